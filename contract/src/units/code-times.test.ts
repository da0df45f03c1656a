import assert from "node:assert/strict";
import { test } from "node:test";
import { type CodeTime, findCodeClashes, indexCodes } from "./code-times.ts";
import { overlap } from "./hierarchies.ts";

const time = (unit: string, from: string | null, before: string | null, successor?: string): CodeTime => ({
  code: "410782001201",
  unit,
  valid: { from, before },
  ...(successor === undefined ? {} : { successor }),
});

test("a code is held, withdrawn, given out again, not yet there or unknown, by the day", () => {
  const holderOf = indexCodes([
    time("old", "2010-01-01", "2019-05-01", "merged"),
    time("new", "2021-01-01", null),
  ]);
  const on = (day: string) => holderOf("410782001201", day);
  assert.deepEqual(on("2009-12-31"), { state: "not_yet", unit: "old", from: "2010-01-01" });
  assert.deepEqual(on("2010-01-01"), { state: "held", unit: "old" });
  assert.deepEqual(on("2019-04-30"), { state: "held", unit: "old" });
  const withdrawn = { state: "withdrawn", unit: "old", since: "2019-05-01", successor: "merged" };
  assert.deepEqual(on("2019-05-01"), withdrawn);
  assert.deepEqual(on("2020-12-31"), withdrawn);
  assert.deepEqual(on("2021-01-01"), { state: "held", unit: "new" });
  assert.deepEqual(holderOf("410782001202", "2019-05-01"), { state: "unknown" });
});

test("two units that hold a code on the same day clash; one after the other do not", () => {
  const [a, b, c] = [
    time("a", null, "2019-05-01"),
    time("b", "2019-04-30", null),
    time("c", "2019-05-01", null),
  ];
  assert.deepEqual(findCodeClashes([a, b]), [[a, b]]);
  assert.deepEqual(findCodeClashes([a, c]), []);
  assert.deepEqual(findCodeClashes([a, time("a", null, null)]), []);
});

test("days overlap where they share one", () => {
  const days = (from: string | null, before: string | null) => ({ from, before });
  assert.ok(overlap(days(null, null), days("2019-01-01", "2019-01-02")));
  assert.ok(!overlap(days(null, "2019-01-01"), days("2019-01-01", null)));
  assert.ok(overlap(days(null, "2019-01-02"), days("2019-01-01", null)));
});
