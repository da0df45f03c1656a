/** The way of a result as its page draws it: seven stages, and the one step that leads on. */
import type { AssessmentMove, AssessmentState, Verb } from "@cunjing/contract";

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

/** The step that leads on from a state, and the power that it takes; a number is followed by the issue in one go. */
const ONWARD: Partial<Record<AssessmentState, readonly [AssessmentMove, Verb]>> = {
  failed: ["recompute", "assessment.compute"],
  provisional: ["send_for_check", "assessment.compute"],
  in_check: ["close_check", "assessment.compute"],
  checked: ["review", "assessment.review"],
  reviewed: ["submit", "assessment.compute"],
  submitted: ["sign", "assessment.sign"],
  signed: ["number", "assessment.issue"],
  numbered: ["issue", "assessment.issue"],
};

export const onwardMove = (state: AssessmentState): AssessmentMove | undefined => ONWARD[state]?.[0];
export const onwardVerb = (state: AssessmentState): Verb | undefined => ONWARD[state]?.[1];

/** Steps that whoever took part before does not take (D-6; the transition refuses them). */
const BY_ANOTHER: ReadonlySet<AssessmentMove> = new Set(["review", "sign"]);

export const isByAnother = (move: AssessmentMove): boolean => BY_ANOTHER.has(move);

/** Steps that are taken with one click, since the server takes them back as if they had not been: the step that undoes each. */
export const UNDONE_BY: Partial<Record<AssessmentMove, AssessmentMove>> = {
  review: "send_back",
  submit: "recall",
};

/** Steps beside the way, in the order of the menu; the others have places of their own on the page. */
const BESIDE: readonly AssessmentMove[] = [
  "submit",
  "recompute",
  "recall",
  "send_back",
  "correct",
  "withdraw",
];

interface Offered {
  readonly move: string;
  /** A later step that the reader could then take no more. */
  readonly gives_up: string | null;
}

/**
 * The step that leads on as the primary one, where it is the reader's own: one that costs them a later step belongs to somebody else, and stands
 * beside the way for the day when that one is away.
 * @param moves what the server would let the reader do now
 */
export function offeredMoves(
  state: AssessmentState,
  moves: readonly Offered[],
): { readonly primary: AssessmentMove | undefined; readonly others: readonly AssessmentMove[] } {
  const onward = onwardMove(state);
  const isOwn = moves.some(({ move, gives_up }) => move === onward && gives_up === null);
  const primary = isOwn ? onward : undefined;
  return {
    primary,
    others: BESIDE.filter((one) => one !== primary && moves.some(({ move }) => move === one)),
  };
}
