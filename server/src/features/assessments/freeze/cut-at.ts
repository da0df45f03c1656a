/** Facts up to a period's last day, which is all that its computation may see. */
import { type FactTable, parseDay } from "@cunjing/engine";

/**
 * Rows of later days are left out. What a person found about the period ("因工作不力") is dated after it and belongs to it all the same: such rows
 * are taken as of the last day, in the order in which they were found.
 */
export function cutAt(table: FactTable, until: string): FactTable {
  const last = parseDay(until);
  if (table.kind === "findings") return { ...table, day: table.day.map((day) => Math.min(day, last)) };
  let rows = table.rows;
  while (rows > 0 && (table.day[rows - 1] as number) > last) rows--;
  return rows === table.rows
    ? table
    : { ...table, rows, unit: table.unit.subarray(0, rows), day: table.day.subarray(0, rows) };
}
