import { overlap } from "@cunjing/contract";
import { placeOf } from "@cunjing/sheets";
import { complain, type ImportDraft } from "./import-draft.ts";
import type { UnitRow } from "./unit-sheet.ts";

/** One row of a unit a day. Two that begin on the same day are a repeated key, which reading reported. */
export function checkTimes(rows: readonly UnitRow[], draft: ImportDraft): void {
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
