import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as exact from "../number/arithmetic.ts";
import { fromInteger } from "../number/fraction.ts";
import { anyColumn, anyNumber, type Cell, cellsOf } from "./arbitrary.test.ts";
import { clampedSum, type SumTerm } from "./clamped-sum.ts";
import { numbers } from "./make.ts";
import { MOST_EXACT } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

const LENGTH = 5;
const anyLimit = fc.record({ by: fc.constantFrom("min" as const, "max" as const), value: anyNumber });
const anyTerm: fc.Arbitrary<SumTerm> = fc.record({
  sign: fc.constantFrom(1 as const, -1 as const),
  scale: anyNumber,
  limit: fc.option(anyLimit),
});
const smallTerm: fc.Arbitrary<SumTerm> = fc.record({
  sign: fc.constantFrom(1 as const, -1 as const),
  scale: fc.integer({ min: -20, max: 20 }).map((n) => exact.divide(fromInteger(n), fromInteger(10))!),
  limit: fc.option(
    fc.record({
      by: fc.constantFrom("min" as const, "max" as const),
      value: fc.integer({ min: -9, max: 9 }).map(fromInteger),
    }),
  ),
});
const smallColumn = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -40, max: 40 }) }, fc.constant(Number.NaN)), {
    minLength: LENGTH,
    maxLength: LENGTH,
  })
  .map((n) => numbers(Float64Array.from(n), 4));

function sumExactly(columns: readonly NumberVector[], terms: readonly SumTerm[], constant: Cell): Cell[] {
  return Array.from({ length: columns[0]!.length }, (_, row) =>
    terms.reduce<Cell>((sum, { sign, scale, limit }, i) => {
      const cell = cellsOf(columns[i]!)[row]!;
      if (typeof sum === "string") return sum;
      if (typeof cell === "string") return cell;
      const value = exact.multiply(cell, scale);
      const limited =
        limit === null ? value : (limit.by === "min" ? exact.min : exact.max)(value, limit.value);
      return sign === 1 ? exact.add(sum, limited) : exact.subtract(sum, limited);
    }, constant),
  );
}

test("a sum of limited, scaled columns equals that of exact fractions", () => {
  const wild = fc.array(fc.tuple(anyColumn(LENGTH), anyTerm), { minLength: 1, maxLength: 6 });
  const tame = fc.array(fc.tuple(smallColumn, smallTerm), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.oneof(wild, tame), anyNumber, (pairs, constant) => {
      const columns = pairs.map(([column]) => column as NumberVector);
      const terms = pairs.map(([, term]) => term);
      if (columns.every((column) => column.scalar)) return;
      assert.deepEqual(cellsOf(clampedSum(columns, terms, constant)), sumExactly(columns, terms, constant));
    }),
    { numRuns: 500 },
  );
});

test("terms too large for doubles that cancel out leave no trace", () => {
  const beyond = fc.bigInt(2n ** 52n, 2n ** 54n);
  const third = { sign: 1, scale: fromInteger(1), limit: null } as const;
  fc.assert(
    fc.property(beyond, fc.bigInt(-50n, 50n), (size, off) => {
      const columns = [
        numbers(Float64Array.of(Number(size / 2n)), 3),
        numbers(Float64Array.of(Number((size + off) / 3n)), 2),
        numbers(Float64Array.of(1), 1),
      ];
      const terms = [third, { ...third, sign: -1 as const }, third];
      const constant = fromInteger(0);
      assert.deepEqual(
        cellsOf(clampedSum(columns, terms, constant)),
        sumExactly(columns, terms, constant).slice(0, 1),
      );
    }),
  );
});

test("limits are exact at the edge of the doubles", () => {
  const half = { sign: 1, scale: fromInteger(1), limit: { by: "min", value: fromInteger(3) } } as const;
  const column = numbers(Float64Array.of(MOST_EXACT, MOST_EXACT / 2 - 0.5, 3, 2));
  const sum = clampedSum([column, column, column], [half, half, { ...half, limit: null }], fromInteger(0));
  const expected = [BigInt(MOST_EXACT) + 6n, (BigInt(MOST_EXACT) - 1n) / 2n + 6n, 9n, 6n];
  assert.deepEqual(cellsOf(sum), expected.map(fromInteger));
});
