/** What is wrong with a typed cell, said at once; the server checks it again as a sheet's cell (docs/data-format.md). */
import { FALSE_CELLS, TRUE_CELLS } from "../../../words/cells/fact-cells.ts";
import type { FactColumn } from "../fact-kinds.ts";

export type CellFault =
  | { readonly why: "number" | "integer" | "percent" | "truth" | "choice" | "needed" }
  | { readonly why: "least" | "most"; readonly bound: string };

/** Decimals as offices type them, full-width digits and thousands' commas included. */
const NUMBER = /^[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
/** 92.5% may stand for 92.5 or for 0.925: only the person knows. */
const PERCENT = /^[-+]?\d+(\.\d+)?\s*%$/;

type Checked = Pick<FactColumn, "type" | "required" | "choices" | "open" | "min" | "max" | "default">;

/** @param cell as typed; an empty one is wrong only where the column must be filled */
export function checkCell(column: Checked, cell: string | undefined): CellFault | undefined {
  const text = (cell ?? "").normalize("NFKC").trim();
  if (text === "") return column.required && column.default === null ? { why: "needed" } : undefined;
  if (column.type === "number" || column.type === "integer") return checkNumber(column, text);
  if (column.type === "truth") return isTruth(text.toLowerCase()) ? undefined : { why: "truth" };
  if (column.type === "choice" && !column.open && column.choices.length > 0)
    return column.choices.some(({ id, zh }) => id === text || zh === text) ? undefined : { why: "choice" };
  return undefined;
}

function checkNumber({ type, min, max }: Checked, text: string): CellFault | undefined {
  if (PERCENT.test(text)) return { why: "percent" };
  if (!NUMBER.test(text)) return { why: type === "integer" ? "integer" : "number" };
  // Bounds are whole or short decimals; only far more digits than anybody types would be read wrong here.
  const value = Number(text.replaceAll(",", ""));
  if (type === "integer" && !Number.isInteger(value)) return { why: "integer" };
  if (min !== null && value < Number(min)) return { why: "least", bound: min };
  // A greatest value may be the id of another column, which the server compares with.
  if (max !== null && Number(max) < value) return { why: "most", bound: max };
  return undefined;
}

const isTruth = (text: string): boolean => TRUE_CELLS.has(text) || FALSE_CELLS.has(text);

/** What was pasted, as the cell's own choices have it; what is none of them stays as it is, and is said to be wrong. */
export function chosenCell({ type, open, choices }: Checked, cell: string): string {
  const text = cell.normalize("NFKC").trim();
  if (type === "truth" && isTruth(text.toLowerCase()))
    return TRUE_CELLS.has(text.toLowerCase()) ? "true" : "false";
  if (type === "choice" && !open) return choices.find(({ id, zh }) => id === text || zh === text)?.id ?? cell;
  return cell;
}
