/** What the nodes of an explanation share. */
import type { Period } from "../calendar/cadence.ts";
import type { Labels } from "../formula/print.ts";
import type { ValueGraph } from "../graph/build-graph.ts";

export interface ExplainContext {
  /** The graph over the unit and what is below it. */
  readonly graph: ValueGraph;
  readonly unit: number;
  readonly period: Period;
  /** The assessment whose own names need no prefix. */
  readonly local: string;
  readonly labels: Labels;
  /** Values that are explained on the way down: each is opened once. */
  readonly open: Set<string>;
}
