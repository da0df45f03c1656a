import assert from "node:assert/strict";
import { test } from "node:test";
import { readDeductions, readWorkbookPolicy } from "./deductions.ts";
import { countWrong, makeOfficeMonth, ranksOf, TOWNS, VILLAGES } from "./workbook-month.ts";

test("places are shared (1, 1, 3), among all and inside a town of twenty", () => {
  const villages = Array.from({ length: 40 }, (_, v) => (v < 2 ? 100 : 100 - v));
  const { all, inTown, town } = ranksOf(villages, [3, 5]);
  assert.deepEqual([...all.slice(0, 4)], [1, 1, 3, 4]);
  assert.deepEqual([...inTown.slice(20, 23)], [1, 2, 3]);
  assert.deepEqual([...town], [2, 1]);
});

test("the month's truth has ties, and a changed rank is counted", () => {
  const { truth } = makeOfficeMonth(readDeductions(readWorkbookPolicy()), 1);
  assert.equal(truth.all.length, VILLAGES);
  assert.equal(truth.town.length, TOWNS);
  assert.ok(new Set(truth.all).size < VILLAGES);
  const other = { ...truth, all: truth.all.map((rank, v) => (v === 5 ? rank + 1 : rank)) };
  assert.deepEqual(countWrong(other, truth), { villages: 1, inTown: 0, towns: 0 });
});
