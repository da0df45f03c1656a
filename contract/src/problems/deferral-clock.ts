/**
 * What is left of a limit when its clock is stopped (缓办), and where it ends when the clock goes on: counted in the limit's own
 * unit, so that a problem of three workdays that was deferred after one has two workdays left, whatever holidays lie between.
 */
import {
  clockMinutes,
  deadline,
  fraction,
  type Limit,
  officeMinutes,
  parseDay,
  type WorkCalendar,
  workdaysUsed,
} from "@cunjing/engine";
import type { LimitUnit } from "./due.ts";
import { dayOf, earlier, type SiteTime } from "./site-time.ts";

/**
 * What is left of a limit at a time: null where nothing is (its last minute, hour or day has come).
 * @throws refusals of the engine's calendar
 */
export function remainingLimit(
  at: SiteTime,
  due: SiteTime,
  unit: LimitUnit,
  calendar: WorkCalendar,
): Limit | null {
  if (due <= at) return null;
  switch (unit) {
    case "hours":
      return { hours: fraction(BigInt(clockMinutes(at, due)), 60n) };
    case "office_hours": {
      const minutes = officeMinutes(at, due, calendar);
      return minutes > 0 ? { office_hours: fraction(BigInt(minutes), 60n) } : null;
    }
    case "workdays": {
      const workdays = workdaysUsed(at, due, calendar);
      return workdays > 0 ? { workdays } : null;
    }
    case "days": {
      const days = parseDay(dayOf(due)) - parseDay(dayOf(at));
      return days > 0 ? { days } : null;
    }
    case "same_day":
      return { same_day: true };
  }
}

/**
 * The due time after a deferral. The clock goes on when the work is taken up again, and with the end of the approved days at the
 * latest: taking it up late is no further deferral. Of a limit that had run out, or was on its last day, that day is left.
 * @param until the last day of the deferral
 * @throws refusals of the engine's calendar
 */
export function dueAfterDeferral(
  deferral: { readonly since: SiteTime; readonly until: string; readonly due_at: SiteTime },
  resumedAt: SiteTime,
  unit: LimitUnit,
  calendar: WorkCalendar,
): SiteTime {
  const from = earlier(resumedAt, `${deferral.until}T23:59`);
  const left = remainingLimit(deferral.since, deferral.due_at, unit, calendar);
  return deadline(from, left ?? { same_day: true }, calendar);
}
