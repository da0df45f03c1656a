import { compare, parseFraction } from "@cunjing/engine";

/** Up to 15 significant digits a double tells any two decimals apart and keeps their order. */
const SHORT = 15;

/** Negative, 0 or positive as the decimal text `a` is less than, equal to or greater than `b`; exact at any length. */
export function compareDecimals(a: string, b: string): number {
  if (a.length <= SHORT && b.length <= SHORT) return Number(a) - Number(b);
  return compare(parseFraction(a), parseFraction(b));
}
