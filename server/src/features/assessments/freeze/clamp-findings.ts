/** What a person found about a period ("因工作不力") is dated after it, and belongs to it all the same. */
import { type FactTable, parseDay } from "@cunjing/engine";

/** Findings of later days are taken as of the period's last day, in the order in which they were made; other tables stay as they are. */
export function clampFindings(table: FactTable, until: string): FactTable {
  const last = parseDay(until);
  if (table.kind !== "findings" || (table.day.at(-1) ?? last) <= last) return table;
  return { ...table, day: table.day.map((day) => Math.min(day, last)), idOf: inOrder(table, last) };
}

/** Ids ascend within a day, and the newest finding on a question is the one that holds: what was found later gets an id that comes after. */
const inOrder =
  (table: FactTable, last: number) =>
  (row: number): string =>
    (table.day[row] as number) <= last
      ? table.idOf(row)
      : `~${String(row).padStart(6, "0")}/${table.idOf(row)}`;
