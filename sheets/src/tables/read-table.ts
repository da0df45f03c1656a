import { type Column, type Failure, failure, type Table } from "@cunjing/contract";
import { isFault } from "../cells/cell-fault.ts";
import { parseCell } from "../cells/parse-cell.ts";
import { columnLetters, type Grid, type GridRow, isBlank, showCell } from "../grids/grid.ts";
import { checkKeys } from "./check-keys.ts";
import { checkRow, rowChecksOf } from "./check-row.ts";
import { type DataTable, placeIn, type TableSource } from "./data-table.ts";
import { type MatchedHeaders, matchHeaders } from "./match-headers.ts";

/** A declared column or an attribute, with the values read so far. */
interface Reading {
  readonly id: string;
  readonly column: Column;
  readonly values: string[];
}

/**
 * The rows of one table from all the grids that hold it, and everything that is wrong with them: nothing stops at the first
 * failure. The table is fit for use only where there is no failure.
 */
export function readTable(grids: readonly Grid[], table: Table): { data: DataTable; failures: Failure[] } {
  const failures: Failure[] = [];
  const readings = new Map(
    table.columns.map((column) => [column.id, { id: column.id, column, values: [] as string[] }]),
  );
  const sources: TableSource[] = [];
  const sourceOf: number[] = [];
  const lines: number[] = [];
  for (const grid of grids) {
    const headers = matchHeaders(grid, table, failures);
    if (headers === null) continue;
    const length = lines.length;
    for (const id of headers.source.headers.keys()) addAttribute(readings, id, length);
    readRows(grid, headers, table, readings, lines, failures);
    sources.push(headers.source);
    while (sourceOf.length < lines.length) sourceOf.push(sources.length - 1);
  }
  const data: DataTable = {
    table,
    length: lines.length,
    columns: new Map([...readings].map(([id, reading]) => [id, reading.values])),
    sources,
    source: Uint16Array.from(sourceOf),
    line: Int32Array.from(lines),
  };
  checkKeys(data, failures);
  return { data, failures };
}

function addAttribute(readings: Map<string, Reading>, id: string, length: number): void {
  if (readings.has(id)) return;
  const note = { zh: "自定属性", en: "an attribute of one's own" };
  const column: Column = { id, zh: id, type: "text", required: false, note, example: "" };
  readings.set(id, { id, column, values: new Array<string>(length).fill("") });
}

function readRows(
  grid: Grid,
  headers: MatchedHeaders,
  table: Table,
  readings: ReadonlyMap<string, Reading>,
  lines: number[],
  failures: Failure[],
): void {
  const { source } = headers;
  const at = [...readings.values()].map((reading) => ({
    reading,
    at: source.headers.get(reading.id)?.at ?? -1,
  }));
  const checks = rowChecksOf(table);
  let now = -1;
  const get = (id: string) => readings.get(id)?.values[now] ?? "";
  const strays = new Set<number>();
  for (const row of grid.rows) {
    if (row.line <= headers.line || row.cells.every(isBlank)) continue;
    now = lines.length;
    lines.push(row.line);
    findStrays(row, headers, strays, failures);
    for (const { reading, at: index } of at) {
      const value = index < 0 ? (reading.column.default ?? "") : parseCell(row.cells[index], reading.column);
      if (isFault(value))
        failures.push(
          failure(value.code, { ...placeIn(source, row.line, reading.id), ...withoutCode(value) }),
        );
      reading.values.push(isFault(value) ? "" : value);
    }
    checkRow(checks, get, source, row.line, failures);
  }
}

function withoutCode({ found, expected }: { found: string; expected: { zh: string; en: string } }) {
  return { found, expected };
}

/** Content under no header: reported once for each such column. */
function findStrays(row: GridRow, headers: MatchedHeaders, seen: Set<number>, failures: Failure[]): void {
  for (let at = 0; at < row.cells.length; at += 1) {
    const cell = row.cells[at];
    if (headers.named[at] === true || isBlank(cell) || seen.has(at)) continue;
    if (typeof cell === "object" && cell.kind === "merged") continue;
    seen.add(at);
    const column = { zh: `第 ${columnLetters(at)} 列`, en: `column ${columnLetters(at)}` };
    const expected = { zh: "空白，或先给这一列加上列名", en: "nothing, or a header for this column" };
    const place = placeIn(headers.source, row.line);
    failures.push(
      failure("cell_outside_table", {
        ...place,
        column: column.zh,
        found: showCell(cell).slice(0, 60),
        expected,
      }),
    );
  }
}
