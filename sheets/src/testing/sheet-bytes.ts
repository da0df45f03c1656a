/** Workbooks for tests, built cell by cell with SheetJS: what offices really send, good and bad. */
import * as XLSX from "@e965/xlsx";

export type TestCell = string | number | boolean | null | XLSX.CellObject;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** Ranges such as A1:C1. */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** The bytes of a workbook; a cell may be a SheetJS cell object, with a formula, a format or an error. */
export function makeWorkbookBytes(
  sheets: readonly TestSheet[],
  options: { readonly type?: "xlsx" | "biff8"; readonly date1904?: boolean } = {},
): Uint8Array {
  const book = XLSX.utils.book_new();
  book.Workbook = { Sheets: [], WBProps: { date1904: options.date1904 ?? false } };
  for (const sheet of sheets) {
    const made: XLSX.WorkSheet = { "!ref": "A1" };
    let width = 1;
    sheet.rows.forEach((cells, r) => {
      width = Math.max(width, cells.length);
      cells.forEach((cell, c) => {
        if (cell !== null && cell !== "") made[XLSX.utils.encode_cell({ r, c })] = toCell(cell);
      });
    });
    made["!ref"] = XLSX.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, sheet.rows.length - 1), c: width - 1 },
    });
    if (sheet.merges !== undefined)
      made["!merges"] = sheet.merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, made, sheet.name);
    book.Workbook.Sheets?.push({ name: sheet.name, Hidden: sheet.hidden === true ? 1 : 0 });
  }
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: options.type ?? "xlsx" }) as ArrayBuffer);
}

function toCell(cell: string | number | boolean | XLSX.CellObject): XLSX.CellObject {
  if (typeof cell === "object") return cell;
  if (typeof cell === "number") return { t: "n", v: cell };
  return typeof cell === "boolean" ? { t: "b", v: cell } : { t: "s", v: cell };
}
