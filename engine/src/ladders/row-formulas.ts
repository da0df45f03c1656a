/** Single facts, as ladders and money count them. */
import type { FactTable } from "../facts/table.ts";
import type { Graph, Period } from "../graph/types.ts";
import type { TruthVector } from "../vector/types.ts";

/** The table as it stood on a day, where its facts have a history. */
export function tableAsOf(graph: Graph, kind: string, day: number): FactTable | undefined {
  const table = graph.facts(kind);
  return table?.asOf?.(day) ?? table;
}

/** Rows of [from, to) for which a condition holds; all where there is none. An absent condition selects nothing. */
export function selectRows(
  graph: Graph,
  table: FactTable,
  range: { readonly from: number; readonly to: number },
  where: string | undefined,
  period: Period,
): readonly number[] {
  const rows = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  if (where === undefined || rows.length === 0) return rows;
  const vector = graph.evaluateRows(table, range, where, period);
  if (vector.type !== "truth") throw new Error(`not a condition: ${where}`);
  const truth: TruthVector = vector;
  return rows.filter((row) => truth.t[truth.scalar ? 0 : row - range.from] === 1);
}
