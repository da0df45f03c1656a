/** So many decimals of a number that does not end are enough to recognise it by; its exact value stands beside it. */
const PLACES = 4;

/**
 * A node's value for reading: a long decimal is cut to four places with an ellipsis, never rounded to another number; any other text stays as it is.
 */
export function printValue(value: string): string {
  const [, whole, decimals] = /^(-?\d+)\.(\d+)$/.exec(value) ?? [];
  if (whole === undefined || decimals === undefined || decimals.length <= PLACES) return value;
  return `${whole}.${decimals.slice(0, PLACES)}…`;
}
