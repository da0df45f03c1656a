import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeSortRoom, sortByNumerator } from "./sort-numerators.ts";

const MOST_EXACT = Number.MAX_SAFE_INTEGER;

describe("sortByNumerator", () => {
  for (const [title, numerators] of [
    ["ties", fc.integer({ min: -3, max: 3 })],
    ["scores", fc.integer({ min: 850_000, max: 1_000_000 })],
    ["any values that are exact", fc.integer({ min: -MOST_EXACT, max: MOST_EXACT })],
    ["values far apart", fc.integer({ min: 0, max: 52 }).map((power) => 2 ** power)],
  ] as const) {
    it(`stands members as comparing does, equals in the official order: ${title}`, () => {
      const pools = fc.array(numerators, { maxLength: 200, size: "max" });
      fc.assert(
        fc.property(pools, fc.constantFrom(1 as const, -1 as const), (n, direction) => {
          const members = Int32Array.from(n, (_, unit) => unit);
          const wanted = [...members].sort((a, b) => direction * (n[a]! - n[b]!) || a - b);
          sortByNumerator(members, Float64Array.from(n), direction, makeSortRoom(n.length));
          assert.deepEqual([...members], wanted);
        }),
      );
    });
  }

  it("sorts all the same where one value is so far away that the others share a bucket", () => {
    const n = Float64Array.from({ length: 500 }, (_, i) => (i === 7 ? MOST_EXACT : (i * 7919) % 500));
    const members = Int32Array.from(n, (_, unit) => unit);
    const wanted = [...members].sort((a, b) => n[b]! - n[a]! || a - b);
    sortByNumerator(members, n, -1, makeSortRoom(n.length));
    assert.deepEqual([...members], wanted);
  });
});
