/** Membership of a list in one period: who is on it, who is not, who has no result, and why. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import type { Notice } from "../results/types.ts";
import { absenceAt } from "../vector/absence.ts";
import { ABSENCE, type Vector } from "../vector/types.ts";
import { absentAt, holdsAt, type ListConditions, listConditions } from "./list-conditions.ts";
import { absentConditionNotice, takeNotices } from "./list-notices.ts";
import type { Take } from "./list-size.ts";
import { listCadence, listUnits } from "./list-units.ts";
import { orderMembers } from "./order-members.ts";
import { onlyRank, type RankVectors, readRank, type TakenList, takeList } from "./take-list.ts";

export interface ListMembership {
  /** 1 member, 0 not, 2 without a result. */
  readonly t: Uint8Array;
  /** Codes of ABSENCE where t is 2. */
  readonly why: Uint8Array;
  /** The members in the list's order. */
  readonly order: Int32Array;
  /** 1 where a tie at the edge had to be decided for this member (AMB-10). */
  readonly tiedAtEdge: Uint8Array;
  /** The places that the list takes from; null for a list without `take`. */
  readonly ranks: RankVectors | null;
  readonly notices: readonly Notice[];
}

/**
 * Reads the list's assessment and conditions, never the membership of a list.
 * Places are taken from what `exclude` leaves; then `where` must hold and `unless` must not. An absent condition selects
 * nothing: with an absent `where` the unit has no result, an absent `unless` or `exclude` does not keep it off.
 * A period of another cadence, and a list that is not in force, have no result for any unit.
 */
export function listMembership(graph: Graph, listId: string, period: Period): ListMembership {
  const policy = graph.policy(period);
  const list = policy.lists?.[listId];
  const count = graph.units.count;
  if (list === undefined || listCadence(policy, list) !== period.cadence)
    return nobody(count, ABSENCE.out_of_scope);

  const inScope = listUnits(graph, policy, list, period);
  const conditions = listConditions(graph, list, period);
  const score: Vector | null = list.of === undefined ? null : graph.read([list.of], period);
  const { exclude } = conditions;
  const excluded = exclude === null ? null : (unit: number): boolean => holdsAt(exclude, unit);
  const { ranks, taken } = takeFrom(graph, policy, list, period, excluded);
  const t = new Uint8Array(count);
  const why = new Uint8Array(count);
  let unanswered = 0;
  for (let unit = 0; unit < count; unit++) {
    const noScore = score === null ? ABSENCE.present : absenceAt(score, unit);
    const answer =
      inScope[unit] === 0 || noScore === ABSENCE.out_of_scope
        ? ABSENCE.out_of_scope
        : answerFor(unit, conditions, taken, noScore);
    if (answer === OFF) continue;
    t[unit] = answer === ON ? 1 : 2;
    why[unit] = answer;
    if (
      inScope[unit] === 1 &&
      answer !== ON &&
      noScore === ABSENCE.present &&
      absentAt(conditions.where, unit) !== 0
    )
      unanswered++;
  }
  const tiedAtEdge = new Uint8Array(count);
  if (taken !== null)
    for (let unit = 0; unit < count; unit++) tiedAtEdge[unit] = t[unit] === 1 ? taken.tiedAtEdge[unit]! : 0;
  const notices = [
    ...takeNotices(policy.policy, listId, list, period, taken),
    ...absentConditionNotice(policy.policy, listId, list, period, unanswered),
  ];
  const places = ranks ?? onlyRank(graph, policy, list, period);
  return { t, why, order: orderMembers(graph, list, period, t, places), tiedAtEdge, ranks, notices };
}

/** On the list, off it, or else a code of ABSENCE: why there is no answer. */
const ON = ABSENCE.present;
const OFF = -1;

function answerFor(
  unit: number,
  { where, unless, exclude }: ListConditions,
  taken: TakenList | null,
  noScore: number,
): number {
  if (holdsAt(exclude, unit) || holdsAt(unless, unit) || taken?.t[unit] === 0) return OFF;
  const absentWhere = absentAt(where, unit);
  if (where !== null && absentWhere === 0 && !holdsAt(where, unit)) return OFF;
  if (taken?.t[unit] === 2) return taken.why[unit]!;
  if (where === null && taken === null) return noScore;
  return absentWhere;
}

function takeFrom(
  graph: Graph,
  policy: Policy,
  list: List,
  period: Period,
  excluded: ((unit: number) => boolean) | null,
): { ranks: RankVectors | null; taken: TakenList | null } {
  const { of, take } = list;
  if (of === undefined || take === undefined) return { ranks: null, taken: null };
  const ranks = readRank(graph, of, take.rank, period);
  const whole: List & { readonly of: string; readonly take: Take } = { ...list, of, take };
  return { ranks, taken: takeList(graph, policy, whole, period, ranks, excluded) };
}

function nobody(count: number, why: number): ListMembership {
  return {
    t: new Uint8Array(count).fill(2),
    why: new Uint8Array(count).fill(why),
    order: new Int32Array(0),
    tiedAtEdge: new Uint8Array(count),
    ranks: null,
    notices: [],
  };
}
