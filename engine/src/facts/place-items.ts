/** Items of inspections where and when their inspection was: nobody enters a unit and a day twice. */
import { rowText } from "../vector/row.ts";
import { gather } from "../vector/slice.ts";
import { type DayVector, NO_DAY, type TextVector, type Vector } from "../vector/types.ts";
import { tableOf } from "./build-table.ts";
import type { FactTable } from "./table.ts";

/** An item's own unit and day stay where it has them. */
export function placeItems(items: FactTable, inspections: FactTable | undefined): FactTable {
  if (inspections === undefined || (!items.day.includes(NO_DAY) && !items.unit.includes(-1))) return items;
  const rowOf = new Map<string, number>();
  for (let row = 0; row < inspections.rows; row++) rowOf.set(inspections.idOf(row), row);
  const inspection = items.column("inspection") as TextVector;
  const unit = items.unit.slice();
  const days = items.day.slice();
  for (let row = 0; row < items.rows; row++) {
    const from = rowOf.get(rowText(inspection, row) ?? "");
    if (from === undefined) continue;
    if (unit[row] === -1) unit[row] = inspections.unit[from]!;
    if (days[row] === NO_DAY) days[row] = inspections.day[from]!;
  }
  const order = Int32Array.from(days.keys()).sort((a, b) => days[a]! - days[b]! || a - b);
  const columns = new Map<string, Vector>(
    items.columns.map((name) => [name, gather(items.column(name) as Vector, order)]),
  );
  const day = order.map((row) => days[row]!);
  columns.set("day", {
    type: "day",
    length: day.length,
    scalar: false,
    days: day,
    why: null,
  } satisfies DayVector);
  return tableOf(
    items.kind,
    order.map((row) => unit[row]!),
    day,
    columns,
    (row) => items.idOf(order[row]!),
  );
}
