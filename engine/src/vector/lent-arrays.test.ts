import assert from "node:assert/strict";
import { test } from "node:test";
import { giveBack, lend } from "./lent-arrays.ts";

const LENGTH = 70_001;

test("an array that came back is lent again, empty, and to one at a time", () => {
  const first = lend(LENGTH).fill(7);
  giveBack(first);
  giveBack(first);
  const second = lend(LENGTH);
  assert.equal(second, first);
  assert.ok(second.every((value) => value === 0));
  assert.notEqual(lend(LENGTH), second);
});

test("an array that was never lent is nobody's to lend", () => {
  const own = new Float64Array(LENGTH + 1);
  giveBack(own);
  assert.notEqual(lend(LENGTH + 1), own);
});
