/**
 * Problems as they stood on a day. What a problem is now follows from its events alone; nothing about its state is ever
 * entered twice (requirements, S2-27, B8, B10; AMB-6: `claimed` is what the responsible side says, `closed` what was
 * accepted).
 */

import { fromDays, fromTexts, fromTruths, numbers } from "../vector/make.ts";
import { rowDay, rowText } from "../vector/row.ts";
import type { DayVector, TextVector, Vector } from "../vector/types.ts";
import type { FactTable } from "./table.ts";

interface History {
  state: string;
  dispatched: number | null;
  requested: number | null;
  accepted: number | null;
  closed: number | null;
  due: number | null;
  deferred: boolean;
  /** It was deferred once, whether or not it was taken up again. */
  everDeferred: boolean;
  /** The state in which it was deferred. */
  heldIn: string;
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
  "resumed",
  "acceptance_requested",
  "returned",
  "accepted",
  "closed",
  "reopened",
  "warned",
];

function usualOrder({ event }: Event): number {
  return WITHIN_A_DAY.indexOf(event);
}

/** How many rows of past days are kept: a province's month is one day's worth, a county's campaign all of its days. */
const KEPT_ROWS = 4_000_000;

/** Joins problems with their events; `asOf(day)` gives the columns of that day. */
export function withHistory(
  problems: FactTable,
  events: FactTable | undefined,
  warnings: FactTable | undefined,
): FactTable {
  const eventsOf = groupEvents(events, warnings);
  const known = new Map<number, FactTable>();
  const most = Math.max(1, Math.floor(KEPT_ROWS / Math.max(1, problems.rows)));
  return {
    ...problems,
    asOf(day) {
      const kept = known.get(day);
      if (kept !== undefined) return kept;
      const oldest = known.keys().next();
      if (known.size >= most && !oldest.done) known.delete(oldest.value);
      const table = standingOn(problems, eventsOf, day);
      known.set(day, table);
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
  for (const own of eventsOf.values()) own.sort((a, b) => a.day - b.day || usualOrder(a) - usualOrder(b));
  return eventsOf;
}

/** The table of a day. A column is made when it is first asked for: most formulas read two or three of them. */
function standingOn(problems: FactTable, eventsOf: ReadonlyMap<string, Event[]>, day: number): FactTable {
  let histories: History[] | undefined;
  const known = new Map<string, Vector>();
  const column = (name: string): Vector | undefined => {
    const entered = problems.column(name);
    if (entered !== undefined) return entered;
    const derive = DERIVED[name];
    if (derive === undefined) return undefined;
    histories ??= replayAll(problems, eventsOf, day);
    const vector = known.get(name) ?? derive(histories, day, problems.day);
    known.set(name, vector);
    return vector;
  };
  const columns = [...problems.columns, ...Object.keys(DERIVED)];
  const { asOf: _history, ...own } = problems;
  return { ...own, columns, column };
}

function replayAll(problems: FactTable, eventsOf: ReadonlyMap<string, Event[]>, day: number): History[] {
  const deadline = problems.column("deadline") as DayVector | undefined;
  const reboundOf = problems.column("rebound_of") as TextVector | undefined;
  return Array.from({ length: problems.rows }, (_, row) => {
    const first = deadline === undefined ? null : rowDay(deadline, row);
    const cameBack = reboundOf !== undefined && rowText(reboundOf, row) !== null;
    return replay({ first, cameBack }, eventsOf.get(problems.idOf(row)) ?? [], day);
  });
}

type Derive = (histories: readonly History[], day: number, found: Int32Array) => Vector;

const truth =
  (value: (h: History, day: number) => boolean | null): Derive =>
  (histories, day) =>
    fromTruths(
      histories.map((h) => value(h, day)),
      "undefined",
    );
const dayOf =
  (value: (h: History) => number | null): Derive =>
  (histories) =>
    fromDays(histories.map(value), "undefined");
const count =
  (value: (h: History, day: number, found: number) => number | null): Derive =>
  (histories, day, found) => {
    const n = new Float64Array(histories.length);
    for (let row = 0; row < n.length; row++) n[row] = value(histories[row]!, day, found[row]!) ?? Number.NaN;
    return numbers(n);
  };

/** The day on which the responsible side was done: the wait for the inspector is not theirs. Sent back, it is not done. */
function doneOn({ requested, closed }: History): number | null {
  return requested ?? closed;
}

const DERIVED: Readonly<Record<string, Derive>> = {
  state: (histories) => fromTexts(histories.map((h) => h.state)),
  open: truth((h) => h.closed === null),
  claimed: truth((h) => h.requested !== null),
  closed: truth((h) => h.closed !== null),
  deferred: truth((h) => h.deferred),
  reopened: truth((h) => h.reopened),
  // While it is deferred it is not overdue; a problem that ever was leaves the denominator of the on-time rate (B8).
  overdue: truth(
    (h, day) => h.closed === null && !h.deferred && h.due !== null && (doneOn(h) ?? day) > h.due,
  ),
  on_time: truth((h, day) => {
    if (h.due === null || h.everDeferred) return null;
    // Until it is accepted, or too late, nobody knows.
    if (h.closed === null && (doneOn(h) ?? day) <= h.due) return null;
    return (doneOn(h) ?? day) <= h.due;
  }),
  first_pass: truth((h) => (h.closed === null ? null : h.returned === 0)),
  dispatched_day: dayOf((h) => h.dispatched),
  requested_day: dayOf((h) => h.requested),
  accepted_day: dayOf((h) => h.accepted),
  closed_day: dayOf((h) => h.closed),
  due_day: dayOf((h) => h.due),
  returned: count((h) => h.returned),
  extended: count((h) => h.extended),
  warned: count((h) => h.warned),
  days_open: count((h, day, found) => (h.closed ?? day) - found),
  days_overdue: count((h, day) => {
    if (h.due === null || h.deferred) return null;
    return Math.max(0, (doneOn(h) ?? day) - h.due);
  }),
};

/** What is known of a problem before anything happens to it. */
interface Start {
  readonly first: number | null;
  /** It is the rebound of another, which stays closed. */
  readonly cameBack: boolean;
}

function replay({ first, cameBack }: Start, events: readonly Event[], day: number): History {
  const h: History = {
    state: "found",
    dispatched: null,
    requested: null,
    accepted: null,
    closed: null,
    due: first,
    deferred: false,
    everDeferred: false,
    heldIn: "dispatched",
    reopened: cameBack,
    returned: 0,
    extended: 0,
    warned: 0,
  };
  for (const { day: at, event, to } of inOrder(events, h)) {
    if (at > day) break;
    switch (event) {
      case "dispatched":
        h.state = "dispatched";
        h.dispatched ??= at;
        h.due = to ?? h.due;
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
      case "reassigned":
        // Whoever has it now has not begun.
        if (h.state !== "found") h.state = "dispatched";
        h.due = to ?? h.due;
        break;
      case "deferred":
        h.heldIn = h.state;
        h.state = "deferred";
        h.deferred = true;
        h.everDeferred = true;
        h.due = to ?? h.due;
        break;
      case "resumed":
        h.state = h.heldIn;
        h.deferred = false;
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

/**
 * The events in the order in which they can have happened: what stands closed is reopened before it is closed again on the
 * same day, what waits for acceptance is sent back before it is asked for anew. `h` is read as it is when the next event is
 * taken.
 */
function* inOrder(events: readonly Event[], h: Readonly<History>): Iterable<Event> {
  for (let from = 0; from < events.length; ) {
    let to = from + 1;
    while (to < events.length && events[to]!.day === events[from]!.day) to++;
    const left = events.slice(from, to);
    while (left.length > 0) {
      const due = h.closed !== null ? "reopened" : h.requested !== null ? "returned" : null;
      const at = due === null ? -1 : left.findIndex(({ event }) => event === due);
      yield left.splice(Math.max(0, at), 1)[0]!;
    }
    from = to;
  }
}
