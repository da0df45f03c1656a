import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ASSESSMENT_MOVES,
  ASSESSMENT_OUTCOMES,
  ASSESSMENT_STATE_NAMES,
  moveAssessment,
} from "@cunjing/contract";
import { rolesThatMay } from "../../../app/roles-that-may.ts";
import {
  isByAnother,
  offeredMoves,
  onwardMove,
  onwardVerb,
  STAGES,
  stagesDone,
  UNDONE_BY,
} from "./stages.ts";

test("each step that leads on is possible in its state and leads to a stage further", () => {
  for (const state of ASSESSMENT_STATE_NAMES) {
    const move = onwardMove(state);
    if (move === undefined) continue;
    const next = ASSESSMENT_OUTCOMES[state][move];
    assert.ok(next !== undefined, `${state}: ${ASSESSMENT_MOVES[move].en}`);
    // Sending the sheets opens the check, and closing it ends it.
    if (move !== "send_for_check" && move !== "recompute")
      assert.ok(stagesDone(next) > stagesDone(state), state);
  }
  assert.equal(stagesDone("issued"), STAGES.length);
});

const offered = (...moves: string[]) => moves.map((move) => ({ move, gives_up: null }));

test("only what the server offers is shown; the step that leads on is no other step", () => {
  assert.deepEqual(offeredMoves("provisional", offered("recompute", "send_for_check", "withdraw")), {
    primary: "send_for_check",
    others: ["recompute", "withdraw"],
  });
  assert.deepEqual(offeredMoves("submitted", offered("send_back", "adjust")), {
    primary: undefined,
    others: ["send_back"],
  });
  assert.deepEqual(offeredMoves("failed", offered("recompute")), { primary: "recompute", others: [] });
});

test("a step that costs the reader a later one is nobody's primary step, and can still be taken", () => {
  const moves = [{ move: "submit", gives_up: "sign" }, ...offered("send_back")];
  assert.deepEqual(offeredMoves("reviewed", moves), { primary: undefined, others: ["submit", "send_back"] });
  assert.equal(offeredMoves("reviewed", offered("submit", "send_back")).primary, "submit");
});

test("what is taken with one click is undone to where the result stood", () => {
  for (const state of ASSESSMENT_STATE_NAMES) {
    for (const [move, undo] of Object.entries(UNDONE_BY) as [
      keyof typeof UNDONE_BY,
      "send_back" | "recall",
    ][]) {
      const after = ASSESSMENT_OUTCOMES[state][move];
      if (after !== undefined) assert.equal(ASSESSMENT_OUTCOMES[after][undo], state);
    }
  }
});

test("the power of each step that leads on is one that somebody of a campaign holds", () => {
  for (const state of ASSESSMENT_STATE_NAMES) {
    const verb = onwardVerb(state);
    if (verb !== undefined) assert.notDeepEqual(rolesThatMay(verb), [], state);
  }
});

test("what the transition keeps from whoever took part before is said to be another's", () => {
  const one = {
    edition: 1,
    computed_by: "a",
    reviewed_by: null,
    submitted_by: "a",
    signed_by: null,
    check_until: null,
  };
  const context = {
    actor: "a",
    today: "2019-05-20",
    sheets_unanswered: 0,
    objections_open: 0,
    receipts_missing: 0,
    corrections_open: 0,
  };
  for (const state of ASSESSMENT_STATE_NAMES) {
    const move = onwardMove(state);
    if (move === undefined) continue;
    const isRefused = moveAssessment({ ...one, state }, move, context).outcome === "refused";
    assert.equal(isRefused, isByAnother(move), move);
  }
});
