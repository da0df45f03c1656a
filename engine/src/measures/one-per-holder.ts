/**
 * One measure for each holder and period of a ladder: somebody who answers for three villages that all reach a step is
 * talked to once, about the gravest; the others are absorbed and say by which.
 */
import type { Graph } from "../graph/types.ts";
import { absorbedBy, compareText, isProposed, type ProposedMeasure } from "./proposed-measure.ts";

export function onePerHolder(graph: Graph, measures: readonly ProposedMeasure[]): readonly ProposedMeasure[] {
  const groups = Map.groupBy(
    measures,
    ({ result, period }) => `${result.rule} ${period.cadence} ${period.id}`,
  );
  const standing = new Map<ProposedMeasure, ProposedMeasure>();
  for (const group of groups.values()) {
    const kept: ProposedMeasure[] = [];
    for (const measure of [...group].filter((one) => isOnHoldersOnly(graph, one)).sort(gravestFirst)) {
      const graver = kept.find(
        (other) => isProposed(other) && !isSameReach(other, measure) && covers(other, measure),
      );
      if (graver === undefined) kept.push(measure);
      else standing.set(measure, absorbedBy(measure, graver));
    }
  }
  return measures.map((measure) => standing.get(measure) ?? measure);
}

function isOnHoldersOnly(graph: Graph, { result, period }: ProposedMeasure): boolean {
  if (result.state === "not_found" || result.on.length === 0) return false;
  const ladder = graph.policy(period).ladders?.[result.rule.slice("ladder:".length)];
  return (
    ladder !== undefined &&
    ladder.one_per_holder !== false &&
    result.on.every(({ kind }) => kind === "holder")
  );
}

/** Proposals of one step are one answer: a talk and a written self-criticism go together. */
function isSameReach(a: ProposedMeasure, b: ProposedMeasure): boolean {
  return a.result.subject === b.result.subject && a.result.count === b.result.count;
}

/** Whether everybody that b falls on is met by a already. */
function covers(a: ProposedMeasure, b: ProposedMeasure): boolean {
  return b.result.on.every(({ id }) => a.result.on.some((holder) => holder.id === id));
}

/** What stands before what waits; then by severity, step, the official order of units. */
function gravestFirst(a: ProposedMeasure, b: ProposedMeasure): number {
  return (
    Number(isProposed(b)) - Number(isProposed(a)) ||
    (b.result.severity ?? -1) - (a.result.severity ?? -1) ||
    b.result.step - a.result.step ||
    a.unit - b.unit ||
    compareText(a.result.key, b.result.key)
  );
}
