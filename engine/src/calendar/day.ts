/**
 * Days. Outside the engine a day is the plain string `2019-05-18` in the site's own calendar; inside it is the number
 * of days since 1970-01-01, so that windows are two integers. Own arithmetic on the proleptic Gregorian calendar:
 * no Date object, hence no time zone and no clock.
 */
import { NO_DAY } from "../vector/types.ts";
import { refuse } from "./refusal.ts";

/** 0001-01-01 and 9999-12-31: a day has a year of four digits. */
export const FIRST_DAY = -719162;
export const LAST_DAY = 2932896;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a year, month 1..12 and day of month; the caller vouches for the ranges. */
export function dayFrom(year: number, month: number, dayOfMonth: number): number {
  // Years that begin in March put the leap day last, so that one formula fits every month (days_from_civil).
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

export interface DayParts {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly dayOfMonth: number;
}

/** Year, month and day of month of a day. */
export function partsOf(day: number): DayParts {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function yearOf(day: number): number {
  return partsOf(day).year;
}

/** Days in a month (1..12): 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day that `2019-05-18` names, or NO_DAY for any other text (see `whyNoDay`). For reading whole columns. */
export function readDay(text: string): number {
  if (!SHAPE.test(text)) return NO_DAY;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const dayOfMonth = Number(text.slice(8, 10));
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return NO_DAY;
  return dayFrom(year, month, dayOfMonth);
}

/** Why a text names no day, in Chinese and English, or null where it does. */
export function whyNoDay(text: string): { readonly zh: string; readonly en: string } | null {
  if (readDay(text) !== NO_DAY) return null;
  const shown = text.slice(0, 40);
  if (!SHAPE.test(text)) {
    return { zh: `“${shown}”不是日期，应写作 2019-05-18`, en: `"${shown}" is not a day: write 2019-05-18` };
  }
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  if (year < 1) return { zh: `“${shown}”没有这一年`, en: `"${shown}": there is no such year` };
  if (month < 1 || month > 12)
    return { zh: `“${shown}”没有这个月`, en: `"${shown}": there is no such month` };
  const days = daysInMonth(year, month);
  return {
    zh: `“${shown}”没有这一天，${year}年${month}月只有${days}天`,
    en: `"${shown}": there is no such day, ${text.slice(0, 7)} has ${days} days`,
  };
}

/**
 * The day that `2019-05-18` names.
 * @throws a refusal `not_a_day` for any other text, 2019-02-30 and 2019.5.18 included
 */
export function parseDay(text: string): number {
  const why = whyNoDay(text);
  if (why !== null) refuse("not_a_day", why.zh, why.en);
  return readDay(text);
}

/** `2019-05-18`. @throws RangeError outside of 0001-01-01 … 9999-12-31, for NO_DAY and for fractions of a day */
export function formatDay(day: number): string {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY)
    throw new RangeError(`no such day: ${day}`);
  const { year, month, dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function dayOfWeek(day: number): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day so many days later (earlier where negative); NO_DAY stays NO_DAY. */
export function addDays(day: number, days: number): number {
  return day === NO_DAY ? NO_DAY : day + days;
}
