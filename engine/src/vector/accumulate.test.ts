import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as exact from "../number/arithmetic.ts";
import { type Fraction, fraction, fromInteger, ZERO } from "../number/fraction.ts";
import { makeAccumulator, sumInto } from "./accumulate.ts";
import { countOf, meanOf, sumOf } from "./accumulated.ts";
import { anyColumn, type Cell, cellsOf } from "./arbitrary.test.ts";
import {
  foldRowsUp,
  lastInto,
  makeRowAccumulator,
  maxInto,
  minInto,
  takeRows,
} from "./extreme-accumulate.ts";
import { foldUp } from "./fold-up.ts";
import { fromFractions } from "./make.ts";
import { compareRows } from "./row.ts";
import { MOST_EXACT } from "./small-integer.ts";

const LENGTH = 12;
const GROUPS = 4;
const groupsOf = fc.array(fc.integer({ min: -1, max: GROUPS - 1 }), { minLength: LENGTH, maxLength: LENGTH });
const maskOf = fc.option(fc.array(fc.constantFrom(0, 1, 1, 2), { minLength: LENGTH, maxLength: LENGTH }));

function numbersOf(
  cells: readonly Cell[],
  groups: readonly number[],
  mask: readonly number[] | null,
  group: number,
) {
  return cells.filter(
    (cell, i): cell is Fraction => groups[i] === group && (mask?.[i] ?? 1) === 1 && typeof cell !== "string",
  );
}

test("grouped sums, counts and means equal those of exact fractions, over several columns", () => {
  const columns = fc.array(fc.tuple(anyColumn(LENGTH), groupsOf, maskOf), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(columns, (batches) => {
      const summed = () => {
        const acc = makeAccumulator(GROUPS);
        for (const [values, groups, mask] of batches) {
          sumInto(acc, Int32Array.from(groups), values, mask && Uint8Array.from(mask));
        }
        return acc;
      };
      for (let group = 0; group < GROUPS; group++) {
        const members = batches.flatMap(([values, groups, mask]) =>
          numbersOf(cellsOf(values), groups, mask, group),
        );
        const sum = members.reduce(exact.add, ZERO);
        const mean = exact.divide(sum, fromInteger(members.length)) ?? "not_inspected";
        assert.deepEqual(cellsOf(sumOf(summed()))[group], sum);
        assert.deepEqual(cellsOf(meanOf(summed(), "not_inspected"))[group], mean);
        assert.deepEqual(cellsOf(countOf(summed()))[group], fromInteger(members.length));
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of the facts changes nothing", () => {
  const cells = [MOST_EXACT, -MOST_EXACT, MOST_EXACT, 1].map((n) => fraction(BigInt(n), 7n));
  const forward = makeAccumulator(1);
  const backward = makeAccumulator(1);
  sumInto(forward, new Int32Array(4), fromFractions(cells));
  sumInto(backward, new Int32Array(4), fromFractions(cells.toReversed()));
  assert.deepEqual(cellsOf(sumOf(forward)), cellsOf(sumOf(backward)));
  assert.deepEqual(cellsOf(sumOf(forward)), [fraction(2n ** 53n, 7n)]);
});

test("a run of facts that outgrows the doubles on its way comes back exact", () => {
  const cells = [MOST_EXACT, 2, -MOST_EXACT].map(fromInteger);
  const acc = makeAccumulator(1);
  sumInto(acc, new Int32Array(3), fromFractions(cells));
  assert.deepEqual(cellsOf(sumOf(acc)), [fromInteger(2)]);
  assert.equal(acc.big?.size ?? 0, 0);
});

test("a group without values sums to 0, or is absent where that is told", () => {
  const acc = makeAccumulator(1);
  assert.deepEqual(cellsOf(sumOf(acc)), [ZERO]);
  assert.deepEqual(cellsOf(sumOf(acc, "round_not_held")), ["round_not_held"]);
});

test("minimum, maximum and last of groups", () => {
  fc.assert(
    fc.property(anyColumn(LENGTH), groupsOf, maskOf, (values, groups, mask) => {
      const cells = cellsOf(values);
      const key = Int32Array.from({ length: LENGTH }, (_, i) => (i * 5) % LENGTH);
      const run = (into: (acc: ReturnType<typeof makeRowAccumulator>) => void) => {
        const acc = makeRowAccumulator(GROUPS);
        into(acc);
        return cellsOf(takeRows(values, acc.row, "not_inspected"));
      };
      const where = Int32Array.from(groups);
      const shown = mask && Uint8Array.from(mask);
      for (let group = 0; group < GROUPS; group++) {
        const members = numbersOf(cells, groups, mask, group);
        const least = members.length === 0 ? "not_inspected" : members.reduce(exact.min);
        const most = members.length === 0 ? "not_inspected" : members.reduce(exact.max);
        assert.deepEqual(run((acc) => minInto(acc, where, values, shown))[group], least);
        assert.deepEqual(run((acc) => maxInto(acc, where, values, shown))[group], most);
        const rows = cells.flatMap((cell, i) =>
          groups[i] === group && (mask?.[i] ?? 1) === 1 && typeof cell !== "string" ? [i] : [],
        );
        const latest = rows.toSorted((i, j) => key[j]! - key[i]!)[0];
        const last = latest === undefined ? "not_inspected" : cells[latest];
        assert.deepEqual(run((acc) => lastInto(acc, where, values, key, shown))[group], last);
      }
    }),
  );
});

test("sums and extremes fold up a tree", () => {
  // 0 above 1 and 2, 1 above 3 and 4.
  const parent = Int32Array.of(-1, 0, 0, 1, 1);
  const order = Int32Array.of(0, 1, 2, 3, 4);
  const values = fromFractions([MOST_EXACT, 4, 9].map(fromInteger));
  const units = Int32Array.of(3, 4, 2);
  const acc = makeAccumulator(5);
  sumInto(acc, units, values);
  foldUp(acc, parent, order);
  const largest = fromInteger(BigInt(MOST_EXACT) + 4n);
  const sums = [
    fromInteger(BigInt(MOST_EXACT) + 13n),
    largest,
    fromInteger(9),
    fromInteger(MOST_EXACT),
    fromInteger(4),
  ];
  assert.deepEqual(cellsOf(sumOf(acc)), sums);
  assert.deepEqual([...acc.count], [3, 2, 1, 1, 1]);

  const least = makeRowAccumulator(5);
  minInto(least, units, values);
  foldRowsUp(least, parent, order, (row, than) => compareRows(values, row, values, than) < 0);
  assert.deepEqual(cellsOf(takeRows(values, least.row)), [4, 4, 9, MOST_EXACT, 4].map(fromInteger));
});
