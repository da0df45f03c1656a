/** Events of counters over single facts: warnings in one lineage, overdue problems (S1-26, S2-29). */
import { type FactTable, rowsBetween } from "../facts/table.ts";
import type { Graph, Period } from "../graph/types.ts";
import type { Ladder } from "../policy/schema/policy.ts";
import { holdersOf } from "./holders.ts";
import {
  type Counter,
  type LadderEvent,
  NO_EVENTS,
  type PeriodEvents,
  type SubjectKey,
} from "./ladder-event.ts";
import { columnText, lineageOf, unitOfFact } from "./problem-of-fact.ts";
import { selectRows, tableAsOf } from "./row-formulas.ts";
import { holderKinds } from "./unit-events.ts";

export type FactCounter = Extract<Counter, { facts: string }>;
const EVER = -1e9;

/**
 * @param counted ids of facts that this counter has counted already; those of this period are added. A fact counts once,
 *   also where `to_date` sees it again every period.
 */
export function factEvents(
  graph: Graph,
  ladder: Ladder,
  counter: FactCounter,
  period: Period,
  counted: Set<string>,
): PeriodEvents {
  const table = tableAsOf(graph, counter.facts, period.last);
  if (table === undefined) return NO_EVENTS;
  const toDate = counter.window === "to_date";
  const range = rowsBetween(table, toDate ? EVER : period.first, period.last);
  const events: LadderEvent[] = [];
  for (const row of selectRows(graph, table, range, counter.where, period)) {
    const fact = `${counter.facts}:${table.idOf(row)}`;
    if (counted.has(fact)) continue;
    const day = toDate ? period.last : table.day[row]!;
    const unit = unitAt(graph, table, row, counter.units, day);
    const keys = subjectsOf(graph, ladder, table, row, unit, day);
    if (keys.length > 0) counted.add(fact);
    for (const key of keys) events.push({ key, unit, units: [unit], period, day, facts: [fact], gap: null });
  }
  return { events, without: () => 0 };
}

function unitAt(
  graph: Graph,
  table: FactTable,
  row: number,
  kinds: readonly string[] | undefined,
  day: number,
): number {
  const unit = unitOfFact(graph, table, row, day);
  if (unit < 0 || kinds === undefined) return unit;
  return graph.units.at(day).nearest(kinds)[unit]!;
}

/** Whom a fact counts for; nobody where it says nothing about them. */
function subjectsOf(
  graph: Graph,
  ladder: Ladder,
  table: FactTable,
  row: number,
  unit: number,
  day: number,
): readonly SubjectKey[] {
  switch (ladder.per) {
    case "unit":
      return unit < 0 ? [] : [unit];
    case "holder":
      return unit < 0 ? [] : holdersOf(graph, unit, holderKinds(ladder), day).map(({ id }) => id);
    case "team":
      return present(columnText(table, "team", row));
    case "problem":
      return present(table.kind === "problems" ? table.idOf(row) : columnText(table, "problem", row));
    case "lineage":
      return present(lineageOf(graph, table, row, day));
  }
}

function present(key: string | null): readonly SubjectKey[] {
  return key === null ? [] : [key];
}
