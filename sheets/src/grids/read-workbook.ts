import { type Failure, failure } from "@cunjing/contract";
import * as XLSX from "@e965/xlsx";
import { toExactDecimal } from "./exact-decimal.ts";
import type { Grid, GridRow, RawCell, ValueCell } from "./grid.ts";
import { columnLetters } from "./grid.ts";
import { fromSerial } from "./serial-day.ts";

/** The sheets of an XLSX or XLS workbook whose kind file-kind.ts and check-container.ts have settled, or why not. */
export function readWorkbook(bytes: Uint8Array, file: string): Grid[] | Failure {
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(bytes, { type: "array", dense: true, cellNF: true, cellFormula: true, cellHTML: false });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(found)) return failure("workbook_encrypted", { file, found, expected: "" });
    return failure("workbook_damaged", { file, found, expected: "" });
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((sheet, at) => ({
    file,
    sheet,
    hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    rows: readSheet(book.Sheets[sheet], date1904),
  }));
}

function readSheet(sheet: XLSX.WorkSheet | undefined, date1904: boolean): GridRow[] {
  const data: (XLSX.CellObject[] | undefined)[] = sheet?.["!data"] ?? [];
  const rows = data.map((cells) => Array.from(cells ?? [], (cell) => readCell(cell, date1904)));
  for (const range of sheet?.["!merges"] ?? []) coverMerged(rows, range);
  return Array.from(rows, (cells, at) => ({ line: at + 1, cells: cells ?? [] }));
}

function readCell(cell: XLSX.CellObject | undefined, date1904: boolean): RawCell {
  if (cell === undefined) return "";
  const value = readValue(cell, date1904);
  if (cell.f !== undefined || cell.F !== undefined)
    return { kind: "formula", formula: cell.f ?? cell.F ?? "", value };
  return value ?? "";
}

function readValue(cell: XLSX.CellObject, date1904: boolean): string | ValueCell | undefined {
  if (cell.v === undefined) return undefined;
  switch (cell.t) {
    case "n":
      return readNumber(Number(cell.v), String(cell.z ?? "General"), cell.w ?? "", date1904);
    case "b":
      return { kind: "truth", text: cell.v ? "true" : "false" };
    case "e":
      return { kind: "error", text: cell.w ?? "#N/A" };
    default:
      return String(cell.v);
  }
}

function readNumber(value: number, format: string, shown: string, date1904: boolean): ValueCell {
  if (!Number.isFinite(value)) return { kind: "error", text: "#NUM!" };
  const moment = XLSX.SSF.is_date(format) ? fromSerial(value, date1904) : null;
  if (moment !== null) return { kind: "date", ...moment, shows_day: /d/i.test(bareFormat(format)) };
  const text = toExactDecimal(value);
  const percent = bareFormat(format).includes("%");
  return { kind: "number", text, percent, ...(addsZeros(shown, text) ? { shown } : {}) };
}

/** The format shows the same number with zeros at its end: 84.10 for 84.1. */
function addsZeros(shown: string, text: string): boolean {
  const zeros = text.includes(".") ? /^0+$/ : /^\.0+$/;
  return shown.startsWith(text) && zeros.test(shown.slice(text.length));
}

/** The format without quoted words, colours and locales: those of [$-804]yyyy"年"m"月" would look like a day. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}

/** Merged cells keep their value in the first one; the others say what covers them. */
function coverMerged(rows: RawCell[][], { s: start, e: end }: XLSX.Range): void {
  const range = `${columnLetters(start.c)}${start.r + 1}:${columnLetters(end.c)}${end.r + 1}`;
  const value = rows[start.r]?.[start.c] ?? "";
  for (let r = start.r; r <= Math.min(end.r, rows.length - 1); r += 1) {
    const cells = rows[r];
    if (cells === undefined) continue;
    for (let c = start.c; c <= end.c; c += 1) {
      while (cells.length <= c) cells.push("");
      if (r !== start.r || c !== start.c) cells[c] = { kind: "merged", range, value };
    }
  }
}
