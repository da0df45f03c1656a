import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from "docx";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidPictures } from "../layout/laid.ts";
import { points } from "../layout/measures.ts";
import { tableGap } from "./print-table.ts";
import { readImageSize } from "./read-image-size.ts";
import { EXAMPLE_GREY, run } from "./runs.ts";

/** Height of a picture's frame in millimetres, for two and for one in a row. */
const FRAME_HEIGHT = { 2: 58, 1: 90 } as const;
const PIXELS_PER_POINT = 96 / 72;

/** Pictures in a grid without visible lines, each framed and with its caption below. */
export function printPictures(block: LaidPictures, width: number, names: FontNames): (Paragraph | Table)[] {
  const cellWidth = Math.floor(width / block.columns);
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
  const rows: TableRow[] = [];
  for (let at = 0; at < block.items.length; at += block.columns) {
    const cells = Array.from({ length: block.columns }, (_, index) => {
      const item = block.items[at + index];
      return new TableCell({
        width: { size: cellWidth, type: "dxa" },
        verticalAlign: VerticalAlign.BOTTOM,
        margins: { top: 60, bottom: 60, left: 60, right: 60 },
        borders: { top: none, bottom: none, left: none, right: none },
        children: item
          ? pictureParagraphs(item, cellWidth - 120, FRAME_HEIGHT[block.columns], names)
          : [new Paragraph({})],
      });
    });
    rows.push(
      new TableRow({ cantSplit: true, height: { value: 600, rule: HeightRule.ATLEAST }, children: cells }),
    );
  }
  return [
    new Table({
      width: { size: width, type: "dxa" },
      columnWidths: Array.from({ length: block.columns }, () => cellWidth),
      layout: TableLayoutType.FIXED,
      rows,
    }),
    tableGap(),
  ];
}

function pictureParagraphs(
  item: LaidPictures["items"][number],
  width: number,
  frameHeight: number,
  names: FontNames,
): Paragraph[] {
  const caption = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 40, after: 80 },
    children: [run(item.caption, "fangsong", "small_four", names)],
  });
  if (!item.image) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run("（影像待附）", "fangsong", "small_four", names, { color: EXAMPLE_GREY })],
      }),
      caption,
    ];
  }
  const size = readImageSize(item.image);
  const scale = Math.min(width / 20 / size.width, points(frameHeight) / size.height);
  const transformation = {
    width: Math.round(size.width * scale * PIXELS_PER_POINT),
    height: Math.round(size.height * scale * PIXELS_PER_POINT),
  };
  const picture = new ImageRun({
    type: size.type,
    data: item.image,
    transformation,
    altText: { name: item.caption, description: item.caption },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [picture] }), caption];
}
