/** What the nodes of an explanation share. */
import type { Period } from "../calendar/cadence.ts";
import type { Labels } from "../formula/print.ts";
import type { ValueGraph } from "../graph/value-graph.ts";
import type { Explanation } from "./types.ts";

export interface ExplainContext {
  /** The graph over the unit and what is below it. */
  readonly graph: ValueGraph;
  readonly unit: number;
  /** The unit's row in the assessment; −1 where it takes no part. */
  readonly row: number;
  readonly period: Period;
  /** The assessment whose own names need no prefix. */
  readonly local: string;
  readonly labels: Labels;
  /** Explains an indicator down to its facts. It stands here because formulas and indicators lead to each other. */
  readonly openIndicator: (id: string, context: ExplainContext) => Explanation;
  /** Values that are explained on the way down: each is opened once. */
  readonly open: Set<string>;
}
