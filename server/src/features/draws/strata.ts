/** In which stratum something lies: the unit above it on a rung of the ladder (各县, 各镇), whichever kind of that rung it is. */
import { isUnitKind, kindsOfRung, UNIT_KIND_SPECS, type UnitKind } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface PlacedKind {
  readonly id: string;
  readonly kind: string;
  readonly pos: number;
  readonly pos_end: number;
}

const selectKinds = prepare<{ kinds: readonly string[] }, PlacedKind>(
  (a) => sql`select id, kind, pos, pos_end from unit where kind = any(${a.kinds}::text[]) order by pos`,
);

/**
 * @param strata a kind of the rung; undefined: no strata are asked for. So is a word that is no kind, of a plan from before they were checked
 * @returns the stratum of a place, "" where it has none
 */
export async function readStrata(
  tx: Transaction,
  strata: string | undefined,
): Promise<(pos: number) => string> {
  if (strata === undefined || !isUnitKind(strata)) return () => "";
  const { fixed, also } = kindsOfRung(strata);
  return strataOf(strata, await tx.ask(selectKinds({ kinds: [...fixed, ...also] })));
}

/** @param units those of the rung, and others, by their places */
export function strataOf(strata: UnitKind, units: readonly PlacedKind[]): (pos: number) => string {
  const { fixed, also } = kindsOfRung(strata);
  const of = (kinds: readonly string[]) => units.filter(({ kind }) => kinds.includes(kind));
  const [rung] = UNIT_KIND_SPECS[strata].steps;
  // A zone in a zone: the outer one stands beside counties, the inner one beside towns.
  const isUpper = also.every((kind) => UNIT_KIND_SPECS[kind].steps[0] === rung);
  const [own, zone] = [holderOf(of(fixed), false), holderOf(of(also), isUpper)];
  return (pos) => own(pos) ?? zone(pos) ?? "";
}

/** Finds the one of some units that holds a place: the innermost, or the outermost. @param units by their places, none of which overlap without one holding the other */
export function holderOf(
  units: readonly PlacedKind[],
  isOutermost: boolean,
): (pos: number) => string | undefined {
  const starts = Float64Array.from(units, ({ pos }) => pos);
  const parents = parentsOf(units);
  return (pos) => {
    let at = lastUpTo(starts, pos);
    while (at >= 0 && units[at]!.pos_end < pos) at = parents[at]!;
    while (isOutermost && at >= 0 && parents[at]! >= 0) at = parents[at]!;
    return units[at]?.id;
  };
}

/** Of each unit the one right above it in the list; -1 for none. */
function parentsOf(units: readonly PlacedKind[]): Int32Array {
  const parents = new Int32Array(units.length);
  const open: number[] = [];
  for (const [at, { pos }] of units.entries()) {
    while (open.length > 0 && units[open.at(-1)!]!.pos_end < pos) open.pop();
    parents[at] = open.at(-1) ?? -1;
    open.push(at);
  }
  return parents;
}

/** The last that starts at or before the place; -1 for none. */
function lastUpTo(starts: Float64Array, pos: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= pos) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
