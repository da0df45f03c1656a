/** A cell of a workbook that is more than its text. */
export type ValueCell =
  /** `text` is the exact decimal (exact-decimal.ts); `percent`: the sheet shows it as a percentage; `shown`: it shows more zeros, 84.10. */
  | { readonly kind: "number"; readonly text: string; readonly percent: boolean; readonly shown?: string }
  /** A number that the sheet shows as a date. `shows_day` is false for formats such as 2019年4月. */
  | { readonly kind: "date"; readonly day: string; readonly time: string; readonly shows_day: boolean }
  | { readonly kind: "truth"; readonly text: "true" | "false" }
  | { readonly kind: "error"; readonly text: string };

export type BookCell =
  | ValueCell
  /** `value`: the result that the program stored beside the formula; undefined where it stored none. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | ValueCell | undefined }
  /** Covered by merged cells; `range` is theirs, such as B3:B5, and `value` what the first of them holds. */
  | { readonly kind: "merged"; readonly range: string; readonly value: RawCell };

/** A cell as the file has it: plain text, or a workbook's number, date, truth value, error or formula. */
export type RawCell = string | BookCell;

/** A row and its number in the file: the line where it begins (CSV) or the sheet's row, from 1. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** One sheet or one CSV file, as read. */
export interface Grid {
  readonly file: string;
  /** Absent for CSV. */
  readonly sheet?: string;
  /** The person who kept the workbook hid this sheet. */
  readonly hidden?: boolean;
  readonly rows: readonly GridRow[];
}

/** Whether there is nothing in the cell that a person would see. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && trimText(cell) === "");
}

/** The cell as a person reads it, for messages. */
export function showCell(cell: RawCell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return trimText(cell);
  switch (cell.kind) {
    case "date":
      return cell.time === "00:00:00" ? cell.day : `${cell.day} ${cell.time}`;
    case "formula":
      return `=${cell.formula}`;
    case "merged":
      return cell.range;
    default:
      return cell.text;
  }
}

/** Without the blanks around it, among them the full-width space and the invisible ones that web pages leave. */
export function trimText(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes("\u200b") ? trimmed.replaceAll("\u200b", "").trim() : trimmed;
}

/** A, B, … Z, AA, … for the column 0, 1, … */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
