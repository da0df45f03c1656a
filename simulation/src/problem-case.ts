import type { Row } from "./columns.ts";
import { formatDay } from "./day.ts";

type EventName =
  | "dispatched"
  | "receipt"
  | "rectification_started"
  | "acceptance_requested"
  | "accepted"
  | "closed"
  | "returned"
  | "extended"
  | "deferred"
  | "reassigned";
export type CaseEvent = { day: number; event: EventName; by: string; note: string; to: string };

/** A problem with its life so far, as the simulation goes on with it. */
export type Case = {
  cells: Row<"problems">;
  found: number;
  deadline: number;
  events: CaseEvent[];
  /** Days on which it was warned, oldest first. */
  warned: number[];
  /** The day of close-out; none while it is open, or where the campaign ends first. */
  closed: number | undefined;
};

/** Who acts on a problem: posts and teams, never persons. */
export type Actors = { team: string; town: string; village: string; office: string };

export function addEvent(problem: Case, day: number, event: EventName, by: string, note = "", to = ""): void {
  problem.events.push({ day, event, by, note, to });
}

/** The problem's rows, events after the campaign's last day left out. */
export function eventRows(problem: Case, last: number): Row<"problem_events">[] {
  return problem.events
    .filter((event) => event.day <= last)
    .map(({ day, event, by, note, to }) => ({
      problem: problem.cells.id,
      day: formatDay(day),
      event,
      by,
      to,
      note,
    }));
}
