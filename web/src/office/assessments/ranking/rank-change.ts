/** How a place moved, in words first (升2位); never by colour. */

export type RankChange =
  | { readonly key: "up" | "down"; readonly count: number }
  | { readonly key: "same" | "fresh" };

/** @param before the place in the period that is compared with; undefined: it had none there */
export function rankChange(before: number | undefined, now: number): RankChange {
  if (before === undefined) return { key: "fresh" };
  if (before === now) return { key: "same" };
  return before > now ? { key: "up", count: before - now } : { key: "down", count: now - before };
}

interface Place {
  readonly period: string;
  readonly isLast: boolean;
}

/**
 * How often running a unit has been last, this period counted.
 * @param earlier its places in the periods before, the latest first; a period without a place ends the count
 */
export function lastRunning(isLast: boolean, earlier: readonly Place[]): number {
  if (!isLast) return 0;
  const broken = earlier.findIndex((place) => !place.isLast);
  return 1 + (broken === -1 ? earlier.length : broken);
}
