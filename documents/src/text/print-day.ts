import { documentFailure } from "../failure.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Splits `2019-05-18`; a string that is no day of the calendar is refused. */
export function readDay(day: string): DayParts {
  const match = DAY.exec(day);
  if (!match) throw malformed(day);
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const check = new Date(Date.UTC(year, month - 1, date));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== date) throw malformed(day);
  return { year, month, date };
}

function malformed(day: string): Error {
  return documentFailure(
    "day_malformed",
    `“${day}”不是日期，应写成 2019-05-18 的样子`,
    `"${day}" is not a day; write it as 2019-05-18`,
    { day },
  );
}

/** `2019-05-08` → 2019年5月8日: Arabic, whole year, no leading zeros (GB/T 9704, 7.3.5.4). */
export function printDay(day: string): string {
  const { year, month, date } = readDay(day);
  return `${year}年${month}月${date}日`;
}

/** `2019-05-08` → 5月8日, where the year is already said. */
export function printMonthDay(day: string): string {
  const { month, date } = readDay(day);
  return `${month}月${date}日`;
}

/** `2019-05-08` → 2019.5.8, for narrow table columns. */
export function printShortDay(day: string): string {
  const { year, month, date } = readDay(day);
  return `${year}.${month}.${date}`;
}

/** First and last day → 5月9日—18日, 5月29日—6月8日 or, across years, 2019年12月29日—2020年1月8日. */
export function printDayRange(first: string, last: string): string {
  const [a, b] = [readDay(first), readDay(last)];
  if (a.year !== b.year) return `${printDay(first)}—${printDay(last)}`;
  if (a.month !== b.month) return `${printMonthDay(first)}—${printMonthDay(last)}`;
  return a.date === b.date ? printMonthDay(first) : `${printMonthDay(first)}—${b.date}日`;
}
