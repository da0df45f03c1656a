import type { Column, Language, Table } from "@cunjing/contract";
import * as XLSX from "@e965/xlsx";
import { toSerial } from "../grids/serial-day.ts";
import { writeCsv } from "./write-csv.ts";

/** Rows of a declared table, as text in its columns (data-table.ts); a missing or empty cell is left empty. */
export type TableRows = readonly Readonly<Record<string, string>>[];

export interface WriteOptions {
  readonly form: "csv" | "xlsx";
  /** Headers and choices in this language. Default: Chinese. */
  readonly language?: Language;
}

/** A filled table as a file that `readTable` takes back: CSV with a UTF-8 mark, or a workbook with one sheet. */
export function writeTable(table: Table, rows: TableRows, options: WriteOptions): Uint8Array {
  const language = options.language ?? "zh";
  const columns = table.columns.filter(
    (column) => column.required || rows.some((row) => (row[column.id] ?? "") !== ""),
  );
  const header = columns.map((column) => (language === "zh" ? column.zh : column.id));
  const cells = rows.map((row) => columns.map((column) => wordOf(column, row[column.id] ?? "", language)));
  if (options.form === "csv") return new TextEncoder().encode(writeCsv([header, ...cells]));
  const sheet: XLSX.WorkSheet = {};
  header.forEach((text, c) => {
    sheet[XLSX.utils.encode_cell({ r: 0, c })] = { t: "s", v: text };
  });
  cells.forEach((row, r) => {
    row.forEach((text, c) => {
      const column = columns[c];
      if (column !== undefined && text !== "")
        sheet[XLSX.utils.encode_cell({ r: r + 1, c })] = cellOf(column, text);
    });
  });
  sheet["!ref"] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: cells.length, c: Math.max(0, header.length - 1) },
  });
  const book = XLSX.utils.book_new(sheet, language === "zh" ? table.zh : table.name);
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function wordOf(column: Column, value: string, language: Language): string {
  if (language === "en" || value === "") return value;
  if (column.type === "truth") return value === "true" ? "是" : "否";
  return column.choices?.find((choice) => choice.id === value)?.zh ?? value;
}

/** Numbers that a workbook holds exactly become numbers, days become dates; all else stays text, so that codes keep their zeros. */
function cellOf(column: Column, text: string): XLSX.CellObject {
  const isNumber = column.type === "number" || column.type === "integer";
  if (isNumber && text.replace(/[-.]/g, "").length <= 15) return { t: "n", v: Number(text) };
  if (column.type === "day" && text >= "1900-03-01") return { t: "n", v: toSerial(text), z: "yyyy-mm-dd" };
  return { t: "s", v: text, z: "@" };
}
