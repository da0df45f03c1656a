/** A policy's duties over the facts: who owed what, and the records of work that met it (requirements, B4). */
import { type DutyLine, type Holding, summariseDuty, type Visit } from "../calendar/duties.ts";
import type { FactTable } from "../facts/table.ts";
import type { Graph } from "../graph/types.ts";
import { responsibilities } from "../ladders/holders.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { Vector } from "../vector/types.ts";

/**
 * @param asOf the last day that counts
 * @returns one line for each holder (and unit) and period; nothing where the policy has no such duty in any period
 */
export function dutyLines(graph: Graph, duty: string, cadence: string, asOf: number): DutyLine[] {
  const periods = graph.periods(cadence).filter((period) => period.first <= asOf);
  const newest = periods.at(-1);
  const rule = newest === undefined ? undefined : graph.policy(newest).duties?.[duty];
  if (newest === undefined || rule === undefined) return [];
  const table = graph.facts(rule.from ?? "visits");
  const holdings = readHoldings(graph);
  const visits = table === undefined ? [] : readVisits(graph, table, rule.role, holdings);
  return summariseDuty(rule, periods, holdings, visits, asOf);
}

function readHoldings(graph: Graph): Holding[] {
  return [...responsibilities(graph)].flatMap(([unit, holders]) =>
    holders.map(({ id, kind, from, to }) => ({
      holder: id,
      role: kind,
      unit: graph.units.idOf(unit),
      from,
      to,
    })),
  );
}

/**
 * Visits say who and in which role; an inspection is its team's work. Records that name nobody (a cleaning action) are the work
 * of whoever holds the role for their unit.
 */
function readVisits(graph: Graph, table: FactTable, role: string, holdings: readonly Holding[]): Visit[] {
  const who = table.column("holder") ?? table.column("team");
  const as = table.column("role");
  const amount = table.column("amount");
  const byUnit = Map.groupBy(
    holdings.filter((holding) => holding.role === role),
    ({ unit }) => unit,
  );
  return Array.from({ length: table.rows }, (_, row) => row).flatMap((row) => {
    const unit = graph.units.idOf(table.unit[row]!);
    const holder = textAt(who, row);
    const holders =
      holder === null ? new Set((byUnit.get(unit) ?? []).map((holding) => holding.holder)) : [holder];
    return [...holders].map((one) => ({
      id: table.idOf(row),
      holder: one,
      role: textAt(as, row) ?? role,
      unit,
      day: table.day[row]!,
      amount: amount?.type === "number" ? rowFraction(amount, row) : null,
    }));
  });
}

function textAt(column: Vector | undefined, row: number): string | null {
  return column?.type === "text" ? rowText(column, row) : null;
}
