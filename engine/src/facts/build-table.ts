/** Builds a table of facts from cells of text: numbers exact from their text, days and truths typed, rows ordered by day. */
import { parseDay } from "../calendar/day.ts";
import { tryParseFraction } from "../number/parse-fraction.ts";
import type { UnitTree } from "../units/tree.ts";
import { fromDays, fromFractions, fromTexts, fromTruths } from "../vector/make.ts";
import { NO_DAY, type ValueType, type Vector } from "../vector/types.ts";
import type { FactTable } from "./table.ts";
import { truthOf } from "./truth-words.ts";

/** One fact as it was entered: text by column; an empty or missing cell is absent. */
export type FactRow = Readonly<Record<string, string>>;

export class FactError extends Error {
  readonly kind: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  constructor(kind: string, row: number, column: string, found: string, message: string) {
    super(`${kind} 第${row + 1}行 ${column}：${message}，这里是“${found}”`);
    this.kind = kind;
    this.row = row;
    this.column = column;
    this.found = found;
  }
}

/**
 * @param columns the typed columns of this kind; columns of a row that are not named here are kept out.
 * @throws {FactError} for a cell that does not parse or an unknown unit. Readers of files check earlier and report all at once.
 */
export function buildFactTable(
  kind: string,
  columns: Readonly<Record<string, ValueType>>,
  rows: readonly FactRow[],
  units: UnitTree,
): FactTable {
  const days = rows.map((row, i) => (row.day ? dayCell(kind, i, "day", row.day) : NO_DAY));
  const order = rows.map((_, i) => i);
  // A total order: by day, by id, and by all cells where there is no id, so that the order of rows in a file never matters.
  const compareRows = rowOrder(rows, Object.keys(columns));
  order.sort((a, b) => (days[a] as number) - (days[b] as number) || compareRows(a, b));
  const unit = Int32Array.from(order, (row) => unitCell(kind, row, rows[row]?.unit ?? "", units));
  const built = new Map<string, Vector>();
  for (const [name, type] of Object.entries(columns)) {
    built.set(name, columnOf(kind, name, type, order, rows));
  }
  built.set("id", fromTexts(order.map((row) => rows[row]?.id || null)));
  built.set("day", {
    type: "day",
    length: order.length,
    scalar: false,
    days: Int32Array.from(order, (row) => days[row] as number),
    why: null,
  });
  return tableOf(
    kind,
    unit,
    (built.get("day") as { days: Int32Array }).days,
    built,
    (row) =>
      // Facts of a kind without ids are numbered in that same order.
      rows[order[row] ?? -1]?.id || `#${row + 1}`,
  );
}

/** A table from ready columns. `day` must be ascending. */
export function tableOf(
  kind: string,
  unit: Int32Array,
  day: Int32Array,
  columns: ReadonlyMap<string, Vector>,
  idOf: (row: number) => string = (row) => `#${row + 1}`,
): FactTable {
  return {
    kind,
    rows: unit.length,
    unit,
    day,
    column: (name) => columns.get(name),
    columns: [...columns.keys()],
    idOf,
  };
}

function rowOrder(rows: readonly FactRow[], columns: readonly string[]): (a: number, b: number) => number {
  const names = ["id", "unit", ...columns];
  return (a, b) => {
    for (const name of names) {
      const order = compareText(rows[a]?.[name] ?? "", rows[b]?.[name] ?? "");
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function columnOf(
  kind: string,
  name: string,
  type: ValueType,
  order: readonly number[],
  rows: readonly FactRow[],
): Vector {
  const cell = (row: number): string => rows[row]?.[name] ?? "";
  if (type === "text") return fromTexts(order.map((row) => (cell(row) === "" ? null : cell(row))));
  if (type === "number") {
    return fromFractions(
      order.map((row) => {
        const text = cell(row);
        if (text === "") return "empty";
        const value = tryParseFraction(text);
        if (value === null) throw new FactError(kind, row, name, text, "应是数");
        return value;
      }),
    );
  }
  if (type === "day") {
    return fromDays(order.map((row) => (cell(row) === "" ? null : dayCell(kind, row, name, cell(row)))));
  }
  return fromTruths(
    order.map((row) => {
      const text = cell(row);
      if (text === "") return null;
      const truth = truthOf(text);
      if (truth === null) throw new FactError(kind, row, name, text, "应是 是 或 否");
      return truth;
    }),
  );
}

function dayCell(kind: string, row: number, column: string, text: string): number {
  try {
    return parseDay(text);
  } catch {
    throw new FactError(kind, row, column, text, "应是日期，例如 2019-05-18");
  }
}

function unitCell(kind: string, row: number, id: string, units: UnitTree): number {
  if (id === "") return -1;
  const unit = units.indexOf(id);
  if (unit === undefined) throw new FactError(kind, row, "unit", id, "应是单位表里有的单位");
  return unit;
}
