/** Asking a row of any vector whether it has a value, and if not, why. */
import { ABSENCE, type AbsenceKind, NO_DAY, type Vector } from "./types.ts";

const KINDS = Object.keys(ABSENCE) as (keyof typeof ABSENCE)[];

/** The name of a reason: `absenceKind(ABSENCE.exempt)` is "exempt". `present` and unknown codes give null. */
export function absenceKind(code: number): AbsenceKind | null {
  const kind = KINDS[code];
  return kind === undefined || kind === "present" ? null : kind;
}

/** Where the value of row i stands in the arrays. */
export function indexOf(vector: Vector, row: number): number {
  return vector.scalar ? 0 : row;
}

/** How many values the arrays hold: one for a scalar, else one a row. */
export function heldBy(vector: Vector): number {
  return vector.scalar ? 1 : vector.length;
}

export function isPresent(vector: Vector, row: number): boolean {
  const index = indexOf(vector, row);
  switch (vector.type) {
    case "number":
      return !Number.isNaN(vector.n[index]!);
    case "truth":
      return vector.t[index] !== 2;
    case "text":
      return vector.codes[index]! >= 0;
    case "day":
      return vector.days[index] !== NO_DAY;
  }
}

/** Whether every row has a value. */
export function isComplete(vector: Vector): boolean {
  switch (vector.type) {
    case "number":
      return isEveryNumber(vector.n);
    case "truth":
      return !vector.t.includes(2);
    case "text":
      return isEveryCode(vector.codes);
    case "day":
      return !vector.days.includes(NO_DAY);
  }
}

/** Whether no numerator is absent. */
export function isEveryNumber(n: Float64Array): boolean {
  const { length } = n;
  for (let i = 0; i < length; i++) if (Number.isNaN(n[i]!)) return false;
  return true;
}

function isEveryCode(codes: Int32Array): boolean {
  for (let i = 0; i < codes.length; i++) if (codes[i]! < 0) return false;
  return true;
}

/** The code of ABSENCE for row i: 0 where there is a value, `undefined`'s code where nobody said why there is none. */
export function absenceAt(vector: Vector, row: number): number {
  if (isPresent(vector, row)) return ABSENCE.present;
  return vector.why?.[indexOf(vector, row)] || ABSENCE.undefined;
}
