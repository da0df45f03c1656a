/** Lines of a slope graph of places, and heights at which units of one place do not cover each other. */
import type { ResultLine } from "./print-parts.ts";

export interface SlopeLine {
  readonly unit: string;
  readonly name: string;
  /** Places; null: it had none. */
  readonly before: number | null;
  readonly now: number | null;
  /** Rows from the top on each side, whole numbers: units that share a place stand under each other. */
  readonly left: number | null;
  readonly right: number | null;
}

/** @param rows of this period in the order of their places @param before places in the period compared with */
export function slopeLines(
  rows: readonly ResultLine[],
  before: ReadonlyMap<string, number>,
): readonly SlopeLine[] {
  const ranked = rows.map((row) => ({
    unit: row.unit,
    name: row.unit_name,
    before: before.get(row.unit) ?? null,
    now: row.ranks[0]?.rank ?? null,
  }));
  const right = new Map(ranked.filter(({ now }) => now !== null).map(({ unit }, at) => [unit, at]));
  const left = new Map(
    ranked
      .filter((line) => line.before !== null)
      .sort((a, b) => (a.before ?? 0) - (b.before ?? 0))
      .map(({ unit }, at) => [unit, at]),
  );
  return ranked
    .filter((line) => line.now !== null || line.before !== null)
    .map((line) => ({ ...line, left: left.get(line.unit) ?? null, right: right.get(line.unit) ?? null }));
}
