/** Days as official Chinese prints them: no leading zeros, and what the first day has said is not said again. */
import { dayOfWeek, partsOf } from "./day.ts";

const WEEKDAYS = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"] as const;

/** 星期一 … 星期日. */
export function weekdayText(day: number): string {
  return WEEKDAYS[dayOfWeek(day) - 1]!;
}

/** `5月9日`, or `2019年5月9日` with the year. */
export function dayText(day: number, withYear = false): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${withYear ? `${year}年` : ""}${month}月${dayOfMonth}日`;
}

/**
 * A window of days: `5月9日—18日`, `4月29日—5月8日`. The years are printed where asked for, and always
 * where the window crosses New Year: `2019年12月29日—2020年1月8日`.
 */
export function daysText(first: number, last: number, withYear = false): string {
  if (first === last) return dayText(first, withYear);
  const a = partsOf(first);
  const b = partsOf(last);
  if (a.year !== b.year) return `${dayText(first, true)}—${dayText(last, true)}`;
  if (a.month !== b.month) return `${dayText(first, withYear)}—${dayText(last)}`;
  return `${dayText(first, withYear)}—${b.dayOfMonth}日`;
}
