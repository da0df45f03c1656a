/**
 * What units owed and when they delivered it (S1-16, S1-23 信息报送): one row for each report, period and unit, derived from
 * the policy's `reports` and the deliveries that were recorded. Nobody enters that something is late.
 */
import { formatDay } from "../calendar/day.ts";
import { dueTimes } from "../calendar/due.ts";
import { defineWorkCalendar } from "../calendar/work-calendar.ts";
import { tableOf } from "../facts/build-table.ts";
import type { FactTable } from "../facts/table.ts";
import type { Frame } from "../formula/evaluate.ts";
import type { Block } from "../policy/schema/policy.ts";
import type { TreeSnapshot, UnitTree } from "../units/tree.ts";
import { absentScalar, fromTexts, fromTruths } from "../vector/make.ts";
import { rowText } from "../vector/row.ts";
import type { DayVector, TextVector, TruthVector, Vector } from "../vector/types.ts";
import { evaluateFormula } from "./formulas.ts";
import type { Timeline, Version } from "./versions.ts";

interface Owed {
  readonly unit: number;
  readonly day: number;
  readonly kind: string;
  readonly period: string;
  /** Which of the period's due times it is, from 0. */
  readonly nth: number;
  readonly due: string;
  readonly delivered: string | null;
}

/**
 * Each period by the version in force on its last day: a due time that changes later leaves what was late before as it was.
 * @param until the watermark: what was delivered after it is not delivered yet
 */
export function reportsDue(
  timeline: Timeline,
  deliveries: FactTable | undefined,
  units: UnitTree,
  until: number | undefined,
): FactTable {
  const deliveredAt = groupDeliveries(deliveries, until);
  const owed = timeline.versions.flatMap((version) => owedUnder(version, timeline, units, deliveredAt));
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
      if (one === undefined) return "";
      const id = `${one.kind}/${one.period}/${units.idOf(one.unit)}`;
      return one.nth === 0 ? id : `${id}/${one.nth + 1}`;
    },
  );
}

function owedUnder(
  version: Version,
  timeline: Timeline,
  units: UnitTree,
  deliveredAt: ReadonlyMap<string, readonly string[]>,
): Owed[] {
  const { policy } = version;
  const calendar = defineWorkCalendar(policy.calendar ?? {});
  const owed: Owed[] = [];
  for (const [kind, report] of Object.entries(policy.reports ?? {})) {
    for (const period of timeline.periods(report.every)) {
      if (timeline.at(period.last) !== version) continue;
      const own = unitsOf(units, report, period.last);
      // Where a period has several due times, its first delivery meets the first of them, and so on.
      for (const [nth, { at, day }] of dueTimes(period, report.due, calendar).entries()) {
        for (const unit of own) {
          const delivered = deliveredAt.get(`${kind}/${period.id}/${unit}`)?.[nth] ?? null;
          owed.push({ unit, day, kind, period: period.id, nth, due: at, delivered });
        }
      }
    }
  }
  return owed;
}

/** The deliveries of each report, the first one first. */
function groupDeliveries(
  deliveries: FactTable | undefined,
  until: number | undefined,
): Map<string, string[]> {
  const all = new Map<string, string[]>();
  if (deliveries === undefined) return all;
  const after = until === undefined ? null : formatDay(until + 1);
  const kind = deliveries.column("kind") as TextVector;
  const period = deliveries.column("period") as TextVector;
  const delivered = deliveries.column("delivered") as TextVector;
  for (let row = 0; row < deliveries.rows; row++) {
    const at = rowText(delivered, row);
    if (at === null || (after !== null && at >= after)) continue;
    const key = `${rowText(kind, row)}/${rowText(period, row)}/${deliveries.unit[row]}`;
    const own = all.get(key);
    if (own === undefined) all.set(key, [at]);
    else own.push(at);
  }
  for (const own of all.values()) own.sort();
  return all;
}

/** Units of the report's kinds that exist on a day and owe it. */
function unitsOf(units: UnitTree, report: Block<"reports">, day: number): number[] {
  const snapshot = units.at(day);
  const { kind, exists } = snapshot;
  const codes = new Set(report.of.map((name) => kind.words.indexOf(name)));
  const owes =
    report.where === undefined
      ? null
      : (evaluateFormula(report.where, attributeFrame(snapshot)) as TruthVector);
  const found: number[] = [];
  for (let unit = 0; unit < units.count; unit++) {
    if (exists[unit] === 0 || !codes.has(kind.codes[unit]!)) continue;
    if (owes === null || owes.t[owes.scalar ? 0 : unit] === 1) found.push(unit);
  }
  return found;
}

/** Units by their attributes; an attribute that no unit has is absent for all. */
function attributeFrame(snapshot: TreeSnapshot): Frame {
  const length = snapshot.exists.length;
  return {
    length,
    read: ([, name]) => snapshot.attribute(name ?? "") ?? absentScalar("text", "empty", length),
  };
}
