/**
 * Absorption (AMB-5): where several rules of a policy meet one unit inside one window, everything is recorded and only
 * the gravest measure is proposed for issue. Severity is the policy's; a measure without one takes no part.
 */
import type { Graph, Period } from "../graph/types.ts";
import { absorbedBy, inOrder, isProposed, type ProposedMeasure } from "./proposed-measure.ts";

/**
 * @param upTo the policy in force then says whether and in which windows measures are absorbed
 * @param issued keys of measures that an organ has issued already: they stand, whatever came later
 *
 * Measures of one and the same rule never absorb each other: the steps of a ladder follow one another, and the parts of
 * a step belong together. What still waits for a finding absorbs nothing, since it may never come.
 */
export function absorb(
  graph: Graph,
  measures: readonly ProposedMeasure[],
  upTo: Period,
  issued: ReadonlySet<string> = new Set(),
): readonly ProposedMeasure[] {
  const absorption = graph.policy(upTo).absorption;
  if (absorption === undefined) return measures;
  const windows = graph.periods(absorption.window);
  const groups = new Map<string, ProposedMeasure[]>();
  for (const measure of measures) {
    const window = windowOf(windows, measure.day);
    if (window === null || !takesPart(measure, absorption.among)) continue;
    const key = `${window} ${measure.place}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [measure]);
    else group.push(measure);
  }
  const changed = new Map<ProposedMeasure, ProposedMeasure>();
  for (const group of groups.values()) {
    for (const measure of group) {
      if (issued.has(measure.result.key)) continue;
      const graver = gravest(group.filter((other) => outweighs(other, measure)));
      if (graver !== undefined) changed.set(measure, absorbedBy(measure, graver));
    }
  }
  return measures.map((measure) => changed.get(measure) ?? measure);
}

function takesPart({ result, place }: ProposedMeasure, among: readonly string[] | undefined): boolean {
  if (place < 0 || result.severity === null) return false;
  if (result.state !== "proposed" && result.state !== "awaits_finding") return false;
  return among === undefined || among.includes(result.rule.slice(result.rule.indexOf(":") + 1));
}

/** The window that contains a day; the one that still runs is in no list of computed periods. Null between windows. */
function windowOf(windows: readonly Period[], day: number): string | null {
  const containing = windows.find(({ first, last }) => first <= day && day <= last);
  if (containing !== undefined) return containing.id;
  const newest = windows.at(-1);
  return newest === undefined || day > newest.last ? "running" : null;
}

/** Graver, or the same measure on the same unit by a rule that came first: one talk serves both. */
function outweighs(a: ProposedMeasure, b: ProposedMeasure): boolean {
  if (!isProposed(a) || a.result.rule === b.result.rule) return false;
  const [severity, other] = [a.result.severity!, b.result.severity!];
  if (severity !== other) return severity > other;
  return a.result.measure === b.result.measure && isProposed(b) && inOrder(a, b) < 0;
}

function gravest(measures: readonly ProposedMeasure[]): ProposedMeasure | undefined {
  return [...measures].sort((a, b) => b.result.severity! - a.result.severity! || inOrder(a, b))[0];
}
