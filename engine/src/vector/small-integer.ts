/** Whole numbers held in doubles: exact up to 2^53 − 1, and most of what a policy computes stays there. */

/** The largest whole number up to which every whole number is a double of its own. */
export const MOST_EXACT = Number.MAX_SAFE_INTEGER;

/** The greatest common divisor of two exact whole numbers of any sign; 0 only for (0, 0). */
export function divisorOf(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** The least common multiple of two positive whole numbers, or Infinity where it, or one of them, is no exact one. */
export function multipleOf(a: number, b: number): number {
  if (!(a <= MOST_EXACT && b <= MOST_EXACT)) return Number.POSITIVE_INFINITY;
  if (a === b) return a;
  const multiple = (a / divisorOf(a, b)) * b;
  return multiple <= MOST_EXACT ? multiple : Number.POSITIVE_INFINITY;
}
