import assert from "node:assert/strict";
import { test } from "node:test";
import { cutPage, readCursor, writeCursor } from "./cursor.ts";

test("a cursor gives back the key it was made of, in its own order only", () => {
  const cursor = writeCursor("by_day", ["2019-05-01", 12, null]);
  assert.deepEqual(readCursor("by_day", cursor, 3), ["2019-05-01", 12, null]);
  assert.equal(readCursor("by_day", undefined, 3), undefined);
  for (const [order, text, columns] of [
    ["by_name", cursor, 3],
    ["by_day", cursor, 2],
    ["by_day", "no cursor", 3],
    ["by_day", writeCursor("by_day", [{} as never, 1, 2]), 3],
  ] as const) {
    assert.throws(() => readCursor(order, text, columns), /cursor/);
  }
});

test("a page ends where the limit is reached, and the last one has no next", () => {
  const { page, next } = cutPage([1, 2, 3], 2, "n", (n) => [n]);
  assert.deepEqual(page, [1, 2]);
  assert.deepEqual(readCursor("n", next ?? undefined, 1), [2]);
  assert.equal(cutPage([1, 2], 2, "n", (n) => [n]).next, null);
});
