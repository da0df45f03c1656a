import assert from "node:assert/strict";
import { test } from "node:test";
import { limitRate } from "./limit-rate.ts";

test("an address asks so often in a window, another is not held up, and the next window begins anew", () => {
  const within = limitRate({ most: 2, windowMs: 1000, addresses: 10 });
  assert.deepEqual([within("a", 0), within("a", 1), within("a", 999)], [true, true, false]);
  assert.equal(within("b", 999), true);
  assert.deepEqual([within("a", 1000), within("a", 1001), within("a", 1002)], [true, true, false]);
});

test("however many addresses ask, only so many are remembered, the newest", () => {
  const within = limitRate({ most: 1, windowMs: 1000, addresses: 2 });
  for (const address of ["a", "b", "c"]) assert.equal(within(address, 0), true);
  assert.equal(within("b", 1), false);
  assert.equal(within("a", 1), true, "the oldest was forgotten");
});
