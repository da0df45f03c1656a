/** What both sides of the nation bench leave for the comparison: one row a village and month, as files of plain columns. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Columns of one month; index 0 is the first village of the tree. */
export type MonthResults = {
  /** The score is n / d, not necessarily in lowest terms; d is 0 where the village has none. */
  n: Float64Array;
  d: Float64Array;
  /** 1 is first in the county; 0 without a rank. */
  rank: Int32Array;
  /** 1 on the last-place list. */
  listed: Uint8Array;
  /** Step of the ladder that the month led to; 0 for none. */
  step: Uint8Array;
};

const COLUMNS = { n: Float64Array, d: Float64Array, rank: Int32Array, listed: Uint8Array, step: Uint8Array };

export function makeMonthResults(villages: number): MonthResults {
  const columns = Object.entries(COLUMNS).map(([name, Column]) => [name, new Column(villages)]);
  return Object.fromEntries(columns) as MonthResults;
}

/** @param side "engine" or "duckdb"; @param month 1 … 12 */
export function writeMonth(folder: string, side: string, month: number, results: MonthResults): void {
  for (const [name, column] of Object.entries(results))
    writeFileSync(fileOf(folder, side, month, name), column);
}

export function readMonth(folder: string, side: string, month: number): MonthResults {
  const columns = Object.entries(COLUMNS).map(([name, Column]) => {
    const bytes = readFileSync(fileOf(folder, side, month, name));
    return [name, new Column(bytes.buffer, bytes.byteOffset, bytes.byteLength / Column.BYTES_PER_ELEMENT)];
  });
  return Object.fromEntries(columns) as MonthResults;
}

/** The rows of some villages, without copying them. */
export function sliceMonth(results: MonthResults, from: number, to: number): MonthResults {
  const columns = Object.entries(results).map(([name, column]) => [name, column.subarray(from, to)]);
  return Object.fromEntries(columns) as MonthResults;
}

function fileOf(folder: string, side: string, month: number, column: string): string {
  return join(folder, `${side}-${month}-${column}.bin`);
}

export type Differences = { rows: number; scores: number; ranks: number; lists: number; steps: number };

/** Counts what differs between two months, row by row. Scores are compared as fractions, by cross-multiplication. */
export function compareMonths(a: MonthResults, b: MonthResults): Differences {
  const found: Differences = { rows: a.rank.length, scores: 0, ranks: 0, lists: 0, steps: 0 };
  for (let row = 0; row < found.rows; row++) {
    if (!isSameScore(a.n[row]!, a.d[row]!, b.n[row]!, b.d[row]!)) found.scores++;
    if (a.rank[row] !== b.rank[row]) found.ranks++;
    if (a.listed[row] !== b.listed[row]) found.lists++;
    if (a.step[row] !== b.step[row]) found.steps++;
  }
  return found;
}

/** d = 0 says that there is no score. Products that do not fit a double are taken as bigints. */
export function isSameScore(n1: number, d1: number, n2: number, d2: number): boolean {
  if (d1 === 0 || d2 === 0) return d1 === d2;
  const left = n1 * d2;
  const right = n2 * d1;
  if (Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER)
    return left === right;
  return BigInt(n1) * BigInt(d2) === BigInt(n2) * BigInt(d1);
}
