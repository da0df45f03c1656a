/** Due times of reports and documents. Due days move off days off, and say why; windows never move. */
import type { Period } from "./cadence.ts";
import { formatDay } from "./day.ts";
import { weekdayText } from "./day-text.ts";
import { type DueRule, namedDays } from "./due-rule.ts";
import type { WorkCalendar } from "./work-calendar.ts";
import { isWorkday, whyWorkday, workdayOnOrAfter, workdayOnOrBefore, workdaysBetween } from "./workdays.ts";

/** Without a time something is due by the end of its day. */
const END_OF_DAY = "23:59";

export interface DueTime {
  /** `2019-04-30T10:00`, local. What arrives within that minute is on time. */
  readonly at: string;
  readonly day: number;
  /** The day that the rule names. */
  readonly named_day: number;
  readonly shifted: boolean;
  /** Why it was shifted, or why it was not where one might expect it (a make-up workday); null where nothing needs saying. */
  readonly reason: string | null;
}

/**
 * When something is due for a period, ascending: usually once, as often as the rule's days occur in the window.
 * Empty where the window has no such day, or where no workday waives it.
 * @throws refusals `bad_due_rule`, `year_without_calendar`
 */
export function dueTimes(period: Period, rule: DueRule, calendar: WorkCalendar): DueTime[] {
  const days = namedDays(period, rule, calendar);
  if (rule.no_workday === "waive" && workdaysBetween(calendar, period.first, period.last) === 0) return [];
  return days.map((day) => dueTime(day, rule, calendar));
}

function dueTime(named: number, rule: DueRule, calendar: WorkCalendar): DueTime {
  const holiday = rule.holiday ?? "previous_workday";
  const day = shift(named, holiday, calendar);
  return {
    at: `${formatDay(day)}T${rule.time ?? END_OF_DAY}`,
    day,
    named_day: named,
    shifted: day !== named,
    reason: holiday === "as_is" ? null : reasonFor(named, day, calendar),
  };
}

function shift(day: number, holiday: NonNullable<DueRule["holiday"]>, calendar: WorkCalendar): number {
  if (holiday === "as_is") return day;
  return holiday === "previous_workday" ? workdayOnOrBefore(calendar, day) : workdayOnOrAfter(calendar, day);
}

function reasonFor(named: number, day: number, calendar: WorkCalendar): string | null {
  const weekday = weekdayText(named);
  const why = whyWorkday(calendar, named);
  if (day === named) {
    const makeUp = isWorkday(calendar, named) && why !== weekday;
    return makeUp ? `${formatDay(named)}（${weekday}）为${why}，按期报送` : null;
  }
  const what = why === weekday ? "是休息日" : `是${why}`;
  return `${formatDay(named)}（${weekday}）${what}，${day < named ? "提前" : "顺延"}到 ${formatDay(day)}（${weekdayText(day)}）`;
}
