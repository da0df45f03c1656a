import assert from "node:assert/strict";
import { test } from "node:test";
import { letGo } from "./let-go.ts";

test("bytes that have their memory alone are let go; those that share it stay as they are", () => {
  const own = Buffer.allocUnsafeSlow(200_000);
  const before = process.memoryUsage().arrayBuffers;
  letGo(own);
  assert.equal(own.length, 0);
  assert.ok(before - process.memoryUsage().arrayBuffers >= 200_000);
  const whole = Buffer.allocUnsafeSlow(64).fill(7);
  letGo(whole.subarray(8, 16));
  assert.deepEqual([...whole.subarray(8, 10)], [7, 7]);
  const pooled = Buffer.from("short");
  letGo(pooled);
  assert.equal(pooled.toString(), "short");
});
