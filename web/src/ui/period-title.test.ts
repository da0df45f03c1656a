import assert from "node:assert/strict";
import { test } from "node:test";
import { shortPeriod } from "./format.ts";
import { titledIn } from "./period-title.ts";

const period = { title: "2019年5月上旬（4月29日—5月8日）", first_day: "2019-04-29", last_day: "2019-05-08" };

test("a period has its official name among Chinese words, and its days among English ones", () => {
  assert.equal(titledIn(period, "zh").title, period.title);
  assert.equal(titledIn(period, "en").title, "29 April – 8 May 2019");
  assert.equal(titledIn({ ...period, first_day: "2019-05-01" }, "en").title, "1–8 May 2019");
});

test("as much of it as tells periods of one campaign apart", () => {
  assert.equal(shortPeriod(period.title), "5月上旬");
  assert.equal(shortPeriod(titledIn(period, "en").title), "29 April – 8 May");
});
