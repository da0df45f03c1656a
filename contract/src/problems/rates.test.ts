import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { printAtLeast, printPercent, printRate, printRateDefined, rateFrom } from "./print-rate.ts";
import type { ProblemCase } from "./problem-case.ts";
import { countFlow, countProblems } from "./rate-counts.ts";
import { RATES, type RateId, rateOf, ratesOf } from "./rates.ts";
import { doneOn, foundProblem, inState, PEOPLE } from "./testing/four-step.ts";

const { verifier, village, office } = PEOPLE;

describe("A15: found 1104, put right 1017 (S2-10)", () => {
  const rate = rateFrom("rectification", 1017, 1104);
  test("is exact, and 92.12 % in print", () => {
    assert.deepEqual(rate.value, { n: 339n, d: 368n });
    assert.equal(printPercent(rate), "92.12%");
  });
  test("is written 92%以上", () => assert.equal(printAtLeast(rate, "zh"), "92%以上"));
  test("stands with both numbers and its definition", () => {
    assert.equal(printRate(rate, "zh"), "整改率 92.12%（销号 1017 ÷ 发现 1104）");
    assert.equal(printRate(rate, "en"), "rectification rate 92.12% (closed 1017 ÷ found 1104)");
    assert.match(
      printRateDefined(rate, "zh"),
      /^整改率 92\.12%（销号 1017 ÷ 发现 1104）：已销号（验收通过并办结）的问题数÷发现的问题数/,
    );
  });
});

describe("a rate never claims more than was done", () => {
  const cases: readonly [number, number, string, string][] = [
    [99_999, 100_000, "99.99%", "99%以上"],
    [100_000, 100_000, "100.00%", "100%"],
    [23, 25, "92.00%", "92%"],
    [1, 300, "0.33%", "不足1%"],
    [0, 12, "0.00%", "0%"],
    [0, 0, "—", "—"],
    [2, 3, "66.67%", "66%以上"],
  ];
  for (const [part, whole, percent, atLeast] of cases) {
    test(`${part} of ${whole}`, () => {
      const rate = rateFrom("rectification", part, whole);
      assert.deepEqual([printPercent(rate), printAtLeast(rate, "zh")], [percent, atLeast]);
    });
  }
  test("a part larger than its whole is no rate", () => {
    assert.throws(() => rateFrom("claimed", 5, 4), RangeError);
  });
});

describe("A16: asked, sent back once, asked again after the due day, accepted and closed", () => {
  const returned = doneOn(inState.acceptance_requested(), verifier, "return", "2019-04-17T10:00", {
    reason: "不彻底",
  }).next;
  const asked = doneOn(returned, village, "request_acceptance", "2019-04-19T10:00", {}).next;
  const accepted = doneOn(asked, verifier, "accept", "2019-04-19T15:00", { step: "accepted" }).next;
  const closed = doneOn(accepted, office, "close", "2019-04-19T16:00", {}).next;
  const counts = countProblems([closed], "2019-04-30T00:00");
  test("one close-out, sent back once, not at the first time and not in time", () => {
    assert.equal(closed.returned, 1);
    const { closed: closedCount, first_pass, on_time, timed } = counts;
    assert.deepEqual(
      { closedCount, first_pass, on_time, timed },
      { closedCount: 1, first_pass: 0, on_time: 0, timed: 1 },
    );
  });
  test("while it was sent back it was not claimed (AMB-6)", () => {
    assert.equal(countProblems([returned], "2019-04-18T00:00").claimed, 0);
    assert.equal(countProblems([asked], "2019-04-20T00:00").claimed, 1);
  });
});

describe("stock: problems as they stand", () => {
  const now = "2019-04-20T00:00";
  const all: readonly ProblemCase[] = Object.values(inState).map((make) => make());
  const counts = countProblems(all, now);
  test("one of each state", () => {
    assert.deepEqual(counts, {
      found: 7,
      dispatched: 6,
      claimed: 3,
      accepted: 2,
      closed: 1,
      open: 6,
      // dispatched and in rectification: due on the 18th.
      overdue: 2,
      deferred: 1,
      reopened: 0,
      withdrawn: 1,
      timed: 3,
      on_time: 1,
      first_pass: 1,
      rebounded: 0,
      ever_extended: 0,
      ever_deferred: 1,
      ever_reassigned: 0,
    });
  });
  test("the claimed rate is larger than the rectification rate and labelled apart", () => {
    assert.equal(printRate(rateOf("rectification", counts), "zh"), "整改率 14.29%（销号 1 ÷ 发现 7）");
    assert.equal(printRate(rateOf("claimed", counts), "zh"), "申报完成率 42.86%（申报完成 3 ÷ 发现 7）");
  });
  test("a deferred one is not in the denominator of the on-time rate, taken up again or not (B8)", () => {
    const deferred = inState.deferred();
    const resumed = doneOn(deferred, office, "resume", "2019-04-16T09:00", { reason: "水已退" }).next;
    assert.equal(countProblems([deferred, resumed], "2019-12-31T00:00").timed, 0);
    assert.equal(countProblems([resumed], "2019-12-31T00:00").overdue, 1);
  });
  test("withdrawn ones are in no rate", () => {
    assert.deepEqual(
      ratesOf(countProblems([inState.withdrawn()], now)).map(({ value }) => value),
      ratesOf(countProblems([], now)).map(() => null),
    );
  });
  test("a rebound is a new problem of the reopened, and the old one is bad again once", () => {
    const again = doneOn(inState.closed(), verifier, "record_rebound", "2019-06-01T10:00", {
      rebound: "p_0002",
      reason: "又堆了",
    });
    const opened = again.effects.find((effect) => effect.kind === "open_problem");
    assert.ok(opened?.kind === "open_problem");
    const both = countProblems([again.next, opened.problem], "2019-06-02T00:00");
    assert.deepEqual([both.found, both.closed, both.reopened, both.rebounded], [2, 1, 1, 1]);
    assert.equal(printRate(rateOf("rebound", both), "zh"), "反弹率 100.00%（反弹 1 ÷ 销号 1）");
    assert.deepEqual([opened.problem.rebound_of, opened.problem.state], ["p_0001", "found"]);
    assert.equal(again.next.lineage, opened.problem.lineage);
  });
});

test("flow: what happened in a window, both its days included, apart from the stock", () => {
  const rows = [
    { event: "found", at: "2019-04-08T23:59" },
    { event: "found", at: "2019-04-09T00:00" },
    { event: "claimed", at: "2019-04-10T10:00" },
    { event: "returned", at: "2019-04-11T10:00" },
    { event: "claimed", at: "2019-04-12T10:00" },
    { event: "closed", at: "2019-04-18T23:59" },
    { event: "closed", at: "2019-04-19T00:00" },
  ] as const;
  const { found, claimed, returned, closed } = countFlow(rows, "2019-04-09", "2019-04-18");
  assert.deepEqual({ found, claimed, returned, closed }, { found: 1, claimed: 2, returned: 1, closed: 1 });
});

test("stock and new finds are counted apart by giving each by itself (S2-8, S2-21)", () => {
  const old = foundProblem({ id: "old" });
  const fresh = inState.closed();
  assert.deepEqual(
    [countProblems([old], "2019-05-01T00:00").open, countProblems([fresh], "2019-05-01T00:00").open],
    [1, 0],
  );
});

test("every rate has its definition in both languages, and no two read the same", () => {
  const texts = (Object.keys(RATES) as RateId[]).flatMap((id) => [
    RATES[id].definition.zh,
    RATES[id].definition.en,
  ]);
  assert.equal(new Set(texts).size, texts.length);
  for (const text of texts) assert.match(text, /÷/);
});
