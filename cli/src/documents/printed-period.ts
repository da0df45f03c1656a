import type { PrintedPeriod } from "@cunjing/documents";
import { formatDay, type Period } from "@cunjing/engine";

const CADENCES: Readonly<Record<Period["kind"], PrintedPeriod["cadence"]>> = {
  week: "week",
  ten_day: "ten-day",
  // Half months and rounds have no title of their own in the trade: they are named by their days, as a week is.
  half_month: "week",
  rounds: "week",
  month: "month",
  quarter: "quarter",
  half_year: "half-year",
  year: "year",
  campaign: "campaign",
};

/** A period of the engine as the documents name it. */
export function printedPeriod(period: Period, ordinal?: number): PrintedPeriod {
  const part = /[上中下]旬/.exec(period.title)?.[0] as "上旬" | "中旬" | "下旬" | undefined;
  return {
    cadence: CADENCES[period.kind],
    first: formatDay(period.first),
    last: formatDay(period.last),
    ...(part === undefined ? {} : { part }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}
