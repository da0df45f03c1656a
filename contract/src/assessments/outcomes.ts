/**
 * What a move comes to, by state and circumstances, written out as data. `moveAssessment` does not read it: a test for each cell
 * (outcomes.test.ts) proves that it does just this, so that a change of the way has to be wanted twice.
 *
 * A cell is the state that follows; a move that a row does not name is refused as assessment_state_wrong. The cells are of an actor who
 * did nothing of it before, of a check that is not over, answered by all and without open objections.
 */
import type { AssessmentState } from "./assessment-states.ts";
import type { AssessmentMove } from "./move-table.ts";

export const ASSESSMENT_OUTCOMES: Readonly<
  Record<AssessmentState, Partial<Record<AssessmentMove, AssessmentState>>>
> = {
  computing: { finish: "provisional", fail: "failed", withdraw: "withdrawn" },
  failed: { recompute: "computing", withdraw: "withdrawn" },
  provisional: {
    recompute: "computing",
    send_for_check: "in_check",
    decide_objection: "provisional",
    withdraw: "withdrawn",
  },
  in_check: {
    recompute: "computing",
    answer_sheet: "in_check",
    object: "in_check",
    decide_objection: "in_check",
    close_check: "checked",
    withdraw: "withdrawn",
  },
  checked: { recompute: "computing", review: "reviewed", withdraw: "withdrawn" },
  reviewed: { send_back: "checked", adjust: "reviewed", submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    send_back: "checked",
    adjust: "submitted",
    recall: "reviewed",
    sign: "signed",
    withdraw: "withdrawn",
  },
  signed: { send_back: "checked", number: "numbered", withdraw: "withdrawn" },
  numbered: { issue: "issued" },
  issued: { receipt: "issued", correct: "issued", try_what_if: "issued" },
  receipted: { correct: "receipted", try_what_if: "receipted" },
  withdrawn: {},
};

/** Circumstances that change a cell, each with the failure that they lead to. */
export const ASSESSMENT_HINDRANCES = {
  review: [["own_computation", "assessment_own_work"]],
  adjust: [["own_computation", "assessment_own_work"]],
  sign: [
    ["own_computation", "assessment_own_work"],
    ["own_submission", "assessment_own_work"],
  ],
  close_check: [
    ["objection_open", "objections_undecided"],
    ["sheet_unanswered", "check_still_open"],
    ["sheet_unanswered_after_last_day", "done"],
    ["objection_open_after_last_day", "objections_undecided"],
  ],
  answer_sheet: [["after_last_day", "check_over"]],
  object: [["after_last_day", "check_over"]],
  correct: [["correction_open", "correction_under_way"]],
  receipt: [["last_receipt", "done"]],
} as const;
