/** Days are plain strings (2019-04-09); inside the simulation they are whole numbers, days since 1970-01-01. */
const DAY = 86_400_000;

/** The number of a day. Throws when the text is no day of the calendar. */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY;
  if (!Number.isInteger(number) || formatDay(number) !== day) throw new RangeError(`not a day: ${day}`);
  return number;
}

/** The text of a day's number. */
export const formatDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The week that a day lies in, as a period: 2019-w15 (ISO 8601: weeks begin on Monday, the first has the year's first Thursday). */
export function weekPeriod(number: number): string {
  const thursday = number - weekday(number) + 4;
  const year = formatDay(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-w${String(week).padStart(2, "0")}`;
}

export type Window = { first: number; last: number };
export type TenDays = Window & { period: string };

/**
 * The windows that end on the given days of the month, clipped to the campaign (S1-19: 8, 18, 28), each with its period's id: the
 * month of its full last day and its place there (29 April to 8 May is 2019-05-x1).
 */
export function cutWindows(campaign: Window, cuts: readonly number[]): TenDays[] {
  const windows: TenDays[] = [];
  let first = campaign.first;
  for (let day = first; first <= campaign.last; day++) {
    const text = formatDay(day);
    const at = cuts.indexOf(Number(text.slice(8)));
    if (at < 0) continue;
    windows.push({ first, last: Math.min(day, campaign.last), period: `${text.slice(0, 7)}-x${at + 1}` });
    first = day + 1;
  }
  return windows;
}

/** The months (2019-04) that the campaign touches, each with its first and last day inside the campaign. */
export function monthsOf(campaign: Window): (Window & { month: string })[] {
  const months: (Window & { month: string })[] = [];
  for (let day = campaign.first; day <= campaign.last; day++) {
    const month = formatDay(day).slice(0, 7);
    const current = months.at(-1);
    if (current?.month === month) current.last = day;
    else months.push({ month, first: day, last: day });
  }
  return months;
}
