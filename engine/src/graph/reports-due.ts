/**
 * What units owed and when they delivered it (S1-16, S1-23 信息报送): one row for each report, period and unit, derived from
 * the policy's `reports` and the deliveries that were recorded. Nobody enters that something is late.
 */
import { dueTimes } from "../calendar/due.ts";
import { defineWorkCalendar } from "../calendar/work-calendar.ts";
import { tableOf } from "../facts/build-table.ts";
import type { FactTable } from "../facts/table.ts";
import type { UnitTree } from "../units/tree.ts";
import { fromTexts, fromTruths } from "../vector/make.ts";
import { rowText } from "../vector/row.ts";
import type { DayVector, TextVector, Vector } from "../vector/types.ts";
import type { Timeline, Version } from "./versions.ts";

interface Owed {
  readonly unit: number;
  readonly day: number;
  readonly kind: string;
  readonly period: string;
  readonly due: string;
  readonly delivered: string | null;
}

export function reportsDue(
  version: Version,
  timeline: Timeline,
  deliveries: FactTable | undefined,
  units: UnitTree,
): FactTable {
  const { policy } = version;
  const calendar = defineWorkCalendar(policy.calendar ?? {});
  const deliveredAt = groupDeliveries(deliveries);
  const owed: Owed[] = [];
  for (const [kind, report] of Object.entries(policy.reports ?? {})) {
    for (const period of timeline.periods(report.every)) {
      for (const { at, day } of dueTimes(period, report.due, calendar)) {
        for (const unit of unitsOf(units, report.of, period.last)) {
          const delivered = deliveredAt.get(`${kind}/${period.id}/${unit}`) ?? null;
          owed.push({ unit, day, kind, period: period.id, due: at, delivered });
        }
      }
    }
  }
  owed.sort((a, b) => a.day - b.day || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) || a.unit - b.unit);
  const column = <T>(value: (one: Owed) => T): T[] => owed.map(value);
  const days = Int32Array.from(owed, (one) => one.day);
  const columns = new Map<string, Vector>([
    ["kind", fromTexts(column((one) => one.kind))],
    ["period", fromTexts(column((one) => one.period))],
    ["due", fromTexts(column((one) => one.due))],
    ["delivered", fromTexts(column((one) => one.delivered))],
    ["on_time", fromTruths(column((one) => one.delivered !== null && one.delivered <= one.due))],
    ["missing", fromTruths(column((one) => one.delivered === null))],
    ["day", { type: "day", length: days.length, scalar: false, days, why: null } satisfies DayVector],
  ]);
  return tableOf(
    "reports_due",
    Int32Array.from(owed, (one) => one.unit),
    days,
    columns,
    (row) => {
      const one = owed[row];
      return one === undefined ? "" : `${one.kind}/${one.period}/${units.idOf(one.unit)}`;
    },
  );
}

/** The first delivery of each report counts. */
function groupDeliveries(deliveries: FactTable | undefined): Map<string, string> {
  const first = new Map<string, string>();
  if (deliveries === undefined) return first;
  const kind = deliveries.column("kind") as TextVector;
  const period = deliveries.column("period") as TextVector;
  const delivered = deliveries.column("delivered") as TextVector;
  for (let row = 0; row < deliveries.rows; row++) {
    const at = rowText(delivered, row);
    if (at === null) continue;
    const key = `${rowText(kind, row)}/${rowText(period, row)}/${deliveries.unit[row]}`;
    const known = first.get(key);
    if (known === undefined || at < known) first.set(key, at);
  }
  return first;
}

function unitsOf(units: UnitTree, kinds: readonly string[], day: number): number[] {
  const { kind, exists } = units.at(day);
  const codes = new Set(kinds.map((name) => kind.words.indexOf(name)));
  const found: number[] = [];
  for (let unit = 0; unit < units.count; unit++)
    if (exists[unit] === 1 && codes.has(kind.codes[unit]!)) found.push(unit);
  return found;
}
