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

test("no other move costs anything", () => {
  const moves = (Object.keys(ASSESSMENT_MOVES) as AssessmentMove[]).filter((move) => move !== "submit");
  for (const move of moves) assert.equal(givesUp(reviewed, move, "deputy"), undefined, move);
});
