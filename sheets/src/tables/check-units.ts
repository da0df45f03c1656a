/** What must hold in the units table as a whole: no circle of parents, and one row for a unit at a time. */
import { type Failure, failure } from "@cunjing/contract";
import { cellOf, type DataTable, placeOf } from "./data-table.ts";

export function checkUnits(units: DataTable, failures: Failure[]): void {
  checkCircles(units, failures);
  checkOverlaps(units, failures);
}

/** Each circle is reported once, at the row of the table that comes first in it. */
function checkCircles(units: DataTable, failures: Failure[]): void {
  const parents = new Map<string, { parent: string; row: number }>();
  for (let row = units.length - 1; row >= 0; row -= 1) {
    const parent = cellOf(units, "parent", row);
    if (parent !== "") parents.set(cellOf(units, "id", row), { parent, row });
  }
  const settled = new Set<string>();
  for (const start of parents.keys()) {
    const path = new Map<string, number>();
    let at = start;
    while (parents.has(at) && !settled.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = parents.get(at)?.parent ?? "";
    }
    const from = path.get(at);
    if (from !== undefined) reportCircle([...path.keys()].slice(from), parents, units, failures);
    for (const id of path.keys()) settled.add(id);
  }
}

function reportCircle(
  circle: readonly string[],
  parents: ReadonlyMap<string, { row: number }>,
  units: DataTable,
  failures: Failure[],
): void {
  const rows = circle.map((id) => parents.get(id)?.row ?? 0);
  const first = rows.indexOf(Math.min(...rows));
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  const shown = turned.length > 8 ? [...turned.slice(0, 8), "…"] : turned;
  failures.push(
    failure("parent_cycle", {
      ...placeOf(units, rows[first] ?? 0, "parent"),
      found: [...shown, turned[0]].join(" → "),
      expected: { zh: "上级，一直到没有上级的最高一级", en: "a parent, up to a unit that has none" },
    }),
  );
}

/** A unit may have several rows, each for its own days. */
function checkOverlaps(units: DataTable, failures: Failure[]): void {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < units.length; row += 1) {
    const id = cellOf(units, "id", row);
    const rows = rowsOf.get(id);
    if (rows === undefined) rowsOf.set(id, [row]);
    else rows.push(row);
  }
  for (const [id, rows] of rowsOf) {
    if (id === "" || rows.length < 2) continue;
    const from = (row: number) => cellOf(units, "from", row);
    rows.sort((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : a - b));
    for (let at = 1; at < rows.length; at += 1) {
      const [before = 0, row = 0] = [rows[at - 1], rows[at]];
      const end = cellOf(units, "to", before);
      // The same first day is a repeated key, which check-keys.ts reports.
      if (from(row) === from(before) || (end !== "" && end < from(row))) continue;
      const there = placeOf(units, before).row;
      failures.push(
        failure("row_repeated", {
          ...placeOf(units, row, "id"),
          found: id,
          expected: {
            zh: `起止日期与第 ${there} 行不重叠`,
            en: `days that do not overlap those of row ${there}`,
          },
        }),
      );
    }
  }
}
