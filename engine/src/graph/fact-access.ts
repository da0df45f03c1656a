/** The facts as a graph reads them: prepared once a version, as they stood on the period's last day, up to the watermark. */
import type { Period } from "../calendar/cadence.ts";
import { type FactTable, rowsBetween } from "../facts/table.ts";
import type { FactRows } from "../indicators/context.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { NO_DAY, type Vector } from "../vector/types.ts";
import { factFrame } from "./fact-frame.ts";
import { evaluateFormula } from "./formulas.ts";
import { prepareFacts } from "./prepare-facts.ts";
import { reportsDue } from "./reports-due.ts";
import { unitAttribute } from "./unit-attribute.ts";
import { unitsTable } from "./units-table.ts";
import type { GraphInput } from "./value-graph.ts";
import type { Timeline, Version } from "./versions.ts";

export interface FactAccess {
  /** All tables as a version of the policy sees them. */
  of(version: Version): ReadonlyMap<string, FactTable>;
  table(kind: string, period: Period): FactTable | undefined;
  /** @param exempt 1 for units whose facts are not to count */
  rows(
    table: FactTable,
    between: { from: number; to: number },
    period: Period,
    exempt: Uint8Array | null,
  ): FactRows;
}

export function factAccess(
  input: GraphInput,
  timeline: Timeline,
  {
    policyAt,
    ancestor,
  }: { policyAt(period: Period): Policy; ancestor(kind: string, period: Period): Vector },
): FactAccess {
  const { units } = input;
  const prepared = new Map<Version, ReadonlyMap<string, FactTable>>();
  const of = (version: Version): ReadonlyMap<string, FactTable> => {
    let tables = prepared.get(version) ?? input.prepared?.(version.name);
    if (tables === undefined) {
      const own = prepareFacts(input.facts, version.policy, (id) => timeline.find(id));
      own.set("reports_due", reportsDue(timeline, own.get("reports"), units, input.until));
      tables = own;
    }
    prepared.set(version, tables);
    return tables;
  };
  const table = (kind: string, period: Period): FactTable | undefined => {
    if (kind === "units") return unitsTable(units.at(period.last), policyAt(period), period.last);
    const own = of(timeline.at(period.last)).get(kind);
    const day = Math.min(period.last, input.until ?? period.last);
    return own?.asOf === undefined ? own : own.asOf(day);
  };

  const rows = (
    table: FactTable,
    between: { from: number; to: number },
    period: Period,
    exempt: Uint8Array | null,
  ): FactRows => {
    const until =
      input.until === undefined
        ? between.to
        : Math.min(between.to, rowsBetween(table, NO_DAY, input.until).to);
    const frame = factFrame(table, { from: between.from, to: Math.max(between.from, until) }, period, {
      attribute: (name) => unitAttribute(units.at(period.last), policyAt(period), name),
      ancestor: (kind) => ancestor(kind, period),
    });
    const unit =
      exempt === null ? frame.unit : frame.unit.map((one) => (one >= 0 && exempt[one] === 1 ? -1 : one));
    return {
      length: frame.length,
      unit,
      day: table.day.subarray(between.from, between.from + frame.length),
      evaluate: (formula, into) => evaluateFormula(formula, frame, into),
      part: (from, to) => rows(table, { from: between.from + from, to: between.from + to }, period, exempt),
    };
  };
  return { of, table, rows };
}
