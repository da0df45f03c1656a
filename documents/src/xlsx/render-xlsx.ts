import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { fixDates, zipInOrder } from "../docx/fix-bytes.ts";
import type { FontNames } from "../fonts/font-roles.ts";
import type { LaidDocument, LaidTable } from "../layout/laid.ts";
import { fillSheet } from "./fill-sheet.ts";
import { sheetNames } from "./sheet-names.ts";

/**
 * Prints the tables of a document as a workbook, a sheet a table, ready for A4 paper: title, frozen head that repeats
 * on each page, widths, borders. The same input gives the same bytes.
 */
export async function renderXlsx(document: LaidDocument, names: FontNames): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "";
  workbook.lastModifiedBy = "";
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const sheets = titledTables(document);
  const labels = sheetNames(sheets.map(({ label }) => label));
  sheets.forEach(({ title, table }, index) => {
    const sheet: Worksheet = workbook.addWorksheet(labels[index] ?? `表${index + 1}`);
    fillSheet(sheet, title, table, document.banner, names);
  });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return fixWorkbook(bytes, document.day);
}

interface TitledTable {
  readonly title: string;
  /** Short, for the sheet's tab. */
  readonly label: string;
  readonly table: LaidTable;
}

/** Tables with a head, each with the title that stands over it; slips without such a table give their form. */
function titledTables(document: LaidDocument): TitledTable[] {
  const all = document.parts.flatMap((part) => {
    let title = document.title;
    const found: TitledTable[] = [];
    for (const block of part.blocks) {
      if (block.type === "title") title = block.lines.join("");
      if (block.type !== "table") continue;
      const full = block.caption === null ? title : `${title}（${block.caption}）`;
      found.push({ title: full, label: block.caption ?? title, table: block });
    }
    return found;
  });
  const headed = all.filter(({ table }) => table.showHead);
  return headed.length > 0 ? headed : all;
}

function fixWorkbook(bytes: Uint8Array, day: string): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries["docProps/core.xml"];
  if (core) entries["docProps/core.xml"] = strToU8(fixDates(strFromU8(core), day));
  return zipInOrder(entries);
}
