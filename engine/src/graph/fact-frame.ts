/** What formulas over facts read: the columns of a range of rows, and the attributes of each fact's unit. */
import type { FactTable } from "../facts/table.ts";
import { dayScalar } from "../vector/make.ts";
import { gather, slice } from "../vector/slice.ts";
import type { Vector } from "../vector/types.ts";
import type { Period } from "./types.ts";

export interface FactFrame {
  readonly length: number;
  /** The unit of each row; -1 for none. */
  readonly unit: Int32Array;
  read(path: readonly string[]): Vector;
}

export function factFrame(
  table: FactTable,
  range: { from: number; to: number },
  period: Period,
  ofUnits: { attribute(name: string): Vector; ancestor(kind: string): Vector },
): FactFrame {
  const { from, to } = range;
  const length = to - from;
  const unit = table.unit.subarray(from, to);
  const read = (path: readonly string[]): Vector => {
    const [first, second] = path;
    if (path.length === 1) {
      const column = table.column(first as string);
      if (column === undefined) throw new Error(`no column ${String(first)} in ${table.kind}`);
      return slice(column, from, to);
    }
    if (first === "period") return dayScalar(second === "first" ? period.first : period.last, length);
    if (first === "ancestor") return gather(ofUnits.ancestor(second as string), unit);
    if (first === "unit") return gather(ofUnits.attribute(second as string), unit);
    throw new Error(`no value ${path.join(".")}`);
  };
  return { length, unit, read };
}
