import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { round } from "./round.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("round: the examples of its documentation hold", () => assertExamples(round));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("round: of a column, half away from zero", () => {
  assert.deepEqual(run("round(score)", { score }), ["93", "absent: not_inspected", "0"]);
  assert.deepEqual(run("round(score, -1, 'up')", { score }), ["100", "absent: not_inspected", "-10"]);
});
