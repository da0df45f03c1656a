/** Clauses: every rule cites one that exists, and every clause is implemented or says what carries it. */
import { suggestion } from "../formula/suggest.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Report } from "./report.ts";

export function checkClauses(policy: Policy, report: Report): void {
  const cited = new Set<string>();
  const known = Object.keys(policy.clauses);
  const visit = (node: unknown, path: readonly PropertyKey[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "clause" && (typeof value === "string" || Array.isArray(value))) {
        for (const one of [value].flat() as string[]) {
          cited.add(one);
          if (policy.clauses[one] !== undefined) continue;
          const hint = suggestion(one, known);
          report.error(
            "unknown_clause",
            [...path, key],
            `clauses 里没有条款“${one}”${hint.zh}`,
            `no clause “${one}”${hint.en}`,
          );
        }
      } else visit(value, [...path, key]);
    }
  };
  visit({ ...policy, clauses: {} }, []);
  for (const decision of Object.values(policy.decisions ?? {}))
    for (const clause of decision.clause) cited.add(clause);
  for (const [name, clause] of Object.entries(policy.clauses)) {
    if (
      cited.has(name) ||
      (typeof clause === "object" && clause.carried_by !== undefined) ||
      (typeof clause === "object" && clause.why !== undefined)
    )
      continue;
    report.error(
      "clause_without_rule",
      ["clauses", name],
      `条款“${name}”没有规则引用，也没有写明由哪一部分承担（carried_by）`,
      `no rule implements clause “${name}”, and nothing says what carries it`,
    );
  }
}
