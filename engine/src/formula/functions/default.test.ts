import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../../number/parse-fraction.ts";
import { fromDays, fromFractions, fromTexts } from "../../vector/make.ts";
import { defaultTo } from "./default.ts";
import { assertExamples, run } from "./run-examples.test.ts";

test("defaultTo: the examples of its documentation hold", () => assertExamples(defaultTo));

const score = fromFractions([parseFraction("92.5"), "not_inspected", parseFraction("-1/3")]);

test("default: of any type, absent only where both are", () => {
  assert.deepEqual(run("default(score, 60)", { score }), ["92.5", "60", "-1/3"]);
  assert.deepEqual(run("default(kind, 'team')", { kind: fromTexts(["self", null]) }), ["self", "team"]);
  const days = { closed: fromDays([18000, null, null]), due: fromDays([1, 18030, null]) };
  assert.deepEqual(run("default(closed, due)", days), ["18000", "18030", "absent: empty"]);
});
