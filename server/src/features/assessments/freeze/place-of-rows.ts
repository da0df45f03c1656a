/**
 * The day and the unit under which a row is frozen. Lines of a checklist have neither of their own: they are frozen with their inspection, so that a
 * day's slice holds the visits of that day with all that was seen on them.
 */
import { type FactTable, NO_DAY, rowText, type TextVector } from "@cunjing/engine";

export interface RowPlaces {
  /** Rows in the order in which they are frozen: by day, and within a day as they stand. */
  readonly order: Int32Array;
  readonly day: Int32Array;
  readonly unit: Int32Array;
  readonly idOf: (row: number) => string;
}

export function placeRows(table: FactTable, inspections: FactTable | undefined): RowPlaces {
  const { day, unit, idOf } = table;
  const of = table.column("inspection");
  if (table.kind !== "inspection_items" || inspections === undefined || of?.type !== "text")
    return { order: Int32Array.from({ length: table.rows }, (_, row) => row), day, unit, idOf };
  return placeItems(table, inspections, of);
}

function placeItems(items: FactTable, inspections: FactTable, of: TextVector): RowPlaces {
  const rowOf = new Map(Array.from({ length: inspections.rows }, (_, row) => [inspections.idOf(row), row]));
  const day = new Int32Array(items.rows);
  const unit = new Int32Array(items.rows);
  const ids: string[] = [];
  const counted = new Map<string, number>();
  for (let row = 0; row < items.rows; row++) {
    const visit = rowText(of, row) ?? "";
    const at = rowOf.get(visit);
    // A line's own day and unit stay where it has them, as the engine has it.
    const own = { day: items.day[row] as number, unit: items.unit[row] as number };
    day[row] = own.day !== NO_DAY || at === undefined ? own.day : (inspections.day[at] as number);
    unit[row] = own.unit !== -1 || at === undefined ? own.unit : (inspections.unit[at] as number);
    const n = (counted.get(visit) ?? 0) + 1;
    counted.set(visit, n);
    // Numbered within the visit: a visit that comes in late renumbers no other's lines. With zeros, so that ids ascend as the lines do.
    ids.push(`${visit}#${String(n).padStart(4, "0")}`);
  }
  const order = Int32Array.from(day.keys()).sort((a, b) => day[a]! - day[b]! || a - b);
  return { order, day, unit, idOf: (row) => ids[row] ?? "" };
}

export const isUndated = (day: number): boolean => day === NO_DAY;
