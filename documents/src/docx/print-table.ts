import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from "docx";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidTable } from "../layout/laid.ts";
import { POINTS, twips, WHOLE_TABLE_ROWS } from "../layout/measures.ts";
import type { Cell, Column } from "../model/blocks.ts";
import { run } from "./runs.ts";

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table with its caption, unit and notes. The head repeats on each page and no row breaks across pages. */
export function printTable(table: LaidTable, width: number, names: FontNames): (Paragraph | Table)[] {
  const widths = columnWidths(table.columns, width);
  const line = (
    text: string,
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
    role: "heiti" | "fangsong",
    size: number,
  ): Paragraph =>
    new Paragraph({
      alignment,
      keepNext: role === "heiti",
      spacing: { before: 60, after: 60 },
      children: [run(text, role, size, names)],
    });
  return [
    ...(table.caption === null ? [] : [line(table.caption, AlignmentType.CENTER, "heiti", POINTS.four)]),
    ...(table.unitNote === null
      ? []
      : [line(table.unitNote, AlignmentType.RIGHT, "fangsong", POINTS[table.size])]),
    new Table({
      width: { size: width, type: "dxa" },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        ...(table.showHead ? [headRow(table, widths, names)] : []),
        ...table.rows.map((row, index) => bodyRow(row, table, widths, names, staysWithNext(table, index))),
      ],
    }),
    tableGap(),
    ...table.notes.map((note) => line(note, AlignmentType.LEFT, "fangsong", POINTS[table.size])),
  ];
}

/** Rows of a small table stay on one page; its last row is free. */
const staysWithNext = (table: LaidTable, index: number): boolean =>
  table.rows.length <= WHOLE_TABLE_ROWS && index < table.rows.length - 1;

/** Two tables that touch are one table to Word: a thin paragraph keeps them apart. */
export const tableGap = (): Paragraph =>
  new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] });

/** Relative widths to whole twips; the last column takes what is left over. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const sum = columns.reduce((all, column) => all + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / sum) * total));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function headRow(table: LaidTable, widths: readonly number[], names: FontNames): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      cellOf({ text: column.title, label: true, align: "center" }, widths[index] ?? 0, table, names, true),
    ),
  });
}

function bodyRow(
  row: readonly Cell[],
  table: LaidTable,
  widths: readonly number[],
  names: FontNames,
  keepNext: boolean,
): TableRow {
  let at = 0;
  const cells = row.map((cell) => {
    const span = cell.colspan ?? 1;
    const width = widths.slice(at, at + span).reduce((sum, w) => sum + w, 0);
    const align = cell.align ?? table.columns[at]?.align ?? "center";
    at += span;
    return cellOf({ ...cell, align }, width, table, names, keepNext);
  });
  const height = Math.max(0, ...row.map((cell) => cell.minHeight ?? 0));
  return new TableRow({
    cantSplit: true,
    ...(height === 0 ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
    children: cells,
  });
}

function cellOf(cell: Cell, width: number, table: LaidTable, names: FontNames, keepNext: boolean): TableCell {
  const points = POINTS[table.size];
  return new TableCell({
    width: { size: width, type: "dxa" },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: Math.round(points * 6), bottom: Math.round(points * 6) },
    ...(cell.colspan === undefined ? {} : { columnSpan: cell.colspan }),
    ...(cell.rowspan === undefined ? {} : { rowSpan: cell.rowspan }),
    children: cell.text.split("\n").map(
      (text) =>
        new Paragraph({
          alignment: ALIGNMENT[cell.align ?? "center"],
          keepNext,
          spacing: { line: Math.round(points * 27), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
          children: [run(text, cell.label === true ? "heiti" : "fangsong", table.size, names)],
        }),
    ),
  });
}
