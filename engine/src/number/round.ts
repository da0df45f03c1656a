/** Rounding happens only where the policy says `round: { to, mode }`, and once in printing. */
import { type Fraction, fraction } from "./fraction.ts";

/**
 * half_up: half away from zero (四舍五入), the default. half_even: half to the even neighbour (四舍六入五成双).
 * down: towards zero (去尾). up: away from zero (进一).
 */
export const ROUNDING_MODES = ["half_up", "half_even", "down", "up"] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** The most places, either side of the point, that a rounding may name. */
export const MOST_PLACES = 10;

/** The largest whole number that is not above the value. */
export function floor(value: Fraction): Fraction {
  const quotient = value.n / value.d;
  const below = value.n % value.d < 0n ? 1n : 0n;
  return { n: quotient - below, d: 1n };
}

/** The smallest whole number that is not below the value. */
export function ceil(value: Fraction): Fraction {
  const quotient = value.n / value.d;
  const above = value.n % value.d > 0n ? 1n : 0n;
  return { n: quotient + above, d: 1n };
}

/**
 * The value rounded to so many decimal places; negative places round to tens, hundreds, ….
 * @param places a whole number
 */
export function round(value: Fraction, places = 0, mode: RoundingMode = "half_up"): Fraction {
  const scale = 10n ** BigInt(Math.abs(places));
  const n = places >= 0 ? value.n * scale : value.n;
  const d = places >= 0 ? value.d : value.d * scale;
  const whole = roundQuotient(n, d, mode);
  return places >= 0 ? fraction(whole, scale) : { n: whole * scale, d: 1n };
}

/** n / d (d > 0) as a whole number. */
export function roundQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = n < 0n ? -n : n;
  const whole = size / d;
  const rest = size % d;
  const rounded = roundsAway(whole, rest, d, mode) ? whole + 1n : whole;
  return n < 0n ? -rounded : rounded;
}

function roundsAway(whole: bigint, rest: bigint, d: bigint, mode: RoundingMode): boolean {
  if (rest === 0n || mode === "down") return false;
  if (mode === "up") return true;
  if (rest * 2n !== d) return rest * 2n > d;
  return mode === "half_up" || whole % 2n === 1n;
}
