import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { windowsOf } from "./walk-windows.ts";

const NOW = new Date("2019-05-16T02:00:00.000Z");

test("the newest months first, then a year, then all the rest", () => {
  assert.deepEqual(windowsOf({}, NOW), [
    { since: "2019-03-15T02:00:00.000Z", until: null },
    { since: "2018-05-15T02:00:00.000Z", until: "2019-03-15T02:00:00.000Z" },
    { since: null, until: "2018-05-15T02:00:00.000Z" },
  ]);
});

test("days bound it on both sides, as days of the site", () => {
  assert.deepEqual(windowsOf({ from: "2019-05-01", to: "2019-05-02" }, NOW), [
    { since: "2019-04-30T16:00:00.000Z", until: "2019-05-02T16:00:00.000Z" },
  ]);
});

test("windows meet without gap or overlap, from the last day asked for down to the first", () => {
  const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2021-01-01"), noInvalidDate: true });
  const text = (at: Date) => at.toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, (from, to, start) => {
      const filters = { ...(from && { from: text(from) }), ...(to && { to: text(to) }) };
      const windows = windowsOf(filters, start);
      for (const [at, { until }] of windows.entries())
        if (at > 0) assert.equal(until, windows[at - 1]?.since);
      assert.equal(windows[0]?.until === null, to === null);
      assert.equal(windows.at(-1)?.since === null, from === null);
    }),
  );
});
