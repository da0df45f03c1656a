/**
 * Codes of places. Six digits of GB/T 2260 (province 2, prefecture 2, county 2), three of GB/T 10114 (town), three of the statistical
 * rule (village); three more below a village in the family-planning extension (requirements E3). Behind them an office's own
 * extension segments: `410782001201-W02-H0113` is household 113 of grid 2.
 */

/** How far down the digits go. */
export type CodeDepth = "province" | "prefecture" | "county" | "town" | "village" | "below_village";

export interface CodeExtension {
  /** The kind's letter (unit-kinds.ts). */
  readonly letter: string;
  readonly number: string;
}

export interface UnitCode {
  /** As it is stored and shown: 12 or 15 digits and the extension. */
  readonly text: string;
  /** 12 or 15 digits; what is not said is 0. */
  readonly digits: string;
  readonly depth: CodeDepth;
  readonly extensions: readonly CodeExtension[];
}

/** Why it is no code: the form; a province that does not exist; a level left out in the middle. */
export type CodeFault = "form" | "province" | "gap";

/** GB/T 2260: the first two digits. */
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(
    " ",
  ),
);
const FORM = /^(\d{6}|\d{9}|\d{12}|\d{15})((?:-[A-Z]\d{1,6})*)$/;
/** Where each level's digits end. */
export const CODE_ENDS: Readonly<Record<CodeDepth, number>> = {
  province: 2,
  prefecture: 4,
  county: 6,
  town: 9,
  village: 12,
  below_village: 15,
};

/** The code that a text writes, with 6 or 9 digits filled up to 12, or why it is none. */
export function parseUnitCode(text: string): UnitCode | CodeFault {
  const match = FORM.exec(text.normalize("NFKC").trim().toUpperCase());
  if (match === null) return "form";
  const digits = (match[1] ?? "").padEnd(12, "0");
  if (!PROVINCES.has(digits.slice(0, 2))) return "province";
  const depth = depthOf(digits);
  if (depth === undefined) return "gap";
  const extensions = (match[2] ?? "")
    .split("-")
    .slice(1)
    .map((part) => ({ letter: part.slice(0, 1), number: part.slice(1) }));
  return { text: `${digits}${match[2] ?? ""}`, digits, depth, extensions };
}

/** The deepest level whose digits are not 0; undefined where one above it is 0. */
function depthOf(digits: string): CodeDepth | undefined {
  const said = (from: number, to: number) => /[1-9]/.test(digits.slice(from, to));
  const [prefecture, county, town, village, below] = [
    said(2, 4),
    said(4, 6),
    said(6, 9),
    said(9, 12),
    said(12, 15),
  ];
  // A prefecture without counties has towns right below it (441900003000), so a county of 00 is no gap.
  if ((county || town) && !prefecture) return undefined;
  if ((village && !town) || (below && !village)) return undefined;
  // Fifteen digits that end in 000 are the village itself, written long.
  if (digits.length === 15 && !below) return undefined;
  if (below) return "below_village";
  if (village) return "village";
  if (town) return "town";
  if (county) return "county";
  return prefecture ? "prefecture" : "province";
}
