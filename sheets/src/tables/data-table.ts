/** A table of facts, read and checked: what the engine is given. */
import type { DataPlace, Table } from "@cunjing/contract";
import { columnLetters } from "../grids/grid.ts";

/** One file or sheet that rows came from. */
export interface TableSource {
  readonly file: string;
  readonly sheet?: string;
  /** The headers as the file has them, and where they stand (0 is the first column), by column id. */
  readonly headers: ReadonlyMap<string, { readonly text: string; readonly at: number }>;
}

/**
 * Rows in columns. Each cell is text as its column's type hands it on (contract/src/tables/table.ts): exact decimals, ISO
 * days, ids; "" where it is empty.
 */
export interface DataTable {
  readonly table: Table;
  readonly length: number;
  /** Every declared column, and those beyond them where the table keeps attributes (by header, as written). */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly TableSource[];
  /** For each row the index of its source and its line (CSV) or row (sheet) there. */
  readonly source: Uint16Array;
  readonly line: Int32Array;
}

/** Where a cell stands, for a failure about it. */
export function placeOf(data: DataTable, row: number, column?: string): DataPlace {
  const source = data.sources[data.source[row] ?? 0];
  const line = data.line[row] ?? 0;
  if (source === undefined) return { file: data.table.name };
  return placeIn(source, line, column);
}

/** The place of a line of a source; a workbook's cells have an address too. */
export function placeIn(source: TableSource, line: number, column?: string): DataPlace {
  const header = column === undefined ? undefined : source.headers.get(column);
  const shown = header?.text ?? column;
  return {
    file: source.file,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    row: line,
    ...(shown === undefined ? {} : { column: shown }),
    ...(source.sheet === undefined || header === undefined
      ? {}
      : { cell: `${columnLetters(header.at)}${line}` }),
  };
}

/** The cell, or "" where the table has no such column. */
export function cellOf(data: DataTable, column: string, row: number): string {
  return data.columns.get(column)?.[row] ?? "";
}
