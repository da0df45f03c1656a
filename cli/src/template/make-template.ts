import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Column, Language, Table } from "@cunjing/contract";
import { describeNeed, describeType, writeCsv } from "@cunjing/sheets";
import { writeGuide } from "./write-guide.ts";

/** Rows that have drop-downs and formats; more can be added by copying. */
const PREPARED_ROWS = 2000;
const REQUIRED_FILL = "FFFCE4D6";
const OPTIONAL_FILL = "FFEDEDED";
/** Excel takes at most so many characters of choices in a drop-down. */
const LONGEST_LIST = 255;

/**
 * An empty workbook to fill in: a guide, then a sheet a table, with the meaning, type, range and an example as a note on each
 * header, drop-downs for choices, and text format where a spreadsheet would spoil ids, codes and periods.
 */
export async function makeTemplate(tables: readonly Table[], language: Language = "zh"): Promise<Uint8Array> {
  const book = new Workbook();
  writeGuide(book.addWorksheet(language === "zh" ? "说明" : "notes"), tables, language);
  for (const table of tables) {
    const name = language === "zh" ? table.zh : table.name;
    const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    for (const [at, column] of table.columns.entries()) prepareColumn(sheet, at + 1, column, language);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same as CSV, one file a table: nothing but the headers. */
export function makeCsvTemplates(
  tables: readonly Table[],
  language: Language = "zh",
): Map<string, Uint8Array> {
  const header = (table: Table) => table.columns.map((column) => (language === "zh" ? column.zh : column.id));
  return new Map(
    tables.map((table) => [`${table.name}.csv`, new TextEncoder().encode(writeCsv([header(table)]))]),
  );
}

function prepareColumn(sheet: Worksheet, at: number, column: Column, language: Language): void {
  const header = language === "zh" ? column.zh : column.id;
  const prepared = sheet.getColumn(at);
  prepared.width = Math.max(
    10,
    Math.min(30, widthOf(header) + 4, 30),
    Math.min(30, widthOf(column.example) + 4),
  );
  const format = formatOf(column);
  if (format !== undefined) prepared.numFmt = format;
  const cell = sheet.getCell(1, at);
  cell.value = header;
  cell.note = { texts: [{ text: noteOf(column, language) }], margins: { insetmode: "auto" } };
  cell.numFmt = "@";
  cell.font = { bold: true };
  const fill = column.required ? REQUIRED_FILL : OPTIONAL_FILL;
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
  addDropDown(sheet, at, column, language);
}

/** What a person sees when resting on the header. */
export function noteOf(column: Column, language: Language): string {
  const lines = {
    zh: [
      column.note.zh,
      `类型：${describeType(column).zh}`,
      describeNeed(column).zh,
      `例：${column.example}`,
    ],
    en: [
      column.note.en,
      `Type: ${describeType(column).en}`,
      describeNeed(column).en,
      `Example: ${column.example}`,
    ],
  };
  return lines[language].join("\n");
}

/** A spreadsheet turns 2019-04 into a date and a long code into 4.1E+11 unless the cell is text. */
function formatOf(column: Column): string | undefined {
  if (column.type === "day") return "yyyy\\-mm\\-dd";
  return column.type === "number" || column.type === "integer" ? undefined : "@";
}

function addDropDown(sheet: Worksheet, at: number, column: Column, language: Language): void {
  const words = wordsOf(column, language);
  const list = `"${words.join(",")}"`;
  if (words.length === 0 || list.length > LONGEST_LIST) return;
  const letter = sheet.getColumn(at).letter;
  sheet.dataValidations.add(`${letter}2:${letter}${PREPARED_ROWS + 1}`, {
    type: "list",
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
    // A word of the policy's own is allowed in open columns, after a question.
    errorStyle: column.open === true ? "warning" : "stop",
    errorTitle: language === "zh" ? column.zh : column.id,
    error: language === "zh" ? "请从下拉列表中选一项" : "Take one of the list",
  });
}

function wordsOf(column: Column, language: Language): readonly string[] {
  if (column.type === "truth") return language === "zh" ? ["是", "否"] : ["true", "false"];
  return (column.choices ?? []).map((choice) => (language === "zh" ? choice.zh : choice.id));
}

/** Chinese characters are as wide as two letters. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > "\u2e7f" ? 2 : 1), 0);
}
