import { type Failure, failure, type Table } from "@cunjing/contract";
import { readGrids } from "../grids/read-grids.ts";
import { assignToTable } from "./assign-grids.ts";
import type { DataTable } from "./data-table.ts";
import type { DataFile } from "./read-data-files.ts";
import { readTable } from "./read-table.ts";

/**
 * Reads a file that is to hold one table, whatever its name: a CSV file, a workbook with one sheet, or with one that is named after
 * the table. What holds between tables (units that exist, parents in circles) is for the caller to check.
 */
export function readOneTable(
  file: DataFile,
  table: Table,
): { readonly data: DataTable | undefined; readonly failures: readonly Failure[] } {
  const grids = readGrids(file.bytes, file.name);
  if ("code" in grids) return { data: undefined, failures: [grids] };
  const failures: Failure[] = [];
  const assigned = new Map<Table, (typeof grids)[number][]>();
  assignToTable(file.name, table, grids, [table], assigned, failures);
  const own = assigned.get(table);
  if (own === undefined) {
    const expected = { zh: `“${table.zh}”表`, en: `the table ${table.name}` };
    const found =
      failures.length > 0 ? failures : [failure("file_empty", { file: file.name, found: "", expected })];
    return { data: undefined, failures: found };
  }
  const { data, failures: more } = readTable(own, table);
  return { data, failures: [...failures, ...more] };
}
