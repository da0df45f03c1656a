/** Which step a count reaches. Steps are named for exact counts; past the last one `after_last` decides. */
import type { Ladder } from "../policy/schema/policy.ts";
import type { Counter } from "./ladder-event.ts";

const known = new WeakMap<Ladder, readonly number[]>();

/** The numbers of a ladder's steps, ascending. */
export function stepNumbers(ladder: Ladder): readonly number[] {
  const numbers = known.get(ladder) ?? sortedNumbers(Object.keys(ladder.steps));
  known.set(ladder, numbers);
  return numbers;
}

function sortedNumbers(names: readonly string[]): readonly number[] {
  return names.map(Number).sort((a, b) => a - b);
}

/** The count at which a counter reaches a step: the step's own number unless the counter says another. */
export function countFor(counter: Counter, step: number): number {
  return counter.reaches?.[String(step)] ?? step;
}

/**
 * The step that a count reaches, or null. Beyond the last step a ladder that repeats gives the last step again; one that
 * stops, or that has just begun anew, gives none.
 */
export function stepReached(ladder: Ladder, counter: Counter, count: number): number | null {
  const steps = stepNumbers(ladder);
  const exact = steps.filter((step) => countFor(counter, step) === count).at(-1);
  if (exact !== undefined) return exact;
  const last = steps.at(-1);
  if (last === undefined || ladder.after_last !== "repeat") return null;
  return count > countFor(counter, last) ? last : null;
}

/** Whether the last step ends the count: the next event is a first one again. */
export function endsCount(ladder: Ladder, step: number): boolean {
  const begins = ladder.after_last === "restart" || (ladder.reset ?? []).includes("after_last_step");
  return begins && step === stepNumbers(ladder).at(-1);
}
