import assert from "node:assert/strict";
import { test } from "node:test";
import { type AssessedPeriod, frozenOf, periodName, periodOptions } from "./periods.ts";

const ASSESSED = [
  { period: "2019-05-x1", title: "2019年5月上旬（4月29日—5月8日）" },
  { period: "2019-04-x3", title: "2019年4月下旬（4月19日—28日）" },
];
const DAYS = { first_day: "2019-04-09", today: "2019-05-09" };

test("periods are offered by their titles, then the campaign's months, the latest first", () => {
  assert.deepEqual(
    periodOptions(ASSESSED, DAYS, "").map(({ value, label }) => `${value} ${label}`),
    ["2019-05-x1 5月上旬", "2019-04-x3 4月下旬", "2019-05 2019-05", "2019-04 2019-04"],
  );
});

test("a period that is not assessed can be typed by its id, and only as one", () => {
  assert.equal(periodOptions(ASSESSED, DAYS, "2019-w19").at(-1)?.value, "2019-w19");
  assert.equal(periodOptions(ASSESSED, DAYS, "上旬").length, 4);
  assert.equal(periodOptions(ASSESSED, DAYS, "2019-04").length, 4);
  assert.equal(periodName(ASSESSED, "2019-04-x3"), "4月下旬");
  assert.equal(periodName(ASSESSED, "2019-w19"), "2019-w19");
});

test("months run over the turn of the year", () => {
  const over = periodOptions([], { first_day: "2019-12-20", today: "2020-01-05" }, "");
  assert.deepEqual(
    over.map(({ value }) => value),
    ["2020-01", "2019-12"],
  );
});

test("the newest frozen edition of each period is found by day or by id", () => {
  const edition = (state: string) => ({ state }) as AssessedPeriod["editions"][number];
  const period = (id: string, first_day: string, last_day: string, states: readonly string[]) =>
    ({ period: id, first_day, last_day, editions: states.map(edition) }) as AssessedPeriod;
  const all = [
    period("2019-05-x1", "2019-04-29", "2019-05-08", ["computing", "issued"]),
    period("2019-05", "2019-04-29", "2019-05-28", ["failed"]),
  ];
  assert.deepEqual(
    frozenOf(all, { day: "2019-05-08" }).map(({ state }) => state),
    ["issued"],
  );
  assert.deepEqual(
    frozenOf(all, { period: "2019-05-x1" }).map(({ state }) => state),
    ["issued"],
  );
  assert.deepEqual(frozenOf(all, { day: "2019-05-20" }), []);
});
