import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph } from "docx";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidText, LaidTitle } from "../layout/laid.ts";
import { CHARACTER_PITCH_POINTS, LINE_PITCH_TWIPS } from "../layout/measures.ts";
import { run } from "./runs.ts";

/** Every line of text is one line of the grid, exactly: 22 a page in Word, WPS and LibreOffice alike. */
export const GRID_LINE = {
  line: LINE_PITCH_TWIPS,
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
} as const;

/** Characters of the body's pitch to twips. */
export const characters = (n: number): number => Math.round(n * CHARACTER_PITCH_POINTS * 20);

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** A paragraph of the body, with an outline level where it is a heading, so that an editor shows the structure. */
export function printText(block: LaidText, names: FontNames): Paragraph {
  const left = characters(block.left);
  const indent: NonNullable<IParagraphOptions["indent"]> = {
    ...(left === 0 ? {} : { left }),
    ...(block.right === 0 ? {} : { right: characters(block.right) }),
    ...(block.first > 0 ? { firstLine: characters(block.first), firstLineChars: block.first * 100 } : {}),
    ...(block.first < 0 ? { hanging: characters(-block.first) } : {}),
  };
  return new Paragraph({
    alignment: ALIGNMENT[block.align],
    spacing: GRID_LINE,
    indent,
    keepNext: block.keepWithNext,
    // Word's own default, said because LibreOffice reads it the other way round, and else loses a mark that it hangs
    // outside the type area after another mark.
    overflowPunctuation: true,
    ...(block.outline === 0 ? {} : { outlineLevel: block.outline - 1 }),
    children: block.runs.map((part) => run(part.text, part.role, block.size, names)),
  });
}

/** The title: one paragraph, its lines broken where the layout broke them. */
export function printTitle(block: LaidTitle, names: FontNames): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: GRID_LINE,
    keepNext: true,
    children: block.lines.map((line, index) =>
      run(line, "biaosong", block.size, names, index === 0 ? {} : { break: 1 }),
    ),
  });
}

/** Empty lines that hold their place in the grid. */
export const printBlank = (lines: number, keepNext = false): Paragraph[] =>
  Array.from({ length: lines }, () => new Paragraph({ spacing: GRID_LINE, keepNext, children: [] }));

/** A paragraph that takes no room: carries page breaks and anchors. */
export const hairline = (options: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    run: { size: 2 },
    children: [],
    ...options,
  });
