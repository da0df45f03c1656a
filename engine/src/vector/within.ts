/** Whether all values lie within limits: one look that spares the two passes of clamping, which is the rule. */
import type { Fraction } from "../number/fraction.ts";
import { fitsSmall } from "./make.ts";
import { MOST_EXACT } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

/** True only where it is certain; absent values are within any limits. */
export function allWithin({ n, d, big }: NumberVector, min: Fraction | null, max: Fraction | null): boolean {
  if (typeof d !== "number" || big !== null) return false;
  const lowest = min === null ? Number.NEGATIVE_INFINITY : scaled(min, d);
  const highest = max === null ? Number.POSITIVE_INFINITY : scaled(max, d);
  if (Number.isNaN(lowest) || Number.isNaN(highest)) return false;
  for (let i = 0; i < n.length; i++) if (n[i]! < lowest || n[i]! > highest) return false;
  return true;
}

/** limit × d where that is exact, else NaN. */
function scaled(limit: Fraction, d: number): number {
  if (!fitsSmall(limit) || d % Number(limit.d) !== 0) return Number.NaN;
  const value = Number(limit.n) * (d / Number(limit.d));
  return Math.abs(value) <= MOST_EXACT ? value : Number.NaN;
}
