/** The periods that a ladder counts in, and the policy versions that it had. */
import type { Graph, Period } from "../graph/types.ts";
import { listCadence } from "../lists/list-units.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Counter } from "./ladder-event.ts";

/**
 * The cadence whose periods a counter counts.
 * @throws Error where the counter names a list or assessment that is not there (a policy that `check` refuses)
 */
export function counterCadence(policy: Policy, counter: Counter): string {
  if ("every" in counter) return counter.every;
  if ("assessment" in counter) {
    const assessment = policy.assessments?.[counter.assessment];
    if (assessment === undefined) throw new Error(`no assessment ${counter.assessment}`);
    return assessment.every;
  }
  const list = policy.lists?.[counter.list];
  if (list === undefined) throw new Error(`no list ${counter.list}`);
  return listCadence(policy, list);
}

/**
 * All periods of all cadences that have ended by a period's last day, in the order in which they ended; of those that
 * end together the shorter first.
 */
export function periodsUpTo(graph: Graph, upTo: Period): readonly Period[] {
  const cadences = Object.keys(graph.policy(upTo).periods);
  return cadences
    .flatMap((cadence) => graph.periods(cadence))
    .filter((period) => period.last <= upTo.last)
    .sort(
      (a, b) =>
        a.last - b.last || b.first - a.first || cadences.indexOf(a.cadence) - cadences.indexOf(b.cadence),
    );
}
