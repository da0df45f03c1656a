import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromFractions, fromTexts } from "../../vector/make.ts";
import { present } from "./present.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("present: the examples of its documentation hold", () => assertExamples(present));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("present: of any type", () => {
  assert.deepEqual(run("present(score)", { score }), ["true", "false", "true"]);
  assert.deepEqual(run("!present(kind)", { kind: fromTexts(["team", null]) }), ["false", "true"]);
});
