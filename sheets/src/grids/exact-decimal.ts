/**
 * The decimal that a workbook's number stands for.
 *
 * XLSX and XLS keep every number as a binary double: 84.1 is stored as 84.099999999999994. Excel and WPS show, edit and
 * compare at most 15 significant digits, and every decimal of up to 15 digits survives the way into a double and back.
 * So the 15-digit decimal nearest to the double is the number that the person typed and sees. The 16th and 17th digits
 * are the conversion's residue (and that of formulas, which data tables do not take).
 */
export function toExactDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a workbook's number is finite, not ${value}`);
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return placePoint(mantissa, Number(exponent));
}

/** 8.41 with exponent 1 is 84.1. */
function placePoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "") || "0";
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, "0").slice(0, exponent + 1);
  const decimals = digits.slice(exponent + 1);
  return decimals === "" ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
}

/** Integers beyond 15 digits (long codes typed as numbers) have lost their last digits in the workbook. */
export function hasLostDigits(value: string): boolean {
  return value.replace(/^-/, "").replace(/\..*$/, "").length > 15;
}
