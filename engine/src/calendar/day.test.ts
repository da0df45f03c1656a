import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NO_DAY } from "../vector/types.ts";
import {
  addDays,
  dayFrom,
  dayOfWeek,
  daysInMonth,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  parseDay,
  partsOf,
  readDay,
  whyNoDay,
} from "./day.ts";
import { daysText, dayText, weekdayText } from "./day-text.ts";

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

test("days agree with the platform's calendar on every date it can name", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000);
      assert.equal(formatDay(day), date.toISOString().slice(0, 10));
      assert.equal(dayOfWeek(day), date.getUTCDay() || 7);
      assert.deepEqual(partsOf(day), {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        dayOfMonth: date.getUTCDate(),
      });
    }),
    { numRuns: 2000 },
  );
});

test("a printed day reads back as itself", () => {
  fc.assert(fc.property(anyDay, (day) => assert.equal(parseDay(formatDay(day)), day)));
  assert.equal(parseDay("1970-01-01"), 0);
  assert.equal(parseDay("0001-01-01"), FIRST_DAY);
  assert.equal(parseDay("9999-12-31"), LAST_DAY);
});

test("no text but an existing ISO day is a day", () => {
  for (const text of [
    "2019.5.18",
    "2019-5-18",
    "2019/05/18",
    "20190518",
    "2019-05-18T00:00",
    " 2019-05-18",
    "",
    "２０１９-05-18",
  ]) {
    assert.equal(readDay(text), NO_DAY, text);
    assert.throws(() => parseDay(text), { name: "Refusal", code: "not_a_day", message: /应写作 2019-05-18/ });
  }
});

test("a day that its month does not have is refused, and the month's length said", () => {
  assert.throws(() => parseDay("2019-02-30"), {
    code: "not_a_day",
    zh: "“2019-02-30”没有这一天，2019年2月只有28天",
  });
  assert.throws(() => parseDay("2019-04-31"), /2019年4月只有30天/);
  assert.throws(() => parseDay("2019-00-10"), /没有这个月/);
  assert.throws(() => parseDay("2019-13-01"), /没有这个月/);
  assert.throws(() => parseDay("0000-01-01"), /没有这一年/);
  assert.equal(whyNoDay("2020-02-29"), null);
});

test("February has 29 days every fourth year, but for three of four centuries", () => {
  assert.deepEqual(
    [2019, 2020, 1900, 2000, 2100].map((year) => daysInMonth(year, 2)),
    [28, 29, 28, 29, 28],
  );
  assert.equal(dayFrom(2000, 3, 1) - dayFrom(2000, 2, 28), 2);
});

test("adding days leaves no day what it is", () => {
  assert.equal(formatDay(addDays(parseDay("2019-12-31"), 1)), "2020-01-01");
  assert.equal(addDays(NO_DAY, 5), NO_DAY);
  assert.throws(() => formatDay(NO_DAY), RangeError);
  assert.throws(() => formatDay(0.5), RangeError);
});

test("days print as official Chinese prints them", () => {
  const days = (first: string, last: string, year = false) => daysText(parseDay(first), parseDay(last), year);
  assert.equal(days("2019-05-09", "2019-05-18"), "5月9日—18日");
  assert.equal(days("2019-04-29", "2019-05-08"), "4月29日—5月8日");
  assert.equal(days("2019-04-29", "2019-05-08", true), "2019年4月29日—5月8日");
  assert.equal(days("2019-12-29", "2020-01-08"), "2019年12月29日—2020年1月8日");
  assert.equal(days("2019-05-09", "2019-05-09"), "5月9日");
  assert.equal(dayText(parseDay("2019-05-09"), true), "2019年5月9日");
  assert.equal(weekdayText(parseDay("2019-05-05")), "星期日");
});
