/** A workbook's numbers hold 15 significant digits; what has more stays text, so that nothing is lost. */
const SAFE_DIGITS = 15;

/**
 * A decimal string as a number with the places that it was printed with (86.50 stays 86.50), so that an office can
 * sort and add; all else as text. Text that begins like a formula stays text, because values here are never formulas.
 */
export function cellValue(text: string, numeric: boolean): { value: string | number; format: string | null } {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(text);
  if (!numeric || !match) return { value: text, format: "@" };
  const digits = (match[1] ?? "").replace(/^0+/, "") + (match[2] ?? "");
  if (digits.length > SAFE_DIGITS) return { value: text, format: "@" };
  const places = match[2]?.length ?? 0;
  return { value: Number(text), format: places === 0 ? "0" : `0.${"0".repeat(places)}` };
}
