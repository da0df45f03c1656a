import assert from "node:assert/strict";
import { test } from "node:test";
import { makeReport, median } from "./report.ts";

test("a report is met when every goal is", () => {
  const figures = { ratio: 3, seconds: 1.5, differences: 0 };
  assert.equal(makeReport("b", figures, { ratio: { atLeast: 3 }, differences: { exactly: 0 } }).met, true);
  assert.equal(makeReport("b", figures, { ratio: { atLeast: 3 }, seconds: { below: 1.5 } }).met, false);
  assert.equal(makeReport("b", { ratio: Number.NaN }, { ratio: { atLeast: 3 } }).met, false);
});

test("a goal that nothing measures is refused", () => {
  assert.throws(() => makeReport("b", {}, { ratio: { atLeast: 3 } }), /no figure for the goal ratio/);
});

test("the median of an odd and of an even number of values", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(Number.isNaN(median([])), true);
});
