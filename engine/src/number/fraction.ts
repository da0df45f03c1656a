/**
 * An exact fraction: what every number of the engine is ("Exact" in docs/policy-language.md).
 * Always in lowest terms with a positive denominator, so equal values are equal field by field.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

/** The greatest common divisor of two integers of any sign; 0 only for gcd(0, 0). */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * numerator / denominator in lowest terms.
 * @throws RangeError where the denominator is 0: callers that may divide by zero use `divide`.
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 1n) return { n: numerator, d: 1n };
  if (denominator === 0n) throw new RangeError("A fraction's denominator is never 0.");
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { n: (sign * numerator) / divisor, d: (sign * denominator) / divisor };
}

/**
 * A whole number as a fraction.
 * @throws RangeError for a double that is no safe integer: its digits may already be lost.
 */
export function fromInteger(value: number | bigint): Fraction {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is no integer of at most 2^53 - 1.`);
  }
  return { n: BigInt(value), d: 1n };
}

/** The nearest double. For charts and filters only: never compare, rank or print by it. */
export function toNumber(value: Fraction): number {
  const n = Number(value.n);
  const d = Number(value.d);
  if (Number.isFinite(n) && Number.isFinite(d)) return n / d;
  // Both are beyond a double's range: drop the digits that a double could not hold anyway.
  const digits = Math.max(value.n.toString(2).length, value.d.toString(2).length);
  const shift = BigInt(Math.max(0, digits - 1000));
  return Number(value.n >> shift) / Number(value.d >> shift);
}
