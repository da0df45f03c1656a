/**
 * Work time: deadlines of limits and the time that was used, to the minute of the site's clock.
 *
 * Hours run from the minute of the start; the deadline is the minute at which the last of them has passed. Days are counted
 * from the day after the start (Civil Code of the PRC, art. 201) and end with the last day: at the close of office hours for
 * workdays where the calendar has any, else at 23:59 (art. 203). Whoever is done in the minute of a deadline is on time.
 */
import { dayOfInstant, formatInstant, formatTime, MINUTES_A_DAY, parseInstant } from "./instant.ts";
import { countedLimit, type Limit } from "./limit.ts";
import { refuse } from "./refusal.ts";
import type { WorkCalendar } from "./work-calendar.ts";
import { addWorkdays, isWorkday, workdayOnOrAfter, workdayOnOrBefore, workdaysBetween } from "./workdays.ts";

/** The last minute of a day. */
const END_OF_DAY = MINUTES_A_DAY - 1;

/**
 * When a limit that starts at a local instant runs out, as `2019-05-06T18:00`.
 * @throws refusals `not_an_instant`, `bad_limit`, `bad_office_hours` (none known), `year_without_calendar`
 */
export function deadline(start: string, limit: Limit, calendar: WorkCalendar): string {
  const from = parseInstant(start);
  const counted = countedLimit(limit);
  const day = dayOfInstant(from);
  switch (counted.unit) {
    case "hours":
      return formatInstant(from + counted.minutes);
    case "office_hours":
      return formatInstant(addOfficeMinutes(calendar, from, counted.minutes));
    case "workdays": {
      const close = calendar.hours.at(-1)?.to ?? END_OF_DAY;
      return formatInstant(
        addWorkdays(calendar, day, counted.days) * MINUTES_A_DAY + Math.min(close, END_OF_DAY),
      );
    }
    case "days": {
      const last = shiftLastDay(calendar, day + counted.days, limit.holiday ?? "next_workday");
      return formatInstant(last * MINUTES_A_DAY + END_OF_DAY);
    }
    case "same_day":
      return formatInstant(day * MINUTES_A_DAY + END_OF_DAY);
  }
}

function shiftLastDay(calendar: WorkCalendar, day: number, rule: NonNullable<Limit["holiday"]>): number {
  if (rule === "as_is") return day;
  return rule === "next_workday" ? workdayOnOrAfter(calendar, day) : workdayOnOrBefore(calendar, day);
}

/** One of several limits of one event: a burst pipe is fenced in 3 hours, repaired in 8, the road restored in 5 workdays. */
export interface SubLimit {
  readonly id: string;
  /** What has to be the case for it to be met. */
  readonly closes_when: string;
  readonly limit: Limit;
}

export interface SubDeadline {
  readonly id: string;
  readonly closes_when: string;
  readonly at: string;
}

/** The deadlines of several limits that all start at once, in the given order. Refuses as `deadline` does. */
export function subDeadlines(
  start: string,
  limits: readonly SubLimit[],
  calendar: WorkCalendar,
): SubDeadline[] {
  return limits.map(({ id, closes_when, limit }) => ({
    id,
    closes_when,
    at: deadline(start, limit, calendar),
  }));
}

/** Minutes between two local instants, round the clock; negative where the end is earlier. */
export function clockMinutes(start: string, end: string): number {
  return parseInstant(end) - parseInstant(start);
}

/** Minutes of office hours on workdays between two local instants; 0 where the end is not later. */
export function officeMinutes(start: string, end: string, calendar: WorkCalendar): number {
  requireHours(calendar);
  const from = parseInstant(start);
  const to = parseInstant(end);
  let minutes = 0;
  for (let day = dayOfInstant(from); day <= dayOfInstant(to); day++) {
    if (!isWorkday(calendar, day)) continue;
    const midnight = day * MINUTES_A_DAY;
    for (const hours of calendar.hours) {
      minutes += Math.max(0, Math.min(to, midnight + hours.to) - Math.max(from, midnight + hours.from));
    }
  }
  return minutes;
}

/** Workdays used between two local instants: those after the day of the start, up to and with the day of the end. */
export function workdaysUsed(start: string, end: string, calendar: WorkCalendar): number {
  return workdaysBetween(calendar, dayOfInstant(parseInstant(start)) + 1, dayOfInstant(parseInstant(end)));
}

function addOfficeMinutes(calendar: WorkCalendar, from: number, minutes: number): number {
  requireHours(calendar);
  let left = minutes;
  for (let day = dayOfInstant(from); ; day++) {
    if (!isWorkday(calendar, day)) continue;
    const midnight = day * MINUTES_A_DAY;
    for (const hours of calendar.hours) {
      const opens = Math.max(from, midnight + hours.from);
      const closes = midnight + hours.to;
      if (opens >= closes) continue;
      if (left <= closes - opens) return opens + left;
      left -= closes - opens;
    }
  }
}

function requireHours(calendar: WorkCalendar): void {
  if (calendar.hours.length > 0) return;
  refuse(
    "bad_office_hours",
    "按工作时计算时限需要办公时间，请写明 calendar.office_hours，如 08:30-12:00",
    "limits in office hours need calendar.office_hours, e.g. 08:30-12:00",
  );
}

/** The office hours as printed: `08:30-12:00、14:30-18:00`. */
export function officeHoursText(calendar: WorkCalendar): string {
  return calendar.hours.map(({ from, to }) => `${formatTime(from)}-${formatTime(to)}`).join("、");
}
