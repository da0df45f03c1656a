/** The count of one counter for every subject, as a ladder goes from period to period. */
import type { Period } from "../graph/types.ts";
import type { Ladder } from "../policy/schema/policy.ts";
import { absenceKind } from "../vector/absence.ts";
import type { AbsenceKind } from "../vector/types.ts";
import type { LadderEvent, PeriodEvents, SubjectKey } from "./ladder-event.ts";

export interface CounterState {
  /** Events that count now, oldest first; subjects without any are left out. */
  readonly running: Map<SubjectKey, LadderEvent[]>;
  /** How many events a subject ever had: 首次 may mean the first ever (AMB-16). */
  readonly ever: Map<SubjectKey, number>;
  /** Facts that were counted. */
  readonly facts: Set<string>;
}

export function newCounterState(): CounterState {
  return { running: new Map(), ever: new Map(), facts: new Set() };
}

export type GapAction = "keeps" | "resets" | "counts";

/** What a period without a result does to a consecutive count: nothing unless the ladder says otherwise (AMB-8). */
export function gapAction(ladder: Ladder, why: number): GapAction {
  const kind = absenceKind(why);
  const named = kind === null || kind === "undefined" || kind === "empty" ? "unranked" : kind;
  return ladder.gap?.[named] ?? "keeps";
}

/**
 * Lets a period pass over the subjects that have a consecutive count and no event in it: the count ends where the period
 * went by without one, and does what `gap` says where there was no result. A gap can lengthen a streak, never begin one,
 * since nothing follows from absence alone. Returns the events by which gaps lengthened a streak.
 */
export function passOver(
  state: CounterState,
  seen: PeriodEvents,
  ladder: Ladder,
  period: Period,
): readonly LadderEvent[] {
  const present = new Set(seen.events.map((event) => event.key));
  const lengthened: LadderEvent[] = [];
  for (const [key, events] of state.running) {
    if (present.has(key)) continue;
    const why = seen.without(key);
    const action = why === 0 ? "resets" : gapAction(ladder, why);
    if (action === "resets") state.running.delete(key);
    if (action !== "counts") continue;
    const gap: AbsenceKind = absenceKind(why) ?? "undefined";
    const { unit, units } = events.at(-1)!;
    lengthened.push({ key, unit, units, period, day: period.last, facts: [], gap });
  }
  return lengthened;
}

/** Adds an event, drops those that the window has left behind, and returns all that count now. */
export function addEvent(
  state: CounterState,
  event: LadderEvent,
  firstDay: number | null,
): readonly LadderEvent[] {
  const before = state.running.get(event.key) ?? [];
  const events = [...before.filter(({ day }) => firstDay === null || day >= firstDay), event];
  state.running.set(event.key, events);
  if (event.gap === null) state.ever.set(event.key, (state.ever.get(event.key) ?? 0) + 1);
  return events;
}

/** Takes back the newest event, as if it had not counted. */
export function dropNewest(state: CounterState, key: SubjectKey): void {
  const events = state.running.get(key)?.slice(0, -1) ?? [];
  if (events.length === 0) state.running.delete(key);
  else state.running.set(key, events);
}
