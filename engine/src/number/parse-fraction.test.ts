import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fraction } from "./fraction.ts";
import { parseFraction, tryParseFraction } from "./parse-fraction.ts";

test("a number is read from its text, digit by digit", () => {
  const cases: [string, bigint, bigint][] = [
    ["0.1", 1n, 10n],
    ["12.345", 2469n, 200n],
    ["-0.5", -1n, 2n],
    ["+7", 7n, 1n],
    ["-0", 0n, 1n],
    ["007.50", 15n, 2n],
    ["1e-3", 1n, 1000n],
    ["2.5E+2", 250n, 1n],
    ["92.12%", 2303n, 2500n],
    ["1/3", 1n, 3n],
    ["-4/6", -2n, 3n],
    ["9007199254740993", 9007199254740993n, 1n],
  ];
  for (const [text, n, d] of cases) assert.deepEqual(parseFraction(text), { n, d }, text);
});

test("anything else is no number", () => {
  const texts = [
    "",
    " 1",
    "1 ",
    ".5",
    "5.",
    "1,234",
    "\uff11\uff12",
    "一",
    "1/0",
    "1/-3",
    "1/3%",
    "0x10",
    "--1",
    "−1",
    "1e101",
  ];
  for (const text of [...texts, "1e", "NaN", "Infinity", "1.2.3", "9".repeat(101)]) {
    assert.equal(tryParseFraction(text), null, text);
  }
  assert.throws(() => parseFraction("约5"), /“约5”不是数.*12\.345/);
});

test("any decimal text equals its digits over a power of ten", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 1, max: 20 }),
      (digits, places) => {
        const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
        const text = `${digits < 0n ? "-" : ""}${size.slice(0, -places)}.${size.slice(-places)}`;
        assert.deepEqual(parseFraction(text), fraction(digits, 10n ** BigInt(places)));
      },
    ),
  );
});
