/** ISO 8601 weeks of days as plain strings. */

const MS_OF_DAY = 86_400_000;
const MONDAY_OF_WEEK_1 = Date.UTC(1970, 0, 5);

/** Weeks counted from the one of 1970-01-05, a Monday: neighbours differ by one. */
export function weekNumber(day: string): number {
  return Math.floor((Date.parse(day) - MONDAY_OF_WEEK_1) / (7 * MS_OF_DAY));
}

/** The week's name, 2019-w20: the year is the one in which its Thursday lies. */
export function weekName(week: number): string {
  const thursday = new Date(MONDAY_OF_WEEK_1 + (week * 7 + 3) * MS_OF_DAY);
  const year = thursday.getUTCFullYear();
  const nth = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * MS_OF_DAY)) + 1;
  return `${year}-w${String(nth).padStart(2, "0")}`;
}

/** The week's Monday and Sunday. */
export function weekDays(week: number): { readonly first: string; readonly last: string } {
  const monday = MONDAY_OF_WEEK_1 + week * 7 * MS_OF_DAY;
  const text = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return { first: text(monday), last: text(monday + 6 * MS_OF_DAY) };
}
