import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from "docx";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidBlock, LaidDocument, LaidPart } from "../layout/laid.ts";
import {
  CHARACTER_SPACE,
  LARGE_SHEET,
  LETTER,
  LINE_PITCH_TWIPS,
  MARGIN,
  NARROW_MARGIN,
  POINTS,
  SHEET,
  twips,
} from "../layout/measures.ts";
import { fixBytes } from "./fix-bytes.ts";
import { letterFooter, letterHeader, printHead } from "./print-head.ts";
import { printImprint } from "./print-imprint.ts";
import { printPictures } from "./print-pictures.ts";
import { printTable } from "./print-table.ts";
import { hairline, printBlank, printText, printTitle } from "./print-text.ts";
import { EXAMPLE_GREY, fontOf, run } from "./runs.ts";

/** Footer's lower edge above the sheet's: puts the dash of the page number 7 mm below the type area. */
const FOOTER_DISTANCE = 25.5;
const BANNER_DISTANCE = 12;
/** Height of the banner's line in twips. */
const BANNER_LINE = 300;

/**
 * Prints a laid-out document to DOCX: real paragraphs, tables, sections and page-number fields that an office goes on
 * editing in Word or WPS. The same input gives the same bytes.
 * @param imprintBreaks from the PDF layout of the same document (`PrintedPdf.imprintBreaks`)
 */
export async function renderDocx(
  document: LaidDocument,
  names: FontNames,
  imprintBreaks: number,
): Promise<Uint8Array> {
  const sections = document.parts.map((part, index) => sectionOf(document, part, index, names));
  const last = sections.at(-1);
  const lastPart = document.parts.at(-1);
  if (document.imprint && last && lastPart) {
    const letter = document.head.type === "letter";
    if (lastPart.page.landscape) {
      // The imprint never lies across: an upright section of its own, which is itself the first break.
      const upright: LaidPart = { page: { ...lastPart.page, landscape: false }, blocks: [] };
      const section = sectionOf(document, upright, sections.length, names);
      section.children.push(...printImprint(document.imprint, letter, Math.max(0, imprintBreaks - 1), names));
      sections.push(section);
    } else last.children.push(...printImprint(document.imprint, letter, imprintBreaks, names));
  }
  const file = new Document({
    title: document.title,
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    styles: stylesOf(names),
    sections,
  });
  return fixBytes(new Uint8Array(await Packer.toArrayBuffer(file)), document.day, names);
}

/** The grid's character width counts from the Normal style's size, in Word and in LibreOffice: it must be there. */
const stylesOf = (names: FontNames): IStylesOptions => {
  const run = {
    font: fontOf("fangsong", names),
    size: POINTS.three * 2,
    language: { value: "en-US", eastAsia: "zh-CN" },
  };
  return {
    default: { document: { run } },
    paragraphStyles: [{ id: "Normal", name: "Normal", quickFormat: true, run }],
  };
};

type Section = { -readonly [K in keyof ISectionOptions]: ISectionOptions[K] } & {
  children: (Paragraph | Table)[];
};

function sectionOf(document: LaidDocument, part: LaidPart, index: number, names: FontNames): Section {
  const first = index === 0;
  const letter = first && document.head.type === "letter" ? document.head : null;
  const banner = document.banner === null ? [] : [bannerLine(document.banner, names)];
  const numbered = part.page.numbered;
  return {
    properties: {
      ...(first ? {} : { type: SectionType.NEXT_PAGE }),
      titlePage: letter !== null,
      grid: { type: "linesAndChars", linePitch: LINE_PITCH_TWIPS, charSpace: CHARACTER_SPACE },
      page: { size: sheetOf(part), margin: marginOf(part, letter !== null, document.banner !== null) },
    },
    headers: {
      default: new Header({ children: orEmpty(banner) }),
      even: new Header({ children: orEmpty(banner) }),
      ...(letter ? { first: new Header({ children: [...banner, ...letterHeader(letter, names)] }) } : {}),
    },
    footers: {
      default: new Footer({ children: numbered ? [pageNumber(AlignmentType.RIGHT, names)] : [hairline()] }),
      even: new Footer({ children: numbered ? [pageNumber(AlignmentType.LEFT, names)] : [hairline()] }),
      ...(letter ? { first: new Footer({ children: [letterFooter()] }) } : {}),
    },
    children: [
      ...(first ? printHead(document.head, names) : []),
      ...printBlocks(part.blocks, bodyWidth(part), names),
    ],
  };
}

const orEmpty = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.length === 0 ? [hairline()] : paragraphs;

function printBlocks(blocks: readonly LaidBlock[], width: number, names: FontNames): (Paragraph | Table)[] {
  return blocks.flatMap((block) => printBlock(block, width, names));
}

function printBlock(block: LaidBlock, width: number, names: FontNames): (Paragraph | Table)[] {
  switch (block.type) {
    case "text":
      return [printText(block, names)];
    case "title":
      return [printTitle(block, names)];
    case "table":
      return printTable(block, width, names);
    case "pictures":
      return printPictures(block, width, names);
    case "blank":
      return printBlank(block.lines, block.keepWithNext ?? false);
    case "page-break":
      return [hairline({ pageBreakBefore: true })];
  }
}

/** — 1 — in 宋体 of size 4, one character in from the outer edge (7.5). */
function pageNumber(alignment: "right" | "left", names: FontNames): Paragraph {
  const style = { font: fontOf("songti", names), size: POINTS.four * 2 };
  const inset = POINTS.four * 20;
  return new Paragraph({
    alignment,
    indent: alignment === "right" ? { right: inset } : { left: inset },
    spacing: { line: POINTS.four * 20, lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 },
    children: [
      new TextRun({ ...style, text: "— " }),
      new TextRun({ ...style, children: [PageNumber.CURRENT] }),
      new TextRun({ ...style, text: " —" }),
    ],
  });
}

const bannerLine = (banner: string, names: FontNames): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: BANNER_LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: [run(`［${banner}］`, "heiti", "five", names, { color: EXAMPLE_GREY, characterSpacing: 40 })],
  });

function sheetOf(part: LaidPart): { width: number; height: number; orientation: "portrait" | "landscape" } {
  const sheet = part.page.sheet === "A3" ? LARGE_SHEET : SHEET;
  // The library swaps the sides itself for landscape.
  return {
    width: twips(sheet.width),
    height: twips(sheet.height),
    orientation: part.page.landscape ? "landscape" : "portrait",
  };
}

function marginOf(
  part: LaidPart,
  letter: boolean,
  bannered: boolean,
): Record<"top" | "left" | "bottom" | "right" | "header" | "footer", number> {
  const narrow = part.page.margin === "narrow";
  const margin = narrow ? NARROW_MARGIN : MARGIN;
  return {
    top: twips(margin.top),
    left: twips(margin.left),
    bottom: twips(margin.bottom),
    right: twips(margin.right),
    // A letter's banner stands above its mark and must not push it down.
    header: letter ? twips(LETTER.markTop) - (bannered ? BANNER_LINE : 0) : twips(BANNER_DISTANCE),
    footer: twips(letter ? LETTER.lowerRule : narrow ? 10 : FOOTER_DISTANCE),
  };
}

function bodyWidth(part: LaidPart): number {
  const sheet = part.page.sheet === "A3" ? LARGE_SHEET : SHEET;
  const width = part.page.landscape ? sheet.height : sheet.width;
  const margin = part.page.margin === "narrow" ? NARROW_MARGIN : MARGIN;
  return twips(width - margin.left - margin.right);
}
