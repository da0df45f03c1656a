/** Where a problem stands on a day: late, due soon, days used. Computed when asked, never stored (S2-29, B8, B10). */
import { formatDay, parseDay, type WorkCalendar, workdaysUsed } from "@cunjing/engine";
import type { Milestone, ProblemCase } from "./problem-case.ts";
import { dayOf, type SiteTime } from "./site-time.ts";
import { isTerminal } from "./states.ts";

/** When the responsible side was done: the wait for the verifiers is not theirs. Null while it is not, or was sent back. */
export function doneAt({ requested_at, accepted_at, closed_at }: ProblemCase): SiteTime | null {
  return requested_at ?? accepted_at ?? closed_at;
}

/** Whether it is open and too late: not done by its due time, or done after it. A deferred one is not late while it is deferred. */
export function overdueOn(problem: ProblemCase, now: SiteTime): boolean {
  if (isTerminal(problem.state) || problem.state === "deferred" || problem.due_at === null) return false;
  return (doneAt(problem) ?? now) > problem.due_at;
}

/** The parts that are late: each has a limit of its own. */
export function overdueMilestonesOn(problem: ProblemCase, now: SiteTime): readonly Milestone[] {
  if (isTerminal(problem.state) || problem.state === "deferred") return [];
  return problem.milestones.filter(({ due_at, met_at }) => (met_at ?? doneAt(problem) ?? now) > due_at);
}

/**
 * Whether it is not done and due within so many workdays, and not late yet. 0: before today is over.
 * @throws refusals of the calendar (a year without arrangement)
 */
export function dueSoonOn(
  problem: ProblemCase,
  now: SiteTime,
  workdays: number,
  calendar: WorkCalendar,
): boolean {
  if (isTerminal(problem.state) || problem.state === "deferred" || problem.due_at === null) return false;
  if (doneAt(problem) !== null || now > problem.due_at) return false;
  return workdaysUsed(now, problem.due_at, calendar) <= workdays;
}

/** A deferral whose last day has gone by without the work being taken up. */
export function deferralOverOn({ state, deferral }: ProblemCase, now: SiteTime): boolean {
  return state === "deferred" && deferral !== null && dayOf(now) > deferral.until;
}

/** Calendar days from hand-over (or the reassignment that restarted the clock) to done, to now while it is not; null before. */
export function daysUsedOn(problem: ProblemCase, now: SiteTime): number | null {
  if (problem.clock_from === null) return null;
  return parseDay(dayOf(doneAt(problem) ?? now)) - parseDay(dayOf(problem.clock_from));
}

/**
 * Whether the responsible side kept to its time. Null where nobody knows yet, where there is no due time, and for one that was ever
 * deferred: such problems leave the denominator of the on-time rate (B8). As the engine's `problems.on_time` has it.
 */
export function onTimeOn(problem: ProblemCase, now: SiteTime): boolean | null {
  if (problem.state === "withdrawn" || problem.due_at === null || problem.deferred > 0) return null;
  const late = (doneAt(problem) ?? now) > problem.due_at;
  return problem.state === "closed" || late ? !late : null;
}

/** Closed without ever having been sent back; null while it is not closed. */
export function firstPass({ state, returned }: ProblemCase): boolean | null {
  return state === "closed" ? returned === 0 : null;
}

/** Look-backs that are due by a day and not done yet (S1-43). */
export function lookBacksDueOn({ state, look_backs }: ProblemCase, day: string) {
  return state === "closed" ? look_backs.filter((one) => one.result === null && one.day <= day) : [];
}

/** The look-backs that a close-out plans: so many days after it, whatever day of the week that is. */
export function planLookBacks(closedAt: SiteTime, days: readonly number[]) {
  const closed = parseDay(dayOf(closedAt));
  return days.map((after) => ({ days: after, day: formatDay(closed + after), result: null }));
}
