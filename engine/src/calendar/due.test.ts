import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDay } from "./day.ts";
import { dueTimes } from "./due.ts";
import { checkDueRule, type DueRule } from "./due-rule.ts";
import { definePeriods } from "./periods.ts";
import { defineWorkCalendar } from "./work-calendar.ts";
import { isWorkday } from "./workdays.ts";

const calendar = defineWorkCalendar();
const periods = definePeriods(
  {
    week: { kind: "week" },
    xun: { kind: "ten_day", cut: [8, 18, 28] },
    month: { kind: "month" },
    always: { kind: "week", within: "always" },
    months: { kind: "month", within: "always" },
  },
  { first: "2019-04-09", last: "2019-07-17" },
);
const due = (cadence: string, id: string, rule: DueRule) =>
  dueTimes(periods.byId(cadence, id)!, rule, calendar);
const at = (cadence: string, id: string, rule: DueRule) => due(cadence, id, rule).map((time) => time.at);
const friday: DueRule = { weekday: 5, time: "10:00" };

test("A7: Friday 2019-05-03 is a holiday, so the report is due on Tuesday 2019-04-30", () => {
  assert.deepEqual(due("week", "2019-w18", friday), [
    {
      at: "2019-04-30T10:00",
      day: parseDay("2019-04-30"),
      named_day: parseDay("2019-05-03"),
      shifted: true,
      reason: "2019-05-03（星期五）是劳动节放假，提前到 2019-04-30（星期二）",
    },
  ]);
  assert.deepEqual(at("week", "2019-w18", { ...friday, holiday: "next_workday" }), ["2019-05-05T10:00"]);
  assert.deepEqual(at("week", "2019-w18", { ...friday, holiday: "as_is" }), ["2019-05-03T10:00"]);
});

test("A8: Sunday 2019-04-28 is a make-up workday, so what is due then is due then", () => {
  assert.deepEqual(due("xun", "2019-04-x3", { days_of_month: [8, 18, 28], time: "17:00" }), [
    {
      at: "2019-04-28T17:00",
      day: parseDay("2019-04-28"),
      named_day: parseDay("2019-04-28"),
      shifted: false,
      reason: "2019-04-28（星期日）为劳动节调休上班，按期报送",
    },
  ]);
});

test("due days shift and windows do not: the report of 9 to 18 May is due on Friday the 17th", () => {
  const [time] = due("xun", "2019-05-x2", { days_of_month: [8, 18, 28] });
  assert.equal(time?.at, "2019-05-17T23:59");
  assert.equal(time?.reason, "2019-05-18（星期六）是休息日，提前到 2019-05-17（星期五）");
  assert.equal(periods.byId("xun", "2019-05-x2")?.last, parseDay("2019-05-18"));
});

test("an ordinary day needs no reason", () => {
  assert.deepEqual(
    due("week", "2019-w17", friday).map(({ at, reason }) => [at, reason]),
    [["2019-04-26T10:00", null]],
  );
});

test("due days are sought in the whole window, beyond the campaign's last day too", () => {
  assert.deepEqual(at("week", "2019-w29", friday), ["2019-07-19T10:00"]);
  assert.deepEqual(at("xun", "2019-07-x2", { days_of_month: [8, 18, 28] }), ["2019-07-18T23:59"]);
});

test("a rule may name several days of a period, its ends, or days after it", () => {
  assert.deepEqual(at("month", "2019-05", { days_of_month: [8, 18, 31], holiday: "as_is", time: "09:00" }), [
    "2019-05-08T09:00",
    "2019-05-18T09:00",
    "2019-05-31T09:00",
  ]);
  assert.deepEqual(
    at("month", "2019-06", { days_of_month: [31] }),
    ["2019-06-28T23:59"],
    "30 June is a Sunday",
  );
  assert.deepEqual(at("month", "2019-05", { day: "last" }), ["2019-05-31T23:59"]);
  assert.deepEqual(at("month", "2019-05", { day: "first", holiday: "next_workday" }), ["2019-05-05T23:59"]);
  assert.deepEqual(at("week", "2019-w17", { after_period: { workdays: 3 } }), ["2019-05-05T23:59"]);
  assert.deepEqual(at("week", "2019-w17", { after_period: { weekday: 1 }, time: "12:00" }), [
    "2019-04-29T12:00",
  ]);
  assert.deepEqual(at("month", "2019-05", { after_period: { days: 5 } }), ["2019-06-05T23:59"]);
  assert.deepEqual(at("month", "2019-05", { after_period: { day_of_month: 10 } }), ["2019-06-10T23:59"]);
  assert.deepEqual(at("xun", "2019-05-x2", { after_period: { day_of_month: 20 } }), ["2019-05-20T23:59"]);
  assert.deepEqual(at("months", "2020-01", { after_period: { day_of_month: 30 }, holiday: "as_is" }), [
    "2020-02-29T23:59",
  ]);
});

test("a week without a workday is due before it begins, or waived", () => {
  // Spring Festival 2019: 4 to 10 February, with Sunday the 3rd made up.
  assert.deepEqual(at("always", "2019-w06", friday), ["2019-02-03T10:00"]);
  assert.deepEqual(at("always", "2019-w06", { ...friday, no_workday: "waive" }), []);
  assert.deepEqual(at("always", "2019-w07", { ...friday, no_workday: "waive" }), ["2019-02-15T10:00"]);
});

test("a year without a calendar is refused, unless nothing shifts", () => {
  assert.throws(() => at("always", "2098-w10", friday), { code: "year_without_calendar", message: /2098/ });
  assert.deepEqual(at("always", "2098-w10", { ...friday, holiday: "as_is" }), ["2098-03-07T10:00"]);
});

test("a rule that names no day, or two ways, is refused", () => {
  const bad: [DueRule, string[]][] = [
    [{}, ["due"]],
    [{ weekday: 5, day: "last" }, ["due"]],
    [{ weekday: 8 }, ["weekday"]],
    [{ days_of_month: [] }, ["days_of_month"]],
    [{ days_of_month: [0, 32] }, ["days_of_month", "days_of_month"]],
    [{ after_period: {} }, ["after_period"]],
    [{ after_period: { days: 1, workdays: 1 } }, ["after_period"]],
    [{ after_period: { workdays: 0 } }, ["after_period.workdays"]],
    [{ weekday: 5, time: "24:00" }, ["time"]],
  ];
  for (const [rule, fields] of bad) {
    assert.deepEqual(
      checkDueRule(rule).map(({ field }) => field),
      fields,
    );
    assert.throws(() => at("week", "2019-w17", rule), { code: "bad_due_rule" });
  }
  assert.deepEqual(checkDueRule(friday), []);
});

test("a shifted day is the nearest workday in its direction", () => {
  const anyWeek = fc.integer({ min: parseDay("2005-01-10"), max: parseDay("2026-11-01") });
  fc.assert(
    fc.property(anyWeek, fc.integer({ min: 1, max: 7 }), fc.boolean(), (day, weekday, back) => {
      const holiday = back ? "previous_workday" : "next_workday";
      const [time] = dueTimes(periods.containing("always", day)!, { weekday, holiday }, calendar);
      assert.ok(isWorkday(calendar, time!.day));
      assert.equal(time!.shifted, !isWorkday(calendar, time!.named_day));
      const step = back ? -1 : 1;
      for (let d = time!.named_day; d !== time!.day; d += step) assert.ok(!isWorkday(calendar, d));
    }),
  );
});
