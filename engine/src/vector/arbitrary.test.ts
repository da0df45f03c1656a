/** Random columns for property tests: every way of holding the same values, sizes across 2^53, absence of all kinds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Fraction, fraction } from "../number/fraction.ts";
import { absenceAt, absenceKind, isPresent } from "./absence.ts";
import { fromFractions, numberScalar } from "./make.ts";
import { FRESH } from "./room.ts";
import { rowFraction } from "./row.ts";
import { closeSink, openSink, putAbsent, putFraction } from "./sink.ts";
import { MOST_EXACT } from "./small-integer.ts";
import { ABSENCE, type AbsenceKind, type NumberVector, type TruthVector } from "./types.ts";

export type Cell = Fraction | AbsenceKind;

export const anyKind = fc.constantFrom<AbsenceKind>("out_of_scope", "not_inspected", "exempt", "undefined");

/** Scores, shares, thirds and sevenths, the edge of exact doubles, and far beyond it. */
export const anyNumber: fc.Arbitrary<Fraction> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(1, 2, 10, 100)) },
    { weight: 2, arbitrary: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.constantFrom(3, 6, 7, 9, 49)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(MOST_EXACT, -MOST_EXACT, MOST_EXACT - 1), fc.constantFrom(1, 3)),
    },
    { weight: 1, arbitrary: fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: MOST_EXACT })) },
    { weight: 1, arbitrary: fc.tuple(fc.bigInt(-(10n ** 25n), 10n ** 25n), fc.bigInt(1n, 10n ** 20n)) },
  )
  .map(([n, d]) => fraction(BigInt(n), BigInt(d)));

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 9, arbitrary: anyNumber },
  { weight: 1, arbitrary: anyKind },
);

/** The cells over one denominator, what does not fit standing aside. */
function holdOverOne(cells: readonly Cell[], d: number): NumberVector {
  return fill(cells, d, 1);
}

/** The cells over a denominator each, widened by a factor that keeps them out of lowest terms. */
function holdEach(cells: readonly Cell[], factor: number): NumberVector {
  return fill(cells, null, factor);
}

function fill(cells: readonly Cell[], d: number | null, factor: number): NumberVector {
  const sink = openSink({ length: cells.length, scalar: false, held: cells.length }, d, FRESH);
  cells.forEach((cell, i) => {
    if (typeof cell === "string") putAbsent(sink, i, ABSENCE[cell]);
    else putFraction(sink, i, cell);
    const wide =
      typeof sink.d !== "number" &&
      Math.abs(sink.n[i]!) * factor <= MOST_EXACT &&
      sink.d[i]! * factor <= MOST_EXACT;
    if (typeof sink.d === "number" || !wide) return;
    sink.n[i] = sink.n[i]! * factor;
    sink.d[i] = sink.d[i]! * factor;
  });
  return closeSink(sink);
}

/** One way or another of holding the same cells. */
export function anyHolding(cells: readonly Cell[]): fc.Arbitrary<NumberVector> {
  return fc.oneof(
    fc.constant(fromFractions(cells)),
    fc.constantFrom(1, 10, 42, 900).map((d) => holdOverOne(cells, d)),
    fc.constantFrom(1, 4, 30).map((factor) => holdEach(cells, factor)),
  );
}

export function anyColumn(length: number): fc.Arbitrary<NumberVector> {
  const column = fc.array(anyCell, { minLength: length, maxLength: length }).chain(anyHolding);
  const single = anyNumber.map((value) => numberScalar(value, length));
  return fc.oneof({ weight: 4, arbitrary: column }, { weight: 1, arbitrary: single });
}

export function cellAt(vector: NumberVector, row: number): Cell {
  return rowFraction(vector, row) ?? absenceKind(absenceAt(vector, row))!;
}

export function cellsOf(vector: NumberVector): Cell[] {
  return Array.from({ length: vector.length }, (_, row) => cellAt(vector, row));
}

export function truthsOf(vector: TruthVector): (boolean | AbsenceKind)[] {
  return Array.from({ length: vector.length }, (_, row) =>
    isPresent(vector, row) ? vector.t[vector.scalar ? 0 : row] === 1 : absenceKind(absenceAt(vector, row))!,
  );
}

test("every holding of the same cells reads back as those cells", () => {
  fc.assert(
    fc.property(
      fc.array(anyCell, { maxLength: 8 }).chain((cells) => fc.tuple(fc.constant(cells), anyHolding(cells))),
      ([cells, vector]) => {
        assert.deepEqual(cellsOf(vector), cells);
      },
    ),
  );
});
