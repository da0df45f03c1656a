/** From a table of facts to frozen slices, one a day. */
import {
  type FactTable,
  formatDay,
  NO_DAY,
  type NumberVector,
  rowFraction,
  type TextVector,
  toShortText,
  type UnitTree,
  type Vector,
} from "@cunjing/engine";
import { isUndated, placeRows } from "./place-of-rows.ts";
import {
  type FrozenColumn,
  type FrozenRows,
  type FrozenSlice,
  type FrozenWords,
  packSlice,
} from "./slice.ts";

export interface DaySlice extends FrozenSlice {
  readonly kind: string;
  readonly day: string;
}

/**
 * In the order of the days. Lazily: a slice is packed when it is asked for.
 * @param inspections where lines of checklists have their day from
 */
export function* freezeTable(
  table: FactTable,
  units: UnitTree,
  inspections?: FactTable,
): Generator<DaySlice> {
  const columns = table.columns.filter((name) => name !== "id" && name !== "day").sort();
  const writers = columns.map((name) => [name, columnWriter(table.column(name) as Vector)] as const);
  const { order, day: days, unit, idOf } = placeRows(table, inspections);
  const places = wordWriter(
    (row) => unit[row] as number,
    (code) => units.idOf(code),
  );
  for (let from = 0; from < order.length; ) {
    const number = days[order[from] as number] as number;
    let to = from + 1;
    while (to < order.length && days[order[to] as number] === number) to++;
    const own = order.subarray(from, to);
    const day = isUndated(number) ? "" : formatDay(number);
    const rows: FrozenRows = {
      kind: table.kind,
      day,
      ids: Array.from(own, idOf),
      units: places(own),
      columns: Object.fromEntries(writers.map(([name, write]) => [name, write(own)])),
    };
    yield { kind: table.kind, day, ...packSlice(rows) };
    from = to;
  }
}

/** @param rows of one day */
type Write<T> = (rows: Int32Array) => T;

function columnWriter(vector: Vector): Write<FrozenColumn> {
  switch (vector.type) {
    case "text": {
      const write = textWriter(vector);
      return (rows) => ({ type: "text", ...write(rows) });
    }
    case "number": {
      const write = numberWriter(vector);
      return (rows) => ({ type: "number", ...write(rows) });
    }
    case "day":
      return (rows) => ({
        type: "day",
        days: Array.from(rows, (row) => (vector.days[row] === NO_DAY ? null : (vector.days[row] as number))),
      });
    case "truth":
      return (rows) => ({ type: "truth", t: Array.from(rows, (row) => vector.t[row] as number) });
  }
}

const textWriter = ({ codes, words }: TextVector): Write<FrozenWords> =>
  wordWriter(
    (row) => codes[row] as number,
    (code) => words[code] as string,
  );

/** Numbers over one denominator are told apart by their numerators; the rare others by their texts. */
function numberWriter(vector: NumberVector): Write<FrozenWords> {
  const { n, d, big } = vector;
  const known = new Map<number | string, number>();
  const texts: string[] = [];
  const textAt = (row: number): string | null => {
    const value = rowFraction(vector, row);
    return value === null ? null : toShortText(value);
  };
  const codeOf = (row: number): number => {
    if (Number.isNaN(n[row])) return -1;
    const text = typeof d === "number" && big === null ? null : textAt(row);
    const key = text ?? (n[row] as number);
    let code = known.get(key);
    if (code === undefined) {
      code = texts.push(text ?? (textAt(row) as string)) - 1;
      known.set(key, code);
    }
    return code;
  };
  return wordWriter(codeOf, (code) => texts[code] as string);
}

/**
 * Words in the order of their first appearance in the slice: what else the table holds must not show in its bytes.
 * @param codeOf negative: says nothing
 */
function wordWriter(codeOf: (row: number) => number, wordOf: (code: number) => string): Write<FrozenWords> {
  return (rows) => {
    const own = new Map<number, number>();
    const words: string[] = [];
    const codes = new Array<number>(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const code = codeOf(rows[at] as number);
      let local = code < 0 ? -1 : own.get(code);
      if (local === undefined) {
        local = words.push(wordOf(code)) - 1;
        own.set(code, local);
      }
      codes[at] = local;
    }
    return { words, codes };
  };
}
