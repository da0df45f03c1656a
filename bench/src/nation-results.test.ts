import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { compareMonths, isSameScore, makeMonthResults, readMonth, writeMonth } from "./nation-results.ts";

test("scores are the same where their fractions are, also beyond what a double holds", () => {
  assert.equal(isSameScore(1, 3, 3, 9), true);
  assert.equal(isSameScore(1, 3, 333_333_333, 1_000_000_000), false);
  assert.equal(isSameScore(9_007_199_254_740_991, 3, 9_007_199_254_740_989, 3), false);
  assert.equal(isSameScore(3_002_399_751_580_330, 9_007_199_254_740_990, 1, 3), true);
  assert.equal(isSameScore(0, 0, 0, 1), false);
  assert.equal(isSameScore(0, 0, 0, 0), true);
});

test("months come back from their files, and every difference is counted", () => {
  const folder = mkdtempSync(join(tmpdir(), "nation-results-"));
  try {
    const month = makeMonthResults(3);
    month.n.set([1, 2, 0]);
    month.d.set([3, 3, 0]);
    month.rank.set([2, 1, 0]);
    month.listed.set([1, 0, 0]);
    month.step.set([2, 0, 0]);
    writeMonth(folder, "engine", 1, month);
    const read = readMonth(folder, "engine", 1);
    assert.deepEqual(read, month);
    assert.deepEqual(compareMonths(read, month), { rows: 3, scores: 0, ranks: 0, lists: 0, steps: 0 });
    read.n[1] = 3;
    read.rank[0] = 1;
    read.listed[2] = 1;
    read.step[0] = 3;
    assert.deepEqual(compareMonths(read, month), { rows: 3, scores: 1, ranks: 1, lists: 1, steps: 1 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
