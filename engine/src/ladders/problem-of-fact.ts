/** The problem that a fact is about: an event or a warning names it, and what it says of place and lineage holds for them. */
import type { FactTable } from "../facts/table.ts";
import type { Graph } from "../graph/types.ts";
import { rowText } from "../vector/row.ts";
import { tableAsOf } from "./row-formulas.ts";

/**
 * The lineage of a fact (AMB-4): its own, else that of the problem that it is about, else that problem itself, which is
 * then the only one of its lineage. Only a person links problems. Null where the fact is about no problem.
 */
export function lineageOf(graph: Graph, table: FactTable, row: number, day: number): string | null {
  const own = columnText(table, "lineage", row);
  if (own !== null) return own;
  if (table.kind === "problems") return table.idOf(row);
  const problem = columnText(table, "problem", row);
  if (problem === null) return null;
  const known = problemRow(graph, problem, day);
  return known === null ? problem : (columnText(known.table, "lineage", known.row) ?? problem);
}

/** The unit that a fact is about, else that of its problem; -1 where neither says. */
export function unitOfFact(graph: Graph, table: FactTable, row: number, day: number): number {
  const own = table.unit[row]!;
  const problem = own < 0 ? columnText(table, "problem", row) : null;
  if (problem === null) return own;
  const known = problemRow(graph, problem, day);
  return known === null ? -1 : known.table.unit[known.row]!;
}

/** A cell of a text column; null where it is empty or the table has no such column. */
export function columnText(table: FactTable, name: string, row: number): string | null {
  const column = table.column(name);
  return column?.type === "text" ? rowText(column, row) : null;
}

function problemRow(graph: Graph, id: string, day: number): { table: FactTable; row: number } | null {
  const table = tableAsOf(graph, "problems", day);
  const row = table === undefined ? undefined : rowsById(table).get(id);
  return table === undefined || row === undefined ? null : { table, row };
}

const known = new WeakMap<FactTable, ReadonlyMap<string, number>>();

function rowsById(table: FactTable): ReadonlyMap<string, number> {
  const built =
    known.get(table) ?? new Map(Array.from({ length: table.rows }, (_, row) => [table.idOf(row), row]));
  known.set(table, built);
  return built;
}
