import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as exact from "../number/arithmetic.ts";
import { type Fraction, fromInteger } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import * as exactRound from "../number/round.ts";
import { add, subtract } from "./add.ts";
import { anyColumn, type Cell, cellAt, cellsOf } from "./arbitrary.test.ts";
import { divide, remainder } from "./divide.ts";
import { max, min } from "./extreme.ts";
import { absentScalar, fromFractions, numberScalar, numbers } from "./make.ts";
import { multiply } from "./multiply.ts";
import { abs, negate } from "./negate.ts";
import { keepRoom } from "./room.ts";
import { ceil, floor, round } from "./round.ts";
import { rowFraction } from "./row.ts";
import { MOST_EXACT } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

const LENGTH = 6;
const pair = fc.tuple(anyColumn(LENGTH), anyColumn(LENGTH));

function lift(operation: (x: Fraction, y: Fraction) => Fraction | null) {
  return (x: Cell, y: Cell): Cell => {
    if (typeof x === "string") return x;
    if (typeof y === "string") return y;
    return operation(x, y) ?? "undefined";
  };
}

const BINARY = {
  add: [add, exact.add],
  subtract: [subtract, exact.subtract],
  multiply: [multiply, exact.multiply],
  divide: [divide, exact.divide],
  remainder: [remainder, exact.remainder],
  min: [min, exact.min],
  max: [max, exact.max],
} as const;

for (const [name, [kernel, operation]] of Object.entries(BINARY)) {
  test(`${name} of columns equals ${name} of their exact fractions, row by row`, () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const result = kernel(a, b);
        assert.equal(result.length, LENGTH);
        for (let i = 0; i < LENGTH; i++) {
          assert.deepEqual(cellAt(result, i), lift(operation)(cellAt(a, i), cellAt(b, i)));
        }
      }),
      { numRuns: 400 },
    );
  });
}

const UNARY: Record<string, [(a: NumberVector) => NumberVector, (x: Fraction) => Fraction]> = {
  negate: [negate, exact.negate],
  abs: [abs, exact.absolute],
  floor: [floor, exactRound.floor],
  ceil: [ceil, exactRound.ceil],
};

for (const [name, [kernel, operation]] of Object.entries(UNARY)) {
  test(`${name} of a column equals ${name} of its exact fractions`, () => {
    fc.assert(
      fc.property(anyColumn(LENGTH), (a) => {
        const expected = cellsOf(a).map((cell) => (typeof cell === "string" ? cell : operation(cell)));
        assert.deepEqual(cellsOf(kernel(a)), expected);
      }),
      { numRuns: 300 },
    );
  });
}

test("rounding a column equals rounding its exact fractions", () => {
  const places = fc.integer({ min: -3, max: 10 });
  fc.assert(
    fc.property(anyColumn(LENGTH), places, fc.constantFrom(...exactRound.ROUNDING_MODES), (a, to, mode) => {
      const expected = cellsOf(a).map((cell) =>
        typeof cell === "string" ? cell : exactRound.round(cell, to, mode),
      );
      assert.deepEqual(cellsOf(round(a, to, mode)), expected);
    }),
    { numRuns: 300 },
  );
});

test("a room's arrays hold no trace of what was in them before", () => {
  const room = keepRoom(LENGTH);
  fc.assert(
    fc.property(pair, ([a, b]) => {
      for (const kernel of [add, multiply, divide, min]) {
        assert.deepEqual(cellsOf(kernel(a, b, room)), cellsOf(kernel(a, b)));
      }
    }),
  );
});

test("a sum one beyond 2^53 - 1 leaves the doubles and comes back", () => {
  const most = fromInteger(MOST_EXACT);
  const sum = add(numberScalar(most), numberScalar(fromInteger(1)));
  assert.deepEqual(cellAt(sum, 0), fromInteger(2n ** 53n));
  assert.equal(sum.big?.size, 1);
  const back = subtract(sum, numberScalar(fromInteger(2)));
  assert.deepEqual([back.n[0], back.big], [MOST_EXACT - 1, null]);
});

test("terms too large for doubles that cancel out leave no trace", () => {
  const beyond = fc.bigInt(2n ** 53n, 2n ** 54n);
  const noise = fc.bigInt(-50n, 50n);
  fc.assert(
    fc.property(beyond, noise, fc.constantFrom(1n, -1n), (size, off, sign) => {
      // Over sixths, both become about `size`, of which odd ones are no doubles.
      const a = fill(size / 2n, 3);
      const b = fill((-sign * (size + off)) / 3n, 2);
      const operation = sign === 1n ? exact.add : exact.subtract;
      const kernel = sign === 1n ? add : subtract;
      assert.deepEqual(cellAt(kernel(a, b), 0), operation(rowFraction(a, 0)!, rowFraction(b, 0)!));
      const single = numberScalar(rowFraction(b, 0)!);
      assert.deepEqual(cellAt(kernel(a, single), 0), operation(rowFraction(a, 0)!, rowFraction(b, 0)!));
    }),
  );
  function fill(n: bigint, d: number): NumberVector {
    return numbers(Float64Array.of(Number(n)), d);
  }
});

test("quotients next to a whole number are rounded the right way at every size", () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 52 }), fc.integer({ min: 1, max: 2 ** 26 }));
  fc.assert(
    fc.property(sizes, fc.constantFrom(-1, 0, 1), fc.boolean(), ([bits, d], off, negative) => {
      const whole = Math.floor(2 ** bits / d);
      const n = (negative ? -1 : 1) * (whole * d + off);
      const column = numbers(Float64Array.of(n), d);
      for (const [kernel, operation] of [
        [floor, exactRound.floor],
        [ceil, exactRound.ceil],
        [round, exactRound.round],
      ] as const) {
        assert.deepEqual(cellAt(kernel(column), 0), operation(rowFraction(column, 0)!));
      }
    }),
    { numRuns: 1000 },
  );
});

test("small values keep one denominator for the whole column", () => {
  const scores = numbers(Float64Array.of(925, 870), 10);
  const weighted = add(
    multiply(scores, numberScalar(parseFraction("0.4"))),
    numberScalar(parseFraction("1/3")),
  );
  assert.equal(typeof weighted.d, "number");
  assert.deepEqual(cellsOf(weighted), [parseFraction("112/3"), parseFraction("527/15")]);
});

test("the reason of the first absent operand passes through", () => {
  const a = fromFractions(["exempt", fromInteger(1), "exempt"]);
  const b = fromFractions([fromInteger(1), "not_inspected", "not_inspected"]);
  assert.deepEqual(cellsOf(add(a, b)), ["exempt", "not_inspected", "exempt"]);
  const exempt = absentScalar("number", "exempt", 3) as NumberVector;
  for (const kernel of [add, subtract, multiply, divide, min, max]) {
    assert.deepEqual(cellsOf(kernel(exempt, b)), ["exempt", "exempt", "exempt"]);
    assert.deepEqual(cellsOf(kernel(b, exempt)), ["exempt", "not_inspected", "not_inspected"]);
  }
  assert.deepEqual(cellsOf(multiply(numberScalar(fromInteger(2), 3), b)), [
    fromInteger(2),
    "not_inspected",
    "not_inspected",
  ]);
});
