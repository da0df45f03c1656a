import { documentFailure } from "../failure.ts";
import { printDayRange, readDay } from "./print-day.ts";

/** A period as a bulletin names it. First and last day come from the policy's cadence, never from this package. */
export interface PrintedPeriod {
  readonly cadence: "week" | "ten-day" | "month" | "quarter" | "half-year" | "year" | "campaign";
  readonly first: string;
  readonly last: string;
  /** 上旬, 中旬, 下旬: wanted for `ten-day` only, because a policy's windows need not be the calendar's (AMB-2). */
  readonly part?: "上旬" | "中旬" | "下旬";
  /** Running number of a week in its campaign, where the office counts weeks. */
  readonly ordinal?: number;
}

/**
 * The period's title. A ten-day period is named by the month in which it ends, with its days, since the policy's
 * windows may run across the month: 5月中旬（5月9日—18日）, 5月上旬（4月29日—5月8日）.
 */
export function printPeriod(period: PrintedPeriod): string {
  const { year, month } = readDay(period.last);
  const range = printDayRange(period.first, period.last);
  switch (period.cadence) {
    case "week":
      return period.ordinal === undefined ? `本周（${range}）` : `第${period.ordinal}周（${range}）`;
    case "ten-day":
      if (!period.part) throw partMissing(period.last);
      return `${month}月${period.part}（${range}）`;
    case "month":
      return `${year}年${month}月`;
    case "quarter":
      return `${year}年第${["一", "二", "三", "四"][Math.floor((month - 1) / 3)]}季度`;
    case "half-year":
      return `${year}年${month <= 6 ? "上" : "下"}半年`;
    case "year":
      return `${year}年`;
    case "campaign":
      return `行动全程（${range}）`;
  }
}

function partMissing(last: string): Error {
  return documentFailure(
    "fact_missing",
    `截至${last}的旬没有写明是上旬、中旬还是下旬`,
    `the ten-day period ending ${last} does not say whether it is the first, middle or last`,
    { fact: "period.part" },
  );
}
