/** The measures of a ladder's steps. */

import type { Graph } from "../graph/types.ts";
import type { LadderReach } from "../ladders/replay-ladder.ts";
import type { Notice } from "../results/types.ts";
import { buildMeasure, type Reached, type Rule } from "./build-measure.ts";
import type { AskCondition } from "./condition-cache.ts";
import { conditionNotice } from "./condition-notice.ts";
import type { ProposedMeasure } from "./proposed-measure.ts";
import { reasonsOf } from "./reasons.ts";

export interface Proposed {
  readonly measures: readonly ProposedMeasure[];
  readonly notices: readonly Notice[];
}

export function ladderMeasures(graph: Graph, reach: LadderReach, order: number, ask: AskCondition): Proposed {
  const policy = graph.policy(reach.period);
  const ladder = policy.ladders![reach.ladder]!;
  const rule: Rule = { kind: "ladder", id: reach.ladder, label: ladder.label, order };
  const reached: Reached = {
    ground: { key: reach.key, per: ladder.per, unit: reach.unit, period: reach.period, events: reach.events },
    step: reach.step,
    count: reach.count,
    day: reach.day,
    because: reasonsOf(graph, reach),
  };
  const measures: ProposedMeasure[] = [];
  const notices: Notice[] = [];
  (ladder.steps[String(reach.step)] ?? []).forEach((proposal, index) => {
    const holds = ask(proposal.when, reach.period, reach.unit);
    if (holds === 2) notices.push(conditionNotice(graph, rule, reach.period, reach.unit));
    if (holds !== 1) return;
    const built = buildMeasure(graph, policy, rule, reached, proposal, index);
    measures.push(built.measure);
    notices.push(...built.notices);
  });
  return { measures, notices };
}
