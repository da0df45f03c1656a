/**
 * Counters of one ladder are alternatives: the first that reaches a step wins. In one period the highest step stands; a
 * step is not reached a second time by another counter while the one that reached it first still stands there.
 */
import type { Ladder } from "../policy/schema/policy.ts";
import type { CounterState } from "./counter-state.ts";
import type { LadderEvent, SubjectKey } from "./ladder-event.ts";
import { countFor } from "./steps.ts";

export interface Candidate {
  readonly counter: number;
  readonly step: number;
  readonly event: LadderEvent;
  readonly events: readonly LadderEvent[];
}

/** Of a subject's candidates in one period: all of the counter that got highest (the first listed among equals). */
export function chooseReached(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<SubjectKey, Candidate>();
  for (const candidate of candidates) {
    const before = best.get(candidate.event.key);
    if (before === undefined || candidate.step > before.step) best.set(candidate.event.key, candidate);
  }
  return candidates.filter(({ event, counter }) => best.get(event.key)?.counter === counter);
}

/** Whether another counter reached this step with earlier events only, and still stands there. */
export function isTakenByAnother(
  candidate: Candidate,
  ladder: Ladder,
  states: readonly CounterState[],
): boolean {
  return ladder.counts.some((counter, index) => {
    if (index === candidate.counter) return false;
    const events = states[index]?.running.get(candidate.event.key) ?? [];
    const reachedWith = events[countFor(counter, candidate.step) - 1];
    return reachedWith !== undefined && reachedWith.period.last < candidate.event.period.last;
  });
}
