/** Months as consecutive integers (year × 12 + month − 1), so that windows can be counted across New Year. */
import { dayFrom, daysInMonth, partsOf } from "./day.ts";

export function monthOf(day: number): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** The month's first calendar day. */
export function monthStart(month: number): number {
  return dayFrom(yearOfMonth(month), inYear(month), 1);
}

/** The day of a month, or the month's last day where the month is shorter. */
export function dayInMonth(month: number, dayOfMonth: number): number {
  const year = yearOfMonth(month);
  return dayFrom(year, inYear(month), Math.min(dayOfMonth, daysInMonth(year, inYear(month))));
}

export function yearOfMonth(month: number): number {
  return Math.floor(month / 12);
}

/** 1..12 */
export function inYear(month: number): number {
  return month - yearOfMonth(month) * 12 + 1;
}

/** `2019-05` */
export function monthId(month: number): string {
  return `${yearId(yearOfMonth(month))}-${String(inYear(month)).padStart(2, "0")}`;
}

/** `2019` */
export function yearId(year: number): string {
  return String(year).padStart(4, "0");
}
