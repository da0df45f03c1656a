/** Grouped minimum, maximum and last value: the accumulator remembers which row won, the value stays where it is. */
import { absenceAt, isPresent } from "./absence.ts";
import { FRESH } from "./room.ts";
import { compareRows } from "./row.ts";
import { closeSink, openSink, putAbsent, putRow } from "./sink.ts";
import { ABSENCE, type AbsenceKind, type NumberVector } from "./types.ts";

/** row[g] is the row whose value stands for group g, −1 where none does. */
export interface RowAccumulator {
  readonly size: number;
  readonly row: Int32Array;
  /** How many present values each group has seen. */
  readonly count: Int32Array;
}

export function makeRowAccumulator(size: number): RowAccumulator {
  return { size, row: new Int32Array(size).fill(-1), count: new Int32Array(size) };
}

/** Keeps the smallest value of each group; of equal values the first row. Call again only with the same column. */
export function minInto(
  acc: RowAccumulator,
  groups: Int32Array,
  values: NumberVector,
  mask: Uint8Array | null = null,
): void {
  keepExtreme(acc, groups, values, mask, -1);
}

/** Keeps the largest value of each group; of equal values the first row. */
export function maxInto(
  acc: RowAccumulator,
  groups: Int32Array,
  values: NumberVector,
  mask: Uint8Array | null = null,
): void {
  keepExtreme(acc, groups, values, mask, 1);
}

function keepExtreme(
  acc: RowAccumulator,
  groups: Int32Array,
  values: NumberVector,
  mask: Uint8Array | null,
  wanted: 1 | -1,
): void {
  const { row, count } = acc;
  const { n } = values;
  const comparable = typeof values.d === "number" && values.big === null && !values.scalar;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group < 0 || (mask !== null && mask[i] !== 1) || !isPresent(values, i)) continue;
    count[group] = count[group]! + 1;
    const best = row[group]!;
    if (best < 0) row[group] = i;
    else if ((comparable ? n[i]! - n[best]! : compareRows(values, i, values, best)) * wanted > 0)
      row[group] = i;
  }
}

/**
 * Keeps the value of each group's latest row by a key (a day, a sequence). Of equal keys the later row wins, so facts
 * must come in an order that does not depend on how they were entered (by day, then by identity).
 */
export function lastInto(
  acc: RowAccumulator,
  groups: Int32Array,
  values: NumberVector,
  key: Int32Array,
  mask: Uint8Array | null = null,
): void {
  const { row, count } = acc;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group < 0 || (mask !== null && mask[i] !== 1) || !isPresent(values, i)) continue;
    count[group] = count[group]! + 1;
    const best = row[group]!;
    if (best < 0 || key[i]! >= key[best]!) row[group] = i;
  }
}

/** The winning rows of children compete for their parent, from the leaves to the root (see foldUp for the order). */
export function foldRowsUp(
  acc: RowAccumulator,
  parent: Int32Array,
  order: Int32Array,
  better: (row: number, than: number) => boolean,
): void {
  for (let i = order.length - 1; i >= 0; i--) {
    const unit = order[i]!;
    const above = parent[unit]!;
    const mine = acc.row[unit]!;
    if (above < 0 || mine < 0) continue;
    acc.count[above] = acc.count[above]! + acc.count[unit]!;
    const best = acc.row[above]!;
    if (best < 0 || better(mine, best)) acc.row[above] = mine;
  }
}

/** The value of a chosen row for each place; −1 chooses nothing. */
export function takeRows(
  values: NumberVector,
  rows: Int32Array,
  whenEmpty: AbsenceKind = "undefined",
): NumberVector {
  const shape = { length: rows.length, scalar: false, held: rows.length };
  const sink = openSink(shape, typeof values.d === "number" ? values.d : null, FRESH);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row < 0) putAbsent(sink, i, ABSENCE[whenEmpty]);
    else if (isPresent(values, row)) putRow(sink, i, values, row);
    else putAbsent(sink, i, absenceAt(values, row));
  }
  return closeSink(sink);
}
