import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyColumn, cellsOf } from "./arbitrary.test.ts";
import { numbers } from "./make.ts";
import { normalise, scalarise } from "./scalarise.ts";

test("shorter forms hold the same values", () => {
  fc.assert(
    fc.property(anyColumn(6), (vector) => {
      assert.deepEqual(cellsOf(scalarise(vector)), cellsOf(vector));
      assert.deepEqual(cellsOf(normalise(vector)), cellsOf(vector));
    }),
    { numRuns: 300 },
  );
});

test("few denominators become one, and it is the least", () => {
  const mixed = numbers(
    Float64Array.of(20, 30, Number.NaN),
    Float64Array.of(40, 100, 1),
    Uint8Array.of(0, 0, 3),
  );
  assert.equal(scalarise(mixed).d, 200);
  assert.equal(normalise(mixed).d, 10);
});
