/** Numbers become text here and nowhere else, so that one value never prints in two ways. */
import { add, equal } from "./arithmetic.ts";
import { type Fraction, ZERO } from "./fraction.ts";
import { MOST_PLACES, type RoundingMode, round, roundQuotient } from "./round.ts";

/** The value with exactly so many decimals (0 or more): 12.345 with two places is "12.35". Never "-0.00". */
export function toDecimal(value: Fraction, places: number, mode: RoundingMode = "half_up"): string {
  const scaled = roundQuotient(value.n * 10n ** BigInt(places), value.d, mode);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A number as JSON carries it. */
export interface ExactText {
  /** The shortest decimal of at most ten places; rounded where the value does not end there. */
  readonly text: string;
  /** "n/d", only where `text` is not the whole value. */
  readonly exact?: string;
}

export function toExactText(value: Fraction): ExactText {
  if (value.d === 1n) return { text: value.n.toString() };
  const text = dropTrailingZeros(toDecimal(value, MOST_PLACES));
  // A decimal ends within ten places exactly where the denominator divides 10^10.
  if (10n ** BigInt(MOST_PLACES) % value.d === 0n) return { text };
  return { text, exact: `${value.n}/${value.d}` };
}

/** The whole value as a text that `parseFraction` reads back: a decimal where it ends within ten places, else "n/d". */
export function toShortText(value: Fraction): string {
  const { text, exact } = toExactText(value);
  return exact ?? text;
}

/** The value with at most so many decimals, for reading: 4.348125 with two places is "4.35", 3 is "3". */
export const toRoundedText = (value: Fraction, places: number): string =>
  dropTrailingZeros(toDecimal(value, places));

function dropTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

export interface PrintedParts {
  readonly parts: readonly string[];
  readonly total: string;
  /** The decimals used for all of them: at least those asked for. */
  readonly places: number;
  /** Whether the printed parts add up to the printed total. False for thirds, say, which no digits mend. */
  readonly adds: boolean;
}

/**
 * Parts and their total in as few decimals, from `places` to ten, as let a reader add them up.
 * Where no number of decimals does, those asked for are used, and `adds` says so (a footnote belongs there).
 */
export function printParts(parts: readonly Fraction[], total: Fraction, places: number): PrintedParts {
  for (let tried = places; tried <= MOST_PLACES; tried++) {
    if (addsUp(parts, total, tried)) return printAt(parts, total, tried, true);
  }
  return printAt(parts, total, places, false);
}

function addsUp(parts: readonly Fraction[], total: Fraction, places: number): boolean {
  const sum = parts.reduce((before, part) => add(before, round(part, places)), ZERO);
  return equal(sum, round(total, places));
}

function printAt(parts: readonly Fraction[], total: Fraction, places: number, adds: boolean): PrintedParts {
  return {
    parts: parts.map((part) => toDecimal(part, places)),
    total: toDecimal(total, places),
    places,
    adds,
  };
}
