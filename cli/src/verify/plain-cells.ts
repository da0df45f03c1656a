import { type Grid, isBlank, type RawCell, showCell } from "@cunjing/sheets";

/** A row of an office sheet as a reader sees it. */
export interface PlainRow {
  readonly line: number;
  /** Text by position; merged cells repeat what the first of them shows. */
  readonly cells: readonly string[];
  /** The cell shows something of its own: it is not the continuation of merged cells. */
  readonly own: readonly boolean[];
}

/** The sheet's rows as plain text, blank ones left out; formulas count by the result that is stored with them. */
export function plainRows(grid: Grid): PlainRow[] {
  return grid.rows
    .filter((row) => !row.cells.every(isBlank))
    .map((row) => ({
      line: row.line,
      cells: row.cells.map(plainText),
      own: row.cells.map((cell) => !isBlank(cell) && (typeof cell === "string" || cell.kind !== "merged")),
    }));
}

function plainText(cell: RawCell): string {
  if (typeof cell === "string") return showCell(cell);
  if (cell.kind === "merged") return plainText(cell.value);
  if (cell.kind === "formula") return cell.value === undefined ? "" : plainText(cell.value);
  if (cell.kind === "number") return cell.percent ? asPercent(cell.text) : (cell.shown ?? cell.text);
  return showCell(cell);
}

/** 0.454 shown as a percentage is 45.4%. */
function asPercent(decimal: string): string {
  const [whole = "0", decimals = ""] = decimal.split(".");
  const shifted = `${whole}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, "$1");
  const rest = decimals.slice(2);
  return `${shifted}${rest === "" ? "" : `.${rest}`}%`;
}

/** How many cells of the sheet are formulas, and how many of them have no stored result. */
export function countFormulas(grid: Grid): { formulas: number; unanswered: number } {
  let formulas = 0;
  let unanswered = 0;
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      if (typeof cell === "string" || cell.kind !== "formula") continue;
      formulas += 1;
      if (cell.value === undefined) unanswered += 1;
    }
  }
  return { formulas, unanswered };
}
