/** Facts as a policy sees them: dated by their period where they have no day, problems with their history, items scored. */
import type { Period } from "../calendar/cadence.ts";
import { tableOf } from "../facts/build-table.ts";
import { withDeductions } from "../facts/derive-deductions.ts";
import { withItemScores } from "../facts/derive-items.ts";
import { withHistory } from "../facts/derive-problems.ts";
import { withWarningNumbers } from "../facts/derive-warnings.ts";
import { placeEvents } from "../facts/place-events.ts";
import { placeItems } from "../facts/place-items.ts";
import type { FactTable } from "../facts/table.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { rowText } from "../vector/row.ts";
import { gather } from "../vector/slice.ts";
import { type DayVector, NO_DAY, type TextVector, type Vector } from "../vector/types.ts";

export type Facts = ReadonlyMap<string, FactTable>;

export function prepareFacts(
  facts: Facts,
  policy: Policy,
  find: (period: string) => Period | undefined,
): Map<string, FactTable> {
  const prepared = new Map<string, FactTable>();
  for (const [kind, table] of facts) prepared.set(kind, datedByPeriod(table, find));
  const problems = prepared.get("problems");
  const events = prepared.get("problem_events");
  if (events !== undefined) prepared.set("problem_events", placeEvents(events, problems));
  if (problems !== undefined) {
    prepared.set("problems", withHistory(problems, prepared.get("problem_events"), prepared.get("warnings")));
  }
  const warnings = prepared.get("warnings");
  if (warnings !== undefined) prepared.set("warnings", withWarningNumbers(warnings));
  const inspections = prepared.get("inspections");
  const items = prepared.get("inspection_items");
  if (items !== undefined) {
    const placed = placeItems(items, inspections);
    prepared.set("inspection_items", withDeductions(placed, inspections, policy.standards ?? {}));
  }
  if (inspections !== undefined) {
    prepared.set(
      "inspections",
      withItemScores(inspections, prepared.get("inspection_items"), policy.standards ?? {}),
    );
  }
  return prepared;
}

/** A fact that names a period and no day counts on the period's last day. */
function datedByPeriod(table: FactTable, find: (period: string) => Period | undefined): FactTable {
  const period = table.column("period") as TextVector | undefined;
  if (period === undefined || !table.day.includes(NO_DAY)) return table;
  const known = new Map<string, number>();
  const lastDay = (id: string): number => {
    let day = known.get(id);
    if (day === undefined) {
      day = find(id)?.last ?? NO_DAY;
      known.set(id, day);
    }
    return day;
  };
  const days = table.day.map((day, row) => (day !== NO_DAY ? day : lastDay(rowText(period, row) ?? "")));
  const order = Int32Array.from(days, (_, row) => row).sort((a, b) => days[a]! - days[b]! || a - b);
  const columns = new Map<string, Vector>(
    table.columns.map((name) => [name, gather(table.column(name) as Vector, order)]),
  );
  const day = Int32Array.from(order, (row) => days[row]!);
  columns.set("day", {
    type: "day",
    length: day.length,
    scalar: false,
    days: day,
    why: null,
  } satisfies DayVector);
  return tableOf(table.kind, gatherInts(table.unit, order), day, columns, (row) => table.idOf(order[row]!));
}

function gatherInts(values: Int32Array, order: Int32Array): Int32Array {
  return Int32Array.from(order, (row) => values[row]!);
}
