import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { max } from "./max.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("max: the examples of its documentation hold", () => assertExamples(max));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("max: keeps a column from falling below nothing", () => {
  assert.deepEqual(run("max(score, 0)", { score }), ["92.5", "absent: not_inspected", "0"]);
  assert.deepEqual(run("max(score, -score, 0.25)", { score }), ["92.5", "absent: not_inspected", "1/3"]);
});
