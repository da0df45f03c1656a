/** Numbers are read from their source text (a cell, a YAML scalar, a formula's literal), never through a double. */
import { type Fraction, fraction } from "./fraction.ts";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?(%?)$/;
const QUOTIENT = /^([+-]?\d+)\/(\d+)$/;

/** A longer text is no number that anybody wrote down; an exponent beyond this would only fill memory. */
const LONGEST_TEXT = 100;
const LARGEST_EXPONENT = 100;

/**
 * The exact value of a decimal text: "12.345", "-0.5", "1e-3", "92.12%" (0.9212), "1/3".
 * @returns null for anything else: blanks, thousands separators, full-width digits, a bare ".5" or "5.", words
 */
export function tryParseFraction(text: string): Fraction | null {
  if (text.length > LONGEST_TEXT) return null;
  const quotient = QUOTIENT.exec(text);
  if (quotient) return parseQuotient(quotient[1]!, quotient[2]!);
  const decimal = DECIMAL.exec(text);
  if (!decimal) return null;
  const [, sign, whole, decimals = "", exponentText = "0", percent] = decimal;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return null;
  const digits = BigInt(`${whole}${decimals}`);
  const shift = exponent - decimals.length - (percent ? 2 : 0);
  const signed = sign === "-" ? -digits : digits;
  return shift >= 0 ? { n: signed * 10n ** BigInt(shift), d: 1n } : fraction(signed, 10n ** BigInt(-shift));
}

function parseQuotient(numerator: string, denominator: string): Fraction | null {
  const d = BigInt(denominator);
  return d === 0n ? null : fraction(BigInt(numerator), d);
}

/**
 * As `tryParseFraction`, for texts that a schema has let through already.
 * @throws RangeError that says what was found and what would be right
 */
export function parseFraction(text: string): Fraction {
  const value = tryParseFraction(text);
  if (value !== null) return value;
  throw new RangeError(
    `“${text.slice(0, LONGEST_TEXT)}”不是数,应写作 12.345、-0.5、92.12% 或 1/3` +
      ` ("${text.slice(0, LONGEST_TEXT)}" is not a number: write 12.345, -0.5, 92.12% or 1/3)`,
  );
}
