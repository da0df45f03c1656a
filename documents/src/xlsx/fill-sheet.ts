import type { Worksheet } from "@cj-tech-master/excelts";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidTable } from "../layout/laid.ts";
import { displayWidth } from "../text/break-title.ts";
import { cellValue } from "./cell-value.ts";

const THIN = { style: "thin", color: { argb: "FF000000" } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** Inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 };
/** A sheet of the wider tables lies across. */
const PORTRAIT_COLUMNS = 8;

/** Writes one table to a sheet: banner (examples), title, unit, head, rows, notes. */
export function fillSheet(
  sheet: Worksheet,
  title: string,
  table: LaidTable,
  banner: string | null,
  names: FontNames,
): void {
  const width = table.columns.length;
  let row = 0;
  const across = (
    text: string,
    height: number,
    size: number,
    role: keyof FontNames,
    align: "left" | "center" | "right",
  ): void => {
    row += 1;
    sheet.mergeCells(row, 1, row, width);
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.font = {
      name: names[role],
      size,
      ...(role === "heiti" && size < 12 ? { color: { argb: "FF8C8C8C" } } : {}),
    };
    cell.alignment = { horizontal: align, vertical: "middle", wrapText: true };
    sheet.getRow(row).height = height;
  };
  if (banner !== null) across(banner, 18, 10, "heiti", "center");
  across(title, 34, 20, "biaosong", "center");
  if (table.unitNote !== null) across(table.unitNote, 20, 11, "songti", "right");
  const headRow = row + 1;
  if (table.showHead) {
    row += 1;
    fillRow(
      sheet,
      row,
      table,
      table.columns.map((column) => ({ text: column.title, label: true })),
      names,
    );
  }
  table.rows.forEach((cells, index) => {
    row += 1;
    fillRow(sheet, row, table, cells, names, index >= table.rows.length - table.totalRows);
  });
  for (const note of table.notes)
    across(note, 18 * Math.ceil(displayWidth(note) / 60), 10.5, "songti", "left");
  sheet.columns.forEach((column, index) => {
    column.width = columnWidth(table, index);
  });
  setUpPage(sheet, table, headRow, row, banner);
}

type SheetCell = LaidTable["rows"][number][number];

function fillRow(
  sheet: Worksheet,
  row: number,
  table: LaidTable,
  cells: readonly SheetCell[],
  names: FontNames,
  total = false,
): void {
  let at = 1;
  let lines = 1;
  for (const cell of cells) {
    const column = table.columns[at - 1];
    const span = cell.colspan ?? 1;
    const target = sheet.getCell(row, at);
    if (span > 1) sheet.mergeCells(row, at, row, at + span - 1);
    const value = cellValue(cell.text, column?.kind === "number" && cell.label !== true);
    target.value = value.value;
    if (value.format !== null) target.numFmt = value.format;
    target.font = { name: cell.label === true || total ? names.heiti : names.songti, size: 10.5 };
    target.alignment = {
      horizontal: cell.label === true ? "center" : (cell.align ?? column?.align ?? "center"),
      vertical: "middle",
      wrapText: true,
    };
    for (let c = at; c < at + span; c++) sheet.getCell(row, c).border = BORDER;
    const room = Array.from({ length: span }, (_, i) => columnWidth(table, at - 1 + i)).reduce(
      (a, b) => a + b,
      0,
    );
    lines = Math.max(
      lines,
      ...[
        cell.text
          .split("\n")
          .reduce((n, part) => n + Math.max(1, Math.ceil((displayWidth(part) * 2.1) / room)), 0),
      ],
    );
    at += span;
  }
  sheet.getRow(row).height = Math.max(20, lines * 14 + 6);
}

/** Relative widths to Excel's characters: 156 mm are about 88 of them; no column narrower than its head. */
function columnWidth(table: LaidTable, index: number): number {
  const column = table.columns[index];
  if (!column) return 8;
  const head = Math.max(...column.title.split("\n").map(displayWidth)) * 2.2 + 1;
  return Math.round(Math.max(6, head, column.width * 0.56) * 10) / 10;
}

function setUpPage(
  sheet: Worksheet,
  table: LaidTable,
  headRow: number,
  lastRow: number,
  banner: string | null,
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: table.columns.length > PORTRAIT_COLUMNS ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    printArea: `A1:${sheet.getCell(lastRow, table.columns.length).address}`,
    ...(table.showHead ? { printTitlesRow: `${headRow}:${headRow}` } : {}),
  });
  sheet.headerFooter.oddFooter = "&C第 &P 页 共 &N 页";
  if (banner !== null) sheet.headerFooter.oddHeader = `&C${banner}`;
  if (table.showHead) sheet.views = [{ state: "frozen", xSplit: 0, ySplit: headRow }];
}
