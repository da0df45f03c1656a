/** Lateness in numbers and in words, as of a time (screens: 超期3天, never a bare colour). Computed when asked, never stored. */
import { clockMinutes, parseDay } from "@cunjing/engine";
import type { Phrase } from "../failures/phrase.ts";
import type { ProblemCase } from "./problem-case.ts";
import { doneAt, overdueOn } from "./progress.ts";
import { dayOf, type SiteTime } from "./site-time.ts";

/** Calendar days ahead that count as soon, today included: the ledger's filter and the flag of one problem say the same. */
export const SOON_DAYS = 3;

export interface Lateness {
  readonly overdue: boolean;
  /** Whole days past the due day; 0: past its hour on the day itself. Null where it is not late. */
  readonly overdue_days: number | null;
  /** Days to the due day while the responsible side's time runs and is not over: 0 today. Null otherwise. */
  readonly days_left: number | null;
  readonly due_soon: boolean;
  /** Null where nothing is to be said: no due time, done in time, deferred, closed. */
  readonly words: Phrase | null;
}

/** How late a problem is, or how near its due time. */
export function latenessOf(problem: ProblemCase, now: SiteTime): Lateness {
  const { due_at } = problem;
  if (due_at === null) return IN_TIME;
  if (overdueOn(problem, now)) {
    const until = doneAt(problem) ?? now;
    const days = parseDay(dayOf(until)) - parseDay(dayOf(due_at));
    return { ...IN_TIME, overdue: true, overdue_days: days, words: lateWords(days, due_at, until) };
  }
  if (problem.state !== "dispatched" && problem.state !== "in_rectification") return IN_TIME;
  const left = parseDay(dayOf(due_at)) - parseDay(dayOf(now));
  return { ...IN_TIME, days_left: left, due_soon: left <= SOON_DAYS, words: leftWords(left, due_at) };
}

/** A due day as seen from another day, in words: 超期3天, 今天到期, 还有2天. */
export function sayDueDay(due: string, today: string): Phrase {
  const left = parseDay(due) - parseDay(today);
  return left < 0 ? sayDaysLate(-left) : sayDaysLeft(left);
}

const sayDaysLate = (days: number): Phrase => ({
  zh: `超期${days}天`,
  en: days === 1 ? "1 day late" : `${days} days late`,
});

function sayDaysLeft(left: number): Phrase {
  if (left > 1) return { zh: `还有${left}天`, en: `${left} days left` };
  return left === 1 ? { zh: "明天到期", en: "due tomorrow" } : { zh: "今天到期", en: "due today" };
}

const IN_TIME: Lateness = {
  overdue: false,
  overdue_days: null,
  days_left: null,
  due_soon: false,
  words: null,
};

function lateWords(days: number, due: SiteTime, until: SiteTime): Phrase {
  if (days > 0) return sayDaysLate(days);
  const hours = Math.floor(clockMinutes(due, until) / 60);
  if (hours === 0) return { zh: "超期不到1小时", en: "less than an hour late" };
  return { zh: `超期${hours}小时`, en: hours === 1 ? "1 hour late" : `${hours} hours late` };
}

function leftWords(left: number, due: SiteTime): Phrase {
  const hour = due.slice(11);
  if (left > 0 || hour === "23:59") return sayDaysLeft(left);
  return { zh: `今天${hour}到期`, en: `due today at ${hour}` };
}
