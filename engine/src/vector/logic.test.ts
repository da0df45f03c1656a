import assert from "node:assert/strict";
import { test } from "node:test";
import { truthsOf } from "./arbitrary.test.ts";
import { equalTexts, equalTruths } from "./equal.ts";
import { and, not, or, present } from "./logic.ts";
import { fromFractions, fromTexts, fromTruths, textScalar } from "./make.ts";
import { rowText } from "./row.ts";
import { select } from "./select.ts";

const VALUES = [true, false, null];
const a = fromTruths(
  VALUES.flatMap((value) => [value, value, value]),
  "exempt",
);
const b = fromTruths([...VALUES, ...VALUES, ...VALUES], "no_answer");

test("and, or and not are three-valued", () => {
  assert.deepEqual(truthsOf(and(a, b)), [
    ...[true, false, "no_answer"],
    ...[false, false, false],
    ...["exempt", false, "exempt"],
  ]);
  assert.deepEqual(truthsOf(or(a, b)), [
    ...[true, true, true],
    ...[true, false, "no_answer"],
    ...[true, "exempt", "exempt"],
  ]);
  assert.deepEqual(truthsOf(not(fromTruths(VALUES, "exempt"))), [false, true, "exempt"]);
});

test("texts are equal by their characters, whatever the dictionaries", () => {
  const left = fromTexts(["甲", "乙", "丙", null]);
  const right = fromTexts(["乙", "乙", "丁", "甲"], "exempt");
  assert.deepEqual(truthsOf(equalTexts(left, right)), [false, true, false, "empty"]);
  assert.deepEqual(truthsOf(equalTexts(left, textScalar("丙"))), [false, false, true, "empty"]);
});

test("truths are equal or absent", () => {
  assert.deepEqual(truthsOf(equalTruths(fromTruths([true, true, null]), fromTruths([true, false, true]))), [
    true,
    false,
    "empty",
  ]);
});

test("presence can be asked, and is never absent itself", () => {
  const column = fromFractions([{ n: 1n, d: 1n }, "exempt", "not_inspected"]);
  assert.deepEqual(truthsOf(present(column)), [true, false, false]);
});

test("an absent condition selects nothing; the branch that is not taken does not matter", () => {
  const condition = fromTruths([true, false, null], "not_inspected");
  const chosen = select(condition, fromTexts(["甲", null, "甲"]), fromTexts([null, "乙", "乙"]));
  assert.deepEqual(
    [0, 1, 2].map((row) => rowText(chosen, row)),
    ["甲", "乙", null],
  );
  assert.deepEqual(
    truthsOf(select(condition, fromTruths([true, null, true]), fromTruths([null, null, false]))),
    [true, "empty", "not_inspected"],
  );
});
