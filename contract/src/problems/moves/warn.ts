import { failure } from "../../failures/failure.ts";
import { dueOf } from "../due.ts";
import { type MoveOf, notify } from "./move.ts";

/**
 * Warned again while it is still open: the n-th warning of its lineage (S1-26). It names a day of its own, by which it is chased; the
 * due time that was missed stays the one by which being on time is judged, so that a warning forgives nothing.
 */
export const warn: MoveOf<"warn"> = (problem, event, { rules, at, warnings_before }) => {
  const channel = rules.channels.find(({ warns }) => warns);
  if (channel === undefined) return { failure: failure("problem_no_warning_channel", {}) };
  const demanded = dueOf(channel, problem.severity, at, event.due, rules.calendar);
  if ("failure" in demanded) return demanded;
  return {
    change: { warned: problem.warned + 1, demanded_at: demanded.due_at },
    effects: [
      { kind: "count", counter: "warned" },
      { kind: "number_warning", nth: warnings_before + 1 },
      notify("warned", "responsible"),
      ...(channel.document === null
        ? []
        : [{ kind: "propose_document", document: channel.document } as const]),
    ],
    moves: false,
  };
};
