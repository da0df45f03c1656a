/** Numerals as official documents number their chapters and articles. */
const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 1 to 999 as 一 … 九百九十九; larger numbers stay digits, as no document has so many articles. */
export function chineseNumeral(value: number): string {
  if (value > 999 || value < 0) return String(value);
  if (value < 10) return DIGITS[value]!;
  if (value < 20) return `十${value % 10 === 0 ? "" : DIGITS[value % 10]}`;
  if (value < 100) return `${DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? "" : DIGITS[value % 10]}`;
  const rest = value % 100;
  const hundreds = `${DIGITS[Math.floor(value / 100)]}百`;
  if (rest === 0) return hundreds;
  if (rest < 10) return `${hundreds}零${DIGITS[rest]}`;
  return `${hundreds}${rest < 20 ? "一" : ""}${chineseNumeral(rest)}`;
}
