import { type IRunOptions, TextRun } from "docx";
import { type FontNames, type FontRole, latinRole } from "../fonts/font-roles.ts";
import { CHARACTER_PITCH_POINTS, POINTS, type TypeSize } from "../layout/measures.ts";

/** The red of marks and rules, as offices print it. */
export const OFFICIAL_RED = "E60012";
export const EXAMPLE_GREY = "8C8C8C";

/**
 * The fonts of a run. The hint keeps quotation marks and dashes Chinese: without it Word sets “ ” in the Latin face,
 * half as wide.
 */
export const fontOf = (role: FontRole, names: FontNames): NonNullable<IRunOptions["font"]> => {
  const latin = names[latinRole(role)];
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: names[role], hint: "eastAsia" };
};

/**
 * Twips added between characters of the body: 28 x 15.7 pt fit on the line of 156 mm, a 29th does not, and justifying
 * spreads them to the full pitch of 15.79 pt. The section's grid says the same to Word and WPS, but no paragraph leans
 * on it, because LibreOffice spreads a grid of `linesAndChars` to 17 characters a line. One twip tighter than exact
 * arithmetic needs, because LibreOffice rounds to 1/100 mm.
 */
const BODY_SPACING = Math.floor((CHARACTER_PITCH_POINTS - POINTS.three) * 20) - 1;

export function run(
  text: string,
  role: FontRole,
  size: TypeSize | number,
  names: FontNames,
  options: Partial<IRunOptions> = {},
): TextRun {
  const points = typeof size === "number" ? size : POINTS[size];
  const spacing = points === POINTS.three ? { characterSpacing: BODY_SPACING } : {};
  return new TextRun({
    text,
    font: fontOf(role, names),
    size: Math.round(points * 2),
    snapToGrid: false,
    ...spacing,
    ...options,
  });
}
