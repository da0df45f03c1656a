/** Consecutive counts go by periods: whatever happens to a subject in one period is one event with several reasons. */
import type { LadderEvent, SubjectKey } from "./ladder-event.ts";

/** One event for each subject, with the facts and units of all; it stands on the day of the last and the unit of the first. */
export function onePerSubject(events: readonly LadderEvent[]): readonly LadderEvent[] {
  const merged = new Map<SubjectKey, LadderEvent>();
  for (const event of events) {
    const before = merged.get(event.key);
    merged.set(event.key, before === undefined ? event : join(before, event));
  }
  return [...merged.values()];
}

function join(a: LadderEvent, b: LadderEvent): LadderEvent {
  return { ...a, day: b.day, facts: [...a.facts, ...b.facts], units: [...new Set([...a.units, ...b.units])] };
}
