import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType } from "docx";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidHead } from "../layout/laid.ts";
import {
  LETTER,
  MARGIN,
  MARK_DROP,
  POINTS,
  points,
  RULE_DROP,
  SHEET,
  TYPE_AREA,
  twips,
} from "../layout/measures.ts";
import { characters, GRID_LINE, printBlank } from "./print-text.ts";
import { OFFICIAL_RED, run } from "./runs.ts";

/** Space from text to a paragraph border, in whole points: 4 mm. */
const RULE_SPACE = Math.round(points(RULE_DROP));
/** A red rule 1.5 pt thick, in eighths of a point. */
const RULE = { style: BorderStyle.SINGLE, size: 12, color: OFFICIAL_RED } as const;
/** A brief has no room above its mark prescribed; offices leave about a line. */
const BRIEF_DROP = 12;

/** What stands above the title in the body. A letter's mark is in the first page's header: see `letterHeader`. */
export function printHead(head: LaidHead, names: FontNames): Paragraph[] {
  switch (head.type) {
    case "none":
      return [];
    case "red-head":
      return [
        mark(head.mark, head.markPoints, MARK_DROP, names),
        ...printBlank(2),
        head.signer === null
          ? numberLine(head.number, names)
          : signedNumberLine(head.number, head.signer, names),
      ];
    case "letter":
      return [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { ...GRID_LINE, line: 400 },
          children: [run(head.number, "fangsong", "three", names)],
        }),
      ];
    case "brief":
      return [
        mark(head.mark, head.markPoints, BRIEF_DROP, names),
        ...printBlank(1),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: GRID_LINE,
          children: [run(head.number, "fangsong", "three", names)],
        }),
        ...(head.stacked
          ? [plainLine(head.organ, names), spreadLine("", head.day, names)]
          : [spreadLine(head.organ, head.day, names)]),
      ];
  }
}

function mark(lines: readonly string[], size: number, drop: number, names: FontNames): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: {
      before: twips(drop),
      after: 0,
      line: Math.round((size + 6) * 20),
      lineRule: LineRuleType.EXACT,
    },
    children: markRuns(lines, size, names),
  });
}

const markRuns = (lines: readonly string[], size: number, names: FontNames) =>
  lines.map((line, index) =>
    run(line, "biaosong", size, names, { color: OFFICIAL_RED, ...(index === 0 ? {} : { break: 1 }) }),
  );

const underRule = { border: { bottom: { ...RULE, space: RULE_SPACE } } } as const;

const numberLine = (number: string, names: FontNames): Paragraph =>
  new Paragraph({
    ...underRule,
    alignment: AlignmentType.CENTER,
    spacing: GRID_LINE,
    children: [run(number, "fangsong", "three", names)],
  });

/** Number one character in from the left, 签发人 one from the right, the signer in 楷体 (7.2.6). */
function signedNumberLine(number: string, signer: string, names: FontNames): Paragraph {
  return new Paragraph({
    ...underRule,
    spacing: GRID_LINE,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(TYPE_AREA.width) - characters(1) }],
    indent: { firstLine: characters(1), firstLineChars: 100 },
    children: [run(`${number}\t签发人：`, "fangsong", "three", names), run(signer, "kaiti", "three", names)],
  });
}

const plainLine = (text: string, names: FontNames): Paragraph =>
  new Paragraph({
    spacing: GRID_LINE,
    indent: { firstLine: characters(1), firstLineChars: 100 },
    children: [run(text, "fangsong", "three", names)],
  });

function spreadLine(left: string, right: string, names: FontNames): Paragraph {
  return new Paragraph({
    ...underRule,
    spacing: GRID_LINE,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(TYPE_AREA.width) - characters(1) }],
    indent: { firstLine: characters(1), firstLineChars: 100 },
    children: [run(`${left}\t${right}`, "fangsong", "three", names)],
  });
}

/** How far the 170 mm rules reach beyond the type area on each side. */
const RULE_OVERHANG = {
  left: -twips(MARGIN.left - (SHEET.width - LETTER.ruleWidth) / 2),
  right: -twips(MARGIN.right - (SHEET.width - LETTER.ruleWidth) / 2),
};

/** A letter's first header: mark 30 mm from the sheet's edge, then the double rule, thick above thin (10.1). */
export function letterHeader(head: Extract<LaidHead, { type: "letter" }>, names: FontNames): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: RULE_OVERHANG,
      spacing: {
        before: 0,
        after: 0,
        line: Math.round((head.markPoints + 6) * 20),
        lineRule: LineRuleType.EXACT,
      },
      border: {
        bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: OFFICIAL_RED, space: RULE_SPACE },
      },
      children: markRuns(head.mark, head.markPoints, names),
    }),
  ];
}

/** A letter's first footer: the double rule, thin above thick, 20 mm above the sheet's edge. */
export const letterFooter = (): Paragraph =>
  new Paragraph({
    indent: RULE_OVERHANG,
    spacing: { before: 0, after: 0, line: POINTS.small_five * 20, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: OFFICIAL_RED, space: 1 } },
    children: [],
  });
