/** + − × ÷ and order of exact fractions. Nothing here rounds. */
import { type Fraction, fraction } from "./fraction.ts";

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return fraction(a.n + b.n, a.d);
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** a ÷ b, or null where b is zero: division by zero is absent, not an error. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.n === 0n) return null;
  return fraction(a.n * b.d, a.d * b.n);
}

/** What is left of a after the largest whole multiple of b: a − b × floor(a ÷ b); null where b is zero. */
export function remainder(a: Fraction, b: Fraction): Fraction | null {
  const quotient = divide(a, b);
  if (quotient === null) return null;
  const whole = quotient.n / quotient.d - (quotient.n % quotient.d < 0n ? 1n : 0n);
  return subtract(a, multiply(b, { n: whole, d: 1n }));
}

export function negate(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Fraction): Fraction {
  return a.n < 0n ? negate(a) : a;
}

/** Whether a is smaller (−1), equal (0) or larger (1) than b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d;
}

export function min(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) < 0 ? b : a;
}

export function max(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) > 0 ? b : a;
}
