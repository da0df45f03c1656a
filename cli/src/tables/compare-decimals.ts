/** Up to 15 significant digits a double tells any two decimals apart and keeps their order. */
const SHORT = 15;

/** Negative, 0 or positive as the decimal text `a` is less than, equal to or greater than `b`; exact at any length. */
export function compareDecimals(a: string, b: string): number {
  if (a.length <= SHORT && b.length <= SHORT) return Number(a) - Number(b);
  const places = Math.max(placesOf(a), placesOf(b));
  const left = scale(a, places);
  const right = scale(b, places);
  return left < right ? -1 : left > right ? 1 : 0;
}

function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function scale(text: string, places: number): bigint {
  const digits = text.replace(".", "") + "0".repeat(places - placesOf(text));
  return BigInt(digits);
}
