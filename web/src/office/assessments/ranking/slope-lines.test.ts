import assert from "node:assert/strict";
import { test } from "node:test";
import type { ResultLine } from "./print-parts.ts";
import { slopeLines } from "./slope-lines.ts";

const row = (unit: string, rank?: number) =>
  ({ unit, unit_name: unit, ranks: rank === undefined ? [] : [{ rank }] }) as unknown as ResultLine;

test("each side has its own order; who shares a place stands under each other; who had none has no end there", () => {
  const rows = [row("a", 1), row("b", 2), row("c", 2), row("d", 4), row("e")];
  const before = new Map([
    ["d", 1],
    ["a", 2],
    ["b", 3],
    ["e", 4],
  ]);
  assert.deepEqual(
    slopeLines(rows, before).map(({ unit, left, right }) => [unit, left, right]),
    [
      ["a", 1, 0],
      ["b", 2, 1],
      ["c", null, 2],
      ["d", 0, 3],
      ["e", 3, null],
    ],
  );
});
