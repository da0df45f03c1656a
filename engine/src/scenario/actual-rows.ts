/** What a run gave, as rows of text that expectations compare with. */

import type { Run } from "../assess/run-policy.ts";
import { formatDay } from "../calendar/day.ts";
import { dueTimes } from "../calendar/due.ts";
import { defineWorkCalendar } from "../calendar/work-calendar.ts";
import type { Period } from "../graph/types.ts";
import { toShortText } from "../number/print.ts";
import type { AwardResult, ExactText, MeasureResult, PartResult, UnitResult } from "../results/types.ts";
import { rowDay, rowFraction, rowText, rowTruth } from "../vector/row.ts";
import type { Vector } from "../vector/types.ts";
import type { ScenarioRow } from "./scenario.ts";

function exactText(value: ExactText | null | undefined): string {
  return value?.exact ?? value?.text ?? "";
}

export function scoreRow(result: UnitResult): ScenarioRow {
  return {
    ...whose(result),
    score: exactText(result.score),
    printed: result.printed ?? "",
    grade: result.grade?.id ?? "",
    absent: result.absent ?? "",
  };
}

export function partRows(result: UnitResult): ScenarioRow[] {
  const rows = (parts: readonly PartResult[], above: string): ScenarioRow[] =>
    parts.flatMap((part) => [
      {
        ...whose(result),
        part: `${above}${part.id}`,
        value: exactText(part.value),
        full: exactText(part.full),
      },
      ...rows(part.parts ?? [], `${above}${part.id}.`),
    ]);
  return rows(result.parts, "");
}

export function rankRows(result: UnitResult): ScenarioRow[] {
  return result.ranks.map(({ name, rank, from_end, size, pool, tied }) => ({
    ...whose(result),
    ranking: name,
    rank: String(rank),
    from_end: String(from_end),
    size: String(size),
    pool,
    tied: String(tied),
  }));
}

function whose({ assessment, period, unit }: UnitResult): ScenarioRow {
  return { assessment, period, unit };
}

export function measureRow(measure: MeasureResult): ScenarioRow {
  return {
    rule: measure.rule,
    period: measure.period,
    unit: measure.unit,
    subject: measure.subject,
    step: String(measure.step),
    count: String(measure.count),
    measure: measure.measure,
    state: measure.state,
    on: measure.on.map(({ id }) => id).join(" "),
    by: measure.by ?? "",
    with: measure.with.join(" "),
    or: measure.or.join(" "),
    document: measure.document ?? "",
    due: measure.due ?? "",
    because: measure.because.map(({ period }) => period).join(" "),
    absorbed_by: measure.absorbed_by ?? "",
    hand_over_to: measure.hand_over_to ?? "",
  };
}

export function awardRow(award: AwardResult): ScenarioRow {
  return {
    rule: award.rule,
    period: award.period,
    unit: award.unit,
    kind: award.kind,
    amount: award.amount ?? "",
    state: award.state,
    range: award.range === undefined ? "" : `${award.range.min}-${award.range.max}`,
    items: String(award.items.length),
    payer: award.payer,
    payee: award.payee,
    by: award.by ?? "",
  };
}

/** The units that an assessment's scope takes in: those with a result that are not exempt. */
export function scopeRows(run: Run): ScenarioRow[] {
  const units = new Map<string, { assessment: string; period: string; units: string[] }>();
  for (const { assessment, period, unit, absent } of run.results) {
    if (absent === "exempt" || absent === "out_of_scope") continue;
    const key = `${assessment}/${period}`;
    const own = units.get(key) ?? { assessment, period, units: [] };
    own.units.push(unit);
    units.set(key, own);
  }
  return [...units.values()].map((one) => ({ ...one, units: one.units.join(" ") }));
}

/** When reports, and documents that have a due rule, fall due in a period. */
export function dueRows(run: Run, period: Period): ScenarioRow[] {
  const policy = run.graph.policy(period);
  const calendar = defineWorkCalendar(policy.calendar ?? {});
  return [...Object.entries(policy.reports ?? {}), ...Object.entries(policy.documents ?? {})].flatMap(
    ([id, { every, due }]) =>
      due === undefined || every !== period.cadence
        ? []
        : dueTimes(period, due, calendar).map(({ at }) => ({
            report: id,
            period: period.id,
            due: at.replace("T", " "),
          })),
  );
}

/** Any value as text: exact numbers, ids, true/false, days; empty where it is absent. */
export function valueText(vector: Vector, row: number): string {
  switch (vector.type) {
    case "number": {
      const value = rowFraction(vector, row);
      return value === null ? "" : toShortText(value);
    }
    case "truth":
      return String(rowTruth(vector, row) ?? "");
    case "text":
      return rowText(vector, row) ?? "";
    case "day": {
      const day = rowDay(vector, row);
      return day === null ? "" : formatDay(day);
    }
  }
}
