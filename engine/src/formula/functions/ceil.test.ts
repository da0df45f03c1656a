import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions } from "../../vector/make.ts";
import { ceil } from "./ceil.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("ceil: the examples of its documentation hold", () => assertExamples(ceil));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("ceil: of a column", () => {
  assert.deepEqual(run("ceil(score)", { score }), ["93", "absent: not_inspected", "0"]);
});
