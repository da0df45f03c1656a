/** Tells the rows of units from summaries, headings of groups, repeated headers and notes. */
import type { PlainRow } from "./plain-cells.ts";
import { readSheetNumber } from "./sheet-number.ts";
import type { SheetColumn, SheetRow, SummaryKind, SummaryRow } from "./types.ts";

const SUMMARIES: readonly (readonly [RegExp, SummaryKind])[] = [
  [/^(小计|分组合计)/, "subtotal"],
  [/^(合计|总计|共计|总和|.{1,6}合计$)/, "sum"],
  [/^(平均|均值|均分|.{1,6}平均(分|得分)?$)/, "mean"],
  [/^(最高|最大)/, "max"],
  [/^(最低|最小)/, "min"],
];
const NOTE = /^(注|备注|说明|制表|填表|填报|审核|单位负责人|分管领导|联系|附|以上|此表|本表)/;

export function readRows(
  body: readonly PlainRow[],
  columns: readonly SheetColumn[],
): { rows: SheetRow[]; summaries: SummaryRow[] } {
  const rows: SheetRow[] = [];
  const summaries: SummaryRow[] = [];
  // A table of grades (等次 个数 占比) names its rows by their grade.
  const unitAt =
    columnOf(columns, "unit") ??
    (columnOf(columns, "score") === undefined ? columnOf(columns, "grade") : undefined);
  const groupAt = columnOf(columns, "group");
  let heading = "";
  let group = "";
  let since = 0;
  for (const row of body) {
    const cells = columns.map((column) => row.cells[column.at] ?? "");
    const own = columns.flatMap((column, at) => (row.own[column.at] === true ? [cells[at] ?? ""] : []));
    const first = own.find((cell) => cell !== "")?.replaceAll(/\s/g, "") ?? "";
    if (first === "" || isRepeatedHeader(cells, columns)) continue;
    const numbers = own.filter((cell) => readSheetNumber(cell) !== null).length;
    const kind = summaryKind(own);
    if (kind !== undefined && numbers > 0) {
      const from = kind === "subtotal" ? since : 0;
      summaries.push({ kind, label: first, line: row.line, cells: row.cells, from, to: rows.length });
      if (kind === "subtotal") since = rows.length;
      continue;
    }
    if (NOTE.test(first) && numbers < 2) continue;
    if (own.length === 1 && numbers === 0 && isHeading(first, row)) {
      heading =
        first.replace(/^[（(]?[一二三四五六七八九十]+[）)]?[、.．]?/, "").replace(/[：:]$/, "") || first;
      group = "";
      since = rows.length;
      continue;
    }
    if (groupAt !== undefined && (row.cells[groupAt] ?? "") !== "") group = row.cells[groupAt] ?? "";
    const unit = unitAt === undefined ? "" : (row.cells[unitAt] ?? "");
    rows.push({ line: row.line, unit, group: group === "" ? heading : group, cells: row.cells });
  }
  return { rows, summaries };
}

export function columnOf(columns: readonly SheetColumn[], role: SheetColumn["role"]): number | undefined {
  return columns.find((column) => column.role === role)?.at;
}

/** 合计 may stand in any of the first columns, after an empty serial number. */
function summaryKind(own: readonly string[]): SummaryKind | undefined {
  for (const cell of own.slice(0, 3)) {
    const text = cell.replaceAll(/\s/g, "");
    const found = SUMMARIES.find(([pattern]) => pattern.test(text));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** A lone text that heads the rows beneath it, 一、县（市）组: merged over several columns, or worded so. */
function isHeading(text: string, row: PlainRow): boolean {
  const spread = row.cells.filter((cell) => cell.replaceAll(/\s/g, "") === text).length;
  return spread > 1 || /^[（(]?[一二三四五六七八九十]+[）)、.．]|组$|片区$|[：:]$/.test(text);
}

function isRepeatedHeader(cells: readonly string[], columns: readonly SheetColumn[]): boolean {
  const same = columns.filter(
    (column, at) => column.header !== "" && column.header === cells[at]?.replaceAll(/\s/g, ""),
  );
  return same.length >= 2;
}
