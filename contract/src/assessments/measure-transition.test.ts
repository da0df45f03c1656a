// A test a cell: every move of a measure from every state.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MEASURE_STATE_NAMES, type MeasureState } from "./measure-states.ts";
import { MEASURE_MOVES, type MeasureMove, moveMeasure } from "./measure-transition.ts";

const MOVES = Object.keys(MEASURE_MOVES) as MeasureMove[];

/** Columns in the order of MOVES: find_true, find_false, accept, reject, carry_out, lose_ground. "." is a refusal by state, "?" waits. */
const WANTED: Readonly<Record<MeasureState, readonly string[]>> = {
  proposed: ["proposed", "not_found", "accepted", "rejected", ".", "withdrawn"],
  awaits_finding: ["proposed", "not_found", "?", "?", ".", "withdrawn"],
  not_found: ["proposed", "not_found", ".", ".", ".", "withdrawn"],
  absorbed: [".", ".", ".", ".", ".", "withdrawn"],
  accepted: [".", ".", ".", "rejected", "carried_out", "withdrawn"],
  rejected: [".", ".", "accepted", ".", ".", "withdrawn"],
  carried_out: [".", ".", ".", ".", ".", "flagged"],
  withdrawn: [".", ".", ".", ".", ".", "."],
  flagged: [".", ".", ".", ".", ".", "."],
};

for (const state of MEASURE_STATE_NAMES) {
  for (const [at, move] of MOVES.entries()) {
    const wanted = WANTED[state][at] as string;
    test(`${state}, ${move}: ${wanted}`, () => {
      const answer = moveMeasure(state, move);
      const code = answer.outcome === "refused" ? answer.failure.code : answer.state;
      const refusals: Record<string, string> = { ".": "measure_state_wrong", "?": "measure_awaits_finding" };
      assert.equal(code, refusals[wanted] ?? wanted);
    });
  }
}
