import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as exact from "../number/arithmetic.ts";
import { fraction } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { add } from "./add.ts";
import { anyCell, anyColumn, anyHolding, cellAt, truthsOf } from "./arbitrary.test.ts";
import { COMPARISONS, type Comparison, compareDays, compareNumbers } from "./compare.ts";
import { divide } from "./divide.ts";
import { fromDays, fromFractions, numberScalar } from "./make.ts";
import { compareRows } from "./row.ts";

const LENGTH = 6;
const HOLDS: Record<Comparison, (order: number) => boolean> = {
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

test("comparing columns equals comparing their exact fractions", () => {
  fc.assert(
    fc.property(anyColumn(LENGTH), anyColumn(LENGTH), fc.constantFrom(...COMPARISONS), (a, b, comparison) => {
      const expected = Array.from({ length: LENGTH }, (_, i) => {
        const [x, y] = [cellAt(a, i), cellAt(b, i)];
        if (typeof x === "string") return x;
        return typeof y === "string" ? y : HOLDS[comparison](exact.compare(x, y));
      });
      assert.deepEqual(truthsOf(compareNumbers(a, b, comparison)), expected);
    }),
    { numRuns: 400 },
  );
});

test("the same values are equal however they are held", () => {
  const twoHoldings = fc
    .array(anyCell, { minLength: 1, maxLength: 6 })
    .chain((cells) => fc.tuple(anyHolding(cells), anyHolding(cells)));
  fc.assert(
    fc.property(twoHoldings, ([a, b]) => {
      for (let i = 0; i < a.length; i++) {
        if (typeof cellAt(a, i) !== "string") assert.equal(compareRows(a, i, b, i), 0);
      }
    }),
    { numRuns: 300 },
  );
});

test("near-equals that no double tells apart are told apart", () => {
  const near = fraction(2n ** 52n + 1n, 2n ** 52n - 1n);
  const nearer = fraction(2n ** 52n, 2n ** 52n - 2n);
  const a = fromFractions([near]);
  const b = fromFractions([nearer]);
  assert.equal(Number(near.n) / Number(near.d), Number(nearer.n) / Number(nearer.d));
  assert.equal(Math.sign(compareRows(a, 0, b, 0)), exact.compare(near, nearer));
});

test("sixths that meet by different paths tie", () => {
  const six = numberScalar(parseFraction("6"));
  const [a, b, c] = ["7", "11", "5"].map((text) => fromFractions([parseFraction(text)]));
  const oneWay = add(add(divide(a!, six), divide(b!, six)), divide(c!, six));
  const other = divide(add(c!, add(b!, a!)), six);
  assert.equal(compareRows(oneWay, 0, other, 0), 0);
});

test("an absent value has no place in an order", () => {
  assert.throws(() => compareRows(fromFractions(["exempt"]), 0, fromFractions(["exempt"]), 0), RangeError);
});

test("days compare as days, and absence passes through", () => {
  const days = compareDays(fromDays([17000, 18000, null]), fromDays([18000, 18000, 1]), "<");
  assert.deepEqual(truthsOf(days), [true, false, "empty"]);
});
