/** `period.…`: what a formula may ask of the period itself. */
import type { Period } from "../calendar/cadence.ts";
import { fromInteger } from "../number/fraction.ts";
import { dayScalar, numberScalar, textScalar } from "../vector/make.ts";
import type { Vector } from "../vector/types.ts";
import type { Timeline } from "./versions.ts";

export const PERIOD_FIELDS = {
  first: "day",
  last: "day",
  days: "number",
  number: "number",
  index: "number",
  id: "text",
} as const;

/**
 * first and last day; `days`: how many; `number`: which of its cadence it is, from 1; `index`: which it is among the
 * windows of the same month (1 for the first ten-day period).
 */
export function readPeriod(period: Period, field: string, timeline: Timeline, units: number): Vector {
  const all = timeline.periods(period.cadence);
  const at = all.findIndex((one) => one.id === period.id);
  switch (field) {
    case "first":
      return dayScalar(period.first, units);
    case "last":
      return dayScalar(period.last, units);
    case "days":
      return numberScalar(fromInteger(period.last - period.first + 1), units);
    case "number":
      return numberScalar(fromInteger(at + 1), units);
    case "index":
      return numberScalar(fromInteger(indexInMonth(period) ?? at + 1), units);
    case "id":
      return textScalar(period.id, units);
    default:
      throw new Error(`周期没有 ${field}`);
  }
}

/** 2 for 2019-05-x2 or 2019-05-h2. */
function indexInMonth({ id }: Period): number | undefined {
  const found = /-[xh](\d)$/.exec(id);
  return found === null ? undefined : Number(found[1]);
}
