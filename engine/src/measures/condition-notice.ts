/** A proposal whose condition has no value proposes nothing, and says so. */
import type { Graph, Period } from "../graph/types.ts";
import type { Notice } from "../results/types.ts";
import type { Rule } from "./build-measure.ts";

export function conditionNotice(graph: Graph, rule: Rule, period: Period, unit: number): Notice {
  const name = unit < 0 ? "" : graph.units.nameOf(unit, period.last);
  return {
    code: "condition_without_value",
    policy: graph.policy(period).policy,
    period: period.id,
    where: `${rule.kind}s.${rule.id}`,
    message: {
      zh: `${period.title}“${rule.label}”对${name}的措施条件没有结果，未提出`,
      en: `${period.id}: the condition of ${rule.id} has no value for ${name}; nothing is proposed`,
    },
  };
}
