import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Fraction, fraction } from "../number/fraction.ts";
import { parseDay } from "./day.ts";
import { formatInstant, MINUTES_A_DAY, parseInstant } from "./instant.ts";
import type { Limit } from "./limit.ts";
import { defineWorkCalendar, type WorkCalendar } from "./work-calendar.ts";
import {
  clockMinutes,
  deadline,
  officeHoursText,
  officeMinutes,
  subDeadlines,
  workdaysUsed,
} from "./work-time.ts";
import { isWorkday } from "./workdays.ts";

const calendar = defineWorkCalendar({ office_hours: ["08:30-12:00", "14:30-18:00"] });
const hours = (n: number, d = 1): Fraction => fraction(BigInt(n), BigInt(d));

const cases: [string, string, Limit, string][] = [
  ["round the clock over a holiday", "2019-04-30T23:00", { hours: 3 }, "2019-05-01T02:00"],
  [
    "half an office hour more than the morning has",
    "2019-04-30T11:00",
    { office_hours: hours(3, 2) },
    "2019-04-30T15:00",
  ],
  ["to the minute of closing", "2019-04-30T17:00", { office_hours: hours(1) }, "2019-04-30T18:00"],
  ["from closing over the holiday", "2019-04-30T18:00", { office_hours: hours(1) }, "2019-05-05T09:30"],
  ["from before opening", "2019-04-30T06:00", { office_hours: hours(1, 2) }, "2019-04-30T09:00"],
  ["one workday is the next, to its close", "2019-04-30T10:00", { workdays: 1 }, "2019-05-05T18:00"],
  ["three workdays with a make-up Sunday", "2019-04-26T10:00", { workdays: 3 }, "2019-04-30T18:00"],
  ["calendar days end on the next workday", "2019-04-28T10:00", { days: 3 }, "2019-05-05T23:59"],
  ["or as they are", "2019-04-28T10:00", { days: 3, holiday: "as_is" }, "2019-05-01T23:59"],
  [
    "or on the workday before",
    "2019-04-28T10:00",
    { days: 3, holiday: "previous_workday" },
    "2019-04-30T23:59",
  ],
  [
    "the same day is the same day, on a holiday too",
    "2019-05-01T10:00",
    { same_day: true },
    "2019-05-01T23:59",
  ],
];
for (const [name, start, limit, at] of cases) {
  test(`deadline: ${name}`, () => assert.equal(deadline(start, limit, calendar), at));
}

test("without office hours a workday ends at midnight, and office hours are refused", () => {
  const bare = defineWorkCalendar();
  assert.equal(deadline("2019-04-30T10:00", { workdays: 1 }, bare), "2019-05-05T23:59");
  assert.throws(() => deadline("2019-04-30T10:00", { office_hours: hours(1) }, bare), {
    code: "bad_office_hours",
  });
});

test("a burst pipe: fenced in 3 hours, repaired in 8, the road restored in 5 workdays", () => {
  const limits = [
    { id: "fence", closes_when: "围挡", limit: { hours: 3 } },
    { id: "repair", closes_when: "修复", limit: { hours: 8 } },
    { id: "road", closes_when: "恢复路面", limit: { workdays: 5 } },
  ];
  assert.deepEqual(
    subDeadlines("2019-04-29T22:00", limits, calendar).map(({ id, at }) => `${id} ${at}`),
    ["fence 2019-04-30T01:00", "repair 2019-04-30T06:00", "road 2019-05-08T18:00"],
  );
});

test("a limit has one unit and a good amount", () => {
  const bad: Limit[] = [
    {},
    { hours: 3, workdays: 1 },
    { hours: 0 },
    { hours: hours(1, 7) },
    { workdays: 0 },
    { days: 1.5 },
    { same_day: false },
  ];
  for (const limit of bad)
    assert.throws(() => deadline("2019-04-29T22:00", limit, calendar), { code: "bad_limit" });
  assert.throws(() => deadline("2019-04-29", { hours: 1 }, calendar), { code: "not_an_instant" });
  assert.throws(() => deadline("2003-04-29T10:00", { workdays: 1 }, calendar), {
    code: "year_without_calendar",
  });
});

/** Counts office minutes one by one: the oracle. */
function walkOfficeMinutes(of: WorkCalendar, start: number, minutes: number): number {
  let left = minutes;
  for (let minute = start; ; minute++) {
    const day = Math.floor(minute / MINUTES_A_DAY);
    const time = minute - day * MINUTES_A_DAY;
    if (isWorkday(of, day) && of.hours.some(({ from, to }) => from <= time && time < to)) left--;
    if (left === 0) return minute + 1;
  }
}

const anyMinute = fc.integer({
  min: parseDay("2019-01-20") * MINUTES_A_DAY,
  max: parseDay("2019-11-01") * MINUTES_A_DAY,
});
const anyHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 47 }), { minLength: 2, maxLength: 6 })
  .map((halves) => halves.sort((a, b) => a - b).slice(0, halves.length - (halves.length % 2)))
  .map((halves) => {
    const time = (half: number) => `${String(half >> 1).padStart(2, "0")}:${half % 2 ? "30" : "00"}`;
    return halves.flatMap((half, i) => (i % 2 ? [] : [`${time(half)}-${time(halves[i + 1]!)}`]));
  });

test("deadlines in office hours are those of a walk minute by minute", () => {
  fc.assert(
    fc.property(anyMinute, fc.integer({ min: 1, max: 1500 }), anyHours, (start, minutes, office_hours) => {
      const of = defineWorkCalendar({ office_hours });
      const from = formatInstant(start);
      const at = deadline(from, { office_hours: hours(minutes, 60) }, of);
      assert.equal(at, formatInstant(walkOfficeMinutes(of, start, minutes)));
      assert.equal(officeMinutes(from, at, of), minutes, "the deadline is where the time is used up");
      assert.equal(
        officeMinutes(from, formatInstant(parseInstant(at) - 1), of),
        minutes - 1,
        "and not a minute later",
      );
    }),
    { numRuns: 60 },
  );
});

test("workdays are used up at their deadline", () => {
  fc.assert(
    fc.property(anyMinute, fc.integer({ min: 1, max: 15 }), (start, workdays) => {
      const from = formatInstant(start);
      assert.equal(workdaysUsed(from, deadline(from, { workdays }, calendar), calendar), workdays);
    }),
  );
});

test("hours run on whatever the day", () => {
  fc.assert(
    fc.property(anyMinute, fc.integer({ min: 1, max: 500 }), (start, n) => {
      const from = formatInstant(start);
      assert.equal(clockMinutes(from, deadline(from, { hours: n }, calendar)), n * 60);
    }),
  );
  assert.equal(officeMinutes("2019-04-30T18:00", "2019-04-30T08:30", calendar), 0);
  assert.equal(officeHoursText(calendar), "08:30-12:00、14:30-18:00");
});
