import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { floor } from "./floor.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("floor: the examples of its documentation hold", () => assertExamples(floor));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("floor: of a column", () => {
  assert.deepEqual(run("floor(score)", { score }), ["92", "absent: not_inspected", "-1"]);
});
