/** Forty capped deductions (每处扣…分，扣完为止), and what 6,000 inspections counted of each. */
import { makeRandom } from "../random.ts";

/** One item in tenths of a point: what each occurrence costs, and the most that the item can cost. */
export type Deduction = { each: number; cap: number };
export type Month = {
  deductions: readonly Deduction[];
  /** counts[item][inspection] */
  counts: readonly Float64Array[];
  /** Exact scores in tenths of a point: whole numbers, so this is the truth that others are held to. */
  tenths: Int32Array;
};

export const ITEMS = 40;
export const FULL_TENTHS = 1000;

/** Unit deductions of 0.2 to 2 points, caps of 2 to 8 points, mostly no occurrence at all: what real sheets look like. */
export function makeMonth(inspections: number, seed: number): Month {
  const random = makeRandom(seed);
  const deductions = Array.from({ length: ITEMS }, () => ({
    each: 2 + random.whole(19),
    cap: 10 * (2 + random.whole(7)),
  }));
  const counts = deductions.map(() => new Float64Array(inspections));
  const tenths = new Int32Array(inspections).fill(FULL_TENTHS);
  for (let inspection = 0; inspection < inspections; inspection++) {
    for (const [item, { each, cap }] of deductions.entries()) {
      const count = Math.max(0, random.whole(8) - 3);
      counts[item]![inspection] = count;
      tenths[inspection]! -= Math.min(count * each, cap);
    }
  }
  return { deductions, counts, tenths };
}

export const itemName = (item: number): string => `i${String(item + 1).padStart(2, "0")}`;

/** Tenths as decimal text: 5 → "0.5". */
export const points = (tenths: number): string => (tenths / 10).toFixed(1);
