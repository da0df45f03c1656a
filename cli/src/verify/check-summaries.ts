/** Recomputes the rows that sum up others: 合计, 小计, 平均, 最高, 最低. */
import { compare, type Fraction } from "@cunjing/engine";
import { meanOf, numbersOf, sumOf } from "./numbers-of.ts";
import { printAs, printsAs, readSheetNumber } from "./sheet-number.ts";
import type { Finding, Role, SheetTable, SummaryKind, SummaryRow } from "./types.ts";

const SILENT: ReadonlySet<Role> = new Set(["serial", "rank", "unit", "group", "grade", "share"]);
const NAMES: Readonly<Record<SummaryKind, readonly [string, string, Finding["code"]]>> = {
  sum: ["之和", "sum", "sum_wrong"],
  subtotal: ["之和", "sum", "sum_wrong"],
  mean: ["的平均", "mean", "mean_wrong"],
  max: ["中最大的", "greatest", "extreme_wrong"],
  min: ["中最小的", "least", "extreme_wrong"],
};

export function checkSummaries(table: SheetTable): { findings: Finding[]; checked: number } {
  const findings: Finding[] = [];
  let checked = 0;
  for (const summary of table.summaries) {
    for (const column of table.columns) {
      const found = summary.cells[column.at] ?? "";
      const printed = readSheetNumber(found);
      if (SILENT.has(column.role) || printed === null) continue;
      const values = numbersOf(table.rows.slice(summary.from, summary.to), column.at).map(
        (number) => number.value,
      );
      const value = summarise(summary, values);
      if (value === null) continue;
      checked += 1;
      // A 合计 row often gives the mean where a sum of scores would say nothing.
      const mean = column.role === "score" && summary.kind === "sum" ? meanOf(values) : null;
      if (printsAs(value, printed) || (mean !== null && printsAs(mean, printed))) continue;
      const right = printAs(value, printed);
      const [zh, en, code] = NAMES[summary.kind];
      findings.push({
        code,
        line: summary.line,
        column: column.header,
        unit: summary.label,
        found,
        right,
        because: {
          zh: `“${summary.label}”行的${column.header}为 ${found}，而所列 ${values.length} 个数${zh}为 ${right}`,
          en: `${summary.label}: ${column.header} is ${found}, but the ${en} of the ${values.length} numbers listed is ${right}`,
        },
      });
    }
  }
  return { findings, checked };
}

function summarise(summary: SummaryRow, values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null;
  switch (summary.kind) {
    case "mean":
      return meanOf(values);
    case "max":
      return values.reduce((best, one) => (compare(one, best) > 0 ? one : best));
    case "min":
      return values.reduce((best, one) => (compare(one, best) < 0 ? one : best));
    default:
      return sumOf(values);
  }
}
