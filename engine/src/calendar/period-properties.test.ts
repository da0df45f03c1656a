import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { CadenceDefinition } from "./cadence.ts";
import { dayFrom, formatDay, parseDay } from "./day.ts";
import { definePeriods } from "./periods.ts";
import { isoWeekOf } from "./week-rule.ts";

const cut = (size: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 27 }), { minLength: size - 1, maxLength: size - 1 })
    .chain((days) => {
      const sorted = days.sort((a, b) => a - b);
      return fc.integer({ min: (sorted.at(-1) ?? 0) + 1, max: 31 }).map((last) => [...sorted, last]);
    });
const belongsTo = fc.constantFrom("month_of_last_day", "month_of_first_day" as const, undefined);

/** Any cadence that lays windows by a rule, with the cadence that it is made of. */
const anyCadences: fc.Arbitrary<Record<string, CadenceDefinition>> = fc
  .record({
    week: fc.record({
      kind: fc.constant("week" as const),
      starts_on: fc.integer({ min: 1, max: 7 }),
      belongs_to: belongsTo,
    }),
    xun: fc.record({ kind: fc.constant("ten_day" as const), cut: cut(3) }),
    half: fc.record({ kind: fc.constant("half_month" as const), cut: cut(2) }),
    plain: fc.record({ kind: fc.constant("month" as const), cut: cut(1) }),
    made: fc.record({ kind: fc.constant("month" as const), made_of: fc.constantFrom("week", "xun", "half") }),
    longer: fc.record({
      kind: fc.constantFrom("quarter" as const, "half_year" as const, "year" as const),
      made_of: fc.constantFrom("week", "xun", "half", "plain", "made"),
    }),
  })
  .map((cadences) => cadences as Record<string, CadenceDefinition>);
const anyDay = fc.integer({ min: dayFrom(1999, 1, 1), max: dayFrom(2050, 12, 31) });

test("windows cover every day once, know their ids and keep their order, whatever the cadence", () => {
  fc.assert(
    fc.property(anyCadences, anyDay, (cadences, day) => {
      const system = definePeriods(cadences, null);
      for (const name of system.cadences) {
        const period = system.containing(name, day)!;
        assert.ok(period.first <= day && day <= period.last, `${name} ${formatDay(day)}`);
        assert.deepEqual(system.byId(name, period.id), period);
        const next = system.next(period)!;
        assert.equal(next.first, period.last + 1, `${name} ${period.id}: no gap and no overlap`);
        assert.ok(
          next.id > period.id,
          `${name}: ids of a kind sort as time does (${period.id} < ${next.id})`,
        );
        assert.equal(system.previous(next)?.id, period.id);
      }
    }),
    { numRuns: 300 },
  );
});

test("what is made of parts begins and ends with them, and its parts are all of it", () => {
  fc.assert(
    fc.property(anyCadences, anyDay, fc.integer({ min: 0, max: 500 }), (cadences, start, length) => {
      const system = definePeriods(cadences, { first: formatDay(start), last: formatDay(start + length) });
      for (const name of ["made", "longer"]) {
        for (const period of system.of(name)) {
          const parts = system.parts(period, cadences[name]!.made_of!);
          assert.equal(parts[0]?.first, period.first);
          assert.equal(parts.at(-1)?.last, period.last);
          parts.forEach((part, i) => {
            if (i > 0) assert.equal(part.first, parts[i - 1]!.last + 1);
          });
        }
      }
    }),
  );
});

test("clipped windows cover the campaign and nothing else", () => {
  fc.assert(
    fc.property(anyCadences, anyDay, fc.integer({ min: 0, max: 500 }), (cadences, start, length) => {
      const system = definePeriods(cadences, { first: formatDay(start), last: formatDay(start + length) });
      for (const name of system.cadences) {
        const periods = system.of(name);
        assert.equal(periods[0]?.first, start);
        assert.equal(periods.at(-1)?.last, start + length);
        for (const { clipped, whole, first, last } of periods) {
          assert.equal(clipped, whole.first !== first || whole.last !== last);
        }
      }
    }),
  );
});

test("parts of a calendar month are disjoint between months and leave none out", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 30, max: 200 }), (start, length) => {
      const system = definePeriods(
        { week: { kind: "week" }, month: { kind: "month" } },
        { first: formatDay(start), last: formatDay(start + length) },
      );
      const parts = system.of("month").flatMap((month) => system.parts(month, "week"));
      assert.deepEqual(parts, system.of("week"));
    }),
  );
});

test("weeks that begin on Monday are ISO weeks", () => {
  for (const [day, year, week] of [
    ["2018-12-31", 2019, 1],
    ["2019-05-03", 2019, 18],
    ["2020-12-31", 2020, 53],
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2023-01-01", 2022, 52],
  ] as const) {
    assert.deepEqual(isoWeekOf(parseDay(day)), { year, week }, day);
  }
});

test("a week from Saturday to Friday has the number of its Friday's ISO week", () => {
  const system = definePeriods({ week: { kind: "week", starts_on: 6 } }, null);
  const friday = parseDay("2019-05-03");
  const week = system.containing("week", friday)!;
  assert.equal(
    `${week.id} ${formatDay(week.first)}..${formatDay(week.last)}`,
    "2019-w18 2019-04-27..2019-05-03",
  );
});
