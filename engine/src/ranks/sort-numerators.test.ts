import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { sortByNumerator } from "./sort-numerators.ts";

function highestOf(n: readonly number[]): number {
  return n.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

describe("sortByNumerator", () => {
  for (const [title, numerators] of [
    ["ties", fc.integer({ min: -3, max: 3 })],
    ["large values", fc.integer({ min: -(2 ** 44), max: 2 ** 44 })],
  ] as const) {
    it(`stands members as comparing does, equals in the official order: ${title}`, () => {
      const pools = fc.array(numerators, { maxLength: 200, size: "max" });
      fc.assert(
        fc.property(pools, fc.constantFrom(1 as const, -1 as const), (n, direction) => {
          const members = Int32Array.from(n, (_, unit) => unit);
          const wanted = [...members].sort((a, b) => direction * (n[a]! - n[b]!) || a - b);
          const scratch = new Float64Array(n.length);
          assert.ok(sortByNumerator(members, Float64Array.from(n), direction, highestOf(n), scratch));
          assert.deepEqual([...members], wanted);
        }),
      );
    });
  }

  it("uses a double to its last bit, and refuses what does not fit", () => {
    const count = 63;
    const n = Float64Array.from(
      { length: count },
      (_, i) => (i % 2 === 0 ? 1 : -1) * (2 ** 47 - 1 - (i >> 2)),
    );
    const members = Int32Array.from(n, (_, unit) => unit);
    const wanted = [...members].sort((a, b) => n[b]! - n[a]! || a - b);
    assert.ok(sortByNumerator(members, n, -1, 2 ** 47 - 1, new Float64Array(count)));
    assert.deepEqual([...members], wanted);
    assert.equal(sortByNumerator(members, n, 1, 2 ** 47, new Float64Array(count)), false);
    assert.deepEqual([...members], wanted);
  });
});
