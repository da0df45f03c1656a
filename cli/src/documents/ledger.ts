import type { Graph } from "@cunjing/engine";
import { columnText } from "./cell-text.ts";

/** A problem as it stood on the ledger's day: what was entered, and what the engine derived from its events. Days are text, "" is absent. */
export interface LedgerProblem {
  readonly id: string;
  readonly unit: string;
  readonly day: string;
  readonly source: string;
  readonly category: string;
  readonly placeType: string;
  readonly behaviour: string;
  readonly severity: string;
  readonly stock: string;
  readonly channel: string;
  readonly lineage: string;
  readonly team: string;
  readonly place: string;
  readonly description: string;
  readonly state: string;
  readonly closed: boolean;
  readonly overdue: boolean;
  readonly deferred: boolean;
  readonly reopened: boolean;
  readonly dueDay: string;
  readonly requestedDay: string;
  readonly acceptedDay: string;
  readonly closedDay: string;
  readonly returned: string;
  readonly extended: string;
  readonly warned: string;
  readonly daysOpen: string;
}

/** All problems found up to a day, as the engine sees them on that day, in the order of their days. */
export function readLedger(graph: Graph, day: number): readonly LedgerProblem[] {
  const problems = graph.facts("problems");
  if (problems === undefined) return [];
  const table = problems.asOf?.(day) ?? problems;
  const text = (column: string) => columnText(table, column);
  const columns = {
    source: text("source"),
    category: text("category"),
    placeType: text("place_type"),
    behaviour: text("behaviour"),
    severity: text("severity"),
    stock: text("stock"),
    channel: text("channel"),
    lineage: text("lineage"),
    team: text("team"),
    place: text("place"),
    description: text("description"),
    state: text("state"),
    dueDay: text("due_day"),
    requestedDay: text("requested_day"),
    acceptedDay: text("accepted_day"),
    closedDay: text("closed_day"),
    returned: text("returned"),
    extended: text("extended"),
    warned: text("warned"),
    daysOpen: text("days_open"),
  };
  const truths = {
    closed: text("closed"),
    overdue: text("overdue"),
    deferred: text("deferred"),
    reopened: text("reopened"),
  };
  const dayText = text("day");
  const rows: LedgerProblem[] = [];
  for (let row = 0; row < table.rows; row++) {
    if ((table.day[row] ?? 0) > day) break;
    const entered = mapValues(columns, (read) => read(row));
    const flags = mapValues(truths, (read) => read(row) === "true");
    const unit = table.unit[row] ?? -1;
    rows.push({
      id: table.idOf(row),
      unit: unit < 0 ? "" : graph.units.idOf(unit),
      day: dayText(row),
      ...entered,
      ...flags,
    });
  }
  return rows;
}

function mapValues<K extends string, A, B>(record: Record<K, A>, map: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<
    K,
    B
  >;
}
