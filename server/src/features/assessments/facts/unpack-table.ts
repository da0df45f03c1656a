/** From packed cells to a table of the engine. A column is taken apart when it is first read: most policies read a few of them. */
import {
  type FactTable,
  fromDays,
  fromFractions,
  fromTexts,
  fromTruths,
  gather,
  NO_DAY,
  parseDay,
  parseFraction,
  type TextVector,
  type UnitTree,
  type ValueType,
  type Vector,
} from "@cunjing/engine";
import { BETWEEN, type PackedDay } from "./pack-rows.ts";

/**
 * Ids are taken apart when the first of them is read, and held to their order then: a freeze keeps the cells as they came and reads none.
 * @throws Error where PostgreSQL has not kept the order, at the first id that is read: results would depend on it
 */
export function unpackTable(
  kind: string,
  types: Readonly<Record<string, ValueType>>,
  days: readonly PackedDay[],
  units: UnitTree,
): FactTable {
  const rows = days.reduce((sum, { n }) => sum + n, 0);
  const day = dayColumn(days, rows);
  const places = encode(days, "unit", rows);
  const indexes = places.words.map((id) => (id === "" ? -1 : (units.indexOf(id) ?? OUTSIDE)));
  const unit = places.codes.map((code) => indexes[code] as number);
  const whole = tableFrom(kind, types, days, { rows, unit, day });
  if (!indexes.includes(OUTSIDE)) packedTables.set(whole, { types, days });
  // A unit that has left the campaign takes its facts along.
  return indexes.includes(OUTSIDE) ? withoutOutside(whole) : whole;
}

const OUTSIDE = -2;

export interface PackedTable {
  readonly types: Readonly<Record<string, ValueType>>;
  readonly days: readonly PackedDay[];
}

const packedTables = new WeakMap<FactTable, PackedTable>();

/** The cells that the table was unpacked from, for whoever keeps them as they are; undefined where rows were left out, and for tables made otherwise. */
export const packedOf = (table: FactTable): PackedTable | undefined => packedTables.get(table);

interface Known {
  readonly rows: number;
  readonly unit: Int32Array;
  readonly day: Int32Array;
}

function tableFrom(
  kind: string,
  types: Readonly<Record<string, ValueType>>,
  days: readonly PackedDay[],
  { rows, unit, day }: Known,
): FactTable {
  const built = new Map<string, Vector>([
    ["day", { type: "day", length: rows, scalar: false, days: day, why: null }],
  ]);
  const make = (name: string): Vector | undefined => {
    if (name === "id")
      return {
        type: "text",
        length: rows,
        scalar: false,
        codes: firstNumbers(rows),
        words: inOrder(kind, textsOf(days, "id", rows), day),
        why: null,
      };
    const type = types[name];
    return type === undefined ? undefined : toVector(type, encode(days, name, rows));
  };
  const column = (name: string): Vector | undefined => {
    const vector = built.get(name) ?? make(name);
    if (vector !== undefined) built.set(name, vector);
    return vector;
  };
  return {
    kind,
    rows,
    unit,
    day,
    columns: [...Object.keys(types), "id", "day"],
    idOf: (row) => (column("id") as TextVector).words[row] ?? "",
    column,
  };
}

function withoutOutside(table: FactTable): FactTable {
  const kept = firstNumbers(table.rows).filter((row) => table.unit[row] !== OUTSIDE);
  return {
    ...table,
    rows: kept.length,
    unit: kept.map((row) => table.unit[row] as number),
    day: kept.map((row) => table.day[row] as number),
    idOf: (row) => table.idOf(kept[row] as number),
    column(name) {
      const vector = table.column(name);
      return vector === undefined ? undefined : gather(vector, kept);
    },
  };
}

const firstNumbers = (count: number): Int32Array => new Int32Array(count).map((_, at) => at);

const dayNumber = (day: string | null): number => (day === null ? NO_DAY : parseDay(day));

function dayColumn(days: readonly PackedDay[], rows: number): Int32Array {
  const column = new Int32Array(rows);
  let from = 0;
  for (const { day, n } of days) {
    column.fill(dayNumber(day), from, from + n);
    from += n;
  }
  return column;
}

function textsOf(days: readonly PackedDay[], column: string, rows: number): string[] {
  const texts = new Array<string>(rows);
  let row = 0;
  for (const one of days) for (const text of (one[`c_${column}`] ?? "").split(BETWEEN)) texts[row++] = text;
  if (row !== rows) throw new Error(`${rows} facts and ${row} cells: ${column}`);
  return texts;
}

interface Coded {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** Cells by a dictionary in order of first appearance: few values stand for many cells. */
function encode(days: readonly PackedDay[], column: string, rows: number): Coded {
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(rows);
  textsOf(days, column, rows).forEach((cell, row) => {
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = words.push(cell) - 1;
      codeOf.set(cell, code);
    }
    codes[row] = code;
  });
  return { codes, words };
}

/** The ids, if days ascend, and within a day ids do, each once. */
function inOrder(kind: string, ids: readonly string[], days: Int32Array): readonly string[] {
  for (let row = 1; row < ids.length; row++) {
    const [day, before] = [days[row] as number, days[row - 1] as number];
    if (day < before || (day === before && (ids[row] as string) <= (ids[row - 1] as string)))
      throw new Error(`facts out of order: ${kind} ${ids[row]}`);
  }
  return ids;
}

/** Each value is read once and then gathered, whatever its type. An empty cell is absent. */
function toVector(type: ValueType, { codes, words }: Coded): Vector {
  const read = <T>(of: (word: string) => T): (T | null)[] =>
    words.map((word) => (word === "" ? null : of(word)));
  switch (type) {
    case "text":
      return gather(fromTexts(read((word) => word)), codes);
    case "number":
      return gather(fromFractions(read(parseFraction).map((value) => value ?? "empty")), codes);
    case "day":
      return gather(fromDays(read(parseDay)), codes);
    case "truth":
      return gather(fromTruths(read((word) => word === "true")), codes);
  }
}
