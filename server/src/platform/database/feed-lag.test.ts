import assert from "node:assert/strict";
import { test } from "node:test";
import { trackFeedLag } from "./feed-lag.ts";

const seen = (horizon: number, end: number) => ({ horizon: String(horizon), end: String(end) });

test("nothing is under way: no lag", () => {
  const lag = trackFeedLag();
  assert.deepEqual([lag(seen(10, 10), 0), lag(seen(10, 10), 5_000), lag(seen(20, 20), 9_000)], [0, 0, 0]);
});

test("short transactions all the time: as long as since the look that they have passed", () => {
  const lag = trackFeedLag();
  assert.deepEqual([lag(seen(9, 10), 0), lag(seen(19, 20), 1_000), lag(seen(29, 30), 2_000)], [0, 1, 1]);
});

test("one that is left open: the lag grows until it ends", () => {
  const lag = trackFeedLag();
  lag(seen(10, 10), 0);
  assert.equal(lag(seen(10, 40), 30_000), 30);
  assert.equal(lag(seen(10, 90), 90_000), 90);
  assert.equal(lag(seen(95, 95), 91_000), 0);
});

test("numbers of 64 bits are compared as such", () => {
  const lag = trackFeedLag();
  const end = "18446744073709551000";
  assert.equal(lag({ horizon: "18446744073709550999", end }, 0), 0);
  assert.equal(lag({ horizon: "18446744073709550999", end }, 4_000), 4);
});
