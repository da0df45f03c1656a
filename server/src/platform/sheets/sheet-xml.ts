/** The parts of a workbook with one sheet (ECMA-376, part 1): no styles, texts in their cells, so that nothing has to be known before the rows. */
import type { ZipEntry } from "./zip-stream.ts";

export type CellValue = string | number | null;

export interface SheetHead {
  /** Of the sheet; what Excel forbids in it is left out. */
  readonly name: string;
  readonly columns: readonly { readonly title: string /** In characters. */; readonly width: number }[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Everything but the rows. */
export function workbookParts({ name }: SheetHead): ZipEntry[] {
  const part = (path: string, text: string): ZipEntry => ({ name: path, text: [XML + text] });
  return [
    part(
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ),
    part("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
    part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  ];
}

const relation = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** Excel forbids some characters in the names of sheets, and more than 31. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31);

/** What stands before the rows: the first row, of titles, stays in sight. */
export function beforeRows({ columns }: SheetHead): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${rowXml(
    1,
    columns.map(({ title }) => title),
  )}`;
}

export const AFTER_ROWS = "</sheetData></worksheet>";

/** @param number of the row, from 1 */
export function rowXml(number: number, values: readonly CellValue[]): string {
  let cells = "";
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value === null) continue;
    const place = `${columnName(at)}${number}`;
    cells +=
      typeof value === "number"
        ? `<c r="${place}"><v>${value}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

const LETTERS = 26;

/** A, B … Z, AA …, counted from 0. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % LETTERS));
  return at < LETTERS ? letter : columnName(Math.floor(at / LETTERS) - 1) + letter;
}

/** Characters that XML cannot hold, a carriage return, which it would not keep, and what already looks like the escape of one. */
const UNHELD = new RegExp(
  [
    String.raw`[^\t\n\x20-\ufffd\u{10000}-\u{10ffff}]`,
    String.raw`\p{Surrogate}`,
    "_(?=x[0-9A-Fa-f]{4}_)",
  ].join("|"),
  "gu",
);
const MARKS = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As ST_Xstring wants it: `_x000D_` for what XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
function escapeXml(text: string): string {
  return text
    .replace(UNHELD, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(MARKS, (one) => ENTITIES[one]!);
}
