/** Which turns of a period's page are steps that the browser's Back takes back, and which only go on at the same place. */
import type { PeriodSearch } from "./use-period.ts";

/** What is looked at: each of these makes another page of the period. */
const PLACES = ["view", "score", "pool", "against", "sheet", "objection"] as const;

/**
 * Whether a turn leads to another place, which stands in the browser's history by itself: another view, ranking, sheet or objection, a unit's
 * panel opened or closed. From one unit's panel to the next, or from tab to tab in it, is the same place: nobody wants to walk back through forty.
 */
export function isNewPlace(before: PeriodSearch, turn: PeriodSearch): boolean {
  const after = { ...before, ...turn };
  if (PLACES.some((one) => before[one] !== after[one])) return true;
  return (before.at === undefined) !== (after.at === undefined);
}
