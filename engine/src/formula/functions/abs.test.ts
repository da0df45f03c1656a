import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { abs } from "./abs.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("abs: the examples of its documentation hold", () => assertExamples(abs));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("abs: of a column", () => {
  assert.deepEqual(run("abs(score)", { score }), ["92.5", "absent: not_inspected", "1/3"]);
});
