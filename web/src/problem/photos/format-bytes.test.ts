import assert from "node:assert/strict";
import { test } from "node:test";
import { formatBytes } from "./format-bytes.ts";

test("a size has two digits at least, and no more than its unit needs", () => {
  assert.deepEqual([0, 999, 1_000, 8_640, 640_000, 1_440_000, 123_456_789].map(formatBytes), [
    "0 B",
    "999 B",
    "1.0 KB",
    "8.6 KB",
    "640 KB",
    "1.4 MB",
    "123 MB",
  ]);
});
