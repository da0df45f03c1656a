import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defineWorkCalendar, fraction } from "@cunjing/engine";
import fc from "fast-check";
import { channelFor, DEFAULT_CHANNELS, readChannels, SEVERITY_IDS } from "./channels.ts";
import { dueAfterDeferral, remainingLimit } from "./deferral-clock.ts";
import { dueAfter, dueOf, dueStated, extendDue, type LimitUnit } from "./due.ts";
import { fromSiteTime, toSiteTime } from "./site-time.ts";

const calendar = defineWorkCalendar({ office_hours: ["08:30-12:00", "14:30-18:00"] });
const clause = ["第一条"];

function codeOf(result: object): string | undefined {
  return (result as { failure?: { code: string } }).failure?.code;
}

describe("a due time by the channel's limit", () => {
  const limits = [
    ["现场交办 same day", { same_day: true }, "2019-04-30T23:59", "same_day"],
    [
      "three workdays over the May holiday, Sunday the 5th worked",
      { workdays: 3 },
      "2019-05-07T18:00",
      "workdays",
    ],
    ["seven days end on a day off and move to the next workday", { days: 4 }, "2019-05-05T23:59", "days"],
    ["三个紧急工作时 run through the night", { hours: 3 }, "2019-04-30T20:00", "hours"],
    [
      "1.5 工作时 run within office hours only",
      { office_hours: fraction(3n, 2n) },
      "2019-05-05T09:00",
      "office_hours",
    ],
  ] as const;
  for (const [name, limit, due_at, limit_unit] of limits) {
    test(name, () => {
      const [channel] = readChannels({ notice: { label: "督办通知", clause, limit } });
      assert.deepEqual(dueOf(channel!, "ordinary", "2019-04-30T17:00", undefined, calendar), {
        due_at,
        limit_unit,
      });
    });
  }

  test("as stated: the document's day, moved off a holiday to the next workday (AMB-9)", () => {
    const [warning] = readChannels({ warning: { label: "督办警示", clause, limit: { as_stated: true } } });
    assert.deepEqual(dueOf(warning!, "serious", "2019-04-24T09:00", "2019-05-01", calendar), {
      due_at: "2019-05-05T23:59",
      limit_unit: "days",
    });
    assert.equal(
      codeOf(dueOf(warning!, "serious", "2019-04-24T09:00", undefined, calendar)),
      "problem_due_missing",
    );
    assert.equal(
      codeOf(dueOf(warning!, "serious", "2019-04-24T09:00", "2019-04-23", calendar)),
      "problem_due_passed",
    );
  });

  test("a minute that the document states keeps its time of day", () => {
    assert.deepEqual(dueStated("2019-04-24T09:00", "2019-05-01T10:00", "previous_workday", calendar), {
      due_at: "2019-04-30T10:00",
      limit_unit: "days",
    });
    assert.deepEqual(dueStated("2019-04-24T09:00", "2019-05-01T10:00", "as_is", calendar), {
      due_at: "2019-05-01T10:00",
      limit_unit: "days",
    });
  });

  test("a channel without a limit states the day each time; one with a limit takes no other day", () => {
    const [list, notice] = readChannels({
      list: { label: "负面清单", clause },
      notice: { label: "督办通知", clause, limit: { workdays: 7 } },
    });
    assert.equal(
      codeOf(dueOf(list!, "ordinary", "2019-04-24T09:00", undefined, calendar)),
      "problem_due_missing",
    );
    assert.equal(
      codeOf(dueOf(notice!, "ordinary", "2019-04-24T09:00", "2019-04-30", calendar)),
      "problem_due_set",
    );
  });

  test("what the calendar does not know is refused by name, never guessed", () => {
    assert.equal(codeOf(dueAfter("2031-12-30T09:00", { workdays: 3 }, calendar)), "problem_time_unknown");
    assert.equal(
      codeOf(dueAfter("2019-04-30T09:00", { office_hours: fraction(1n, 1n) }, defineWorkCalendar())),
      "problem_time_unknown",
    );
  });
});

describe("the channel of a severity", () => {
  const three = readChannels({
    on_the_spot: { label: "现场交办", clause, severity: "ordinary" },
    notice: { label: "督办通知", clause, severity: "prominent" },
    warning: { label: "督办警示", clause, severity: "serious", warns: true },
  });
  test("is the one that names it", () => {
    assert.deepEqual(
      SEVERITY_IDS.map((severity) => channelFor(three, severity)?.id),
      ["on_the_spot", "notice", "warning"],
    );
  });
  test("is the next lower one where none names it, or the only one there is", () => {
    assert.equal(channelFor(three.slice(0, 2), "serious")?.id, "notice");
    const one = readChannels({ negative_list: { label: "负面清单", clause } });
    assert.deepEqual(
      SEVERITY_IDS.map((severity) => channelFor(one, severity)?.id),
      ["negative_list", "negative_list", "negative_list"],
    );
  });
  test("without channels the rural default holds: 3 workdays, 7, as stated (E1)", () => {
    assert.equal(readChannels(undefined), DEFAULT_CHANNELS);
    assert.deepEqual(channelFor(DEFAULT_CHANNELS, "ordinary")?.limits.ordinary, { workdays: 3 });
    assert.deepEqual(channelFor(DEFAULT_CHANNELS, "prominent")?.limits.prominent, { workdays: 7 });
    assert.equal(channelFor(DEFAULT_CHANNELS, "serious")?.id, "warning");
  });
});

test("an extension counts on from the due time, or goes to a later day", () => {
  assert.deepEqual(extendDue("2019-04-29T18:00", { workdays: 2 }, calendar), { due_at: "2019-05-05T18:00" });
  assert.deepEqual(extendDue("2019-04-29T18:00", "2019-05-11", calendar), { due_at: "2019-05-13T23:59" });
  assert.equal(
    codeOf(extendDue("2019-04-29T18:00", "2019-04-29T18:00", calendar)),
    "problem_extension_shorter",
  );
});

const UNITS: readonly LimitUnit[] = ["workdays", "days", "office_hours", "hours", "same_day"];
const minuteOf2019 = fc
  .integer({ min: 0, max: 250 * 1440 })
  .map((minute) => toSiteTime(fromSiteTime("2019-01-02T00:00") + minute * 60_000));
const limitOfUnit = (unit: LimitUnit, amount: number) =>
  unit === "same_day"
    ? { same_day: true }
    : unit === "office_hours"
      ? { office_hours: fraction(BigInt(amount), 2n) }
      : { [unit]: amount };

test("deferred and taken up again in the same minute: the due time is what it was", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS),
      fc.integer({ min: 1, max: 20 }),
      minuteOf2019,
      fc.nat(3000),
      (unit, amount, start, after) => {
        const due = dueAfter(start, limitOfUnit(unit, amount), calendar);
        assert.ok("due_at" in due);
        const since = toSiteTime(fromSiteTime(start) + after * 60_000);
        fc.pre(remainingLimit(since, due.due_at, unit, calendar) !== null && since < due.due_at);
        // Same day means until its end, whichever minute it is.
        fc.pre(unit !== "same_day" || since.slice(0, 10) === start.slice(0, 10));
        const deferral = { since, until: "2019-12-30", due_at: due.due_at };
        assert.equal(dueAfterDeferral(deferral, since, unit, calendar), due.due_at);
      },
    ),
    { numRuns: 500 },
  );
});

test("taking it up later never makes it due earlier, and after the deferral's last day no later", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS),
      fc.integer({ min: 1, max: 20 }),
      minuteOf2019,
      fc.nat(20_000),
      fc.nat(20_000),
      (unit, amount, start, first, more) => {
        const due = dueAfter(start, limitOfUnit(unit, amount), calendar);
        assert.ok("due_at" in due);
        const deferral = { since: start, until: "2019-10-15", due_at: due.due_at };
        const early = toSiteTime(fromSiteTime(start) + first * 60_000);
        const late = toSiteTime(fromSiteTime(early) + more * 60_000);
        const [dueEarly, dueLate] = [early, late].map((at) => dueAfterDeferral(deferral, at, unit, calendar));
        assert.ok(dueEarly! <= dueLate!);
        const end = dueAfterDeferral(deferral, "2019-10-15T23:59", unit, calendar);
        assert.equal(dueAfterDeferral(deferral, "2019-12-20T10:00", unit, calendar), end);
      },
    ),
    { numRuns: 500 },
  );
});

test("nothing left of a limit that had run out: the day on which it is taken up", () => {
  const deferral = { since: "2019-04-20T10:00", until: "2019-06-30", due_at: "2019-04-18T18:00" };
  assert.equal(dueAfterDeferral(deferral, "2019-05-06T09:00", "workdays", calendar), "2019-05-06T23:59");
});

test("the site's clock is China's, to the minute, and back", () => {
  assert.equal(toSiteTime("2019-04-30T15:59:59.999Z"), "2019-04-30T23:59");
  assert.equal(toSiteTime("2019-04-30T16:00:00Z"), "2019-05-01T00:00");
  assert.equal(toSiteTime("2019-05-01T09:30:00+08:00"), "2019-05-01T09:30");
  assert.equal(toSiteTime(fromSiteTime("2019-05-01T09:30")), "2019-05-01T09:30");
  assert.throws(() => fromSiteTime("2019-05-01"), RangeError);
});
