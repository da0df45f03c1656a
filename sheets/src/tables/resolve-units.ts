import { type Failure, failure } from "@cunjing/contract";
import { type DataTable, placeOf } from "./data-table.ts";
import type { FoundUnit } from "./unit-finder.ts";

/** The table with its unit columns as ids of the units; what names no unit, or several, is a failure. */
export function resolveUnits(
  data: DataTable,
  find: (written: string) => FoundUnit,
  failures: Failure[],
): DataTable {
  const columns = new Map(data.columns);
  // Most tables name a unit many times, so each spelling is looked up once.
  const known = new Map<string, FoundUnit>();
  for (const column of data.table.columns) {
    if (column.type !== "unit") continue;
    const written = data.columns.get(column.id) ?? [];
    columns.set(
      column.id,
      written.map((cell, row) => {
        if (cell === "") return "";
        const found = known.get(cell) ?? find(cell);
        known.set(cell, found);
        if ("id" in found) return found.id;
        failures.push(
          failure(found.code, { ...placeOf(data, row, column.id), found: cell, expected: found.expected }),
        );
        return "";
      }),
    );
  }
  return { ...data, columns };
}
