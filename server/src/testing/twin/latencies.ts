/** Whether two rows of measurements come from different machines, as far as a busy one lets anybody tell. */

/** Milliseconds below which nobody on a network tells one answer from another; and the share of the whole that noise alone moves. */
const SMALLEST_MS = 2;
const SMALLEST_SHARE = 0.5;
/** How often one of the first is slower than one of the second: 0.5 is even, 1 is always. */
const CLEAR = 0.8;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
};

/** The share of pairs in which the first is the slower one (Mann and Whitney's U over the number of pairs); ties count half. */
export function slowerShare(first: readonly number[], second: readonly number[]): number {
  const wins = first.flatMap((a) => second.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, one) => sum + one, 0) / wins.length;
}

/** Both must hold: the difference is larger than noise, and it is there nearly always. */
export function tellsApart(first: readonly number[], second: readonly number[]): boolean {
  const [one, other] = [median(first), median(second)];
  const share = slowerShare(first, second);
  const isLarge = Math.abs(one - other) > Math.max(SMALLEST_MS, SMALLEST_SHARE * Math.min(one, other));
  return isLarge && Math.max(share, 1 - share) > CLEAR;
}
