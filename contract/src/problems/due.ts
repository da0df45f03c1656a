/**
 * Due times: the channel's limit through the engine's calendar, days that a document states, extensions, limits of parts.
 * All in the site's clock; whoever is done in the minute of a due time is on time.
 */
import { deadline, formatDay, isRefusal, type Limit, parseDay, type WorkCalendar } from "@cunjing/engine";
import { type Failure, failure } from "../failures/failure.ts";
import type { Channel, ChannelLimit, Severity } from "./channels.ts";
import type { SiteTime } from "./site-time.ts";

/** In what a limit is counted; a day that a document states counts in days. */
export type LimitUnit = "workdays" | "days" | "office_hours" | "hours" | "same_day";

export interface Due {
  readonly due_at: SiteTime;
  readonly limit_unit: LimitUnit;
}

type DueOr<T> = T | { readonly failure: Failure };

/** A day, `2019-05-08` (to its last minute), or a minute, `2019-05-08T18:00`. */
export type StatedDue = string;

const END_OF_DAY = "T23:59";

/**
 * When a problem that is handed over through a channel has to be put right.
 * @param stated the day that the document names: asked for where the channel's limit is as stated, refused where the policy sets one
 * @returns or a failure: problem_due_missing, problem_due_set, problem_due_passed, problem_time_unknown
 */
export function dueOf(
  channel: Channel,
  severity: Severity,
  from: SiteTime,
  stated: StatedDue | undefined,
  calendar: WorkCalendar,
): DueOr<Due> {
  const limit = channel.limits[severity];
  if (!limit.as_stated) {
    if (stated !== undefined) return { failure: failure("problem_due_set", { channel: channel.label }) };
    return dueAfter(from, limit, calendar);
  }
  if (stated === undefined) return { failure: failure("problem_due_missing", { channel: channel.label }) };
  return dueStated(from, stated, limit.holiday, calendar);
}

/** A limit that starts now. @returns or a failure problem_time_unknown (a year without calendar, no office hours, a bad limit) */
export function dueAfter(from: SiteTime, limit: ChannelLimit, calendar: WorkCalendar): DueOr<Due> {
  return attempt(() => ({ due_at: deadline(from, limit, calendar), limit_unit: unitOf(limit) }));
}

/**
 * A day that a document names, moved off a day off: to the next workday by default (AMB-9, rectification).
 * @returns or a failure: problem_due_passed where the day, or the minute, has gone by; problem_time_unknown
 */
export function dueStated(
  from: SiteTime,
  stated: StatedDue,
  holiday: Limit["holiday"],
  calendar: WorkCalendar,
): DueOr<Due> {
  const moved = attempt(() => ({ due_at: shiftStated(stated, holiday ?? "next_workday", calendar) }));
  if ("failure" in moved) return moved;
  if (moved.due_at < from) {
    return { failure: failure("problem_due_passed", { due: moved.due_at, from }) };
  }
  return { due_at: moved.due_at, limit_unit: "days" };
}

/** The stated day is the last of a limit of one day that began the day before: so the engine's own rule for days off moves it. */
function shiftStated(
  stated: StatedDue,
  holiday: NonNullable<Limit["holiday"]>,
  calendar: WorkCalendar,
): SiteTime {
  const eve = formatDay(parseDay(stated.slice(0, 10)) - 1);
  const day = deadline(`${eve}T00:00`, { days: 1, holiday }, calendar).slice(0, 10);
  return stated.length === 10 ? day + END_OF_DAY : day + stated.slice(10);
}

/**
 * The due time that an extension asks for: a stated day, or an amount counted on from the old due time.
 * @returns or a failure: problem_extension_shorter where it is not later than the old one; problem_time_unknown
 */
export function extendDue(
  due: SiteTime,
  by: StatedDue | Limit,
  calendar: WorkCalendar,
): DueOr<{ readonly due_at: SiteTime }> {
  const extended = attempt(() => ({
    due_at: typeof by === "string" ? shiftStated(by, "next_workday", calendar) : deadline(due, by, calendar),
  }));
  if ("failure" in extended) return extended;
  if (extended.due_at > due) return extended;
  return { failure: failure("problem_extension_shorter", { found: extended.due_at, due }) };
}

/** The unit of a limit that counts: not of one that is as stated. */
export function unitOf(limit: Limit): LimitUnit {
  if (limit.workdays !== undefined) return "workdays";
  if (limit.office_hours !== undefined) return "office_hours";
  if (limit.hours !== undefined) return "hours";
  return limit.same_day === true ? "same_day" : "days";
}

/** Runs a calculation of the engine's calendar; what the calendar refuses by name becomes a failure. */
export function attempt<T extends object>(calculate: () => T): DueOr<T> {
  try {
    return calculate();
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return { failure: failure("problem_time_unknown", { found: { zh: thrown.zh, en: thrown.en } }) };
  }
}
