import assert from "node:assert/strict";
import { test } from "node:test";
import { cutWindows, dayNumber, formatDay, monthsOf, weekday, weekPeriod } from "./day.ts";

const campaign = { first: dayNumber("2019-04-09"), last: dayNumber("2019-07-17") };

test("days go to numbers and back; what is no day is refused", () => {
  assert.equal(dayNumber("1970-01-02"), 1);
  assert.equal(formatDay(dayNumber("2020-02-29")), "2020-02-29");
  assert.throws(() => dayNumber("2019-02-29"), RangeError);
  assert.throws(() => dayNumber("2019-4-9"), RangeError);
  assert.equal(campaign.last - campaign.first + 1, 100);
});

test("weekdays and weeks: 12 April 2019 is the Friday of week 15, 30 December 2019 belongs to 2020", () => {
  assert.equal(weekday(dayNumber("2019-04-12")), 5);
  assert.equal(weekPeriod(dayNumber("2019-04-12")), "2019-w15");
  assert.equal(weekPeriod(dayNumber("2019-12-30")), "2020-w01");
});

test("ten windows to the 8th, 18th and 28th, clipped to the hundred days, named by the month of their full last day", () => {
  const windows = cutWindows(campaign, [8, 18, 28]);
  assert.equal(windows.length, 10);
  const text = windows.map(({ first, last, period }) => `${formatDay(first)} ${formatDay(last)} ${period}`);
  assert.equal(text[0], "2019-04-09 2019-04-18 2019-04-x2");
  assert.equal(text[2], "2019-04-29 2019-05-08 2019-05-x1");
  assert.equal(text[9], "2019-07-09 2019-07-17 2019-07-x2");
  const days = windows.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  assert.equal(days, 100);
});

test("months are cut to the campaign", () => {
  const months = monthsOf(campaign).map(({ month, first, last }) => `${month} ${last - first + 1}`);
  assert.deepEqual(months, ["2019-04 22", "2019-05 31", "2019-06 30", "2019-07 17"]);
});
