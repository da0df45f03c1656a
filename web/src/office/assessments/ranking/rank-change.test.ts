import assert from "node:assert/strict";
import { test } from "node:test";
import { lastRunning, rankChange } from "./rank-change.ts";

test("a smaller number is a better place", () => {
  assert.deepEqual(rankChange(3, 1), { key: "up", count: 2 });
  assert.deepEqual(rankChange(1, 4), { key: "down", count: 3 });
  assert.deepEqual(rankChange(2, 2), { key: "same" });
  assert.deepEqual(rankChange(undefined, 2), { key: "fresh" });
});

test("last running counts back to the first period in which it was not last", () => {
  const at = (...last: boolean[]) => last.map((isLast, n) => ({ period: String(n), isLast }));
  assert.equal(lastRunning(true, at()), 1);
  assert.equal(lastRunning(true, at(true, true, false, true)), 3);
  assert.equal(lastRunning(true, at(false, true)), 1);
  assert.equal(lastRunning(false, at(true, true)), 0);
});
