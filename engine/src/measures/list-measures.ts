/** The measures that a list proposes for its members, every time. */
import type { Graph, Period } from "../graph/types.ts";
import type { Notice } from "../results/types.ts";
import { buildMeasure, type Rule } from "./build-measure.ts";
import type { AskCondition } from "./condition-cache.ts";
import { conditionNotice } from "./condition-notice.ts";
import type { Proposed } from "./ladder-measures.ts";
import type { ProposedMeasure } from "./proposed-measure.ts";
import { listReason } from "./reasons.ts";

export function listMeasures(
  graph: Graph,
  listId: string,
  period: Period,
  order: number,
  ask: AskCondition,
): Proposed {
  const policy = graph.policy(period);
  const list = policy.lists?.[listId];
  if (list?.measures === undefined) return { measures: [], notices: [] };
  const rule: Rule = { kind: "list", id: listId, label: list.label, order };
  const { t } = graph.membership(listId, period);
  const measures: ProposedMeasure[] = [];
  const notices: Notice[] = [];
  for (let unit = 0; unit < t.length; unit++) {
    if (t[unit] !== 1) continue;
    const event = { key: unit, unit, units: [unit], period, day: period.last, facts: [], gap: null };
    const ground = { key: unit, per: "unit", unit, period, events: [event] } as const;
    const reached = {
      ground,
      step: 0,
      count: 0,
      day: period.last,
      because: [listReason(policy, listId, period)],
    };
    list.measures.forEach((proposal, index) => {
      const holds = ask(proposal.when, period, unit, list.of);
      if (holds === 2) notices.push(conditionNotice(graph, rule, period, unit));
      if (holds !== 1) return;
      const built = buildMeasure(graph, policy, rule, reached, proposal, index);
      measures.push(built.measure);
      notices.push(...built.notices);
    });
  }
  return { measures, notices };
}
