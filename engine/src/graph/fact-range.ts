/** The days that facts reach over: they bound a policy without a campaign. */
import type { DayRange } from "../calendar/cadence.ts";
import type { FactTable } from "../facts/table.ts";
import { rowsBetween } from "../facts/table.ts";
import { rowText } from "../vector/row.ts";
import { NO_DAY, type TextVector } from "../vector/types.ts";
import type { Facts } from "./prepare-facts.ts";
import type { Version } from "./versions.ts";

/** @param until the last day that counts; without it the last day that a fact has */
export function factRange(facts: Facts, until: number | undefined, versions: readonly Version[]): DayRange {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const reach = (days: DayRange): void => {
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
  };
  for (const table of facts.values()) {
    // Rows stand by day, undated ones first.
    const { from, to } = rowsBetween(table, NO_DAY + 1, Number.MAX_SAFE_INTEGER);
    if (from < to) reach({ first: table.day[from]!, last: table.day[to - 1]! });
    for (const id of undatedPeriods(table, from))
      for (const { system } of versions) for (const period of system.find(id)) reach(period);
  }
  if (first > last) return { first: until ?? 0, last: until ?? 0 };
  return { first, last: until ?? last };
}

/** The periods that facts without a day name: such a fact counts on its period's last day (prepare-facts.ts). */
function undatedPeriods(table: FactTable, undated: number): ReadonlySet<string> {
  const period = table.column("period") as TextVector | undefined;
  const found = new Set<string>();
  for (let row = 0; period !== undefined && row < undated; row++) {
    const id = rowText(period, row);
    if (id !== null) found.add(id);
  }
  return found;
}
