/** Membership of a list in one period: who is on it, who is not, who has no result, and why. */
import type { Graph, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import type { Notice } from "../results/types.ts";
import { absenceAt, isPresent } from "../vector/absence.ts";
import { rowNumber, rowText } from "../vector/row.ts";
import { ABSENCE } from "../vector/types.ts";
import { absentAt, holdsAt, type ListConditions, listConditions } from "./list-conditions.ts";
import { absentConditionNotice, takeNotices } from "./list-notices.ts";
import { type ListRows, listRows } from "./list-rows.ts";
import type { Take } from "./list-size.ts";
import { listCadence } from "./list-units.ts";
import { orderMembers } from "./order-members.ts";
import { onlyRank, type RankVectors, type TakenList, takeList } from "./take-list.ts";

export interface ListMembership {
  /** 1 member, 0 not, 2 without a result. */
  readonly t: Uint8Array;
  /** Codes of ABSENCE where t is 2. */
  readonly why: Uint8Array;
  /** The members in the list's order. */
  readonly order: Int32Array;
  /** 1 where a tie at the edge had to be decided for this member (AMB-10). */
  readonly tiedAtEdge: Uint8Array;
  /** The place of each of `order`: in the rank that the list takes from, else in its assessment's only one. */
  readonly places: readonly MemberPlace[];
  readonly notices: readonly Notice[];
}

/** Empty for a member without a place; a ranking without pools has a pool without a name. */
export interface MemberPlace {
  readonly pool?: string;
  readonly rank?: number;
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

  const rows = listRows(graph, policy, list, period);
  const conditions = listConditions(rows, list);
  const { exclude } = conditions;
  const excluded = exclude === null ? null : (row: number): boolean => holdsAt(exclude, row);
  const taken = takeFrom(rows, policy, list, excluded);
  const { on, t, why, unanswered } = answerRows(rows, conditions, taken);
  const members = Int32Array.from(rowsWith(on, 1));
  const ranks = ranksOf(rows, policy, list, members);
  const order = orderMembers(rows, list, members, ranks);
  const tiedAtEdge = new Uint8Array(count);
  for (const row of members) if (taken?.tiedAtEdge[row] === 1) tiedAtEdge[rows.unitOf(row)] = 1;
  const notices = [
    ...takeNotices(policy.policy, listId, list, period, taken),
    ...absentConditionNotice(policy.policy, listId, list, period, unanswered),
  ];
  return {
    t,
    why,
    order: order.map((at) => rows.unitOf(members[at]!)),
    places: Array.from(order, (at) => placeOf(ranks, at)),
    tiedAtEdge,
    notices,
  };
}

function rowsWith(t: Uint8Array, value: number): number[] {
  const rows: number[] = [];
  for (let row = t.indexOf(value); row >= 0; row = t.indexOf(value, row + 1)) rows.push(row);
  return rows;
}

/** Who is on the list: `on` by row, `t` and `why` for all units. */
function answerRows(rows: ListRows, conditions: ListConditions, taken: TakenList | null) {
  const { score, withoutRow, count } = rows;
  const why = withoutRow.slice();
  const t = new Uint8Array(why.length);
  for (let unit = 0; unit < t.length; unit++) if (why[unit] !== 0) t[unit] = 2;
  const on = new Uint8Array(count);
  let unanswered = 0;
  const asked = rowsToAsk(rows, conditions, taken);
  const unless = conditions.unlessAt(asked);
  // By index: a country has tens of thousands of these, and an iterator's pairs cost more than the answers.
  for (let i = 0; i < asked.length; i++) {
    const row = asked[i]!;
    const unit = rows.unitOf(row);
    if (withoutRow[unit] !== 0) continue;
    const noScore = score === null ? ABSENCE.present : absenceAt(score, row);
    const outOfScope = noScore === ABSENCE.out_of_scope;
    if (!outOfScope && holdsAt(unless, i)) continue;
    const answer = outOfScope ? noScore : answerFor(row, conditions, taken, noScore);
    if (answer === OFF) continue;
    if (answer === ON) on[row] = 1;
    else if (noScore === ABSENCE.present && absentAt(conditions.where, row) !== 0) unanswered++;
    t[unit] = answer === ON ? 1 : 2;
    why[unit] = answer;
  }
  return { on, t, why, unanswered };
}

/** Most rows are off the list by its condition or by their place: these are not looked at any closer. */
function rowsToAsk(
  { score, count }: ListRows,
  { where }: ListConditions,
  taken: TakenList | null,
): Int32Array {
  const answers = taken?.t ?? (where === null || where.scalar ? null : where.t);
  // Without such answers, and where a unit may be out of scope whatever they say, every row is asked.
  if (answers === null || score?.why?.includes(ABSENCE.out_of_scope))
    return Int32Array.from({ length: count }, (_, row) => row);
  let off = 0;
  for (let row = 0; row < count; row++) if (answers[row] === OFF_BY_CONDITION) off++;
  const asked = new Int32Array(count - off);
  let found = 0;
  for (let row = 0; row < count; row++) if (answers[row] !== OFF_BY_CONDITION) asked[found++] = row;
  return asked;
}

/** What conditions and places answer for a unit that is not on the list. */
const OFF_BY_CONDITION = 0;

/** On the list, off it, or else a code of ABSENCE: why there is no answer. */
const ON = ABSENCE.present;
const OFF = -1;

function answerFor(
  row: number,
  { where, exclude }: ListConditions,
  taken: TakenList | null,
  noScore: number,
): number {
  if (holdsAt(exclude, row) || taken?.t[row] === 0) return OFF;
  const absentWhere = absentAt(where, row);
  if (where !== null && absentWhere === 0 && !holdsAt(where, row)) return OFF;
  if (taken?.t[row] === 2) return taken.why[row]!;
  if (where === null && taken === null) return noScore;
  return absentWhere;
}

/** Whom a list takes by place; null for a list by condition alone. */
function takeFrom(
  rows: ListRows,
  policy: Policy,
  list: List,
  excluded: ((row: number) => boolean) | null,
): TakenList | null {
  const { of, take } = list;
  if (of === undefined || take === undefined) return null;
  const whole: List & { readonly of: string; readonly take: Take } = { ...list, of, take };
  return takeList(rows, policy, whole, rows.rank(take.rank), excluded);
}

/** What the ranking that the list takes from, or else its assessment's only one, says of the members, in their order. */
function ranksOf(rows: ListRows, policy: Policy, list: List, members: Int32Array): RankVectors | null {
  const name = list.take?.rank ?? onlyRank(policy, list);
  return name === null ? null : rows.rankAt(name, members);
}

function placeOf(ranks: RankVectors | null, at: number): MemberPlace {
  if (ranks === null || !isPresent(ranks.rank, at)) return {};
  const pool = rowText(ranks.pool, at);
  return { ...(pool === null ? {} : { pool }), rank: rowNumber(ranks.rank, at) };
}

function nobody(count: number, why: number): ListMembership {
  return {
    t: new Uint8Array(count).fill(2),
    why: new Uint8Array(count).fill(why),
    order: new Int32Array(0),
    tiedAtEdge: new Uint8Array(count),
    places: [],
    notices: [],
  };
}
