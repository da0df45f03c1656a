/**
 * The units that a list looks at, one row a unit. A list of an assessment looks at the assessment's members alone: what is
 * made for all units of a country is only who is on the list.
 */
import type { Graph, MemberValues, Period } from "../graph/types.ts";
import type { List, Policy } from "../policy/schema/policy.ts";
import { gather } from "../vector/slice.ts";
import { ABSENCE, type Vector } from "../vector/types.ts";
import { listUnits } from "./list-units.ts";
import { type RankVectors, ranksFrom, readRank } from "./take-list.ts";

export interface ListRows {
  readonly count: number;
  /** The unit of each row, rising. */
  unitOf(row: number): number;
  /** Why a unit has no result, a code of ABSENCE; 0 where its row says. */
  readonly withoutRow: Uint8Array;
  /** The score of the list's assessment, null for a list of none. */
  readonly score: Vector | null;
  /** A formula for the rows. */
  evaluate(formula: string): Vector;
  /** The same for some of the rows. */
  evaluateAt(formula: string, rows: Int32Array): Vector;
  /** A rank of the list's assessment. @throws Error where it has none of this name (a policy that `check` refuses) */
  rank(name: string): RankVectors;
  /** The same for some of the rows. */
  rankAt(name: string, rows: Int32Array): RankVectors;
}

export function listRows(graph: Graph, policy: Policy, list: List, period: Period): ListRows {
  const inScope = listUnits(graph, policy, list, period);
  return membersOf(graph, list, period, inScope) ?? allUnits(graph, list, period, inScope);
}

function membersOf(graph: Graph, { of }: List, period: Period, inScope: Uint8Array): ListRows | null {
  const members = of === undefined ? undefined : graph.membersOf?.(of, period);
  if (of === undefined || members === undefined) return null;
  const { units } = members;
  return {
    count: units.length,
    unitOf: (row) => units[row]!,
    withoutRow: reasonsWithoutRow(members, inScope),
    score: members.read([]),
    evaluate: members.evaluate,
    evaluateAt: members.evaluateAt,
    rank: (name) => ranksFrom(`${of}.${name}`, (field) => members.read([name, field])),
    rankAt: (name, rows) =>
      ranksFrom(`${of}.${name}`, (field) => members.evaluateAt(`${name}.${field}`, rows)),
  };
}

/** By the members' rows, which periods with the same members share. */
const known = new WeakMap<Int32Array, { readonly inScope: Uint8Array; readonly withoutRow: Uint8Array }>();

function reasonsWithoutRow({ place, reasons }: MemberValues, inScope: Uint8Array): Uint8Array {
  const before = known.get(place);
  if (before?.inScope === inScope) return before.withoutRow;
  const withoutRow = new Uint8Array(place.length);
  for (let unit = 0; unit < withoutRow.length; unit++) {
    if (place[unit]! >= 0) continue;
    withoutRow[unit] = inScope[unit] === 1 ? reasons[unit]! : ABSENCE.out_of_scope;
  }
  known.set(place, { inScope, withoutRow });
  return withoutRow;
}

function allUnits(graph: Graph, { of }: List, period: Period, inScope: Uint8Array): ListRows {
  const withoutRow = new Uint8Array(graph.units.count);
  for (let unit = 0; unit < withoutRow.length; unit++)
    if (inScope[unit] === 0) withoutRow[unit] = ABSENCE.out_of_scope;
  const evaluate = (formula: string): Vector =>
    of === undefined ? graph.evaluate(formula, period) : graph.evaluate(formula, period, of);
  return {
    count: withoutRow.length,
    unitOf: (row) => row,
    withoutRow,
    score: of === undefined ? null : graph.read([of], period),
    evaluate,
    evaluateAt: (formula, rows) => gather(evaluate(formula), rows),
    rank: (name) => readRank(graph, of as string, name, period),
    rankAt: (name, rows) =>
      ranksFrom(`${of}.${name}`, (field) => gather(graph.read([of as string, name, field], period), rows)),
  };
}
