/** The days that an indicator's window reaches over, seen from a period. */
import type { Period } from "../calendar/cadence.ts";
import { dayFrom, parseDay, yearOf } from "../calendar/day.ts";
import type { Window } from "../indicators/context.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Timeline } from "./versions.ts";

const BEFORE_ALL = -2147483647;

/** Null: there is no such window (the first period has none before it). */
export function windowDays(
  window: Window,
  period: Period,
  timeline: Timeline,
  policy: Policy,
  until: number | undefined,
): { first: number; last: number } | null {
  const campaign = policy.campaign;
  const bounded = (first: number, last: number) => ({
    first,
    last: until === undefined ? last : Math.min(last, until),
  });
  if (window === "period") return bounded(period.first, period.last);
  if (window === "to_date")
    return bounded(campaign === undefined ? BEFORE_ALL : parseDay(campaign.first), period.last);
  if (window === "year_to_date") return bounded(dayFrom(yearOf(period.last), 1, 1), period.last);
  if (window === "campaign")
    // Never beyond the period itself: what comes later must not change what was computed before.
    return campaign === undefined
      ? null
      : bounded(parseDay(campaign.first), Math.min(parseDay(campaign.last), period.last));
  if (window === "after_campaign") {
    return campaign === undefined
      ? null
      : bounded(Math.max(parseDay(campaign.last) + 1, period.first), period.last);
  }
  if ("previous" in window) {
    const before = timeline.before(period, window.previous);
    return before === undefined ? null : bounded(before.first, before.last);
  }
  const latest = timeline.latest(window.of, period.last);
  if (latest === undefined) return null;
  const first = timeline.before(latest, window.last - 1) ?? timeline.periods(window.of)[0];
  return first === undefined ? null : bounded(first.first, period.last);
}
