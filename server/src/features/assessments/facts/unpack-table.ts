/** From packed cells to a table of the engine. A column is taken apart when it is first read: most policies read a few of them. */
import {
  type FactTable,
  type Fraction,
  fromDays,
  fromFractions,
  fromTexts,
  fromTruths,
  NO_DAY,
  parseDay,
  parseFraction,
  type UnitTree,
  type ValueType,
  type Vector,
} from "@cunjing/engine";
import { BETWEEN, type PackedDay } from "./pack-rows.ts";

/** @throws Error where PostgreSQL has not kept the order: results would depend on it */
export function unpackTable(
  kind: string,
  types: Readonly<Record<string, ValueType>>,
  days: readonly PackedDay[],
  units: UnitTree,
): FactTable {
  const cellsOf = (column: string): string[] =>
    days.flatMap((one) => (one[`c_${column}`] ?? "").split(BETWEEN));
  const ids = cellsOf("id");
  const places = cellsOf("unit");
  const placed = Int32Array.from(places, (id) => (id === "" ? -1 : (units.indexOf(id) ?? OUTSIDE)));
  // A unit that has left the campaign takes its facts along.
  const kept = placed.includes(OUTSIDE) ? [...placed.keys()].filter((row) => placed[row] !== OUTSIDE) : null;
  const keep = <T>(cells: T[]): T[] => (kept === null ? cells : kept.map((row) => cells[row] as T));
  const day = keep(days.flatMap((one) => new Array<number>(one.n).fill(dayNumber(one.day))));
  const own = keep(ids);
  checkOrder(kind, own, day);
  const rows = own.length;
  const dayColumn = Int32Array.from(day);
  const built = new Map<string, Vector>([
    ["day", { type: "day", length: rows, scalar: false, days: dayColumn, why: null }],
    [
      "id",
      {
        type: "text",
        length: rows,
        scalar: false,
        codes: Int32Array.from(own.keys()),
        words: own,
        why: null,
      },
    ],
  ]);
  const column = (name: string): Vector | undefined => {
    const type = types[name];
    const known = built.get(name);
    if (known !== undefined || type === undefined) return known;
    const vector = toVector(type, keep(cellsOf(name)));
    built.set(name, vector);
    return vector;
  };
  return {
    kind,
    rows,
    unit: kept === null ? placed : Int32Array.from(kept, (row) => placed[row] as number),
    day: dayColumn,
    column,
    columns: [...Object.keys(types), "id", "day"],
    idOf: (row) => own[row] ?? "",
  };
}

const OUTSIDE = -2;

const dayNumber = (day: string | null): number => (day === null ? NO_DAY : parseDay(day));

/** Days ascend, and within a day ids do, each once. */
function checkOrder(kind: string, ids: readonly string[], days: readonly number[]): void {
  for (let row = 1; row < ids.length; row++) {
    const [day, before] = [days[row] as number, days[row - 1] as number];
    if (day < before || (day === before && (ids[row] as string) <= (ids[row - 1] as string)))
      throw new Error(`facts out of order: ${kind} ${ids[row]}`);
  }
}

function toVector(type: ValueType, cells: readonly string[]): Vector {
  switch (type) {
    case "text":
      return fromTexts(cells.map((cell) => (cell === "" ? null : cell)));
    case "number":
      return fromFractions(
        cached(cells, (cell): Fraction | "empty" => (cell === "" ? "empty" : parseFraction(cell))),
      );
    case "day":
      return fromDays(cached(cells, (cell) => (cell === "" ? null : parseDay(cell))));
    case "truth":
      return fromTruths(cells.map((cell) => (cell === "" ? null : cell === "true")));
  }
}

/** Few values stand for many cells: scores, days. */
function cached<T>(cells: readonly string[], read: (cell: string) => T): T[] {
  const known = new Map<string, T>();
  return cells.map((cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      known.set(cell, value);
    }
    return value;
  });
}
