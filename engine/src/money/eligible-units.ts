/** Which units a rule about money looks at in one period: its kinds, its list, its condition. */
import type { Graph, Period } from "../graph/types.ts";
import { evaluateTruth } from "../lists/list-conditions.ts";
import { unitsOfKinds } from "../lists/list-units.ts";
import type { Award, Policy } from "../policy/schema/policy.ts";
import type { Because } from "../results/types.ts";

export interface Eligible {
  /** In the official order. */
  readonly units: readonly number[];
  /** Units for which the condition has no value: nothing is proposed, and it is said. */
  readonly unanswered: number;
}

export function eligibleUnits(graph: Graph, award: Award, period: Period): Eligible {
  const ofKinds = unitsOfKinds(graph.units.at(period.last), award.units);
  const listed = award.list === undefined ? null : graph.membership(award.list, period).t;
  const truth = award.when === undefined ? null : evaluateTruth(graph, award.when, period);
  const units: number[] = [];
  let unanswered = 0;
  for (let unit = 0; unit < ofKinds.length; unit++) {
    if (ofKinds[unit] !== 1) continue;
    if (listed !== null && listed[unit] !== 1) continue;
    const holds = truth === null ? 1 : truth.t[truth.scalar ? 0 : unit]!;
    if (holds === 2) unanswered++;
    if (holds === 1) units.push(unit);
  }
  return { units, unanswered };
}

/** Why a unit is eligible: the list that it is on, or the condition that it meets. */
export function eligibleReason(policy: Policy, award: Award, period: Period): Because {
  const list = award.list === undefined ? undefined : policy.lists?.[award.list];
  const what = list === undefined ? `符合“${award.label}”的条件` : `列入“${list.label}”`;
  return { period: period.id, text: `${period.full_title}${what}`, clause: list?.clause ?? award.clause };
}
