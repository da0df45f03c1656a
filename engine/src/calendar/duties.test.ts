import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fraction, ONE } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { parseDay } from "./day.ts";
import { countDuty, type DutyRule, type Holding, summariseDuty, type Visit } from "./duties.ts";
import { definePeriods } from "./periods.ts";

const year = definePeriods(
  { week: { kind: "week" }, quarter: { kind: "quarter" } },
  { first: "2023-01-01", last: "2023-09-30" },
);
const end = parseDay("2023-12-31");
const holding = (change: Partial<Holding> = {}): Holding => ({
  holder: "leader-1",
  role: "contact",
  unit: "v1",
  from: null,
  to: null,
  ...change,
});
const visit = (day: string, change: Partial<Visit> = {}): Visit => ({
  id: `visit-${day}`,
  holder: "leader-1",
  role: "contact",
  unit: "v1",
  day: parseDay(day),
  amount: null,
  ...change,
});
const quarterly: DutyRule = { role: "contact", at_least: ONE };
const states = (
  rule: DutyRule,
  holdings: readonly Holding[],
  visits: readonly Visit[],
  cadence = "quarter",
  asOf = end,
): string[] =>
  summariseDuty(rule, year.of(cadence), holdings, visits, asOf).map(
    ({ period, state }) => `${period} ${state}`,
  );

test("A18: visits on 30 March and 1 July leave the second quarter missing", () => {
  const visits = [visit("2023-03-30"), visit("2023-07-01")];
  assert.deepEqual(states(quarterly, [holding()], visits), ["2023-q1 met", "2023-q2 missing", "2023-q3 met"]);
});

test("A19: half a day in week 1 and none in week 2 is below the guideline, and nothing more", () => {
  const weeks = definePeriods({ week: { kind: "week" } }, { first: "2019-07-15", last: "2019-07-28" });
  const rule: DutyRule = { role: "contact", at_least: parseFraction("0.5"), soft: true };
  const lines = summariseDuty(
    rule,
    weeks.of("week"),
    [holding()],
    [visit("2019-07-16", { amount: parseFraction("0.5") })],
    parseDay("2019-07-28"),
  );
  assert.deepEqual(
    lines.map(({ period, amount, state, visits }) => [period, amount, state, visits]),
    [
      ["2019-w29", fraction(1n, 2n), "met", ["visit-2019-07-16"]],
      ["2019-w30", fraction(0n, 1n), "below_guideline", []],
    ],
  );
});

test("amounts add up exactly: ten tenths of a day are a day", () => {
  const visits = Array.from({ length: 10 }, (_, i) =>
    visit(`2023-01-${String(i + 10)}`, { amount: parseFraction("0.1") }),
  );
  assert.equal(states(quarterly, [holding()], visits)[0], "2023-q1 met");
  assert.equal(states(quarterly, [holding()], visits.slice(1))[0], "2023-q1 short");
});

test("a visit counts for who held the responsibility for that unit on that day", () => {
  const others = [
    visit("2023-05-01", { holder: "leader-2" }),
    visit("2023-05-01", { role: "other" }),
    visit("2023-05-01", { unit: "v2" }),
  ];
  assert.equal(states(quarterly, [holding()], others)[1], "2023-q2 missing");
  const until = holding({ to: parseDay("2023-05-10") });
  const from = holding({ unit: "v2", from: parseDay("2023-05-11") });
  assert.equal(states(quarterly, [until, from], [visit("2023-05-11")])[1], "2023-q2 missing");
  assert.equal(states(quarterly, [until, from], [visit("2023-05-11", { unit: "v2" })])[1], "2023-q2 met");
});

test("who takes over or hands over within a period is shown and not judged", () => {
  const from = holding({ from: parseDay("2023-05-10") });
  assert.deepEqual(states(quarterly, [from], []), ["2023-q2 part_term", "2023-q3 missing"]);
  assert.deepEqual(states(quarterly, [from], [visit("2023-06-01")])[0], "2023-q2 met");
});

test("a period that is not over is not judged, and one that has not begun is not shown", () => {
  const asOf = parseDay("2023-05-20");
  assert.deepEqual(states(quarterly, [holding()], [visit("2023-05-25")], "quarter", asOf), [
    "2023-q1 missing",
    "2023-q2 running",
  ]);
});

test("a duty may be owed for each unit, or have no number", () => {
  const holdings = [holding({ unit: "v2" }), holding()];
  const perUnit = summariseDuty(
    { ...quarterly, per: "unit" },
    year.of("quarter"),
    holdings,
    [visit("2023-02-01")],
    end,
  );
  assert.deepEqual(
    perUnit.filter(({ period }) => period === "2023-q1").map(({ unit, state }) => `${unit} ${state}`),
    ["v1 met", "v2 missing"],
  );
  assert.equal(states({ role: "contact" }, [holding()], [])[0], "2023-q1 recorded");
  assert.deepEqual(countDuty(perUnit)[0], { period: "2023-q1", counts: { met: 1, missing: 1 } });
  assert.throws(() => states({ role: "contact", at_least: fraction(0n, 1n) }, [], []), { code: "bad_duty" });
});

test("the order of records never matters", () => {
  const visits = ["2023-01-05", "2023-03-30", "2023-07-01", "2023-07-02"].flatMap((day) => [
    visit(day),
    visit(day, { id: `b-${day}`, holder: "leader-2", unit: "v2" }),
  ]);
  const holdings = [holding(), holding({ holder: "leader-2", unit: "v2" }), holding({ unit: "v2" })];
  const expected = summariseDuty(quarterly, year.of("quarter"), holdings, visits, end);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(visits, { minLength: visits.length }),
      fc.shuffledSubarray(holdings, { minLength: holdings.length }),
      (a, b) => assert.deepEqual(summariseDuty(quarterly, year.of("quarter"), b, a, end), expected),
    ),
  );
});
