import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Period } from "../graph/types.ts";
import { graphOf, MONTHS, PERIODS, step } from "../testing/month-ladder.ts";
import type { SmallGraphInput } from "../testing/small-graph.ts";
import type { AbsenceKind } from "../vector/types.ts";
import { replayLadder } from "./replay-ladder.ts";

/** Months on which `a` is black (x), is not (-), or has no result (a letter of GAPS). */
const GAPS: Readonly<Record<string, AbsenceKind>> = { i: "not_inspected", h: "round_not_held" };
function black(history: string): Partial<SmallGraphInput> {
  const at = (test: (mark: string) => boolean): string[] =>
    [...history].flatMap((mark, i) => (test(mark) ? [MONTHS[i]!] : []));
  const missing = Object.fromEntries(
    at((mark) => mark in GAPS).map((id) => [id, { a: GAPS[history[MONTHS.indexOf(id)]!]! }]),
  );
  return {
    members: { black: Object.fromEntries(at((mark) => mark === "x").map((id) => [id, ["a"]])) },
    missing: { black: missing },
    periods: PERIODS.slice(0, history.length),
  };
}

/** The steps that `a` reaches, month by month: `.` for none. */
function steps(ladder: string, history: string, input: Partial<SmallGraphInput> = {}): string {
  const graph = graphOf(ladder, { ...black(history), ...input });
  const { reached } = replayLadder(graph, "l", graph.period(MONTHS[history.length - 1]!) as Period);
  return MONTHS.slice(0, history.length)
    .map(
      (id) =>
        reached
          .filter(({ period }) => period.id === id)
          .map(({ step: n }) => n)
          .join("+") || ".",
    )
    .join(" ");
}

const listed = (rest: string): string =>
  `per: unit, counts: { list: black }, ${rest}, steps: { 1: ${step}, 2: ${step}, 3: ${step} }`;

describe("a ladder over a list", () => {
  it("A3: climbs while the streak goes on, and repeats the last step where told", () => {
    assert.equal(steps(listed("how: consecutive, after_last: repeat"), "xxxx"), "1 2 3 3");
    assert.equal(steps(listed("how: consecutive, after_last: stop"), "xxxxx"), "1 2 3 . .");
    assert.equal(steps(listed("how: consecutive, after_last: restart"), "xxxxx"), "1 2 3 1 2");
  });

  it("A4: a new streak begins with the first step again, unless 首次 means the first ever (AMB-16)", () => {
    assert.equal(steps(listed("how: consecutive, after_last: repeat"), "x-x"), "1 . 1");
    assert.equal(steps(listed("how: consecutive, after_last: repeat, first_means: ever"), "x-xx"), "1 . . 2");
  });

  it("A11: counts the n-th time ever, or requires consecutive failures", () => {
    assert.equal(steps(listed("how: nth_ever, after_last: stop"), "x-x"), "1 . 2");
    assert.equal(steps(listed("how: consecutive, after_last: stop"), "x-x"), "1 . 1");
  });

  it("lets a period without a result neither lengthen nor end a streak, unless told (AMB-8)", () => {
    assert.equal(steps(listed("how: consecutive, after_last: stop"), "xix"), "1 . 2");
    assert.equal(
      steps(listed("how: consecutive, after_last: stop, gap: { not_inspected: resets }"), "xix"),
      "1 . 1",
    );
    assert.equal(
      steps(listed("how: consecutive, after_last: stop, gap: { not_inspected: counts }"), "xix"),
      "1 2 3",
    );
    assert.equal(
      steps(listed("how: consecutive, after_last: stop, gap: { not_inspected: resets }"), "xhx"),
      "1 . 2",
    );
  });

  it("never begins a streak with a gap", () => {
    assert.equal(
      steps(listed("how: consecutive, after_last: stop, gap: { not_inspected: counts }"), "iix"),
      ". . 1",
    );
  });

  it("counts inside a window of the last periods", () => {
    assert.equal(
      steps(listed("how: cumulative, after_last: repeat, window: { last: 3, of: month }"), "x-x-xxx"),
      "1 . 2 . 2 2 3",
    );
    assert.equal(steps(listed("how: cumulative, after_last: repeat"), "x-x-x"), "1 . 2 . 3");
  });

  it("gives nothing for a count between its steps", () => {
    const sparse = `per: unit, counts: { list: black }, how: nth_ever, after_last: stop, steps: { 1: ${step}, 3: ${step} }`;
    assert.equal(steps(sparse, "xxx"), "1 . 3");
  });

  it("begins anew with the year, after the campaign, and where a condition holds", () => {
    const periods = [
      ...PERIODS.slice(0, 2),
      { id: "2020-01", cadence: "month", first: "2020-01-01", last: "2020-01-31" },
    ];
    const members = { black: { "2019-01": ["a"], "2019-02": ["a"], "2020-01": ["a"] } };
    const reachedAt = (reset: string, more: Partial<SmallGraphInput> = {}): number[] => {
      const graph = graphOf(listed(`how: nth_ever, after_last: stop, reset: [${reset}]`), {
        periods,
        members,
        ...more,
      });
      return replayLadder(graph, "l", graph.period("2020-01") as Period).reached.map((reach) => reach.step);
    };
    assert.deepEqual(reachedAt("year_start"), [1, 2, 1]);
    assert.deepEqual(
      reachedAt("campaign_end", { campaign: { first: "2019-01-01", last: "2019-12-31" } }),
      [1, 2, 1],
    );
    assert.deepEqual(
      reachedAt("campaign_end", { campaign: { first: "2019-01-01", last: "2020-12-31" } }),
      [1, 2, 3],
    );
    assert.deepEqual(
      reachedAt('{ when: "passed" }', { formulas: { passed: (_, period) => period === "2019-02" } }),
      [1, 1, 2],
    );
  });
});

describe("alternative counters", () => {
  const either = `per: unit, counts: [{ list: black, how: consecutive }, { list: black, how: cumulative, reaches: { 2: 3 } }], how: consecutive, after_last: stop, steps: { 2: ${step} }`;

  it("take whichever reaches the step first: two running, or three in all", () => {
    assert.equal(steps(either, "xx"), ". 2");
    assert.equal(steps(either, "x-x-x"), ". . . . 2");
  });

  it("do not reach a step twice with the same standing", () => {
    assert.equal(steps(either, "xxx"), ". 2 .");
  });
});

describe("replay", () => {
  const history = fc
    .array(fc.constantFrom("x", "-", "i", "h"), { minLength: 1, maxLength: 8 })
    .map((marks) => marks.join(""));
  const rules = fc.constantFrom(
    "how: consecutive, after_last: repeat",
    "how: consecutive, after_last: restart, gap: { not_inspected: counts, round_not_held: resets }",
    "how: cumulative, after_last: repeat, window: { last: 3, of: month }",
    "how: nth_ever, after_last: stop",
  );

  it("of a prefix is the prefix of the whole replay, and no step is without an event", () => {
    fc.assert(
      fc.property(history, rules, (marks, rule) => {
        const graph = graphOf(listed(rule), black(marks));
        const upTo = (length: number): unknown[] =>
          replayLadder(graph, "l", graph.period(MONTHS[length - 1]!) as Period).reached.map(
            ({ period, step: n, count, events }) => [period.id, n, count, events.length],
          );
        const whole = upTo(marks.length);
        for (let length = 1; length <= marks.length; length++) {
          const prefix = upTo(length);
          assert.deepEqual(prefix, whole.slice(0, prefix.length));
          assert.ok(
            whole.slice(prefix.length).every((reach) => (reach as string[])[0]! > MONTHS[length - 1]!),
          );
        }
        assert.ok(whole.every((reach) => (reach as number[])[3]! > 0));
      }),
      { numRuns: 60 },
    );
  });
});
