/**
 * Problems as they stood on a day. What a problem is now follows from its events alone; nothing about its state is ever
 * entered twice (requirements, S2-27, B8, B10; AMB-6: `claimed` is what the responsible side says, `closed` what was
 * accepted).
 */

import { fromInteger } from "../number/fraction.ts";
import { fromDays, fromFractions, fromTexts, fromTruths } from "../vector/make.ts";
import { rowDay, rowText } from "../vector/row.ts";
import type { DayVector, TextVector, Vector } from "../vector/types.ts";
import { tableOf } from "./build-table.ts";
import type { FactTable } from "./table.ts";

interface History {
  state: string;
  dispatched: number | null;
  requested: number | null;
  accepted: number | null;
  closed: number | null;
  due: number | null;
  deferred: boolean;
  reopened: boolean;
  returned: number;
  extended: number;
  warned: number;
}

interface Event {
  readonly day: number;
  readonly event: string;
  readonly to: number | null;
}

/** The order in which events of one day happened, where the records do not say. */
const WITHIN_A_DAY = [
  "dispatched",
  "reassigned",
  "receipt",
  "rectification_started",
  "extended",
  "deferred",
  "acceptance_requested",
  "returned",
  "accepted",
  "closed",
  "reopened",
  "warned",
];

/** Joins problems with their events; `asOf(day)` gives the columns of that day. */
export function withHistory(
  problems: FactTable,
  events: FactTable | undefined,
  warnings: FactTable | undefined,
): FactTable {
  const eventsOf = groupEvents(events, warnings);
  const known = new Map<number, FactTable>();
  return {
    ...problems,
    asOf(day) {
      let table = known.get(day);
      if (table === undefined) {
        table = standingOn(problems, eventsOf, day);
        known.clear();
        known.set(day, table);
      }
      return table;
    },
  };
}

function groupEvents(events: FactTable | undefined, warnings: FactTable | undefined): Map<string, Event[]> {
  const eventsOf = new Map<string, Event[]>();
  const add = (problem: string | null, event: Event): void => {
    if (problem === null) return;
    const own = eventsOf.get(problem);
    if (own === undefined) eventsOf.set(problem, [event]);
    else own.push(event);
  };
  if (events !== undefined) {
    const problem = events.column("problem") as TextVector;
    const kind = events.column("event") as TextVector;
    const to = events.column("to") as DayVector;
    for (let row = 0; row < events.rows; row++) {
      add(rowText(problem, row), {
        day: events.day[row]!,
        event: rowText(kind, row) ?? "",
        to: rowDay(to, row),
      });
    }
  }
  if (warnings !== undefined) {
    const problem = warnings.column("problem") as TextVector;
    for (let row = 0; row < warnings.rows; row++) {
      add(rowText(problem, row), { day: warnings.day[row]!, event: "warned", to: null });
    }
  }
  for (const own of eventsOf.values()) {
    own.sort((a, b) => a.day - b.day || WITHIN_A_DAY.indexOf(a.event) - WITHIN_A_DAY.indexOf(b.event));
  }
  return eventsOf;
}

function standingOn(problems: FactTable, eventsOf: ReadonlyMap<string, Event[]>, day: number): FactTable {
  const deadline = problems.column("deadline") as DayVector | undefined;
  const histories: History[] = [];
  for (let row = 0; row < problems.rows; row++) {
    const first = deadline === undefined ? null : rowDay(deadline, row);
    histories.push(replay(first, eventsOf.get(problems.idOf(row)) ?? [], day));
  }
  const found = problems.day;
  const columns = new Map<string, Vector>(
    problems.columns.map((name) => [name, problems.column(name) as Vector]),
  );
  const truth = (name: string, value: (h: History, row: number) => boolean | null): void => {
    columns.set(name, fromTruths(histories.map(value), "undefined"));
  };
  const count = (name: string, value: (h: History, row: number) => number | null): void => {
    columns.set(
      name,
      fromFractions(
        histories.map((h, row) => {
          const number = value(h, row);
          return number === null ? "undefined" : fromInteger(number);
        }),
      ),
    );
  };
  const dayOf = (name: string, value: (h: History) => number | null): void => {
    columns.set(name, fromDays(histories.map(value), "undefined"));
  };
  columns.set("state", fromTexts(histories.map((h) => h.state)));
  truth("open", (h) => h.closed === null);
  truth("claimed", (h) => h.requested !== null);
  truth("closed", (h) => h.closed !== null);
  truth("deferred", (h) => h.deferred);
  truth("reopened", (h) => h.reopened);
  // A deferred problem leaves the denominator of the on-time rate (B8), so it is neither overdue nor on time.
  truth("overdue", (h) => h.closed === null && !h.deferred && h.due !== null && h.due < day);
  truth("on_time", (h) => {
    if (h.due === null || h.deferred) return null;
    // On time is when the responsible side was done, provided that it was accepted: the inspector's delay is not theirs.
    if (h.closed !== null) return (h.requested ?? h.closed) <= h.due;
    return h.due < day ? false : null;
  });
  truth("first_pass", (h) => (h.closed === null ? null : h.returned === 0));
  dayOf("dispatched_day", (h) => h.dispatched);
  dayOf("requested_day", (h) => h.requested);
  dayOf("accepted_day", (h) => h.accepted);
  dayOf("closed_day", (h) => h.closed);
  dayOf("due_day", (h) => h.due);
  count("returned", (h) => h.returned);
  count("extended", (h) => h.extended);
  count("warned", (h) => h.warned);
  count("days_open", (h, row) => (h.closed ?? day) - found[row]!);
  count("days_overdue", (h) =>
    h.due === null || h.deferred
      ? null
      : Math.max(0, (h.closed === null ? day : (h.requested ?? h.closed)) - h.due),
  );
  return tableOf(problems.kind, problems.unit, problems.day, columns, (row) => problems.idOf(row));
}

function replay(deadline: number | null, events: readonly Event[], day: number): History {
  const h: History = {
    state: "found",
    dispatched: null,
    requested: null,
    accepted: null,
    closed: null,
    due: deadline,
    deferred: false,
    reopened: false,
    returned: 0,
    extended: 0,
    warned: 0,
  };
  for (const { day: at, event, to } of events) {
    if (at > day) break;
    switch (event) {
      case "dispatched":
        h.state = "dispatched";
        h.dispatched ??= at;
        break;
      case "rectification_started":
        h.state = "in_rectification";
        break;
      case "acceptance_requested":
        h.state = "acceptance_requested";
        h.requested = at;
        break;
      case "accepted":
        h.state = "accepted";
        h.accepted = at;
        break;
      case "closed":
        h.state = "closed";
        h.closed = at;
        h.accepted ??= at;
        break;
      case "returned":
        h.state = "in_rectification";
        h.requested = null;
        h.returned++;
        break;
      case "extended":
        h.due = to ?? h.due;
        h.extended++;
        break;
      case "deferred":
        h.state = "deferred";
        h.deferred = true;
        h.due = to ?? h.due;
        break;
      case "reopened":
        h.state = "in_rectification";
        h.requested = null;
        h.accepted = null;
        h.closed = null;
        h.reopened = true;
        h.due = to ?? h.due;
        break;
      case "warned":
        h.warned++;
        break;
      default:
        break;
    }
  }
  return h;
}
