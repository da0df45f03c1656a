/** The lines of checklists as they were recorded, by inspection. */
import type { Fraction } from "../number/fraction.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { NumberVector, TextVector } from "../vector/types.ts";
import type { FactTable } from "./table.ts";

/** What was recorded of one item at one object. */
export interface Recorded {
  readonly count: Fraction | null;
  readonly score: Fraction | null;
}

/** Every inspection's records by item. */
export function groupItems(items: FactTable): Map<string, Map<string, Recorded[]>> {
  const grouped = new Map<string, Map<string, Recorded[]>>();
  const inspection = items.column("inspection") as TextVector;
  for (let row = 0; row < items.rows; row++) {
    const of = rowText(inspection, row) ?? "";
    const own = grouped.get(of) ?? new Map<string, Recorded[]>();
    put(own, items, row);
    grouped.set(of, own);
  }
  return grouped;
}

/** One inspection's records by item, in the order of the table. */
export function recordsOf(items: FactTable, inspection: string): Map<string, Recorded[]> {
  const records = new Map<string, Recorded[]>();
  const { codes, words } = items.column("inspection") as TextVector;
  const wanted = words.indexOf(inspection);
  if (wanted < 0) return records;
  for (let row = 0; row < items.rows; row++) if (codes[row] === wanted) put(records, items, row);
  return records;
}

function put(records: Map<string, Recorded[]>, items: FactTable, row: number): void {
  const name = rowText(items.column("item") as TextVector, row) ?? "";
  const count = rowFraction(items.column("count") as NumberVector, row);
  const score = rowFraction(items.column("score") as NumberVector, row);
  const known = records.get(name);
  if (known === undefined) records.set(name, [{ count, score }]);
  else known.push({ count, score });
}
