/** A policy's duties over the facts: who owed what, and the records of work that met it (requirements, B4). */
import { type DutyLine, type Holding, summariseDuty, type Visit } from "../calendar/duties.ts";
import { responsibilities } from "../ladders/holders.ts";
import type { FactTable } from "../facts/table.ts";
import type { Graph } from "../graph/types.ts";
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
  const visits = table === undefined ? [] : readVisits(graph, table, rule.role);
  return summariseDuty(rule, periods, readHoldings(graph), visits, asOf);
}

function readHoldings(graph: Graph): Holding[] {
  return [...responsibilities(graph)].flatMap(([unit, holders]) =>
    holders.map(({ id, kind, from, to }) => ({ holder: id, role: kind, unit: graph.units.idOf(unit), from, to })),
  );
}

/** Visits say who and in which role; an inspection is its team's work, whatever else it is called. */
function readVisits(graph: Graph, table: FactTable, role: string): Visit[] {
  const columns = { holder: table.column("holder") ?? table.column("team"), role: table.column("role"), amount: table.column("amount") };
  return Array.from({ length: table.rows }, (_, row) => ({
    id: table.idOf(row),
    holder: textAt(columns.holder, row) ?? "",
    role: textAt(columns.role, row) ?? role,
    unit: graph.units.idOf(table.unit[row]!),
    day: table.day[row]!,
    amount: columns.amount?.type === "number" ? rowFraction(columns.amount, row) : null,
  }));
}

function textAt(column: Vector | undefined, row: number): string | null {
  return column?.type === "text" ? rowText(column, row) : null;
}
