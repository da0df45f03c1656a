/** From frozen slices of one kind back to a table of facts: the very rows, in the very order. */
import {
  ABSENCE,
  type FactTable,
  fromFractions,
  fromTexts,
  NO_DAY,
  type NumberVector,
  parseDay,
  parseFraction,
  type TextVector,
  type UnitTree,
  type Vector,
} from "@cunjing/engine";
import type { FrozenColumn, FrozenRows } from "./slice.ts";

/** @param slices of one kind, by ascending day. Units that the tree does not know are about none. */
export function thawTable(kind: string, slices: readonly FrozenRows[], units: UnitTree): FactTable {
  const starts: number[] = [];
  let rows = 0;
  for (const { ids } of slices) {
    starts.push(rows);
    rows += ids.length;
  }
  const unit = new Int32Array(rows);
  const day = new Int32Array(rows);
  slices.forEach((slice, at) => {
    const start = starts[at] as number;
    const places = slice.units.words.map((id) => units.indexOf(id) ?? -1);
    slice.units.codes.forEach((code, i) => {
      unit[start + i] = code < 0 ? -1 : (places[code] as number);
    });
    day.fill(slice.day === "" ? NO_DAY : parseDay(slice.day), start, start + slice.ids.length);
  });
  const names = [...new Set(slices.flatMap(({ columns }) => Object.keys(columns)))].sort();
  const idOf = (row: number): string => {
    const at = sliceAt(starts, row);
    return slices[at]?.ids[row - (starts[at] as number)] ?? "";
  };
  const built = new Map<string, Vector>([
    ["day", { type: "day", length: rows, scalar: false, days: day, why: null }],
  ]);
  return {
    kind,
    rows,
    unit,
    day,
    columns: [...names, "id", "day"],
    idOf,
    // Built when it is first read: most policies read a few of the columns, and none all ids.
    column(name) {
      const known = built.get(name);
      if (known !== undefined) return known;
      if (name !== "id" && !names.includes(name)) return undefined;
      const vector =
        name === "id"
          ? fromTexts(slices.flatMap(({ ids }) => ids))
          : thawColumn(
              slices.map(({ columns }) => columns[name]),
              slices.map(({ ids }) => ids.length),
            );
      built.set(name, vector);
      return vector;
    },
  };
}

function sliceAt(starts: readonly number[], row: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @param sizes rows of each slice: one without the column says nothing in all of them */
function thawColumn(columns: readonly (FrozenColumn | undefined)[], sizes: readonly number[]): Vector {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const type = columns.find((column) => column !== undefined)?.type ?? "text";
  if (type === "text" || type === "number") {
    const { codes, words } = joinWords(columns, sizes, rows);
    return type === "text" ? textVector(codes, words) : numberVector(codes, words);
  }
  const nothing = type === "day" ? NO_DAY : 2;
  const values = new Int32Array(rows).fill(nothing);
  let start = 0;
  columns.forEach((column, at) => {
    const cells = column?.type === "day" ? column.days : column?.type === "truth" ? column.t : [];
    cells.forEach((cell, i) => {
      values[start + i] = cell ?? nothing;
    });
    start += sizes[at] as number;
  });
  const why = values.includes(nothing)
    ? Uint8Array.from(values, (value) => (value === nothing ? ABSENCE.empty : ABSENCE.present))
    : null;
  return type === "day"
    ? { type, length: rows, scalar: false, days: values, why }
    : { type: "truth", length: rows, scalar: false, t: Uint8Array.from(values), why };
}

function joinWords(columns: readonly (FrozenColumn | undefined)[], sizes: readonly number[], rows: number) {
  const known = new Map<string, number>();
  const words: string[] = [];
  const codes = new Int32Array(rows).fill(-1);
  let start = 0;
  columns.forEach((column, at) => {
    if (column?.type === "text" || column?.type === "number") {
      const global = column.words.map((word) => {
        let code = known.get(word);
        if (code === undefined) {
          code = words.push(word) - 1;
          known.set(word, code);
        }
        return code;
      });
      column.codes.forEach((code, i) => {
        if (code >= 0) codes[start + i] = global[code] as number;
      });
    }
    start += sizes[at] as number;
  });
  return { codes, words };
}

/** What is absent in a fact is an empty cell. */
const whyOf = (codes: Int32Array): Uint8Array | null =>
  codes.includes(-1) ? Uint8Array.from(codes, (code) => (code < 0 ? ABSENCE.empty : ABSENCE.present)) : null;

const textVector = (codes: Int32Array, words: readonly string[]): TextVector => ({
  type: "text",
  length: codes.length,
  scalar: false,
  codes,
  words,
  why: whyOf(codes),
});

/** Few values stand for many cells: each is parsed once. */
function numberVector(codes: Int32Array, words: readonly string[]): NumberVector {
  const values = words.map(parseFraction);
  const small = fromFractions(values);
  const { n, d, big } = small;
  if (big !== null) return fromFractions(Array.from(codes, (code) => (code < 0 ? "empty" : values[code]!)));
  return {
    type: "number",
    length: codes.length,
    scalar: false,
    n: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : (n[code] as number))),
    d: typeof d === "number" ? d : Float64Array.from(codes, (code) => (code < 0 ? 1 : (d[code] as number))),
    big: null,
    why: whyOf(codes),
  };
}
