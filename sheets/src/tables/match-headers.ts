import { type Column, type Failure, failure, type Phrase, type Table } from "@cunjing/contract";
import { findClosest } from "../cells/closest.ts";
import { columnLetters, type Grid, type GridRow, isBlank, type RawCell, showCell } from "../grids/grid.ts";
import { placeIn, type TableSource } from "./data-table.ts";

export interface MatchedHeaders {
  readonly source: TableSource;
  /** The row after which the data begin. */
  readonly line: number;
  /** Whether the position has a header, be it one that was refused: what stands under it needs no second failure. */
  readonly named: readonly boolean[];
}

/** Which column stands where, from the first row that is not empty; null where that row is no header. */
export function matchHeaders(grid: Grid, table: Table, failures: Failure[]): MatchedHeaders | null {
  const row = grid.rows.find((one) => one.cells.some((cell) => !isBlank(cell)));
  const file = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  if (row === undefined) {
    failures.push(failure("file_empty", { ...file, found: "", expected: describeTable(table) }));
    return null;
  }
  const found = row.cells.map((cell) => findColumn(table, showCell(cell)));
  if (found.every((column) => column === undefined)) {
    failures.push(
      failure("header_missing", {
        ...file,
        row: row.line,
        found: showRow(row),
        expected: describeTable(table),
      }),
    );
    return null;
  }
  const headers = new Map<string, { text: string; at: number }>();
  const source: TableSource = { ...file, headers };
  row.cells.forEach((cell, at) => {
    if (!isBlank(cell)) placeHeader(cell, at, found[at], { row, table, source, headers, failures });
  });
  for (const column of table.columns) {
    if (!column.required || headers.has(column.id)) continue;
    const expected = { zh: `“${column.zh}”（${column.id}）`, en: `${column.id} (${column.zh})` };
    failures.push(failure("column_missing", { ...placeIn(source, row.line), found: "", expected }));
  }
  return { source, line: row.line, named: row.cells.map((cell) => !isBlank(cell)) };
}

interface HeaderWork {
  readonly row: GridRow;
  readonly table: Table;
  readonly source: TableSource;
  readonly headers: Map<string, { text: string; at: number }>;
  readonly failures: Failure[];
}

function placeHeader(cell: RawCell, at: number, column: Column | undefined, work: HeaderWork): void {
  const { source, headers, row, table } = work;
  const text = showCell(cell);
  const id = column?.id ?? text;
  const cellName = source.sheet === undefined ? {} : { cell: `${columnLetters(at)}${row.line}` };
  const place = { ...placeIn(source, row.line), column: text, ...cellName };
  if (typeof cell !== "string" && cell.kind === "merged") {
    work.failures.push(
      failure("cell_merged", {
        ...place,
        found: cell.range,
        expected: { zh: "每列一个列名", en: "one name a column" },
      }),
    );
    return;
  }
  if (headers.has(id)) {
    const expected = { zh: `“${column?.zh ?? text}”只有一列`, en: `one column ${id}` };
    work.failures.push(failure("column_repeated", { ...place, found: text, expected }));
    return;
  }
  if (column === undefined && table.attributes !== true) {
    work.failures.push(
      failure("column_unknown", { ...place, found: text, expected: suggestColumn(table, text, headers) }),
    );
    return;
  }
  headers.set(id, { text, at });
}

/** The column that a header names: its id, Chinese header or an alias, with a mark for required or the unit beside it. */
function findColumn(table: Table, header: string): Column | undefined {
  const wanted = plainHeader(header);
  const bare = wanted.replace(/\(([^()]*)\)$/, "");
  const beside = /\(([^()]*)\)$/.exec(wanted)?.[1];
  return table.columns.find((column) => {
    const names = [column.id, column.zh, ...(column.aliases ?? [])].map(plainHeader);
    if (names.includes(wanted)) return true;
    return (
      names.includes(bare) &&
      (beside === column.measure || beside === "必填" || beside === "选填" || beside === column.id)
    );
  });
}

function plainHeader(header: string): string {
  return header.normalize("NFKC").toLowerCase().replaceAll(/[\s*]/g, "");
}

function suggestColumn(table: Table, header: string, taken: ReadonlyMap<string, unknown>): Phrase {
  const free = table.columns.filter((column) => !taken.has(column.id));
  const names = new Map(
    free.flatMap((column) => [column.zh, column.id, ...(column.aliases ?? [])].map((name) => [name, column])),
  );
  const close = findClosest(header, names.keys());
  const column = close === undefined ? undefined : names.get(close);
  if (column !== undefined)
    return { zh: `“${column.zh}”（是否指此列？）`, en: `${column.id} (is it meant?)` };
  return {
    zh: `以下列之一：${table.columns.map((one) => one.zh).join("、")}`,
    en: `one of ${table.columns.map((one) => one.id).join(", ")}`,
  };
}

function describeTable(table: Table): Phrase {
  const required = table.columns.filter((column) => column.required);
  return {
    zh: `“${table.zh}”表，表头含 ${required.map((column) => column.zh).join("、")}`,
    en: `the table ${table.name} with a header of ${required.map((column) => column.id).join(", ")}`,
  };
}

function showRow(row: GridRow): string {
  const text = row.cells
    .map(showCell)
    .filter((cell) => cell !== "")
    .join("，");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
