/** A workbook of an assessment's rankings: a sheet a period, as an office keeps them. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Run } from "@cunjing/engine";
import { displayWidth } from "../../terminal/display-width.ts";
import type { ResultGroup } from "./group-results.ts";
import { type RankingTable, rankingTable } from "./ranking-table.ts";

/** Excel's own limit for the name of a sheet, and the signs that it refuses in one. */
const LONGEST_NAME = 31;
const REFUSED = /[\\/*?:[\]]/g;
const HEAD_FILL = "FFE7EDF3";
const WIDEST = 40;

export async function rankingWorkbook(
  run: Run,
  groups: readonly ResultGroup[],
  options: Parameters<typeof rankingTable>[1],
): Promise<Uint8Array> {
  const book = new Workbook();
  // The same run gives the same bytes, whenever it is written.
  book.created = new Date(0);
  book.modified = new Date(0);
  const example = run.graph.timeline.versions.some(({ policy }) => policy.example === true);
  for (const group of groups) {
    const sheet = book.addWorksheet(group.period.id.replaceAll(REFUSED, "-").slice(0, LONGEST_NAME), {
      views: [{ state: "frozen", ySplit: 3 }],
      pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    fillSheet(sheet, group, rankingTable(group, options), run, example);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fillSheet(
  sheet: Worksheet,
  group: ResultGroup,
  table: RankingTable,
  run: Run,
  example: boolean,
): void {
  const width = table.columns.length;
  const title = sheet.getCell(1, 1);
  title.value = `${group.label}　${group.period.title}${example ? "　〔模拟数据·非正式公文〕" : ""}`;
  title.font = { bold: true, size: 14 };
  title.alignment = { horizontal: "center" };
  if (width > 1) sheet.mergeCells(1, 1, 1, width);
  sheet.getCell(2, 1).value = subtitle(group, table, run);
  if (width > 1) sheet.mergeCells(2, 1, 2, width);
  table.columns.forEach(({ header }, at) => {
    const cell = sheet.getCell(3, at + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEAD_FILL } };
    cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
    sheet.getColumn(at + 1).width = columnWidth(table, at);
  });
  const points = table.places === 0 ? "0" : `0.${"0".repeat(table.places)}`;
  table.rows.forEach((row, line) => {
    row.forEach((text, at) => {
      if (text === "") return;
      const cell = sheet.getCell(line + 4, at + 1);
      const kind = table.columns[at]?.kind;
      cell.value = kind === "text" ? text : Number(text);
      if (kind === "points") cell.numFmt = points;
    });
  });
}

function subtitle(group: ResultGroup, table: RankingTable, run: Run): string {
  const changed = run.decisions.filter(({ set_by }) => set_by !== "default").length;
  return [
    `${run.title}（${group.clause.join("、")}）`,
    `版本 ${group.period.version}`,
    `待定事项 ${run.decisions.length} 项，其中 ${changed} 项已有人定`,
    ...(table.adds ? [] : ["分项按四舍五入列出，相加与总分可能差末位"]),
    `摘要 ${run.digest.slice(0, 16)}`,
  ].join("　");
}

function columnWidth(table: RankingTable, at: number): number {
  const texts = table.rows.slice(0, 200).map((row) => displayWidth(row[at] ?? ""));
  const header = Math.min(14, displayWidth(table.columns[at]?.header ?? ""));
  return Math.min(WIDEST, Math.max(6, header, ...texts) + 2);
}
