/** Whether a person found that a step's condition does not hold. */
import type { Graph } from "../graph/types.ts";
import type { Ladder } from "../policy/schema/policy.ts";
import { findFinding } from "./findings.ts";
import type { LadderEvent } from "./ladder-event.ts";

export function failedFinding(
  graph: Graph,
  ladderId: string,
  ladder: Ladder,
  step: number,
  event: LadderEvent,
): boolean {
  return (ladder.steps[String(step)] ?? []).some(({ needs_finding }) => {
    if (needs_finding === undefined) return false;
    const question = { rule: ladderId, unit: event.unit, period: event.period.id, finding: needs_finding };
    return findFinding(graph, question)?.holds === false;
  });
}
