import assert from "node:assert/strict";
import { test } from "node:test";
import { ASSESSMENT_MOVES, ASSESSMENT_OUTCOMES, ASSESSMENT_STATE_NAMES } from "@cunjing/contract";
import { offeredMoves, onwardMove, STAGES, stagesDone } from "./stages.ts";

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

test("only what the server offers is shown; the step that leads on is no other step", () => {
  assert.deepEqual(offeredMoves("provisional", ["recompute", "send_for_check", "withdraw"]), {
    primary: "send_for_check",
    others: ["recompute", "withdraw"],
  });
  assert.deepEqual(offeredMoves("submitted", ["send_back", "adjust"]), {
    primary: undefined,
    others: ["send_back"],
  });
  assert.deepEqual(offeredMoves("failed", ["recompute"]), { primary: "recompute", others: [] });
});
