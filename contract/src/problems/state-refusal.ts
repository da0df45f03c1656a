/** Why a move is not possible from a state: one code for one reason, so that its "what next" fits. */
import type { FailureCode } from "../failures/catalogue.ts";
import type { ProblemEventKind } from "./events.ts";
import { moveOf } from "./move-table.ts";
import type { ProblemState } from "./states.ts";

export type StateFailure = Extract<
  FailureCode,
  | "problem_not_dispatched"
  | "problem_dispatched_already"
  | "problem_started_already"
  | "problem_not_requested"
  | "problem_awaits_acceptance"
  | "problem_accepted_already"
  | "problem_not_closed"
  | "problem_closed"
  | "problem_deferred"
  | "problem_not_deferred"
  | "problem_withdrawn"
>;

/** For states from which the move is not possible. */
export function stateRefusal(kind: ProblemEventKind, state: ProblemState): StateFailure {
  const opens = kind === "dispatch" || kind === "fix_at_once";
  switch (state) {
    case "withdrawn":
      return "problem_withdrawn";
    case "closed":
      return "problem_closed";
    default:
      break;
  }
  const { from } = moveOf(kind);
  if (from.every((one) => one === "closed")) return "problem_not_closed";
  if (kind === "resume") return "problem_not_deferred";
  if (state === "deferred") return "problem_deferred";
  if (state === "found") return "problem_not_dispatched";
  if (opens) return "problem_dispatched_already";
  if (state === "acceptance_requested") return "problem_awaits_acceptance";
  if (state === "accepted") return "problem_accepted_already";
  return kind === "start_rectification" ? "problem_started_already" : "problem_not_requested";
}
