import { add, divide, type Fraction, fromInteger, ZERO } from "@cunjing/engine";
import { readSheetNumber } from "./sheet-number.ts";
import type { SheetNumber, SheetRow } from "./types.ts";

/** The numbers of one column in these rows; rows without one are left out. */
export function numbersOf(rows: readonly SheetRow[], at: number): SheetNumber[] {
  return rows.flatMap((row) => readSheetNumber(row.cells[at] ?? "") ?? []);
}

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}

/** Null over nothing. */
export function meanOf(values: readonly Fraction[]): Fraction | null {
  return divide(sumOf(values), fromInteger(values.length));
}
