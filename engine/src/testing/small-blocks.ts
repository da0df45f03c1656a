/** Blocks of small policies in one line each, for tests that are about one rule. */

/** Four months of windows, quarters and ten-day periods. */
export const PERIODS =
  "periods: { month: { kind: month, clause: C1 }, xun: { kind: ten_day, clause: C1 }, quarter: { kind: quarter, clause: C1 } }\n";

/** A county of two towns: 甲 and 乙 in the first, 丁 in the second. */
export const UNITS = `
  id | name | kind    | parent | track | population
  c  | 县   | county  |        |       |
  t1 | 东镇 | town    | c      |       |
  t2 | 西镇 | town    | c      |       |
  a  | 甲村 | village | t1     | x     | 100
  b  | 乙村 | village | t1     | x     | 300
  d  | 丁村 | village | t2     | y     | 200`;

/** `indicator("n", "from: problems")` */
export function indicator(id: string, rest: string): string {
  return `${id}: { label: 指标${id}, clause: C1, ${rest} }`;
}

export function indicators(...all: readonly string[]): string {
  return `indicators: { ${all.join(", ")} }\n`;
}

/** `part("x", 'value: "n"', 40)`; without a full mark a bonus or malus. */
export function part(id: string, rest: string, full?: number): string {
  return `${id}: { label: 分项${id}, clause: C1, ${full === undefined ? "" : `full: ${full}, `}${rest} }`;
}

/** A monthly assessment `r` of villages out of 100. */
export function assessment(parts: readonly string[], rest = "", of = "village"): string {
  const more = rest === "" ? "" : `, ${rest}`;
  return `assessments: { r: { label: 总分, clause: C1, every: month, of: [${of}], full: 100, parts: { ${parts.join(", ")} }${more} } }\n`;
}
