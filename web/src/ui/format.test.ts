import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDays, rateIn } from "./format.ts";

test("days say their year once, where the language has it", () => {
  const days = (first: string, last: string, today?: string) =>
    (["zh", "en"] as const).map((language) => formatDays(first, last, language, today));
  assert.deepEqual(days("2019-05-09", "2019-05-18"), ["2019年5月9日—18日", "9–18 May 2019"]);
  assert.deepEqual(days("2019-04-29", "2019-05-08"), ["2019年4月29日—5月8日", "29 April – 8 May 2019"]);
  assert.deepEqual(days("2019-04-29", "2019-05-08", "2019-05-09"), ["4月29日—5月8日", "29 April – 8 May"]);
  assert.deepEqual(days("2018-12-29", "2019-01-08", "2019-01-02"), [
    "2018年12月29日—2019年1月8日",
    "29 December 2018 – 8 January 2019",
  ]);
});

test("among English words a rate's brackets are English", () => {
  assert.equal(rateIn("99.5%（199/200）", "en"), "99.5% (199/200)");
  assert.equal(rateIn("99.5%（199/200）", "zh"), "99.5%（199/200）");
});
