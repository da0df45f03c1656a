import assert from "node:assert/strict";
import { test } from "node:test";
import { printedParts, type ResultLine } from "./print-parts.ts";

const line = (printed: string, score: string, ...values: (readonly [string, string, string | null])[]) =>
  ({
    printed,
    score,
    parts: values.map(([part, full, value]) => ({
      part,
      label: part,
      full,
      value,
      absent: null,
      clause: [],
    })),
  }) as unknown as ResultLine;

test("parts are printed so that they add up to the printed score", () => {
  const parts = printedParts(
    line("74.23", "2598/35", ["a", "40", "946/35"], ["b", "20", "19"], ["c", "40", "28.2"]),
  );
  assert.deepEqual(
    parts.map(({ printed }) => printed),
    ["27.03", "19.00", "28.20"],
  );
  assert.equal(parts[1]?.share, 0.95);
});

test("what is below a part is left out; a part without a value has none, and no share", () => {
  const parts = printedParts(line("5", "5", ["a", "10", "5"], ["a.b", "5", "5"], ["c", "40", null]));
  assert.deepEqual(
    parts.map(({ part, printed, share }) => [part, printed, share]),
    [
      ["a", "5", 0.5],
      ["c", null, 0],
    ],
  );
});
