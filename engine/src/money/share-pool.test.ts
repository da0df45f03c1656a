import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { add, compare, equal, subtract } from "../number/arithmetic.ts";
import { type Fraction, fraction, fromInteger, ZERO } from "../number/fraction.ts";
import { toDecimal } from "../number/print.ts";
import { equalWeights, FEN, sharePool } from "./share-pool.ts";

const shown = (shares: readonly Fraction[]): string[] => shares.map((share) => toDecimal(share, 2));

describe("a sum shared by weight", () => {
  it("gives the fen that is left to the earlier of equals", () => {
    assert.deepEqual(shown(sharePool(fromInteger(100), equalWeights(3), FEN)), ["33.34", "33.33", "33.33"]);
  });

  it("gives what is left to the largest remainder", () => {
    const weights = [1, 2, 4].map((weight) => fromInteger(weight));
    assert.deepEqual(shown(sharePool(fromInteger(10), weights, fromInteger(1))), ["1.00", "3.00", "6.00"]);
  });

  it("gives what is beyond whole units to the largest weight", () => {
    const weights = [1, 3].map((weight) => fromInteger(weight));
    assert.deepEqual(shown(sharePool(fraction(10050n, 1n), weights, fromInteger(100))), [
      "2500.00",
      "7550.00",
    ]);
  });

  it("gives nothing to weights of zero or less", () => {
    assert.deepEqual(shown(sharePool(fromInteger(5), [ZERO, fromInteger(1), fromInteger(-2)], FEN)), [
      "0.00",
      "5.00",
      "0.00",
    ]);
    assert.deepEqual(shown(sharePool(fromInteger(5), [ZERO], FEN)), ["0.00"]);
  });

  const weight = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 97 }))
    .map(([n, d]) => fraction(BigInt(n), BigInt(d)));

  it("adds up exactly, and leaves nobody a unit away from the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        (fen, weights) => {
          const sum = fraction(BigInt(fen), 100n);
          const shares = sharePool(sum, weights, FEN);
          const total = weights.reduce(add, ZERO);
          if (total.n === 0n) return assert.ok(shares.every((share) => share.n === 0n));
          assert.ok(equal(shares.reduce(add, ZERO), sum));
          weights.forEach((own, i) => {
            const exact = fraction(sum.n * own.n * total.d, sum.d * own.d * total.n);
            const off = subtract(shares[i]!, exact);
            assert.ok(compare(off, FEN) < 0 && compare(off, fraction(-1n, 100n)) > 0);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
