import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
} from "docx";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidImprint } from "../layout/laid.ts";
import { MARGIN, POINTS, TYPE_AREA, twips } from "../layout/measures.ts";
import { hairline } from "./print-text.ts";
import { run } from "./runs.ts";

const WIDTH = twips(TYPE_AREA.width);
/** One character of size 4 on either side (7.4.2). */
const INSET = POINTS.four * 20;
/** 0.35 mm and 0.25 mm in eighths of a point. */
const OUTER = { style: BorderStyle.SINGLE, size: 8, color: "000000" } as const;
const INNER = { style: BorderStyle.SINGLE, size: 6, color: "000000" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/**
 * 版记 at the foot of its page: a table that floats at the bottom of the type area, as offices build it by hand, so that
 * it stays there when the text above is edited.
 * @param breaks page breaks before it, from the PDF layout of the same document, so that it falls on an even page
 */
export function printImprint(
  imprint: LaidImprint,
  letter: boolean,
  breaks: number,
  names: FontNames,
): (Paragraph | Table)[] {
  const rows = imprintRows(imprint, names);
  if (rows.length === 0) return [];
  const table = new Table({
    width: { size: WIDTH, type: "dxa" },
    columnWidths: [WIDTH],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    float: {
      // From the sheet's edge, because LibreOffice lets a table as wide as the text float only then.
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(MARGIN.left),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: "bottom",
    },
    rows: rows.map((lines, index) => imprintRow(lines, index, rows.length, letter)),
  });
  const pageBreaks = Array.from({ length: breaks }, () => hairline({ pageBreakBefore: true }));
  return [...pageBreaks, table, hairline()];
}

function imprintRow(lines: Paragraph[], index: number, count: number, letter: boolean): TableRow {
  const rule = (outer: boolean): IBorderOptions => (letter ? NONE : outer ? OUTER : INNER);
  return new TableRow({
    children: [
      new TableCell({
        width: { size: WIDTH, type: "dxa" },
        margins: { top: 60, bottom: 60, left: 0, right: 0 },
        borders: { top: rule(index === 0), bottom: rule(index === count - 1), left: NONE, right: NONE },
        children: lines,
      }),
    ],
  });
}

function imprintRows(imprint: LaidImprint, names: FontNames): Paragraph[][] {
  const rows: Paragraph[][] = [];
  if (imprint.distribution) {
    const { report, send, issue, copies } = imprint.distribution;
    const lists = [
      ["报：", report],
      ["送：", send],
      ["发：", issue],
    ] as const;
    rows.push(
      lists
        .filter(([, list]) => list.length > 0)
        .map(([label, list]) => entry(label, `${list.join("，")}。`, 2, names)),
    );
    if (copies !== undefined)
      rows.push([line(`（共印${copies}份）`, names, { alignment: AlignmentType.RIGHT })]);
  }
  if (imprint.copies !== null) rows.push([entry("抄送：", `${imprint.copies}。`, 3, names)]);
  if (imprint.printedBy !== null) rows.push(printedLines(imprint, names));
  return rows;
}

/** A label and its list, later lines in line with the first name (7.4.2). */
const entry = (label: string, text: string, hang: number, names: FontNames): Paragraph =>
  line(label + text, names, { indent: { left: INSET * (1 + hang), hanging: INSET * hang, right: INSET } });

function printedLines(imprint: LaidImprint, names: FontNames): Paragraph[] {
  const printed = imprint.printedOn === null ? "" : `${imprint.printedOn}印发`;
  if (imprint.stacked) {
    return [
      line(imprint.printedBy ?? "", names, {}),
      line(printed, names, { alignment: AlignmentType.RIGHT }),
    ];
  }
  return [
    line(`${imprint.printedBy}\t${printed}`, names, {
      tabStops: [{ type: TabStopType.RIGHT, position: WIDTH - INSET }],
    }),
  ];
}

const line = (text: string, names: FontNames, options: object): Paragraph =>
  new Paragraph({
    spacing: { line: 400, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: { left: INSET, right: INSET },
    ...options,
    children: [run(text, "fangsong", "four", names)],
  });
