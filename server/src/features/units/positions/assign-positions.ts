/**
 * Positions of a tree's units: "this unit and all below it" is one range of whole numbers, so that rights and lists are comparisons of
 * integers (docs/decisions). Numbers lie apart, for newcomers to find room without moving others.
 */
import { type TreeUnit, walkTree } from "./order-tree.ts";

/** A unit's own number and the last that anything below it may have, both inclusive. */
export interface PositionRange {
  readonly pos: number;
  readonly end: number;
}

export interface PositionedUnit extends PositionRange {
  readonly id: string;
}

/** Numbers between which units are to stand, both of them taken. */
export interface Gap {
  readonly after: number;
  readonly before: number;
}

/** Every number there is: bigint columns hold more, JavaScript's numbers do not. */
export const WHOLE: Gap = { after: 0, before: Number.MAX_SAFE_INTEGER };

/** Distance of neighbouring events in a fresh tree: a village then has room for 250 households one by one, and 134 million units fit. */
const FRESH_STEP = 2 ** 25;

/** The positions of all units, in official order. 700,000 take about half a second. */
export function assignPositions(units: readonly TreeUnit[]): PositionedUnit[] {
  const fits = Math.floor(WHOLE.before / (2 * units.length + 1));
  return placeEvents(units, WHOLE.after, Math.min(FRESH_STEP, fits));
}

/**
 * The positions of units that share a gap evenly, in official order.
 * @throws {RangeError} where the gap has fewer numbers than the units need
 */
export function spreadUnits(units: readonly TreeUnit[], gap: Gap): PositionedUnit[] {
  const step = stepIn(gap, units.length);
  if (step < 1)
    throw new RangeError(`no room for ${units.length} units between ${gap.after} and ${gap.before}`);
  return placeEvents(units, gap.after, step);
}

/** How far apart so many units' events would stand in the gap. */
export function stepIn(gap: Gap, count: number): number {
  return Math.floor((gap.before - gap.after) / (2 * count + 1));
}

function placeEvents(units: readonly TreeUnit[], after: number, step: number): PositionedUnit[] {
  const { enter, leave, sequence } = walkTree(units);
  return Array.from(sequence, (at) => ({
    id: (units[at] as TreeUnit).id,
    pos: after + ((enter[at] as number) + 1) * step,
    end: after + ((leave[at] as number) + 1) * step,
  }));
}
