import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64 } from "./to-base64.ts";

test("bytes of any size come back as they were", () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    assert.deepEqual(new Uint8Array(Buffer.from(toBase64(bytes), "base64")), bytes);
  }
});
