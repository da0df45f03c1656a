import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { pointsShort } from "./points-short.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("pointsShort: the examples of its documentation hold", () => assertExamples(pointsShort));

test("points_short: in proportion, by complete points, by begun points (AMB-11)", () => {
  const rate = fromFractions([parseFraction("92.12%"), parseFraction("0.95"), "no_answer"]);
  assert.deepEqual(run("points_short(rate, 0.95)", { rate }), ["2.88", "0", "absent: no_answer"]);
  assert.deepEqual(run("floor(points_short(rate, 0.95))", { rate }), ["2", "0", "absent: no_answer"]);
  assert.deepEqual(run("ceil(points_short(rate, 0.95))", { rate }), ["3", "0", "absent: no_answer"]);
});
