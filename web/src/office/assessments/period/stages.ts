/** The way of a result as its page draws it: seven stages, and the one step that leads on. */
import type { AssessmentMove, AssessmentState } from "@cunjing/contract";

export const STAGES = [
  "stageProvisional",
  "stageCheck",
  "stageReview",
  "stageSubmit",
  "stageSign",
  "stageNumber",
  "stageIssue",
] as const;

/** Stages that are done, by state; the next one is the current. */
const DONE: Readonly<Record<AssessmentState, number>> = {
  computing: 0,
  failed: 0,
  withdrawn: 0,
  provisional: 1,
  in_check: 1,
  checked: 2,
  reviewed: 3,
  submitted: 4,
  signed: 5,
  numbered: 6,
  issued: 7,
  receipted: 7,
};

export const stagesDone = (state: AssessmentState): number => DONE[state];

/** The step that leads on from a state; a number is followed by the issue in one go. */
const ONWARD: Partial<Record<AssessmentState, AssessmentMove>> = {
  failed: "recompute",
  provisional: "send_for_check",
  in_check: "close_check",
  checked: "review",
  reviewed: "submit",
  submitted: "sign",
  signed: "number",
  numbered: "issue",
};

export const onwardMove = (state: AssessmentState): AssessmentMove | undefined => ONWARD[state];

/** Steps beside the way, in the order of the menu; the others have places of their own on the page. */
const BESIDE: readonly AssessmentMove[] = ["recompute", "send_back", "correct", "withdraw"];

/** @param moves what the server would let the reader do now */
export function offeredMoves(
  state: AssessmentState,
  moves: readonly string[],
): { readonly primary: AssessmentMove | undefined; readonly others: readonly AssessmentMove[] } {
  const onward = onwardMove(state);
  const primary = onward !== undefined && moves.includes(onward) ? onward : undefined;
  return { primary, others: BESIDE.filter((move) => move !== primary && moves.includes(move)) };
}
