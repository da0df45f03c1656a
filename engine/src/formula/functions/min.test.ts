import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { min } from "./min.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("min: the examples of its documentation hold", () => assertExamples(min));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("min: caps a column, and absence passes through with its reason", () => {
  assert.deepEqual(run("min(score, 60)", { score }), ["60", "absent: not_inspected", "-1/3"]);
  assert.deepEqual(run("min(score, -score, 5)", { score }), ["-92.5", "absent: not_inspected", "-1/3"]);
});
