import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  add,
  compare,
  divide,
  equal,
  max,
  min,
  multiply,
  negate,
  remainder,
  subtract,
} from "./arithmetic.ts";
import { type Fraction, fraction, fromInteger, greatestCommonDivisor, toNumber, ZERO } from "./fraction.ts";
import { parseFraction } from "./parse-fraction.ts";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => fraction(n, d));

test("three thirds are one, whatever the path", () => {
  const third = parseFraction("1/3");
  assert.deepEqual(add(add(third, third), third), fromInteger(1));
  assert.deepEqual(multiply(third, fromInteger(3)), fromInteger(1));
});

test("tenths do not drift as doubles do", () => {
  const sum = add(parseFraction("0.1"), parseFraction("0.2"));
  assert.ok(equal(sum, parseFraction("0.3")));
});

test("every result is in lowest terms with a positive denominator", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      const results = [add(a, b), subtract(a, b), multiply(a, b), divide(a, b), remainder(a, b), negate(a)];
      for (const value of results.filter((result): result is Fraction => result !== null)) {
        assert.ok(value.d > 0n);
        assert.equal(value.n === 0n ? value.d : greatestCommonDivisor(value.n, value.d), 1n);
      }
    }),
  );
});

test("adding and subtracting, multiplying and dividing undo each other", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      assert.deepEqual(subtract(add(a, b), b), a);
      const quotient = divide(a, b);
      if (b.n === 0n) assert.equal(quotient, null);
      else assert.deepEqual(multiply(quotient!, b), a);
    }),
  );
});

test("a remainder lies between zero and its divisor, and the rest is a whole multiple", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      const rest = remainder(a, b);
      if (rest === null) return assert.deepEqual(b, ZERO);
      assert.equal(divide(subtract(a, rest), b)!.d, 1n);
      if (b.n > 0n) assert.ok(compare(rest, ZERO) >= 0 && compare(rest, b) < 0);
      else assert.ok(compare(rest, ZERO) <= 0 && compare(rest, b) > 0);
    }),
  );
});

test("order agrees with the sign of the difference", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      const sign = compare(a, b);
      assert.equal(sign, compare(subtract(a, b), ZERO));
      assert.equal(equal(a, b), sign === 0);
      assert.deepEqual(min(a, b), sign <= 0 ? a : b);
      assert.deepEqual(max(a, b), sign >= 0 ? a : b);
    }),
  );
});

test("an integer is only taken where a double holds it exactly", () => {
  assert.throws(() => fromInteger(2 ** 53), RangeError);
  assert.throws(() => fromInteger(0.5), RangeError);
  assert.deepEqual(fromInteger(2n ** 60n), { n: 2n ** 60n, d: 1n });
});

test("the approximate number survives sizes beyond a double", () => {
  assert.equal(toNumber(fraction(10n ** 400n, 4n * 10n ** 400n + 0n)), 0.25);
  assert.ok(Math.abs(toNumber(fraction(10n ** 400n + 1n, 4n * 10n ** 400n)) - 0.25) < 1e-12);
  assert.equal(toNumber(parseFraction("-2.5")), -2.5);
});
