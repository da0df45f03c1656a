/** Counts of problems: stock as it stands at a time, flow in a window; never added to each other (S2-8, S2-10, B10). */
import type { ProblemCase } from "./problem-case.ts";
import { doneAt, firstPass, onTimeOn, overdueOn } from "./progress.ts";
import { dayOf, type SiteTime } from "./site-time.ts";
import { isTerminal } from "./states.ts";

/** Counted over problems that were found up to a time, as each stood then. Withdrawn ones are in none but `withdrawn`. */
export interface ProblemCounts {
  readonly found: number;
  readonly dispatched: number;
  /** Said to be done by the responsible side and not sent back, accepted ones included. */
  readonly claimed: number;
  readonly accepted: number;
  readonly closed: number;
  /** Found and not closed: to be brought to zero (见底清零). */
  readonly open: number;
  readonly overdue: number;
  /** Deferred now. */
  readonly deferred: number;
  /** Came back after close-out, as new problems. */
  readonly reopened: number;
  readonly withdrawn: number;
  /** Of which the responsible side's time is judged: closed or late, with a due time, never deferred. */
  readonly timed: number;
  readonly on_time: number;
  /** Closed without ever having been sent back. */
  readonly first_pass: number;
  /** Closed and bad again at least once. */
  readonly rebounded: number;
  /** Each approved exit by itself (B8): problems that had at least one. */
  readonly ever_extended: number;
  readonly ever_deferred: number;
  readonly ever_reassigned: number;
}

/** The stock at a time. Give the problems of one scope (of the old stock, or of the new finds) to count them apart. */
export function countProblems(problems: Iterable<ProblemCase>, now: SiteTime): ProblemCounts {
  const all = [...problems];
  const kept = all.filter(({ state }) => state !== "withdrawn");
  const count = (is: (problem: ProblemCase) => boolean): number => kept.filter(is).length;
  return {
    found: kept.length,
    dispatched: count(({ dispatched_at }) => dispatched_at !== null),
    claimed: count((problem) => doneAt(problem) !== null),
    accepted: count(({ accepted_at }) => accepted_at !== null),
    closed: count(({ state }) => state === "closed"),
    open: count(({ state }) => !isTerminal(state)),
    overdue: count((problem) => overdueOn(problem, now)),
    deferred: count(({ state }) => state === "deferred"),
    reopened: count(({ rebound_of }) => rebound_of !== null),
    withdrawn: all.length - kept.length,
    timed: count((problem) => onTimeOn(problem, now) !== null),
    on_time: count((problem) => onTimeOn(problem, now) === true),
    first_pass: count((problem) => firstPass(problem) === true),
    rebounded: count(({ rebounds }) => rebounds > 0),
    ever_extended: count(({ extended }) => extended > 0),
    ever_deferred: count(({ deferred }) => deferred > 0),
    ever_reassigned: count(({ reassigned }) => reassigned > 0),
  };
}

/** What happened in a window, by the day on which it happened. */
export interface ProblemFlow {
  readonly found: number;
  readonly dispatched: number;
  readonly claimed: number;
  readonly accepted: number;
  readonly closed: number;
  readonly returned: number;
  readonly extended: number;
  readonly deferred: number;
  readonly reassigned: number;
  readonly reopened: number;
  readonly withdrawn: number;
}

/** Something that happened to a problem: a row of its history. */
export interface FlowRow {
  readonly event: keyof ProblemFlow;
  readonly at: SiteTime;
}

/** The flow of a window, first and last day included. A problem that was requested twice is claimed twice in it. */
export function countFlow(rows: Iterable<FlowRow>, first: string, last: string): ProblemFlow {
  const flow = {
    found: 0,
    dispatched: 0,
    claimed: 0,
    accepted: 0,
    closed: 0,
    returned: 0,
    extended: 0,
    deferred: 0,
    reassigned: 0,
    reopened: 0,
    withdrawn: 0,
  };
  for (const { event, at } of rows) {
    const day = dayOf(at);
    if (first <= day && day <= last) flow[event]++;
  }
  return flow;
}
