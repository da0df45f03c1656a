/** Decisions: what a document leaves open has a question, variants, one in force, and is used somewhere. */

import type { PolicySource } from "../policy/load.ts";
import { decision as decisionSchema } from "../policy/schema/consequence.ts";
import type { Report } from "./report.ts";

export function checkDecisions(source: PolicySource, report: Report): void {
  const raw = (source.root as { decisions?: Record<string, unknown> }).decisions ?? {};
  const used = usedDecisions(source.root);
  for (const [name, value] of Object.entries(raw)) {
    const at = ["decisions", name];
    const parsed = decisionSchema.safeParse(value);
    if (!parsed.success) continue;
    const variants = Object.keys(parsed.data.variants);
    if (!variants.includes(parsed.data.value))
      report.error(
        "open_decision",
        [...at, "value"],
        `“${parsed.data.value}”不在方案 ${variants.join("、")} 之中`,
        `“${parsed.data.value}” is none of ${variants.join(", ")}`,
      );
    if (variants.length < 2)
      report.error(
        "decision_without_choice",
        [...at, "variants"],
        "待定事项至少要有两个方案",
        "a decision has at least two variants",
      );
    if (!used.has(name))
      report.error(
        "unused_decision",
        at,
        "这个待定事项没有用在任何地方（{ decided: … }）",
        "no rule uses this decision",
      );
  }
}

function usedDecisions(root: unknown): Set<string> {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("decided" in node && typeof node.decided === "string") used.add(node.decided);
    for (const child of Object.values(node)) visit(child);
  };
  visit(root);
  return used;
}
