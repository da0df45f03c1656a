/**
 * The way of a result as one pure function: where it stands + move + context → where it stands next, or why not. The server asks it for
 * every command, and offers on a page what it would let through.
 */
import { type Failure, failure } from "../failures/failure.ts";
import type { AssessmentCase, AssessmentContext } from "./assessment-case.ts";
import { ASSESSMENT_STATES, type AssessmentState } from "./assessment-states.ts";
import { ASSESSMENT_MOVES, type AssessmentMove, assessmentMove } from "./move-table.ts";

export type AssessmentTransition =
  | { readonly outcome: "done"; readonly state: AssessmentState }
  | { readonly outcome: "refused"; readonly failure: Failure };

/** Asked in this order: is it possible from here; may this very person; is everything there that it waits for. */
export function moveAssessment(
  one: AssessmentCase,
  move: AssessmentMove,
  context: AssessmentContext,
): AssessmentTransition {
  const { from, to } = assessmentMove(move);
  if (!from.includes(one.state)) {
    const state = ASSESSMENT_STATES[one.state];
    const { zh, en } = ASSESSMENT_MOVES[move];
    return refused(failure("assessment_state_wrong", { state, move: { zh, en } }));
  }
  const hindered = WAITS[move]?.(one, context);
  if (hindered !== undefined) return refused(hindered);
  if (move === "receipt" && context.receipts_missing === 0) return { outcome: "done", state: "receipted" };
  return { outcome: "done", state: to === "same" ? one.state : to };
}

const refused = (why: Failure): AssessmentTransition => ({ outcome: "refused", failure: why });

type Hindrance = (one: AssessmentCase, context: AssessmentContext) => Failure | undefined;

/** Nobody approves what they made themselves (requirements, D-6; four eyes). */
const byAnother =
  (of: (one: AssessmentCase) => readonly (string | null)[]): Hindrance =>
  (one, { actor }) =>
    actor !== null && of(one).includes(actor) ? failure("assessment_own_work", {}) : undefined;

const WAITS: Partial<Record<AssessmentMove, Hindrance>> = {
  answer_sheet: untilLastDay,
  object: untilLastDay,
  close_check(one, context) {
    if (context.objections_open > 0)
      return failure("objections_undecided", { count: context.objections_open });
    const isOver = one.check_until !== null && context.today > one.check_until;
    if (context.sheets_unanswered > 0 && !isOver) {
      return failure("check_still_open", {
        count: context.sheets_unanswered,
        until: one.check_until ?? "",
      });
    }
    return undefined;
  },
  review: byAnother(({ computed_by }) => [computed_by]),
  adjust: byAnother(({ computed_by }) => [computed_by]),
  sign: byAnother(({ computed_by, submitted_by }) => [computed_by, submitted_by]),
  correct: (_, { corrections_open }) =>
    corrections_open > 0 ? failure("correction_under_way", {}) : undefined,
};

function untilLastDay({ check_until }: AssessmentCase, { today }: AssessmentContext): Failure | undefined {
  if (check_until === null || today <= check_until) return undefined;
  return failure("check_over", { until: check_until });
}
