import { overlap } from "@cunjing/contract";
import { placeOf } from "@cunjing/sheets";
import { complain, type ImportDraft } from "./import-draft.ts";
import { dayBefore, type UnitRow } from "./unit-sheet.ts";

/** One row of a unit a day, and none of a day to come. Two that begin on the same day are a repeated key, which reading reported. */
export function checkTimes(rows: readonly UnitRow[], until: string | undefined, draft: ImportDraft): void {
  for (const { row, valid } of until === undefined ? [] : rows) {
    for (const [column, day] of [
      ["from", valid.from],
      ["to", valid.before],
    ] as const) {
      if (day === null || until === undefined || day <= until) continue;
      complain(draft, row, column, "day_outside", column === "to" ? dayBefore(day) : day, {
        zh: `${column === "to" ? dayBefore(until) : until} 或更早的日期`,
        en: `${column === "to" ? dayBefore(until) : until} or earlier`,
      });
    }
  }
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before === undefined || before.valid.from === row.valid.from) continue;
    if (!overlap(before.valid, row.valid)) continue;
    const there = placeOf(draft.data, before.row).row;
    complain(draft, row.row, "from", "row_repeated", row.id, {
      zh: `起止日期与第 ${there} 行不重叠`,
      en: `days that do not overlap those of row ${there}`,
    });
  }
}
