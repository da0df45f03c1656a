/** Exact linear equations: Gauss–Jordan elimination over fractions. */
import { divide, multiply, subtract } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";

/**
 * The x with A x = b, or null where the equations do not determine it. A is square, row by row.
 * Cost grows with the cube of the size: for teams, not for villages.
 */
export function solve(
  a: readonly (readonly Fraction[])[],
  b: readonly Fraction[],
): readonly Fraction[] | null {
  const rows = a.map((row, i) => [...row, b[i]!]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= column && row[column]!.n !== 0n);
    if (pivot < 0) return null;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const own = rows[column]!.map((value) => divide(value, rows[column]![column]!)!);
    rows[column] = own;
    rows.forEach((row, i) => {
      const factor = row[column]!;
      if (i !== column && factor.n !== 0n)
        rows[i] = row.map((value, k) => subtract(value, multiply(factor, own[k]!)));
    });
  }
  return rows.map((row) => row.at(-1)!);
}
