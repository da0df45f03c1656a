import assert from "node:assert/strict";
import { test } from "node:test";
import { median, slowerShare, tellsApart } from "./latencies.ts";

const noisy = (base: number) =>
  Array.from({ length: 25 }, (_, n) => base + ((n * 7) % 5) / 4 + (n % 12 === 0 ? 40 : 0));

test("a difference that is there nearly always is found, through outliers", () => {
  assert.ok(tellsApart(noisy(12), noisy(5)));
  assert.ok(tellsApart(noisy(5), noisy(12)), "the faster one tells as well");
});

test("the same machine is not told apart, nor by a difference that no network lets through", () => {
  assert.ok(!tellsApart(noisy(5), noisy(5)));
  assert.ok(!tellsApart(noisy(6), noisy(5)));
});

test("the median of an even and an odd number of values, and ties", () => {
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3])], [2, 2.5]);
  assert.equal(slowerShare([1, 1], [1, 1]), 0.5);
});
