import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openProblem, type ProblemCase } from "./problem-case.ts";
import { overdueOn } from "./progress.ts";
import { latenessOf, sayDueDay } from "./say-lateness.ts";

const found = openProblem({
  id: "p",
  unit: "village",
  found_at: "2019-05-01T09:00",
  found_by: "finder",
  severity: "ordinary",
});
const running = (due_at: string, more: Partial<ProblemCase> = {}): ProblemCase => ({
  ...found,
  state: "in_rectification",
  dispatched_at: "2019-05-01T10:00",
  due_at,
  ...more,
});
const zh = (problem: ProblemCase, now: string) => latenessOf(problem, now).words?.zh ?? null;

test("days past the due day are counted and said", () => {
  const problem = running("2019-05-08T23:59");
  assert.deepEqual(latenessOf(problem, "2019-05-11T08:00"), {
    overdue: true,
    overdue_days: 3,
    days_left: null,
    due_soon: false,
    words: { zh: "超期3天", en: "3 days late" },
  });
  assert.equal(zh(problem, "2019-05-08T23:59"), "今天到期");
  assert.equal(zh(problem, "2019-05-09T00:00"), "超期1天");
});

test("late on the day itself is said in hours", () => {
  const problem = running("2019-05-08T12:00");
  assert.equal(zh(problem, "2019-05-08T09:00"), "今天12:00到期");
  assert.equal(zh(problem, "2019-05-08T12:00"), "今天12:00到期");
  assert.equal(zh(problem, "2019-05-08T12:59"), "超期不到1小时");
  assert.equal(zh(problem, "2019-05-08T15:10"), "超期3小时");
});

test("what is left is said up to the due day, and is soon from three days before", () => {
  const problem = running("2019-05-08T23:59");
  assert.deepEqual(
    ["2019-05-03T10:00", "2019-05-05T10:00", "2019-05-07T10:00"].map((now) => {
      const { days_left, due_soon, words } = latenessOf(problem, now);
      return [days_left, due_soon, words?.zh];
    }),
    [
      [5, false, "还有5天"],
      [3, true, "还有3天"],
      [1, true, "明天到期"],
    ],
  );
});

test("done late stays late by the day it was done, whatever today is; done in time says nothing", () => {
  const late = running("2019-05-08T23:59", {
    state: "acceptance_requested",
    requested_at: "2019-05-10T10:00",
  });
  assert.equal(zh(late, "2019-06-30T10:00"), "超期2天");
  const inTime = running("2019-05-08T23:59", {
    state: "acceptance_requested",
    requested_at: "2019-05-08T10:00",
  });
  assert.equal(zh(inTime, "2019-06-30T10:00"), null);
});

test("closed, withdrawn, deferred and not yet dispatched ones are neither late nor near", () => {
  for (const state of ["closed", "withdrawn", "deferred"] as const) {
    assert.equal(zh(running("2019-05-08T23:59", { state }), "2019-06-30T10:00"), null, state);
  }
  assert.equal(zh(found, "2019-06-30T10:00"), null);
});

test("it says late exactly where the rates count late", () => {
  const minute = fc
    .integer({ min: 0, max: 60 * 24 * 20 })
    .map((minutes) => new Date(Date.UTC(2019, 4, 1) + minutes * 60_000).toISOString().slice(0, 16));
  const state = fc.constantFrom(
    "dispatched",
    "in_rectification",
    "acceptance_requested",
    "closed",
    "deferred",
  );
  fc.assert(
    fc.property(minute, minute, fc.option(minute), state, (due, now, requested, at) => {
      // What is running was not requested, or was sent back since.
      const requested_at = at === "acceptance_requested" ? requested : null;
      const problem = running(due, { state: at as ProblemCase["state"], requested_at });
      const said = latenessOf(problem, now);
      assert.equal(said.overdue, overdueOn(problem, now));
      assert.equal(said.overdue, said.overdue_days !== null);
      assert.ok(!(said.overdue && said.due_soon));
      assert.ok((said.overdue_days ?? 0) >= 0 && (said.days_left ?? 0) >= 0);
    }),
  );
});

test("a day alone is said in the same words", () => {
  const said = ["2019-05-04", "2019-05-08", "2019-05-09", "2019-05-12"].map(
    (due) => sayDueDay(due, "2019-05-08").zh,
  );
  assert.deepEqual(said, ["超期4天", "今天到期", "明天到期", "还有4天"]);
});
