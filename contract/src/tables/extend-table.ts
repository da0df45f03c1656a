/** A built-in table with the columns that a policy declares for it: attributes of units that its formulas read. */
import { type DeclaredKind, declareColumn } from "./declare-table.ts";
import type { Table } from "./table.ts";

/** Columns that the table has already stay as they are. */
export function extendTable(table: Table, { columns }: Pick<DeclaredKind, "columns">): Table {
  const known = new Set(table.columns.map(({ id }) => id));
  const own = Object.entries(columns).filter(([id]) => !known.has(id));
  return { ...table, columns: [...table.columns, ...own.map(([id, column]) => declareColumn(id, column))] };
}
