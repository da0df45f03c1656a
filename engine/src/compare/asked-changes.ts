/** What the other run asks of people: how often each measure would have to be carried out, and on how many. */
import type { MeasureResult } from "../results/types.ts";
import { stands } from "./measure-changes.ts";

export interface AskedChange {
  readonly policy: string;
  readonly measure: string;
  readonly measure_label: string;
  readonly before: Asked;
  readonly after: Asked;
}

export interface Asked {
  /** Measures that stand or wait for a finding. */
  readonly measures: number;
  /** Different units, holders and teams that they fall on. */
  readonly addressees: number;
  readonly documents: number;
}

/** Measures whose numbers differ, by how much, then in the order of their names. */
export function askedChanges(
  before: readonly MeasureResult[],
  after: readonly MeasureResult[],
): readonly AskedChange[] {
  const names = new Map([...before, ...after].map((measure) => [nameOf(measure), measure]));
  return [...names]
    .map(([name, { policy, measure, measure_label }]) => ({
      policy,
      measure,
      measure_label,
      before: askedBy(before, name),
      after: askedBy(after, name),
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .sort((a, b) => difference(b) - difference(a) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function askedBy(measures: readonly MeasureResult[], name: string): Asked {
  const own = measures.filter((measure) => nameOf(measure) === name && stands(measure.state));
  return {
    measures: own.length,
    addressees: new Set(own.flatMap(({ on }) => on.map(({ kind, id }) => `${kind} ${id}`))).size,
    documents: own.filter(({ document }) => document !== null).length,
  };
}

function difference({ before, after }: AskedChange): number {
  return Math.abs(after.measures - before.measures);
}

function nameOf({ policy, measure }: { policy: string; measure: string }): string {
  return `${policy} ${measure}`;
}
