import assert from "node:assert/strict";
import { test } from "node:test";
import { isAgainstFreeze, standingOf } from "./standing.ts";

const result = (counted: boolean) => ({
  assessment: "0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f",
  title: "5月上旬",
  state: "issued",
  frozen_at: "2019-05-09T09:00:00+08:00",
  counted,
});

test("a fact is late as soon as one result of its periods was frozen without it", () => {
  assert.equal(standingOf({ withdrawn: false, results: [] }).standing, "open");
  assert.equal(standingOf({ withdrawn: false, results: [result(true)] }).standing, "counted");
  const both = standingOf({ withdrawn: false, results: [result(true), result(false)] });
  assert.equal(both.standing, "late");
  assert.deepEqual(both.results, [result(false)]);
});

test("a withdrawn fact matters only to a result that was frozen with it", () => {
  assert.equal(standingOf({ withdrawn: true, results: [result(false)] }).standing, "withdrawn");
  assert.equal(standingOf({ withdrawn: true, results: [result(true)] }).standing, "withdrawn-counted");
  assert.equal(isAgainstFreeze({ withdrawn: true, results: [result(true)] }), true);
  assert.equal(isAgainstFreeze({ withdrawn: true, results: [result(false)] }), false);
  assert.equal(isAgainstFreeze({ withdrawn: false, results: [result(true)] }), false);
});
