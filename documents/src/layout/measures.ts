/**
 * The measures of GB/T 9704-2012, in one place. Millimetres unless a name says otherwise.
 * Clause numbers are those of the standard.
 */

/** A4 sheet (5.1). */
export const SHEET = { width: 210, height: 297 } as const;
/** A3 sheet, for wall charts only; the standard does not speak of it. */
export const LARGE_SHEET = { width: 297, height: 420 } as const;

/** Top 37, binding edge 28, type area 156 x 225 (5.2.1). The rest follows: bottom 35, right 26. */
export const MARGIN = { top: 37, left: 28, bottom: 35, right: 26 } as const;
/** Forms on one sheet and wall charts: more room than the standard leaves, and still clear of a printer's edge. */
export const NARROW_MARGIN = { top: 26, left: 20, bottom: 20, right: 20 } as const;
export const TYPE_AREA = { width: 156, height: 225 } as const;

/** 22 lines of 28 characters fill the type area (5.2.3). */
export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;

/** Chinese type sizes in points. */
export const POINTS = {
  two: 22,
  small_two: 18,
  three: 16,
  small_three: 15,
  four: 14,
  small_four: 12,
  five: 10.5,
  small_five: 9,
} as const;
export type TypeSize = keyof typeof POINTS;

/** Organ mark: its top edge 35 mm below the top of the type area (7.2.4). */
export const MARK_DROP = 35;
/** Red rule 4 mm below the document number (7.2.7). */
export const RULE_DROP = 4;
/** Letter: mark 30 mm from the sheet's edge, rules 170 mm wide, the lower one 20 mm above the edge (10.1). */
export const LETTER = { markTop: 30, ruleWidth: 170, ruleDrop: 4, lowerRule: 20 } as const;
/** Page number: its dash 7 mm below the type area (7.5). */
export const PAGE_NUMBER_DROP = 7;
/** Rules of the imprint: first and last 0.35 mm, between them 0.25 mm (7.4.1). */
export const IMPRINT_RULE = { outer: 0.35, inner: 0.25 } as const;

/** A table of so few rows is not torn across pages. */
export const WHOLE_TABLE_ROWS = 10;

const TWIPS_PER_MM = 1440 / 25.4;
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to twips (1/20 pt), the unit of DOCX, rounded to a whole one. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
/** Millimetres to points. */
export const points = (mm: number): number => mm * POINTS_PER_MM;

/** Height of one of the 22 lines, in twips, cut down so that the 22nd always fits: 579. */
export const LINE_PITCH_TWIPS = Math.floor((TYPE_AREA.height * TWIPS_PER_MM) / LINES_PER_PAGE);
/** Width of one of the 28 characters, in points: 15.79. */
export const CHARACTER_PITCH_POINTS = points(TYPE_AREA.width) / CHARACTERS_PER_LINE;
/**
 * What DOCX adds to the body's 16 pt to make that width, in 1/4096 pt, cut down so that the 28th always fits: -848.
 * (`w:docGrid/@w:charSpace`, ECMA-376 part 1, 17.6.5.)
 */
export const CHARACTER_SPACE = Math.floor((CHARACTER_PITCH_POINTS - POINTS.three) * 4096);
