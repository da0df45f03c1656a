import type { Grid } from "@cunjing/sheets";
import { findColumns } from "./find-columns.ts";
import { type PlainRow, plainRows } from "./plain-cells.ts";
import { readRows } from "./read-rows.ts";
import { turnBands } from "./turn-bands.ts";
import type { SheetTable, VerifyOptions } from "./types.ts";

/** All tables of a sheet: one beneath the other, each under its own header, and side by side under one header row. */
export function findTables(grid: Grid, options: VerifyOptions): SheetTable[] {
  const tables: SheetTable[] = [];
  let rest: readonly PlainRow[] = plainRows(grid);
  for (let found = findColumns(rest, options); found !== null; found = findColumns(rest, options)) {
    const beneath = rest.slice(found.body);
    const next = nextHeader(beneath, found.blocks[0]?.map((column) => column.header) ?? [], options);
    for (const columns of found.blocks) {
      const { rows, summaries } = readRows(beneath.slice(0, next), columns);
      const table = { columns, rows, summaries, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
      if (rows.length > 0) tables.push(turnBands(table));
    }
    rest = beneath.slice(next);
  }
  return tables;
}

/** Where another table begins; the same header repeated for the next page belongs to the table above. */
function nextHeader(rows: readonly PlainRow[], headers: readonly string[], options: VerifyOptions): number {
  for (const [at, row] of rows.entries()) {
    const found = findColumns([row], options);
    if (found === null) continue;
    const words = row.cells.filter((cell) => cell !== "");
    const isSame = words.every((word) =>
      headers.some((header) => header.includes(word.replaceAll(/\s/g, ""))),
    );
    if (!isSame) return at;
  }
  return rows.length;
}
