/** Workdays by a work calendar. Every function refuses days of years that the calendar does not know. */
import { dayOfWeek } from "./day.ts";
import { weekdayText } from "./day-text.ts";
import { noteOf, type WorkCalendar } from "./work-calendar.ts";

/** @throws a refusal `year_without_calendar` */
export function isWorkday(calendar: WorkCalendar, day: number): boolean {
  return noteOf(calendar, day)?.work ?? dayOfWeek(day) <= 5;
}

/** Why a day is worked or not: `劳动节放假`, `劳动节调休上班`, `星期六`, `据国务院办公厅通知放假`. */
export function whyWorkday(calendar: WorkCalendar, day: number): string {
  const note = noteOf(calendar, day);
  if (note === undefined) return weekdayText(day);
  return `${note.reason || `据${note.source}`}${note.work ? "调休上班" : "放假"}`;
}

/** The first workday after a day (never the day itself). */
export function nextWorkday(calendar: WorkCalendar, day: number): number {
  return workdayOnOrAfter(calendar, day + 1);
}

/** The last workday before a day (never the day itself). */
export function previousWorkday(calendar: WorkCalendar, day: number): number {
  return workdayOnOrBefore(calendar, day - 1);
}

/** The day itself where it is worked, else the first workday after it. */
export function workdayOnOrAfter(calendar: WorkCalendar, day: number): number {
  let found = day;
  while (!isWorkday(calendar, found)) found++;
  return found;
}

/** The day itself where it is worked, else the last workday before it. */
export function workdayOnOrBefore(calendar: WorkCalendar, day: number): number {
  let found = day;
  while (!isWorkday(calendar, found)) found--;
  return found;
}

/** The n-th workday after a day (before it where n is negative); the day itself is not counted, and 0 is the day itself. */
export function addWorkdays(calendar: WorkCalendar, day: number, n: number): number {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of workdays: ${n}`);
  let found = day;
  for (let left = Math.abs(n); left > 0; left--) {
    found = n > 0 ? nextWorkday(calendar, found) : previousWorkday(calendar, found);
  }
  return found;
}

/** How many workdays lie in first … last, both included; 0 where last is before first. */
export function workdaysBetween(calendar: WorkCalendar, first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (isWorkday(calendar, day)) count++;
  return count;
}
