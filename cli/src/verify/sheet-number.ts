import { type Fraction, round, toDecimal, tryParseFraction } from "@cunjing/engine";
import { toHalfWidth } from "@cunjing/sheets";
import type { SheetNumber } from "./types.ts";

/** A formula's result carries the residue of binary arithmetic; nobody prints a score with more places than this. */
const MOST_PLACES = 10;

/** A cell of an office sheet as a number: 84.10, ８４.1, 1,104, 92.12%, 85分; null for anything else. */
export function readSheetNumber(text: string): SheetNumber | null {
  const plain = toHalfWidth(text)
    .replaceAll(/[\s,]/g, "")
    .replace(/(?<=\d)(分|个|元|名|户|人|处)$/, "");
  if (!/^[+-]?\d+(\.\d+)?%?$/.test(plain)) return null;
  const percent = plain.endsWith("%");
  const value = tryParseFraction(plain);
  if (value === null) return null;
  const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
  if (decimals <= MOST_PLACES) return { value, places: decimals, percent };
  return { value: round(value, percent ? MOST_PLACES + 2 : MOST_PLACES), places: MOST_PLACES, percent };
}

/** The number as the sheet would print it. */
export function printAs(value: Fraction, like: SheetNumber): string {
  if (!like.percent) return toDecimal(value, like.places);
  return `${toDecimal({ n: value.n * 100n, d: value.d }, like.places)}%`;
}

/** Whether the printed number is this value, rounded to the places that were printed (half away from zero). */
export function printsAs(value: Fraction, printed: SheetNumber): boolean {
  const places = printed.percent ? printed.places + 2 : printed.places;
  const rounded = round(value, places);
  return rounded.n * printed.value.d === printed.value.n * rounded.d;
}
