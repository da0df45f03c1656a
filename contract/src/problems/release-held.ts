/** Events that came before what they build on: kept, and put again whenever the problem has moved (server-design, 6). */
import type { ProblemEvent } from "./events.ts";
import type { ProblemCase } from "./problem-case.ts";
import { type Transition, type TransitionContext, transition } from "./transition.ts";

/** An event as it arrived, with the context that its sender has. */
export interface Arrival<Key = string> {
  /** The command's id. */
  readonly key: Key;
  readonly event: ProblemEvent;
  readonly context: TransitionContext;
}

export interface Settled<Key = string> {
  readonly key: Key;
  readonly result: Transition;
}

export interface Released<Key = string> {
  readonly problem: ProblemCase;
  /** In the order in which they took effect, or were refused. */
  readonly settled: readonly Settled<Key>[];
  readonly held: readonly Arrival<Key>[];
}

/**
 * Puts an arrival to the problem, and then every held one that it lets through, lowest base first (ties in the order of arrival).
 * What is still held at the end waits on; those that photos keep waiting are settled as `photos_awaited`.
 */
export function arrive<Key>(
  problem: ProblemCase,
  held: readonly Arrival<Key>[],
  arrival: Arrival<Key>,
): Released<Key> {
  let current = problem;
  const settled: Settled<Key>[] = [];
  let waiting = [...held, arrival];
  for (;;) {
    const ready = waiting
      .filter(({ event }) => event.base <= current.revision)
      .sort((a, b) => a.event.base - b.event.base)[0];
    if (ready === undefined) return { problem: current, settled, held: waiting };
    waiting = waiting.filter((one) => one !== ready);
    const result = transition(current, ready.event, ready.context);
    settled.push({ key: ready.key, result });
    if ("next" in result) current = result.next;
  }
}
