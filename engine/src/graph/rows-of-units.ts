/** Which rows of a table are about a unit: an index that is built at the first explanation and kept with the table. */
import type { FactTable } from "../facts/table.ts";

interface RowIndex {
  /** The rows of unit u stand from starts[u + 1] to starts[u + 2]; those about no unit (u = −1) come first. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

const indexOf = new WeakMap<Int32Array, RowIndex>();

/** Rows of these units, ascending, so by day. */
export function rowsOfUnits(table: FactTable, units: Int32Array): Int32Array {
  const { starts, rows } = indexRows(table.unit);
  const known = starts.length - 3;
  const parts: Int32Array[] = [];
  let length = 0;
  for (const unit of units) {
    if (unit > known) continue;
    const part = rows.subarray(starts[unit + 1] as number, starts[unit + 2] as number);
    if (part.length === 0) continue;
    parts.push(part);
    length += part.length;
  }
  const all = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return parts.length > 1 ? all.sort() : all;
}

function indexRows(unit: Int32Array): RowIndex {
  const known = indexOf.get(unit);
  if (known !== undefined) return known;
  let most = -1;
  for (const one of unit) if (one > most) most = one;
  const next = new Int32Array(most + 4);
  for (const one of unit) next[one + 3] = (next[one + 3] as number) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  const rows = new Int32Array(unit.length);
  for (let row = 0; row < unit.length; row++) {
    const at = (unit[row] as number) + 2;
    rows[next[at] as number] = row;
    next[at] = (next[at] as number) + 1;
  }
  const index = { starts: startsFrom(next, most), rows };
  indexOf.set(unit, index);
  return index;
}

/** After filling, next[u + 2] is where the rows of unit u end, which is where those of unit u + 1 begin. */
function startsFrom(next: Int32Array, most: number): Int32Array {
  const starts = new Int32Array(most + 3);
  for (let unit = -1; unit <= most; unit++) starts[unit + 2] = next[unit + 2] as number;
  return starts;
}
