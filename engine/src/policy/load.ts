/** From the text of a policy file to the policy in force on a day. */
import type { z } from "zod";
import { describeIssue } from "./describe-issue.ts";
import type { PolicyFault } from "./fault.ts";
import { pathText } from "./fault.ts";
import { locate, type Positions, readYaml } from "./located.ts";
import { changeDays, resolve } from "./resolve.ts";
import { decision as decisionSchema } from "./schema/consequence.ts";
import { type Decision, type Policy, policySchema } from "./schema/policy.ts";
import { yamlWords } from "./yaml-words.ts";

/** A choice made outside of the policy file, with who made it. */
export interface DecisionChoice {
  readonly value: string;
  readonly set_by: string;
}
export type DecisionChoices = Readonly<Record<string, DecisionChoice>>;

/** The policy on one day, and the version that it is: the last day on which something in it changed. */
export interface PolicyVersion {
  readonly policy: Policy;
  readonly version: string;
  readonly decisions: readonly DecisionInForce[];
  readonly faults: readonly PolicyFault[];
  /** The resolved tree and positions, for checks that point into the file. */
  readonly tree: unknown;
}

export interface DecisionInForce {
  readonly id: string;
  readonly asks: string;
  readonly value: string;
  readonly label: string;
  readonly variants: readonly string[];
  readonly set_by: string;
  readonly ambiguity?: string;
  readonly clause: readonly string[];
}

export interface PolicySource {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly positions: Positions;
  readonly root: unknown;
  /** Days on which the policy changes, ascending; the first is the day from which it holds. */
  readonly changes: readonly string[];
  at(day: string, choices?: DecisionChoices): PolicyVersion | { readonly faults: readonly PolicyFault[] };
}

/**
 * Reads a policy file. Faults of form (YAML, unknown keys, wrong types) come with file and line; what a policy means
 * (names, types of formulas, holes) is the business of `checkPolicy`.
 */
export function loadPolicy(
  text: string,
  file: string,
): { source: PolicySource } | { faults: readonly PolicyFault[] } {
  const { value: root, positions, faults } = readYaml(text);
  if (faults.length > 0) {
    return {
      faults: faults.map((fault) => ({
        code: "yaml",
        level: "error",
        file,
        at: fault.at,
        path: "",
        message: { zh: `YAML 写法有误：${yamlWords(fault.code, fault.message)}`, en: fault.message },
      })),
    };
  }
  const head = root as { policy?: unknown; issued?: { day?: unknown }; holds?: { first?: unknown } } | null;
  const start = textOf(head?.holds?.first) ?? textOf(head?.issued?.day) ?? "0001-01-01";
  const changes = [...new Set([start, ...changeDays(root).filter((day) => day > start)])].sort();
  const source: PolicySource = {
    file,
    id: textOf(head?.policy) ?? "",
    text,
    positions,
    root,
    changes,
    at: (day, choices = {}) => versionAt(source, day, choices),
  };
  return { source };
}

function versionAt(
  source: PolicySource,
  day: string,
  choices: DecisionChoices,
): PolicyVersion | { faults: readonly PolicyFault[] } {
  const raw = (source.root as { decisions?: Record<string, unknown> } | null)?.decisions ?? {};
  const decisions = new Map<string, Decision>();
  for (const [name, value] of Object.entries(raw)) {
    const parsed = decisionSchema.safeParse(value);
    if (parsed.success) decisions.set(name, parsed.data);
  }
  const choose = (name: string): { is: unknown } | undefined => {
    const decision = decisions.get(name);
    return decision?.variants[choices[name]?.value ?? decision.value];
  };
  const { value: tree, unknownDecisions } = resolve(source.root, day, choose, source.positions);
  const faults: PolicyFault[] = unknownDecisions.map(({ name, at }) => ({
    code: "unknown_decision",
    level: "error",
    file: source.file,
    at,
    path: "decided",
    message: {
      zh: `没有名为“${name}”的待定事项，或其选定的方案不存在`,
      en: `no decision “${name}”, or its chosen variant does not exist`,
    },
  }));
  const parsed = policySchema.safeParse(tree);
  if (!parsed.success) {
    faults.push(...parsed.error.issues.flatMap((issue) => faultsOf(issue, source, tree)));
  }
  if (!parsed.success || faults.length > 0) return { faults };
  return {
    policy: parsed.data,
    version: source.changes.filter((change) => change <= day).at(-1) ?? source.changes[0] ?? day,
    decisions: [...decisions].map(([id, decision]) => inForce(id, decision, choices[id])),
    faults,
    tree,
  };
}

function inForce(id: string, decision: Decision, choice: DecisionChoice | undefined): DecisionInForce {
  const value = choice?.value ?? decision.value;
  return {
    id,
    asks: decision.asks,
    value,
    label: decision.variants[value]?.label ?? value,
    variants: Object.keys(decision.variants),
    set_by: choice?.set_by ?? decision.set_by,
    clause: decision.clause,
    ...(decision.ambiguity === undefined ? {} : { ambiguity: decision.ambiguity }),
  };
}

function faultsOf(issue: z.core.$ZodIssue, source: PolicySource, tree: unknown): PolicyFault[] {
  return describeIssue(issue, tree).map(({ code, path, message }) => ({
    code,
    level: "error" as const,
    file: source.file,
    at: locate(tree, path, source.positions),
    path: pathText(path),
    message,
  }));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
