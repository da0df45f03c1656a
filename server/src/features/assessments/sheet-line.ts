import { siteInstant } from "../../platform/site-day.ts";
import type { Sheet } from "./own-sheet.ts";

export const instantOrNull = (time: Date | null): string | null => (time === null ? null : siteInstant(time));

/** A sheet as pages show it. */
export const toSheetLine = (sheet: Sheet) => ({
  sheet: sheet.unit,
  unit_name: sheet.unit_name,
  sent_at: siteInstant(sheet.sent_at),
  answered_at: instantOrNull(sheet.answered_at),
  agrees: sheet.agrees,
  note: sheet.note,
  medium: sheet.medium,
  told_by: sheet.told_by,
  objections: sheet.objections,
  objections_open: sheet.objections_open,
  received_at: instantOrNull(sheet.received_at),
});
