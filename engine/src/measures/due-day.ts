/** By when a proposed measure is to be carried out. */
import { formatDay } from "../calendar/day.ts";
import { isRefusal } from "../calendar/refusal.ts";
import { defineWorkCalendar, type WorkCalendar } from "../calendar/work-calendar.ts";
import { deadline } from "../calendar/work-time.ts";
import type { Policy, Proposal } from "../policy/schema/policy.ts";

export interface DueDay {
  /** `2019-05-21`; null where the limit names no day of its own or the calendar does not know the year. */
  readonly day: string | null;
  /** Why the day could not be told, in Chinese and English. */
  readonly refused?: { readonly zh: string; readonly en: string };
}

const calendars = new WeakMap<Policy, WorkCalendar>();

/**
 * Counted from the day of the event that reached the step: what an organ decides later runs from its own day, so this is
 * the earliest due day. Limits in hours run from a minute that a proposal does not have, and give none.
 */
export function dueDay(policy: Policy, limit: Proposal["due"], from: number): DueDay {
  if (limit === undefined || limit.as_stated === true) return { day: null };
  const { as_stated: _, clause: __, ...counted } = limit;
  if (counted.hours !== undefined || counted.office_hours !== undefined) return { day: null };
  try {
    const calendar = calendars.get(policy) ?? defineWorkCalendar(policy.calendar);
    calendars.set(policy, calendar);
    return { day: deadline(`${formatDay(from)}T00:00`, counted, calendar).slice(0, 10) };
  } catch (refusal) {
    if (isRefusal(refusal)) return { day: null, refused: { zh: refusal.zh, en: refusal.en } };
    throw refusal;
  }
}
