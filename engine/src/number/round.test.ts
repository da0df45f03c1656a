import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare, subtract } from "./arithmetic.ts";
import { fraction, fromInteger } from "./fraction.ts";
import { parseFraction } from "./parse-fraction.ts";
import { ceil, floor, ROUNDING_MODES, type RoundingMode, round } from "./round.ts";

test("each mode at and beside the half", () => {
  const cases: Record<RoundingMode, Record<string, string>> = {
    half_up: { "12.345": "12.35", "-12.345": "-12.35", "12.3449999": "12.34", "0.005": "0.01" },
    half_even: { "12.345": "12.34", "12.355": "12.36", "-12.345": "-12.34", "12.3450001": "12.35" },
    down: { "12.349": "12.34", "-12.349": "-12.34", "12.34": "12.34" },
    up: { "12.341": "12.35", "-12.341": "-12.35", "12.34": "12.34" },
  };
  for (const mode of ROUNDING_MODES) {
    for (const [value, expected] of Object.entries(cases[mode])) {
      assert.deepEqual(round(parseFraction(value), 2, mode), parseFraction(expected), `${mode} ${value}`);
    }
  }
});

test("negative places round to tens and hundreds", () => {
  assert.deepEqual(round(fromInteger(1250), -2), fromInteger(1300));
  assert.deepEqual(round(fromInteger(1250), -2, "half_even"), fromInteger(1200));
});

test("floor and ceil of negatives", () => {
  assert.deepEqual(floor(parseFraction("-0.5")), fromInteger(-1));
  assert.deepEqual(ceil(parseFraction("-0.5")), fromInteger(0));
  assert.deepEqual(floor(fromInteger(-3)), fromInteger(-3));
  assert.deepEqual(ceil(parseFraction("7/3")), fromInteger(3));
});

test("a rounded value is a multiple of its step and less than a step away", () => {
  const anyFraction = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n));
  fc.assert(
    fc.property(
      anyFraction,
      fc.integer({ min: -3, max: 6 }),
      fc.constantFrom(...ROUNDING_MODES),
      ([n, d], places, mode) => {
        const value = fraction(n, d);
        const rounded = round(value, places, mode);
        const step = places >= 0 ? fraction(1n, 10n ** BigInt(places)) : fromInteger(10n ** BigInt(-places));
        assert.equal((rounded.n * step.d) % (rounded.d * step.n), 0n);
        const away = subtract(rounded, value);
        const distance = away.n < 0n ? { n: -away.n, d: away.d } : away;
        const limit = mode.startsWith("half") ? { n: step.n, d: step.d * 2n } : step;
        assert.ok(compare(distance, limit) <= (mode.startsWith("half") ? 0 : -1));
      },
    ),
  );
});
