import assert from "node:assert/strict";
import { test } from "node:test";
import type { AssessmentState } from "./assessment-states.ts";
import { givesUp } from "./gives-up.ts";
import { ASSESSMENT_MOVES, type AssessmentMove } from "./move-table.ts";
import { moveAssessment } from "./transition.ts";

const around = {
  today: "2019-05-20",
  sheets_unanswered: 0,
  objections_open: 0,
  receipts_missing: 0,
  corrections_open: 0,
};
const reviewed = {
  state: "reviewed" as AssessmentState,
  edition: 1,
  computed_by: "head",
  reviewed_by: "deputy",
  submitted_by: null,
  signed_by: null,
  check_until: null,
};

test("whoever submits without having computed could have signed, and can no more", () => {
  const signs = (actor: string, submitted_by: string) =>
    moveAssessment({ ...reviewed, state: "submitted", submitted_by }, "sign", { ...around, actor }).outcome;
  assert.equal(givesUp(reviewed, "submit", "deputy"), "sign");
  assert.deepEqual([signs("deputy", "head"), signs("deputy", "deputy")], ["done", "refused"]);
  // Whoever computed signs neither way.
  assert.equal(givesUp(reviewed, "submit", "head"), undefined);
  assert.deepEqual([signs("head", "deputy"), signs("head", "head")], ["refused", "refused"]);
});

/** Where a move keeps who made it. */
const KEPT_AS: Partial<Record<AssessmentMove, "reviewed_by" | "submitted_by" | "signed_by">> = {
  review: "reviewed_by",
  submit: "submitted_by",
  sign: "signed_by",
};

/** Whether somebody may sign what was submitted, after a move that this or another person made. */
function signsAfter(move: AssessmentMove, maker: string, actor: string): boolean {
  const kept = KEPT_AS[move];
  const after = { ...reviewed, submitted_by: "typist", ...(kept === undefined ? {} : { [kept]: maker }) };
  return moveAssessment({ ...after, state: "submitted" }, "sign", { ...around, actor }).outcome === "done";
}

test("a move costs the signature of whoever could sign had another made it, and of nobody else", () => {
  // Computed anew it is another result, and as much its maker's as the first was.
  const moves = (Object.keys(ASSESSMENT_MOVES) as AssessmentMove[]).filter((move) => move !== "recompute");
  for (const move of moves)
    for (const actor of ["head", "deputy", "third"]) {
      const isLost = signsAfter(move, "another", actor) && !signsAfter(move, actor, actor);
      assert.equal(givesUp(reviewed, move, actor), isLost ? "sign" : undefined, `${move} by ${actor}`);
    }
});
