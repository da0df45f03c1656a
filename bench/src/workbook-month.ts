/** A month as an office has it: 2,000 villages in 100 towns, each inspected three times on forty capped items. */
import { type Deduction, type Month, makeMonth } from "./deductions.ts";

export const VILLAGES = 2000;
export const VISITS = 3;
export const VILLAGES_PER_TOWN = 20;
export const TOWNS = VILLAGES / VILLAGES_PER_TOWN;

export type OfficeMonth = {
  /** Inspection v × 3 + k is visit k of village v. */
  inspections: Month;
  truth: Ranks;
};

/** A village's rank among all and inside its town (1, 1, 3); towns are ranked by the mean of their inspections. */
export type Ranks = { all: Int32Array; inTown: Int32Array; town: Int32Array };

export function makeOfficeMonth(deductions: readonly Deduction[], seed: number): OfficeMonth {
  const inspections = makeMonth(deductions, VILLAGES * VISITS, seed);
  // Everybody has as many visits, so sums of tenths have the order of the means, and are whole numbers.
  const sums = sumRuns(inspections.tenths, VISITS);
  return { inspections, truth: ranksOf(sums, sumRuns(sums, VILLAGES_PER_TOWN)) };
}

/** Ranks from anything that numbers can compare exactly: whole numbers, or doubles where one wants to see what they do. */
export function ranksOf(villages: ArrayLike<number>, towns: ArrayLike<number>): Ranks {
  const inTown = new Int32Array(villages.length);
  for (let first = 0; first < villages.length; first += VILLAGES_PER_TOWN) {
    inTown.set(rank(Array.from({ length: VILLAGES_PER_TOWN }, (_, i) => villages[first + i]!)), first);
  }
  return { all: rank(villages), inTown, town: rank(towns) };
}

/** 1 and one for each that is strictly better. */
function rank(values: ArrayLike<number>): Int32Array {
  const order = Array.from(values, (_, index) => index).sort((a, b) => values[b]! - values[a]!);
  const ranks = new Int32Array(values.length);
  for (const [place, index] of order.entries()) {
    const before = order[place - 1];
    ranks[index] = before !== undefined && values[before] === values[index] ? ranks[before]! : place + 1;
  }
  return ranks;
}

export function sumRuns(values: ArrayLike<number>, run: number): Float64Array {
  const sums = new Float64Array(values.length / run);
  for (let index = 0; index < values.length; index++) sums[Math.floor(index / run)]! += values[index]!;
  return sums;
}

/** How many villages have another rank, among all or in their town; and how many towns. */
export function countWrong(found: Ranks, truth: Ranks): { villages: number; inTown: number; towns: number } {
  const wrong = (a: Int32Array, b: Int32Array): number =>
    a.reduce((sum, one, i) => sum + (one === b[i] ? 0 : 1), 0);
  return {
    villages: wrong(found.all, truth.all),
    inTown: wrong(found.inTown, truth.inTown),
    towns: wrong(found.town, truth.town),
  };
}
