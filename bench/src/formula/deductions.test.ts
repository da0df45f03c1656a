import assert from "node:assert/strict";
import { test } from "node:test";
import { makeMonth, points } from "./deductions.ts";

test("the same seed makes the same month, and the truth follows from its counts", () => {
  const month = makeMonth(50, 7);
  assert.deepEqual(makeMonth(50, 7), month);
  assert.notDeepEqual(makeMonth(50, 8).tenths, month.tenths);
  for (const [row, score] of month.tenths.entries()) {
    const lost = month.deductions.map(({ each, cap }, item) =>
      Math.min(month.counts[item]![row]! * each, cap),
    );
    assert.equal(score, 1000 - lost.reduce((sum, one) => sum + one, 0));
  }
  assert.ok(
    month.deductions.some(({ each, cap }, item) => month.counts[item]!.some((count) => count * each > cap)),
  );
});

test("tenths as text", () => {
  assert.equal(points(5), "0.5");
  assert.equal(points(1000), "100.0");
});
