/**
 * The State Council's yearly arrangements of holidays and make-up workdays, from the data of `chinese-days`.
 * Only its published table is read. Its code calls days of years without an arrangement ordinary (2027-01-01 a workday),
 * is a day out wherever local time is behind UTC, and reads the clock when it is loaded.
 */
import table from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { parseDay, yearOf } from "./day.ts";

export interface DayNote {
  readonly work: boolean;
  /** 劳动节, or what an editor of the calendar gave as the reason; empty where only the source is known. */
  readonly reason: string;
  readonly source: string;
}

const SOURCE = "国务院办公厅节假日安排（chinese-days）";

/** Days that are not what their weekday says, by day. */
export const ARRANGED_DAYS: ReadonlyMap<number, DayNote> = readTable();

/** Years for which an arrangement is known, ascending. */
export const ARRANGED_YEARS: readonly number[] = [...new Set([...ARRANGED_DAYS.keys()].map(yearOf))].sort(
  (a, b) => a - b,
);

function readTable(): Map<number, DayNote> {
  const notes = new Map<number, DayNote>();
  for (const [day, name] of Object.entries<string>(table.holidays))
    notes.set(parseDay(day), note(false, name));
  for (const [day, name] of Object.entries<string>(table.workdays))
    notes.set(parseDay(day), note(true, name));
  return notes;
}

/** The table's names read "Labour Day,劳动节,1". */
function note(work: boolean, name: string): DayNote {
  return { work, reason: name.split(",")[1] ?? name, source: SOURCE };
}
