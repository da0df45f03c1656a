/** Ranking sheets as offices keep them, for the demonstration and the tests of `verify`. */

import { writeCsv } from "@cunjing/sheets";
import * as XLSX from "@e965/xlsx";
import iconv from "iconv-lite";

export type OfficeForm = "csv-gb18030" | "xls" | "xlsx";

export interface OfficeRow {
  /** Rows of one group stand together; its name is merged over them. Empty: the sheet has no groups. */
  readonly group: string;
  readonly unit: string;
  /** One decimal text a part of the score; empty where there is none. */
  readonly parts: readonly string[];
  /** As printed, right or wrong. */
  readonly score: string;
  readonly rank: string;
}

export interface OfficeSheet {
  /** 示例市2019年4月上旬人居环境督查排名表 */
  readonly title: string;
  /** Printed beneath the title as it is: 2019.4.18 */
  readonly day: string;
  /** Headers of the parts, beneath a merged 分项得分. */
  readonly parts: readonly string[];
  readonly rows: readonly OfficeRow[];
  /** A last row: 合计 with a sum or 平均 with a mean for each part and the score, as printed. */
  readonly summary?: { readonly label: "合计" | "平均"; readonly cells: readonly string[] };
}

interface Laid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly XLSX.Range[];
  readonly header: number;
}

/**
 * The bytes of a sheet with a title row, a line with the day, a header of two rows with merged cells, groups merged over their
 * rows, a row of totals and a note: what a clerk sends.
 */
export function makeOfficeSheet(sheet: OfficeSheet, form: OfficeForm): Uint8Array {
  const laid = layOut(sheet);
  if (form === "csv-gb18030") return iconv.encode(writeCsv(laid.rows).slice(1), "gb18030");
  const made: XLSX.WorkSheet = { "!merges": [...laid.merges] };
  laid.rows.forEach((cells, r) => {
    cells.forEach((text, c) => {
      if (text !== "") made[XLSX.utils.encode_cell({ r, c })] = toCell(text, r >= laid.header);
    });
  });
  const width = Math.max(...laid.rows.map((row) => row.length));
  made["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: laid.rows.length - 1, c: width - 1 } });
  const book = XLSX.utils.book_new(made, "排名表");
  const bytes: ArrayBuffer = XLSX.write(book, { type: "array", bookType: form === "xls" ? "biff8" : "xlsx" });
  return new Uint8Array(bytes);
}

function layOut(sheet: OfficeSheet): Laid {
  const grouped = sheet.rows.some((row) => row.group !== "");
  const lead = grouped ? ["组别", "序号", "单位"] : ["序号", "单位"];
  const top = [...lead, ...sheet.parts.map((_, at) => (at === 0 ? "分项得分" : "")), "综合得分", "名次"];
  const under = [...lead.map(() => ""), ...sheet.parts, "", ""];
  const hasParts = sheet.parts.length > 0;
  const header = hasParts ? [top, under] : [top];
  const rows: string[][] = [[sheet.title], [`填报日期：${sheet.day}`], ...header];
  const merges: XLSX.Range[] = [range(0, 0, 0, top.length - 1)];
  if (hasParts) merges.push(...headerMerges(lead.length, sheet.parts.length));
  const first = rows.length;
  sheet.rows.forEach((row, at) => {
    const isNew = row.group !== sheet.rows[at - 1]?.group;
    const group = grouped ? [isNew ? row.group : ""] : [];
    rows.push([...group, String(at + 1), row.unit, ...row.parts, row.score, row.rank]);
  });
  if (grouped) merges.push(...groupMerges(sheet.rows, first));
  if (sheet.summary !== undefined)
    rows.push([sheet.summary.label, ...lead.slice(1).map(() => ""), ...sheet.summary.cells, ""]);
  rows.push(["注：得分按《督查考评办法》计算。"]);
  return { rows, merges, header: first };
}

/** Lead columns, score and rank go down over both rows of the header, 分项得分 across the parts. */
function headerMerges(lead: number, parts: number): XLSX.Range[] {
  const down = [...Array.from({ length: lead }, (_, at) => at), lead + parts, lead + parts + 1];
  const across = parts > 1 ? [range(2, lead, 2, lead + parts - 1)] : [];
  return [...down.map((at) => range(2, at, 3, at)), ...across];
}

function groupMerges(rows: readonly OfficeRow[], first: number): XLSX.Range[] {
  const merges: XLSX.Range[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && rows[to]?.group === rows[from]?.group) to += 1;
    if (to - from > 1) merges.push(range(first + from, 0, first + to - 1, 0));
    from = to;
  }
  return merges;
}

function range(r1: number, c1: number, r2: number, c2: number): XLSX.Range {
  return { s: { r: r1, c: c1 }, e: { r: r2, c: c2 } };
}

/** Numbers beneath the header are numbers with their decimals shown, as a clerk types them. */
function toCell(text: string, isData: boolean): XLSX.CellObject {
  if (!isData || !/^-?\d+(\.\d+)?$/.test(text)) return { t: "s", v: text };
  const places = text.split(".")[1]?.length ?? 0;
  return { t: "n", v: Number(text), z: places === 0 ? "0" : `0.${"0".repeat(places)}` };
}
