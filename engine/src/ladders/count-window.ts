/** The window of a cumulative count: the last n periods of a cadence, the running one included. */
import type { Graph, Period } from "../graph/types.ts";
import type { Ladder } from "../policy/schema/policy.ts";
import type { Counter } from "./ladder-event.ts";

/** The first day whose events still count in a period; null where all do. */
export function windowStart(graph: Graph, ladder: Ladder, counter: Counter, period: Period): number | null {
  const window = counter.within ?? ladder.window;
  if ((counter.how ?? ladder.how) !== "cumulative" || window === undefined) return null;
  const own = graph.periods(window.of).filter(({ first }) => first <= period.last);
  const newest = own.at(-1);
  if (newest === undefined) return null;
  // A period that has not ended yet is in no list of computed ones: it is the running one all the same.
  const running = newest.last >= period.last ? 0 : 1;
  const oldest = own[own.length - window.last + running];
  if (oldest !== undefined) return oldest.first;
  return window.last - running < 1 ? newest.last + 1 : null;
}
