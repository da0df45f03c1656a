import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fraction, fromInteger } from "./fraction.ts";
import { parseFraction } from "./parse-fraction.ts";
import { printParts, toDecimal, toExactText, toShortText } from "./print.ts";

const numbers = (...texts: string[]) => texts.map(parseFraction);

test("12.345 prints as 12.35, and never a negative nothing", () => {
  assert.equal(toDecimal(parseFraction("12.345"), 2), "12.35");
  assert.equal(toDecimal(parseFraction("12.345"), 2, "half_even"), "12.34");
  assert.equal(toDecimal(parseFraction("-12.345"), 2), "-12.35");
  assert.equal(toDecimal(parseFraction("-0.004"), 2), "0.00");
  assert.equal(toDecimal(parseFraction("-0.5"), 0), "-1");
  assert.equal(toDecimal(parseFraction("0.07"), 1), "0.1");
});

test("JSON carries a decimal that ends, or the fraction beside it", () => {
  assert.deepEqual(toExactText(parseFraction("92.50")), { text: "92.5" });
  assert.deepEqual(toExactText(fromInteger(100)), { text: "100" });
  assert.deepEqual(toExactText(parseFraction("0.0000000001")), { text: "0.0000000001" });
  assert.deepEqual(toExactText(parseFraction("0.00000000001")), { text: "0", exact: "1/100000000000" });
  assert.deepEqual(toExactText(parseFraction("-2/3")), { text: "-0.6666666667", exact: "-2/3" });
});

test("the short text reads back as the same value", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 12n), (n, d) => {
      const value = fraction(n, d);
      assert.deepEqual(parseFraction(toShortText(value)), value);
    }),
  );
});

test("parts show more digits until they add up to the printed total", () => {
  const printed = printParts(numbers("33.335", "33.335", "33.33"), fromInteger(100), 2);
  assert.deepEqual(printed, {
    parts: ["33.335", "33.335", "33.330"],
    total: "100.000",
    places: 3,
    adds: true,
  });
  assert.equal(printParts(numbers("40", "60"), fromInteger(100), 2).places, 2);
});

test("thirds never add up: the digits stay, and that is said", () => {
  const printed = printParts(numbers("1/3", "1/3", "1/3"), fromInteger(1), 2);
  assert.deepEqual(printed, { parts: ["0.33", "0.33", "0.33"], total: "1.00", places: 2, adds: false });
});
