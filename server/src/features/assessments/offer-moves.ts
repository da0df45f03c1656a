/** What may be done next with a result by this actor: the transition itself is asked, so that no page offers what a command refuses. */
import {
  type Actor,
  type AnswerOf,
  ASSESSMENT_MOVES,
  type AssessmentCase,
  type AssessmentContext,
  type AssessmentMove,
  can,
  givesUp,
  moveAssessment,
  type readAssessment,
  type Verb,
} from "@cunjing/contract";

export type OfferedMove = AnswerOf<typeof readAssessment>["moves"][number];

/** The verb of the command that makes each move; the job's own moves have none. */
const MOVE_VERBS: Partial<Record<AssessmentMove, Verb>> = {
  recompute: "assessment.compute",
  send_for_check: "assessment.compute",
  answer_sheet: "assessment.check",
  object: "assessment.check",
  decide_objection: "assessment.review",
  close_check: "assessment.compute",
  review: "assessment.review",
  send_back: "assessment.review",
  adjust: "assessment.sign",
  submit: "assessment.compute",
  recall: "assessment.compute",
  sign: "assessment.sign",
  number: "assessment.issue",
  issue: "assessment.issue",
  receipt: "assessment.check",
  withdraw: "assessment.compute",
  correct: "assessment.compute",
  try_what_if: "assessment.review",
};

export function offerMoves(
  row: AssessmentCase,
  actor: Actor,
  campaign: string,
  around: Omit<AssessmentContext, "actor">,
): OfferedMove[] {
  const may = (move: AssessmentMove): boolean => {
    const verb = MOVE_VERBS[move];
    return verb !== undefined && can(actor, verb, { campaign });
  };
  const context = { ...around, actor: actor.account };
  return (Object.keys(MOVE_VERBS) as AssessmentMove[])
    .filter((move) => may(move) && moveAssessment(row, move, context).outcome === "done")
    .map((move) => {
      const later = givesUp(row, move, actor.account);
      return {
        move,
        label: ASSESSMENT_MOVES[move].zh,
        gives_up: later !== undefined && may(later) ? later : null,
      };
    });
}
