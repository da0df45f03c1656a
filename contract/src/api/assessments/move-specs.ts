/** Moves of a result that say no more than which one, and why: each a command of its own, with its own verb (requirements, D-6). */
import { z } from "zod";
import type { AssessmentMove } from "../../assessments/move-table.ts";
import type { FailureCode } from "../../failures/catalogue.ts";
import type { Verb } from "../../rights/verbs.ts";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { moved, statedReason } from "./assessment-values.ts";

const plainBody = z.strictObject({ assessment: uuid, note: statedReason.optional() });
const reasonedBody = z.strictObject({ assessment: uuid, note: statedReason });

const define = (
  name: string,
  summary: { zh: string; en: string },
  verb: Verb,
  body: typeof plainBody | typeof reasonedBody,
  more: readonly FailureCode[] = [],
) =>
  defineCommand({
    name,
    noun: "assessment",
    summary,
    verb,
    scope: "campaign",
    edits: true,
    body,
    result: moved,
    failures: ["not_found", "assessment_state_wrong", ...more],
  });

export const closeAssessmentCheck = define(
  "close-assessment-check",
  { zh: "结束县级核对", en: "Close the counties' check" },
  "assessment.compute",
  plainBody,
  ["check_still_open", "objections_undecided"],
);
export const recallAssessment = define(
  "recall-assessment",
  { zh: "收回呈签的考评结果", en: "Take back the submission of a result" },
  "assessment.compute",
  plainBody,
);
export const recomputeAssessment = define(
  "recompute-assessment",
  { zh: "重新冻结事实并计算", en: "Freeze the facts anew and compute again" },
  "assessment.compute",
  reasonedBody,
);
export const reviewAssessment = define(
  "review-assessment",
  { zh: "复核考评结果", en: "Review a result" },
  "assessment.review",
  plainBody,
  ["assessment_own_work"],
);
export const sendAssessmentBack = define(
  "send-assessment-back",
  { zh: "退回考评结果", en: "Send a result back" },
  "assessment.review",
  reasonedBody,
);
export const signAssessment = define(
  "sign-assessment",
  { zh: "签发考评结果", en: "Sign a result" },
  "assessment.sign",
  plainBody,
  ["assessment_own_work"],
);
export const submitAssessment = define(
  "submit-assessment",
  { zh: "呈签考评结果", en: "Submit a result for signature" },
  "assessment.compute",
  plainBody,
);
export const withdrawAssessment = define(
  "withdraw-assessment",
  { zh: "撤回未印发的考评结果", en: "Withdraw a result before its issue" },
  "assessment.compute",
  reasonedBody,
);

export const ASSESSMENT_MOVE_SPECS: readonly {
  readonly spec: ReturnType<typeof define>;
  readonly move: AssessmentMove;
}[] = [
  { spec: closeAssessmentCheck, move: "close_check" },
  { spec: recallAssessment, move: "recall" },
  { spec: recomputeAssessment, move: "recompute" },
  { spec: reviewAssessment, move: "review" },
  { spec: sendAssessmentBack, move: "send_back" },
  { spec: signAssessment, move: "sign" },
  { spec: submitAssessment, move: "submit" },
  { spec: withdrawAssessment, move: "withdraw" },
];
