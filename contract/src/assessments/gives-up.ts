/** What a move costs whoever makes it: nobody who submits signs (transition.ts), so that the submission belongs to whoever has no signature to lose. */
import type { AssessmentCase } from "./assessment-case.ts";
import type { AssessmentMove } from "./move-table.ts";

/** @returns a later move that the actor could make, and could no more after this one; undefined: none */
export const givesUp = (
  { computed_by }: Pick<AssessmentCase, "computed_by">,
  move: AssessmentMove,
  actor: string,
): AssessmentMove | undefined => (move === "submit" && actor !== computed_by ? "sign" : undefined);
