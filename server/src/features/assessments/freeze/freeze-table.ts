/** From a table of facts to frozen slices, one a day. */
import {
  type FactTable,
  formatDay,
  NO_DAY,
  rowFraction,
  rowText,
  rowTruth,
  toShortText,
  type UnitTree,
  type ValueType,
  type Vector,
} from "@cunjing/engine";
import { BETWEEN } from "../facts/pack-rows.ts";
import { packedOf } from "../facts/unpack-table.ts";
import { isUndated, placeRows } from "./place-of-rows.ts";
import { type FrozenRows, printRows, type SliceToPack, toSlice } from "./slice.ts";

export interface DaySlice extends SliceToPack {
  readonly kind: string;
  readonly day: string;
}

/**
 * In the order of the days. Lazily: a slice is made when it is asked for.
 * @param until the last day that counts; the records' own texts are taken as they are, where the table has them
 * @param inspections where lines of checklists have their day from
 */
export function* freezeTable(
  table: FactTable,
  units: UnitTree,
  until = "9999-12-31",
  inspections?: FactTable,
): Generator<DaySlice> {
  const packed = packedOf(table);
  const days = packed === undefined ? rowsByDay(table, units, inspections) : packedDays(table.kind, packed);
  for (const rows of days) {
    if (rows.day <= until) yield { kind: rows.kind, day: rows.day, ...toSlice(printRows(rows), rows.rows) };
  }
}

/** As PostgreSQL joined the cells: nothing is taken apart to be put together again. */
function* packedDays(
  kind: string,
  { types, days }: NonNullable<ReturnType<typeof packedOf>>,
): Generator<FrozenRows> {
  const names = ["id", "unit", ...Object.keys(types).sort()];
  const sorted = Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const one of days) {
    const columns = Object.fromEntries(names.map((name) => [name, one[`c_${name}`] ?? ""]));
    yield { kind, day: one.day ?? "", rows: one.n, types: sorted, columns };
  }
}

function* rowsByDay(table: FactTable, units: UnitTree, inspections?: FactTable): Generator<FrozenRows> {
  const names = table.columns.filter((name) => name !== "id" && name !== "day").sort();
  const vectors = names.map((name) => [name, table.column(name) as Vector] as const);
  const types = Object.fromEntries(vectors.map(([name, { type }]): [string, ValueType] => [name, type]));
  const { order, day: days, unit, idOf } = placeRows(table, inspections);
  for (let from = 0; from < order.length; ) {
    const number = days[order[from] as number] as number;
    let to = from + 1;
    while (to < order.length && days[order[to] as number] === number) to++;
    const own = order.subarray(from, to);
    const join = (cell: (row: number) => string): string => Array.from(own, cell).join(BETWEEN);
    const columns = Object.fromEntries(
      vectors.map(([name, vector]) => [name, join((row) => cellText(vector, row))]),
    );
    const placed = join((row) => ((unit[row] as number) < 0 ? "" : units.idOf(unit[row] as number)));
    yield {
      kind: table.kind,
      day: isUndated(number) ? "" : formatDay(number),
      rows: to - from,
      types,
      columns: { id: join(idOf), unit: placed, ...columns },
    };
    from = to;
  }
}

function cellText(vector: Vector, row: number): string {
  switch (vector.type) {
    case "text":
      return rowText(vector, row) ?? "";
    case "number": {
      const value = rowFraction(vector, row);
      return value === null ? "" : toShortText(value);
    }
    case "day": {
      const day = vector.days[row] as number;
      return day === NO_DAY ? "" : formatDay(day);
    }
    case "truth":
      return String(rowTruth(vector, row) ?? "");
  }
}
