/** Which problems are the same one: only those that a person linked (AMB-4). */
import type { FactTable } from "../facts/table.ts";
import type { Graph } from "../graph/types.ts";
import { rowText } from "../vector/row.ts";
import { tableAsOf } from "./row-formulas.ts";

/**
 * The lineage of a fact: its own, else that of the problem that it is about, else that problem itself, which is then the
 * only one of its lineage. Null where the fact is about no problem.
 */
export function lineageOf(graph: Graph, table: FactTable, row: number, day: number): string | null {
  const own = textAt(table, "lineage", row);
  if (own !== null) return own;
  if (table.kind === "problems") return table.idOf(row);
  const problem = textAt(table, "problem", row);
  if (problem === null) return null;
  const problems = tableAsOf(graph, "problems", day);
  const at = problems === undefined ? undefined : rowsById(problems).get(problem);
  return at === undefined ? problem : (textAt(problems!, "lineage", at) ?? problem);
}

const known = new WeakMap<FactTable, ReadonlyMap<string, number>>();

function rowsById(table: FactTable): ReadonlyMap<string, number> {
  const built =
    known.get(table) ?? new Map(Array.from({ length: table.rows }, (_, row) => [table.idOf(row), row]));
  known.set(table, built);
  return built;
}

function textAt(table: FactTable, name: string, row: number): string | null {
  const column = table.column(name);
  return column?.type === "text" ? rowText(column, row) : null;
}
