/** All measures that a policy's lists and ladders propose. Nothing is issued by itself: an organ decides. */
import type { Graph, Period } from "../graph/types.ts";
import { replayLadder } from "../ladders/replay-ladder.ts";
import { periodsUpTo } from "../ladders/timeline.ts";
import { listCadence } from "../lists/list-units.ts";
import type { Notice } from "../results/types.ts";
import { absorb } from "./absorb.ts";
import { conditionCache } from "./condition-cache.ts";
import { ladderMeasures, type Proposed } from "./ladder-measures.ts";
import { listMeasures } from "./list-measures.ts";
import { onePerHolder } from "./one-per-holder.ts";
import { inOrder, type KeyedMeasure } from "./proposed-measure.ts";

export interface MeasureProposals {
  /** By period, rule, unit, subject and count: a total order. */
  readonly measures: readonly KeyedMeasure[];
  readonly notices: readonly Notice[];
}

/**
 * The measures of every period that has ended by `upTo`'s last day, of whatever cadence. The measures of one period are
 * those whose `period` is its id.
 * @param issued keys of measures that an organ has issued: absorption leaves them alone
 */
export function proposeMeasures(graph: Graph, upTo: Period, issued?: ReadonlySet<string>): MeasureProposals {
  const ask = conditionCache(graph);
  const rules = ruleNames(graph, upTo);
  const proposed: Proposed[] = [];
  for (const period of periodsUpTo(graph, upTo)) {
    const policy = graph.policy(period);
    for (const [id, list] of Object.entries(policy.lists ?? {})) {
      if (list.measures === undefined || listCadence(policy, list) !== period.cadence) continue;
      proposed.push(listMeasures(graph, id, period, rules.indexOf(`list:${id}`), ask));
    }
  }
  for (const rule of rules.filter((name) => name.startsWith("ladder:"))) {
    const id = rule.slice("ladder:".length);
    for (const reach of replayLadder(graph, id, upTo).reached) {
      proposed.push(ladderMeasures(graph, reach, rules.indexOf(rule), ask));
    }
  }
  const single = onePerHolder(
    graph,
    proposed.flatMap(({ measures }) => measures),
  );
  const standing = absorb(graph, single, upTo, issued);
  return {
    measures: [...standing].sort(inOrder).map(({ result }) => result),
    notices: proposed.flatMap(({ notices }) => notices),
  };
}

/** Every list and ladder that the policy ever had, in the order of its newest version, then of earlier ones. */
function ruleNames(graph: Graph, upTo: Period): readonly string[] {
  const versions = new Map(
    periodsUpTo(graph, upTo).map((period) => [graph.version(period), graph.policy(period)]),
  );
  const policies = [graph.policy(upTo), ...[...versions.values()].reverse()];
  const lists = policies.flatMap((policy) => Object.keys(policy.lists ?? {}).map((id) => `list:${id}`));
  const ladders = policies.flatMap((policy) => Object.keys(policy.ladders ?? {}).map((id) => `ladder:${id}`));
  return [...new Set([...lists, ...ladders])];
}
