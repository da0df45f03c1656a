import assert from "node:assert/strict";
import { test } from "node:test";
import { writeCursor } from "./cursor.ts";
import { readKeys } from "./read-keys.ts";

const ID = "0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f";
const TYPES = ["instant", "day", "uuid", "whole"] as const;
const good = ["2019-05-16T10:00:00.123456Z", "2019-05-16", ID, 7];

test("keys come back as they were written", () => {
  assert.deepEqual(readKeys("a", writeCursor("a", good), TYPES), good);
  assert.equal(readKeys("a", undefined, TYPES), undefined);
});

test("keys that no column could hold are refused before the database sees them", () => {
  const bad: unknown[][] = [
    ["yesterday", ...good.slice(1)],
    ["2019-02-30T10:00:00Z", ...good.slice(1)],
    [good[0], "2019-13-01", ...good.slice(2)],
    [good[0], "2019-02-30", ...good.slice(2)],
    [...good.slice(0, 2), "x", 7],
    [...good.slice(0, 3), 0.5],
    [...good.slice(0, 3), "7"],
    [null, ...good.slice(1)],
  ];
  for (const keys of bad)
    assert.throws(() => readKeys("a", writeCursor("a", keys as string[]), TYPES), /cursor/i, String(keys));
  assert.throws(() => readKeys("b", writeCursor("a", good), TYPES), /cursor/i);
});
