/** What comes next with a document for this reader, or for whom it waits. */
import type { Verb } from "@cunjing/contract";
import type { Answer } from "../../../api/types.ts";

export type NextStepName =
  | "submit"
  /** Another's draft: its drafter submits it, and the reader reviews it then. */
  | "draft_of_other"
  | "opine"
  | "sign"
  | "issue"
  | "receive"
  /** Whoever drafted it neither reviews nor signs it. */
  | "own_draft"
  | "others"
  | "receipts"
  | "done"
  | "void";

type Standing = Pick<
  Answer<"read-document">,
  "own" | "own_draft" | "state" | "moves" | "missing" | "recipients" | "received"
>;

/** @param isAddressed a receipt of the reader's own unit is still owed */
export function stepOf(
  { own, own_draft, state, moves, missing, recipients, received }: Standing,
  can: (verb: Verb) => boolean,
  isAddressed: boolean,
): NextStepName {
  if (state === "void") return "void";
  if (isAddressed && state === "issued") return "receive";
  if (!own) return "done";
  if (state === "drafted") return draftStep();
  if (state === "submitted") return reviewStep();
  if (state === "signed") return moves.includes("issue") && can("document.issue") ? "issue" : "others";
  return received < recipients ? "receipts" : "done";

  function draftStep(): NextStepName {
    if (!can("document.draft")) return "others";
    return own_draft || !can("document.sign") ? "submit" : "draft_of_other";
  }
  function reviewStep(): NextStepName {
    if (!can("document.sign")) return "others";
    if (!moves.includes("opine")) return "own_draft";
    return missing.length > 0 ? "opine" : "sign";
  }
}
