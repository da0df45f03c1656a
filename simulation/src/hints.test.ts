import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, formatDay } from "./day.ts";
import { deadlineOf, HUNDRED_DAYS, isWorkday } from "./hints.ts";
import type { Channel } from "./vocabulary.ts";

const deadline = (channel: Channel, day: string): string =>
  formatDay(deadlineOf(channel, dayNumber(day), HUNDRED_DAYS));

test("workdays of spring 2019: 3 May is off, Sunday 28 April and Sunday 5 May are worked", () => {
  const days = ["2019-04-28", "2019-05-03", "2019-05-04", "2019-05-05", "2019-06-07", "2019-06-06"];
  assert.deepEqual(
    days.map((day) => isWorkday(dayNumber(day), HUNDRED_DAYS)),
    [true, false, false, true, false, true],
  );
});

test("on the spot within the day; a notice within seven workdays; a warning after ten days, moved on to a workday", () => {
  assert.equal(deadline("on_the_spot", "2019-05-01"), "2019-05-01");
  assert.equal(deadline("notice", "2019-04-26"), "2019-05-08");
  assert.equal(deadline("warning", "2019-04-23"), "2019-05-05");
  assert.equal(deadline("warning", "2019-04-19"), "2019-04-29");
});
