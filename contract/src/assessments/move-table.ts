/** The moves of a result, one row each: from where it is made, and where it leads. transition.ts says what else has to be so. */
import type { Phrase } from "../failures/phrase.ts";
import type { AssessmentState } from "./assessment-states.ts";

export interface AssessmentMoveRow extends Phrase {
  readonly from: readonly AssessmentState[];
  /** "same": it changes what is recorded about the result and not where it stands. */
  readonly to: AssessmentState | "same";
}

/** Nothing of these has left the office by a number. */
const BEFORE_NUMBER = [
  // A computation that does not come to an end must not keep the period's place.
  "computing",
  "provisional",
  "in_check",
  "checked",
  "reviewed",
  "submitted",
  "signed",
  "failed",
] as const;
const ISSUED = ["issued", "receipted"] as const;

export const ASSESSMENT_MOVES = {
  /** By the job. */
  finish: { zh: "完成计算", en: "finish computing", from: ["computing"], to: "provisional" },
  /** By the job: the engine refused, and says why. */
  fail: { zh: "计算中止", en: "stop computing", from: ["computing"], to: "failed" },
  /** Facts were corrected before anything was issued: frozen and computed anew. */
  recompute: {
    zh: "重新计算",
    en: "compute again",
    from: ["provisional", "in_check", "checked", "failed"],
    to: "computing",
  },
  send_for_check: { zh: "送县级核对", en: "send to the counties", from: ["provisional"], to: "in_check" },
  answer_sheet: { zh: "反馈核对单", en: "answer a check sheet", from: ["in_check"], to: "same" },
  object: { zh: "提出异议", en: "raise an objection", from: ["in_check"], to: "same" },
  /** Also after the answer came in: the decision may need a look at the records. */
  decide_objection: {
    zh: "处理异议",
    en: "decide on an objection",
    from: ["in_check", "provisional"],
    to: "same",
  },
  close_check: { zh: "结束核对", en: "close the check", from: ["in_check"], to: "checked" },
  review: { zh: "复核", en: "review", from: ["checked"], to: "reviewed" },
  send_back: {
    zh: "退回",
    en: "send back",
    from: ["reviewed", "submitted", "signed"],
    to: "checked",
  },
  adjust: { zh: "审定调整", en: "adjust on approval", from: ["reviewed", "submitted"], to: "same" },
  submit: { zh: "呈签", en: "submit for signature", from: ["reviewed"], to: "submitted" },
  /** Nobody has signed it yet: the submission is as if it had not been, and the review stands. */
  recall: { zh: "收回呈签", en: "take the submission back", from: ["submitted"], to: "reviewed" },
  sign: { zh: "签发", en: "sign", from: ["submitted"], to: "signed" },
  number: { zh: "编号", en: "number", from: ["signed"], to: "numbered" },
  issue: { zh: "印发", en: "issue", from: ["numbered"], to: "issued" },
  receipt: { zh: "签收", en: "sign for", from: ["issued"], to: "same" },
  /** A number that was taken is used: from there it is issued and corrected. */
  withdraw: { zh: "撤回", en: "withdraw", from: BEFORE_NUMBER, to: "withdrawn" },
  correct: { zh: "更正", en: "correct", from: ISSUED, to: "same" },
  try_what_if: { zh: "试算", en: "try out", from: ISSUED, to: "same" },
} as const satisfies Record<string, AssessmentMoveRow>;

export type AssessmentMove = keyof typeof ASSESSMENT_MOVES;

/** The row of a move, with its texts. */
export const assessmentMove = (move: AssessmentMove): AssessmentMoveRow => ASSESSMENT_MOVES[move];
