import type { FactTable, Graph } from "@cunjing/engine";
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
  const read = rowReader(table);
  const rows: LedgerProblem[] = [];
  for (let row = 0; row < table.rows && (table.day[row] ?? 0) <= day; row++) {
    const unit = table.unit[row] ?? -1;
    rows.push(read(row, unit < 0 ? "" : graph.units.idOf(unit)));
  }
  return rows;
}

/** Field by field rather than in a loop over names: a campaign's ledger is read for each of its periods. */
function rowReader(table: FactTable): (row: number, unit: string) => LedgerProblem {
  const text = (column: string) => columnText(table, column);
  const isTrue = (column: string): ((row: number) => boolean) => {
    const cell = text(column);
    return (row) => cell(row) === "true";
  };
  const [day, source, category, placeType] = [
    text("day"),
    text("source"),
    text("category"),
    text("place_type"),
  ];
  const [behaviour, severity, stock, channel] = [
    text("behaviour"),
    text("severity"),
    text("stock"),
    text("channel"),
  ];
  const [lineage, team, place, description] = [
    text("lineage"),
    text("team"),
    text("place"),
    text("description"),
  ];
  const [closed, overdue, deferred] = [isTrue("closed"), isTrue("overdue"), isTrue("deferred")];
  const [reopened, state, dueDay] = [isTrue("reopened"), text("state"), text("due_day")];
  const [requestedDay, acceptedDay] = [text("requested_day"), text("accepted_day")];
  const [closedDay, returned, extended] = [text("closed_day"), text("returned"), text("extended")];
  const [warned, daysOpen] = [text("warned"), text("days_open")];
  return (row, unit) => ({
    id: table.idOf(row),
    unit,
    day: day(row),
    source: source(row),
    category: category(row),
    placeType: placeType(row),
    behaviour: behaviour(row),
    severity: severity(row),
    stock: stock(row),
    channel: channel(row),
    lineage: lineage(row),
    team: team(row),
    place: place(row),
    description: description(row),
    state: state(row),
    closed: closed(row),
    overdue: overdue(row),
    deferred: deferred(row),
    reopened: reopened(row),
    dueDay: dueDay(row),
    requestedDay: requestedDay(row),
    acceptedDay: acceptedDay(row),
    closedDay: closedDay(row),
    returned: returned(row),
    extended: extended(row),
    warned: warned(row),
    daysOpen: daysOpen(row),
  });
}
