import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hasLostDigits, toExactDecimal } from "./exact-decimal.ts";

test("a stored double gives back the decimal that was typed", () => {
  assert.equal(toExactDecimal(84.099999999999994), "84.1");
  assert.equal(toExactDecimal(12.345), "12.345");
  assert.equal(toExactDecimal(0.1 + 0.2), "0.3");
  assert.equal(toExactDecimal(-0), "0");
  assert.equal(toExactDecimal(-0.5), "-0.5");
  assert.equal(toExactDecimal(1e-7), "0.0000001");
  assert.equal(toExactDecimal(1.5e21), "1500000000000000000000");
  assert.equal(toExactDecimal(410702001001), "410702001001");
  assert.throws(() => toExactDecimal(Number.NaN), RangeError);
});

test("every decimal of up to 15 significant digits survives a workbook", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
      fc.integer({ min: 0, max: 14 }),
      (digits, places) => {
        const padded = digits.toString().padStart(places + 1, "0");
        const whole = padded.slice(0, padded.length - places);
        const decimals = padded.slice(padded.length - places).replace(/0+$/, "");
        const text = decimals === "" ? whole : `${whole}.${decimals}`;
        assert.equal(toExactDecimal(Number(text)), text);
      },
    ),
  );
});

test("integers beyond 15 digits have lost their end", () => {
  assert.equal(hasLostDigits("410702001001"), false);
  assert.equal(hasLostDigits(toExactDecimal(4107020010010010)), true);
});
