import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ARRANGED_DAYS, ARRANGED_YEARS } from "./chinese-days.ts";
import { dayOfWeek, formatDay, parseDay } from "./day.ts";
import { defineWorkCalendar } from "./work-calendar.ts";
import {
  addWorkdays,
  isWorkday,
  nextWorkday,
  previousWorkday,
  whyWorkday,
  workdayOnOrAfter,
  workdayOnOrBefore,
  workdaysBetween,
} from "./workdays.ts";

// The package builds its tables in local time when it is loaded, and they are a day out wherever that is behind UTC.
process.env.TZ = "Asia/Shanghai";
const { default: chineseDays } = await import("chinese-days");

const calendar = defineWorkCalendar();
const day = parseDay;
const coveredDay = fc.integer({ min: day("2005-01-01"), max: day("2025-12-31") });

test("the arrangements of 2004 to 2026 are known, without a gap", () => {
  assert.equal(ARRANGED_YEARS[0], 2004);
  assert.ok(ARRANGED_YEARS.includes(2026));
  assert.deepEqual(
    ARRANGED_YEARS,
    Array.from(ARRANGED_YEARS, (_, i) => 2004 + i),
  );
  // A day that is arranged as what its weekday says anyway would be a slip in the table.
  for (const [arranged, { work }] of ARRANGED_DAYS)
    if (work) assert.ok(dayOfWeek(arranged) > 5, formatDay(arranged));
});

test("every day of the covered years is what the package's own code calls it", () => {
  for (let d = day("2004-01-01"); d <= day("2026-12-31"); d++) {
    assert.equal(isWorkday(calendar, d), chineseDays.isWorkday(formatDay(d)), formatDay(d));
  }
});

test("a year without an arrangement is refused by name, where the package guesses", () => {
  assert.equal(
    chineseDays.isWorkday(new Date(2099, 0, 1, 12)),
    true,
    "if this fails, the package no longer guesses",
  );
  assert.throws(() => isWorkday(calendar, day("2099-01-01")), {
    name: "Refusal",
    code: "year_without_calendar",
    message: /没有 2099 年的放假安排.*2099-01-01.*2004-20\d\d.*calendar\.years\.2099/,
  });
  assert.throws(() => isWorkday(calendar, day("2003-12-31")), { code: "year_without_calendar" });
  assert.throws(() => workdaysBetween(calendar, day("2003-12-30"), day("2004-01-05")), {
    code: "year_without_calendar",
  });
  assert.throws(() => addWorkdays(calendar, day("2004-01-05"), -5), /没有 2003 年/);
});

test("a table in the policy covers a year, and edits single days of a known one", () => {
  const edited = defineWorkCalendar({
    years: {
      2099: { source: "某通知", rest: [{ day: "2099-01-01", reason: "元旦" }], work: ["2099-01-03"] },
      2019: { source: "州人民政府通知", rest: [{ day: "2019-07-25", reason: "火把节" }] },
    },
  });
  assert.equal(isWorkday(edited, day("2099-01-01")), false);
  assert.equal(isWorkday(edited, day("2099-01-02")), true);
  assert.equal(dayOfWeek(day("2099-01-03")), 6);
  assert.equal(isWorkday(edited, day("2099-01-03")), true);
  assert.equal(isWorkday(edited, day("2019-07-25")), false);
  assert.equal(isWorkday(calendar, day("2019-07-25")), true, "another calendar is left as it was");
  assert.equal(isWorkday(edited, day("2019-05-03")), false, "the rest of the year stays as arranged");
  assert.equal(whyWorkday(edited, day("2019-07-25")), "火把节放假");
  assert.equal(whyWorkday(edited, day("2099-01-03")), "据某通知调休上班");
  assert.throws(() => isWorkday(edited, day("2098-01-01")), /2004-20\d\d, 2099/);
});

test("a table that cannot be right is refused", () => {
  const define = (years: Parameters<typeof defineWorkCalendar>[0]) => () => defineWorkCalendar(years);
  assert.throws(define({ years: { 2099: { source: "s" } } }), {
    code: "bad_calendar",
    message: /2099 年的日历一个休息日也没有/,
  });
  assert.throws(
    define({ years: { 2099: { source: "s", rest: ["2098-01-01"] } } }),
    /2098-01-01 写在了 2099 年/,
  );
  assert.throws(
    define({ years: { 2099: { source: "s", rest: ["2099-01-01"], work: ["2099-01-01"] } } }),
    /写了两次/,
  );
  assert.throws(define({ years: { 2099: { source: "s", rest: ["2099-02-29"] } } }), { code: "not_a_day" });
  assert.throws(define({ office_hours: ["8:30-12:00"] }), { code: "bad_office_hours" });
  assert.throws(define({ office_hours: ["12:00-08:30"] }), { code: "bad_office_hours" });
  assert.throws(define({ office_hours: ["14:30-18:00", "08:30-12:00"] }), /应在/);
});

test("days say why they are worked or not", () => {
  assert.equal(whyWorkday(calendar, day("2019-05-03")), "劳动节放假");
  assert.equal(whyWorkday(calendar, day("2019-04-28")), "劳动节调休上班");
  assert.equal(whyWorkday(calendar, day("2019-05-11")), "星期六");
});

test("the holiday of May 2019, step by step", () => {
  assert.equal(formatDay(nextWorkday(calendar, day("2019-04-30"))), "2019-05-05");
  assert.equal(formatDay(previousWorkday(calendar, day("2019-05-05"))), "2019-04-30");
  assert.equal(formatDay(workdayOnOrAfter(calendar, day("2019-05-05"))), "2019-05-05");
  assert.equal(workdaysBetween(calendar, day("2019-04-28"), day("2019-05-12")), 9);
  assert.equal(workdaysBetween(calendar, day("2019-05-01"), day("2019-05-04")), 0);
  assert.equal(workdaysBetween(calendar, day("2019-05-12"), day("2019-05-01")), 0);
  assert.throws(() => addWorkdays(calendar, 0, 0.5), RangeError);
});

test("adding workdays is counting them", () => {
  fc.assert(
    fc.property(coveredDay, fc.integer({ min: 1, max: 40 }), (from, n) => {
      const later = addWorkdays(calendar, from, n);
      assert.ok(isWorkday(calendar, later));
      assert.equal(workdaysBetween(calendar, from + 1, later), n);
      const earlier = addWorkdays(calendar, from, -n);
      assert.ok(isWorkday(calendar, earlier));
      assert.equal(workdaysBetween(calendar, earlier, from - 1), n);
      assert.equal(addWorkdays(calendar, from, 0), from);
      assert.ok(workdayOnOrBefore(calendar, from) <= from);
    }),
  );
});
