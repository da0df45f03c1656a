/** Single rows of vectors, for explanations, results and the rare row that does not fit the fast path. */
import { compare } from "../number/arithmetic.ts";
import { type Fraction, fraction, toNumber } from "../number/fraction.ts";
import { indexOf } from "./absence.ts";
import { MOST_EXACT } from "./small-integer.ts";
import { type DayVector, NO_DAY, type NumberVector, type TextVector, type TruthVector } from "./types.ts";

/** The exact value of a row, or null where it is absent. */
export function rowFraction(vector: NumberVector, row: number): Fraction | null {
  const index = indexOf(vector, row);
  const n = vector.n[index]!;
  if (Number.isNaN(n)) return null;
  if (!Number.isFinite(n)) return vector.big!.get(index)!;
  return fraction(BigInt(n), BigInt(denominatorAt(vector, index)));
}

/** The nearest double to a row's value, NaN where it is absent. For charts and filters only. */
export function rowNumber(vector: NumberVector, row: number): number {
  const index = indexOf(vector, row);
  const n = vector.n[index]!;
  if (Math.abs(n) !== Number.POSITIVE_INFINITY) return n / denominatorAt(vector, index);
  return toNumber(vector.big!.get(index)!);
}

export function rowTruth(vector: TruthVector, row: number): boolean | null {
  const truth = vector.t[indexOf(vector, row)];
  return truth === 2 ? null : truth === 1;
}

export function rowText(vector: TextVector, row: number): string | null {
  const code = vector.codes[indexOf(vector, row)]!;
  return code < 0 ? null : vector.words[code]!;
}

/** Days since 1970-01-01, or null. */
export function rowDay(vector: DayVector, row: number): number | null {
  const day = vector.days[indexOf(vector, row)]!;
  return day === NO_DAY ? null : day;
}

/** The denominator of a value that stands at an index of the arrays. */
export function denominatorAt(vector: NumberVector, index: number): number {
  return typeof vector.d === "number" ? vector.d : vector.d[index]!;
}

/**
 * Whether row i of a is smaller (negative), equal (0) or larger (positive) than row j of b, exactly.
 * Doubles decide where they can, cross-multiplication in bigints where they cannot. Both rows must be present.
 */
export function compareRows(a: NumberVector, i: number, b: NumberVector, j: number): number {
  const ia = indexOf(a, i);
  const jb = indexOf(b, j);
  const x = a.n[ia]!;
  const y = b.n[jb]!;
  if (Number.isNaN(x) || Number.isNaN(y)) throw new RangeError("An absent value has no place in an order.");
  if (!Number.isFinite(x) || !Number.isFinite(y)) return compare(rowFraction(a, i)!, rowFraction(b, j)!);
  const dx = denominatorAt(a, ia);
  const dy = denominatorAt(b, jb);
  if (dx === dy) return x - y;
  const left = x * dy;
  const right = y * dx;
  // Both products are of exact whole numbers and rounded once, and rounding never turns an order round.
  if (left !== right || Math.abs(left) <= MOST_EXACT) return left - right;
  const difference = BigInt(x) * BigInt(dy) - BigInt(y) * BigInt(dx);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
