/** What a refusal means to a phone that was away when it decided: wait, ask the person, try again, or tell. */
import type { FailureCode } from "../failures/catalogue.ts";

export type PhoneOutcome = "held" | "photos_awaited" | "conflict" | "refused" | "later";

/** Others were faster: the command was right for what its sender saw, and a person has to decide anew. */
export const CONFLICTS: readonly FailureCode[] = [
  "revision_outdated",
  "command_id_taken",
  "id_taken",
  "problem_overtaken",
  "problem_reassigned",
  "problem_dispatched_already",
  "problem_started_already",
  "problem_not_requested",
  "problem_awaits_acceptance",
  "problem_accepted_already",
  "problem_not_closed",
  "problem_closed",
  "problem_deferred",
  "problem_not_deferred",
  "problem_withdrawn",
  "problem_request_pending",
  "problem_request_none",
  "problem_step_order",
  "problem_lineage_linked",
  "dispatch_signed_already",
  "inspection_not_provisional",
  "round_not_open",
];

const AGAIN: readonly FailureCode[] = ["busy", "server_failed", "not_signed_in"];

/** `not_found` is decided where it is known which of the named records are missing. */
export function outcomeOfFailure(code: FailureCode): PhoneOutcome {
  if (code === "problem_base_awaited") return "held";
  if (code === "problem_photos_awaited") return "photos_awaited";
  if (CONFLICTS.includes(code)) return "conflict";
  return AGAIN.includes(code) ? "later" : "refused";
}
