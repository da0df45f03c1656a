import assert from "node:assert/strict";
import { test } from "node:test";
import { makeMonth, points, readDeductions, readWorkbookPolicy } from "./deductions.ts";

const deductions = readDeductions(readWorkbookPolicy());

test("the policy of the benches has forty items", () => {
  assert.equal(deductions.length, 40);
  assert.ok(deductions.every(({ each, cap }) => each >= 2 && each <= 20 && cap >= 20 && cap <= 80));
});

test("the same seed makes the same month, and the truth follows from its counts", () => {
  const month = makeMonth(deductions, 50, 7);
  assert.deepEqual(makeMonth(deductions, 50, 7), month);
  assert.notDeepEqual(makeMonth(deductions, 50, 8).tenths, month.tenths);
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
