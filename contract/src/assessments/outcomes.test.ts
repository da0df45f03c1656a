// A test a cell: every move from every state, and every circumstance that changes one.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AssessmentCase, AssessmentContext } from "./assessment-case.ts";
import { ASSESSMENT_STATE_NAMES, type AssessmentState } from "./assessment-states.ts";
import { ASSESSMENT_MOVES, type AssessmentMove } from "./move-table.ts";
import { ASSESSMENT_HINDRANCES, ASSESSMENT_OUTCOMES } from "./outcomes.ts";
import { moveAssessment } from "./transition.ts";

const MOVES = Object.keys(ASSESSMENT_MOVES) as AssessmentMove[];

const at = (state: AssessmentState): AssessmentCase => ({
  state,
  edition: 1,
  computed_by: "computer",
  reviewed_by: "reviewer",
  submitted_by: "submitter",
  signed_by: null,
  check_until: "2019-05-20",
});

const CALM: AssessmentContext = {
  actor: "somebody else",
  today: "2019-05-20",
  sheets_unanswered: 0,
  objections_open: 0,
  receipts_missing: 1,
  corrections_open: 0,
};

for (const state of ASSESSMENT_STATE_NAMES) {
  describe(state, () => {
    for (const move of MOVES) {
      const wanted = ASSESSMENT_OUTCOMES[state][move];
      test(`${move}: ${wanted ?? "refused"}`, () => {
        const answer = moveAssessment(at(state), move, CALM);
        if (wanted !== undefined) assert.deepEqual(answer, { outcome: "done", state: wanted });
        else assert.equal(answer.outcome === "refused" && answer.failure.code, "assessment_state_wrong");
      });
    }
  });
}

const CIRCUMSTANCES: Readonly<Record<string, Partial<AssessmentContext>>> = {
  own_computation: { actor: "computer" },
  own_submission: { actor: "submitter" },
  objection_open: { objections_open: 2 },
  objection_open_after_last_day: { objections_open: 1, today: "2019-05-21" },
  sheet_unanswered: { sheets_unanswered: 1 },
  sheet_unanswered_after_last_day: { sheets_unanswered: 1, today: "2019-05-21" },
  after_last_day: { today: "2019-05-21" },
  correction_open: { corrections_open: 1 },
  last_receipt: { receipts_missing: 0 },
};

for (const [move, cells] of Object.entries(ASSESSMENT_HINDRANCES)) {
  for (const [circumstance, wanted] of cells) {
    test(`${move}, ${circumstance}: ${wanted}`, () => {
      const context = { ...CALM, ...CIRCUMSTANCES[circumstance] };
      for (const state of ASSESSMENT_MOVES[move as AssessmentMove].from) {
        const answer = moveAssessment(at(state), move as AssessmentMove, context);
        assert.equal(answer.outcome === "refused" ? answer.failure.code : "done", wanted);
      }
    });
  }
}

test("the last receipt ends the way", () => {
  const answer = moveAssessment(at("issued"), "receipt", { ...CALM, receipts_missing: 0 });
  assert.deepEqual(answer, { outcome: "done", state: "receipted" });
});

test("the job may do what the person who asked for the computation may not judge", () => {
  const answer = moveAssessment(at("computing"), "finish", { ...CALM, actor: null });
  assert.deepEqual(answer, { outcome: "done", state: "provisional" });
});
