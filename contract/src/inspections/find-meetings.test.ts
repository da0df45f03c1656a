import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findMeetings, type PlannedVisit } from "./find-meetings.ts";
import { weekDays, weekName, weekNumber } from "./iso-week.ts";

const UNITS = { county: [10, 99], village_1: [20, 29], village_2: [30, 39] } as const;
const visit = (
  unit: keyof typeof UNITS,
  round: string,
  first_day: string,
  last_day: string,
  team = round,
): PlannedVisit => ({
  unit,
  pos: UNITS[unit][0],
  pos_end: UNITS[unit][1],
  round,
  title: round,
  team,
  first_day,
  last_day,
});

test("weeks are those of ISO 8601, across the ends of years", () => {
  for (const [day, name] of [
    ["2019-05-16", "2019-w20"],
    ["2019-12-30", "2020-w01"],
    ["2021-01-03", "2020-w53"],
    ["2024-12-29", "2024-w52"],
    ["1970-01-01", "1970-w01"],
  ] as const) {
    assert.equal(weekName(weekNumber(day)), name);
  }
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const { first, last } = weekDays(weekNumber(day));
        assert.ok(first <= day && day <= last);
        assert.equal(new Date(first).getUTCDay(), 1);
      },
    ),
  );
});

test("two teams in one week at one village meet, and a day that both have is suggested", () => {
  const [meeting, ...none] = findMeetings([
    visit("village_1", "a", "2019-05-13", "2019-05-15"),
    visit("village_1", "b", "2019-05-15", "2019-05-17"),
    visit("village_2", "b", "2019-05-15", "2019-05-17"),
  ]);
  assert.deepEqual(none, []);
  assert.equal(meeting?.unit, "village_1");
  assert.deepEqual(meeting?.weeks, ["2019-w20"]);
  const { kind, first_day, last_day } = meeting!.suggestion;
  assert.deepEqual([kind, first_day, last_day], ["merge", "2019-05-15", "2019-05-15"]);
});

test("a plan for a whole county meets the plan for one of its villages, at the village", () => {
  const meetings = findMeetings([
    visit("village_2", "b", "2019-05-16", "2019-05-16"),
    visit("county", "a", "2019-05-13", "2019-05-19"),
  ]);
  assert.deepEqual(
    meetings.map(({ unit, visits }) => [unit, visits.length]),
    [["village_2", 2]],
  );
});

test("without a common day one is moved to a week of its own plan where it meets nobody", () => {
  const [meeting] = findMeetings([
    visit("village_1", "a", "2019-05-13", "2019-05-14"),
    visit("village_1", "b", "2019-05-16", "2019-05-24"),
  ]);
  assert.deepEqual(meeting?.suggestion, {
    kind: "move",
    round: "b",
    first_day: "2019-05-20",
    last_day: "2019-05-24",
    text: "“b”可移到2019-05-20至2019-05-24，与其他检查错开一周",
  });
  const [stuck] = findMeetings([
    visit("village_1", "a", "2019-05-13", "2019-05-14"),
    visit("village_1", "b", "2019-05-16", "2019-05-17"),
  ]);
  assert.equal(stuck?.suggestion.kind, "none");
});

test("one team in two rounds is one visitor; weeks apart is no meeting", () => {
  assert.deepEqual(
    findMeetings([
      visit("village_1", "a", "2019-05-13", "2019-05-14", "t"),
      visit("village_1", "b", "2019-05-16", "2019-05-17", "t"),
      visit("village_2", "a", "2019-05-13", "2019-05-19"),
      visit("village_2", "b", "2019-05-20", "2019-05-26"),
    ]),
    [],
  );
});

test("the order of the plans does not matter", () => {
  const plans = [
    visit("county", "a", "2019-05-06", "2019-05-19"),
    visit("village_1", "b", "2019-05-13", "2019-05-15"),
    visit("village_1", "c", "2019-05-16", "2019-05-30"),
    visit("village_2", "d", "2019-05-19", "2019-05-21"),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(plans, { minLength: plans.length }), (shuffled) => {
      assert.deepEqual(findMeetings(shuffled), findMeetings(plans));
    }),
  );
});
