/** Facts in columns: one table a kind, rows ordered by day, so that a period is a range of rows. */
import type { Vector } from "../vector/types.ts";

export interface FactTable {
  readonly kind: string;
  readonly rows: number;
  /** The unit that each fact is about; -1 where it is about none (a team's report). */
  readonly unit: Int32Array;
  /** Days as numbers, ascending. */
  readonly day: Int32Array;
  /** The columns that formulas read, by name. Each has `rows` values. */
  column(name: string): Vector | undefined;
  readonly columns: readonly string[];
  /** The fact's own id, as an explanation prints it. */
  idOf(row: number): string;
  /** The same facts as they stood on a day: problems have a history (policy-language, 1). Undefined: facts never change. */
  asOf?(day: number): FactTable;
}

/** The rows of a table with first ≤ day ≤ last: [from, to). */
export function rowsBetween(table: FactTable, first: number, last: number): { from: number; to: number } {
  return { from: lowerBound(table.day, first), to: lowerBound(table.day, last + 1) };
}

function lowerBound(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
