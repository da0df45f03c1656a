import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { assertExamples, run } from "./run-examples.test.ts";
import { steps } from "./steps.ts";

test("steps: the examples of its documentation hold", () => assertExamples(steps));

test("steps: a column against marks and sizes of its own", () => {
  const value = fromFractions(["20", "21", "26", "27"].map(parseFraction));
  const size = fromFractions([parseFraction("2"), parseFraction("2"), parseFraction("1/7"), "exempt"]);
  assert.deepEqual(run("steps(value, 26, size, 0.5)", { value, size }), [
    "1.5",
    "1.5",
    "0",
    "absent: exempt",
  ]);
});

test("steps: thresholds hit exactly stay exact where doubles slip", () => {
  const rate = fromFractions(["0.65", "0.6499999999"].map(parseFraction));
  assert.deepEqual(run("steps(rate, 0.95, 0.1, 1)", { rate }), ["3", "4"]);
});
