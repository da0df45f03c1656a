import assert from "node:assert/strict";
import { test } from "node:test";
import { within } from "./within.ts";

test("work that ends in time gives its result, or its own error", async () => {
  assert.equal(await within(5, "work", Promise.resolve(7)), 7);
  await assert.rejects(within(5, "work", Promise.reject(new Error("its own"))), /its own/);
});

test("work that does not end is named", async () => {
  await assert.rejects(within(0.01, "a page", new Promise(() => {})), /a page took more than 0.01 s/);
});
