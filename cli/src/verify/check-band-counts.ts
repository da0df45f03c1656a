/** A table of how many units each grade has, against the list of units in the same file. */
import { gradedRows } from "./check-grades.ts";
import { type Band, bandOf } from "./parse-bands.ts";
import { columnOf } from "./read-rows.ts";
import { readSheetNumber } from "./sheet-number.ts";
import type { Finding, SheetTable } from "./types.ts";

/** How many units the lists put into each grade; null where no list has grades and no bands are stated. */
export function countGrades(
  lists: readonly SheetTable[],
  bands: readonly Band[] | null,
): Map<string, number> | null {
  const grades = lists.flatMap((list) =>
    bands === null ? gradedRows(list).map((row) => row.grade) : gradesByBands(list, bands),
  );
  if (grades.length === 0) return null;
  const counts = new Map<string, number>();
  for (const grade of grades) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return counts;
}

function gradesByBands(list: SheetTable, bands: readonly Band[]): string[] {
  const scoreAt = columnOf(list.columns, "score");
  if (scoreAt === undefined) return [];
  return list.rows.flatMap((row) => {
    const score = readSheetNumber(row.cells[scoreAt] ?? "");
    return score === null ? [] : [bandOf(score.value, bands)?.label ?? ""];
  });
}

export function checkBandCounts(
  table: SheetTable,
  counts: ReadonlyMap<string, number>,
): { findings: Finding[]; checked: number } {
  const gradeAt = columnOf(table.columns, "grade");
  const count = table.columns.find((column) => column.role === "count");
  if (gradeAt === undefined || count === undefined) return { findings: [], checked: 0 };
  const findings: Finding[] = [];
  let checked = 0;
  for (const row of table.rows) {
    const grade = (row.cells[gradeAt] ?? "").replaceAll(/\s/g, "");
    const found = row.cells[count.at] ?? "";
    const printed = readSheetNumber(found)?.value;
    if (grade === "" || printed === undefined) continue;
    checked += 1;
    const right = counts.get(grade) ?? 0;
    if (printed.d === 1n && printed.n === BigInt(right)) continue;
    const because = {
      zh: `名单中“${grade}”有 ${right} 个，表中${count.header}为 ${found}`,
      en: `the list has ${right} of grade ${grade}, not ${found}`,
    };
    findings.push({
      code: "band_count_wrong",
      line: row.line,
      column: count.header,
      unit: grade,
      found,
      right: String(right),
      because,
    });
  }
  return { findings, checked };
}
