/**
 * constant + Σ sign × limited(scale × column): the sum that nearly every score is ("100 minus the capped deductions"),
 * in one pass over four columns at a time instead of three passes over each.
 *
 * The minimum is taken without a branch: 2 × min(p, c) = p + c − |p − c|, and the maximum with a plus. So the sum is
 * carried twice as large, in whole numbers over one denominator. The sum of all |p| bounds every number on the way;
 * rows where that bound leaves the exact doubles (or where anything is absent) are done again in exact fractions.
 */
import * as exact from "../number/arithmetic.ts";
import { type Fraction, ZERO } from "../number/fraction.ts";
import { absenceAt } from "./absence.ts";
import { add, subtract } from "./add.ts";
import { max, min } from "./extreme.ts";
import { fitsSmall, numberScalar } from "./make.ts";
import { multiply } from "./multiply.ts";
import { FRESH, type Room } from "./room.ts";
import { rowFraction } from "./row.ts";
import { closeSink, type NumberSink, openSink, putAbsent, putFraction, shapeOf } from "./sink.ts";
import { divisorOf, MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

export interface SumTerm {
  /** Whether the term is added (1) or taken away (−1), after its limit. */
  readonly sign: 1 | -1;
  readonly scale: Fraction;
  /** The least or the greatest that the scaled column may come to. */
  readonly limit: { readonly by: "min" | "max"; readonly value: Fraction } | null;
}

/** @param columns one a term, in the terms' order, which also decides whose reason of absence wins */
export function clampedSum(
  columns: readonly NumberVector[],
  terms: readonly SumTerm[],
  constant: Fraction,
  room: Room = FRESH,
): NumberVector {
  const plan = columns.some((column) => column.scalar) ? null : planSum(columns, terms, constant);
  if (plan === null) return sumStepwise(columns, terms, constant, room);
  const sink = openSink(shapeOf(...columns), plan.d, room);
  const { n, length } = sink;
  const size = room.denominators(length);
  n.fill(plan.doubled, 0, length);
  size.fill(0, 0, length);
  for (let term = 0; term < terms.length; term += 4) addFour(n, size, columns, plan.factors, term, length);
  for (let i = 0; i < length; i++) {
    if (size[i]! <= plan.bound) n[i] = n[i]! * 0.5 + 0;
    else redoSum(sink, i, columns, terms, constant);
  }
  return closeSink(sink);
}

interface SumPlan {
  /** The denominator of the result. */
  readonly d: number;
  /** Four numbers a term; see addFour. */
  readonly factors: Float64Array;
  /** Twice what does not depend on the row. */
  readonly doubled: number;
  /** How large the sum of all |p| may be. */
  readonly bound: number;
}

/** null where a column has many denominators, or a constant or the common denominator is too large for doubles. */
function planSum(
  columns: readonly NumberVector[],
  terms: readonly SumTerm[],
  constant: Fraction,
): SumPlan | null {
  const limitsFit = terms.every(({ limit }) => limit === null || fitsSmall(limit.value));
  if (!limitsFit || !fitsSmall(constant) || !terms.every(({ scale }) => fitsSmall(scale))) return null;
  let d = Number(constant.d);
  for (let i = 0; i < terms.length; i++) {
    const own = columns[i]!.d;
    if (typeof own !== "number") return null;
    const { scale, limit } = terms[i]!;
    const below = (own / divisorOf(own, Number(scale.n))) * Number(scale.d);
    d = multipleOf(multipleOf(d, below), limit === null ? 1 : Number(limit.value.d));
    if (!Number.isFinite(d)) return null;
  }
  const padded = Math.ceil(terms.length / 4) * 4;
  const factors = new Float64Array(padded * 4);
  let fixed = Number(constant.n) * (d / Number(constant.d)) * 2;
  let limits = Math.abs(fixed);
  terms.forEach(({ sign, scale, limit }, i) => {
    const factor = scaled(Number(scale.n), d, columns[i]!.d as number, Number(scale.d));
    const edge = limit === null ? 0 : Number(limit.value.n) * (d / Number(limit.value.d));
    const bend = limit === null ? 0 : limit.by === "min" ? -sign : sign;
    factors.set([limit === null ? 2 * sign * factor : sign * factor, factor, edge, bend], i * 4);
    fixed += sign * edge;
    limits += 2 * Math.abs(edge);
    // A factor beyond exactness fails the bound in every row.
    if (Math.abs(factor) > MOST_EXACT) limits = Number.POSITIVE_INFINITY;
  });
  const bound = Math.floor((MOST_EXACT - limits) / 2);
  return bound > 0 ? { d, factors, doubled: fixed, bound } : null;
}

/** n × d ÷ (own × below), which is whole: d is a multiple of what is left below after cancelling. */
function scaled(n: number, d: number, own: number, below: number): number {
  const shared = divisorOf(own, n);
  return (n / shared) * (d / ((own / shared) * below));
}

/** For each of four columns x: p = x × factor; adds x × slope + bend × |p − edge| to the sum and |p| to the size. */
function addFour(
  sum: Float64Array,
  size: Float64Array,
  columns: readonly NumberVector[],
  factors: Float64Array,
  first: number,
  length: number,
): void {
  // Missing columns at the end are the first one again, with factors of zero.
  const at = (offset: number): Float64Array => (columns[first + offset] ?? columns[first]!).n;
  const [a, b, c, d] = [at(0), at(1), at(2), at(3)];
  const [slopeA, factorA, edgeA, bendA] = factors.subarray(first * 4, first * 4 + 4) as unknown as Four;
  const [slopeB, factorB, edgeB, bendB] = factors.subarray(first * 4 + 4, first * 4 + 8) as unknown as Four;
  const [slopeC, factorC, edgeC, bendC] = factors.subarray(first * 4 + 8, first * 4 + 12) as unknown as Four;
  const [slopeD, factorD, edgeD, bendD] = factors.subarray(first * 4 + 12, first * 4 + 16) as unknown as Four;
  for (let i = 0; i < length; i++) {
    const pa = a[i]! * factorA;
    const pb = b[i]! * factorB;
    const pc = c[i]! * factorC;
    const pd = d[i]! * factorD;
    size[i] = size[i]! + (Math.abs(pa) + Math.abs(pb) + (Math.abs(pc) + Math.abs(pd)));
    const ab =
      a[i]! * slopeA + bendA * Math.abs(pa - edgeA) + (b[i]! * slopeB + bendB * Math.abs(pb - edgeB));
    const cd =
      c[i]! * slopeC + bendC * Math.abs(pc - edgeC) + (d[i]! * slopeD + bendD * Math.abs(pd - edgeD));
    sum[i] = sum[i]! + (ab + cd);
  }
}

type Four = readonly [number, number, number, number];

function redoSum(
  sink: NumberSink,
  row: number,
  columns: readonly NumberVector[],
  terms: readonly SumTerm[],
  constant: Fraction,
): void {
  let sum = constant;
  for (let i = 0; i < terms.length; i++) {
    const reason = absenceAt(columns[i]!, row);
    if (reason !== 0) {
      putAbsent(sink, row, reason);
      return;
    }
  }
  for (let i = 0; i < terms.length; i++) {
    const { sign, scale, limit } = terms[i]!;
    const value = exact.multiply(rowFraction(columns[i]!, row)!, scale);
    const limited = limit === null ? value : EXACT_LIMITS[limit.by](value, limit.value);
    sum = sign === 1 ? exact.add(sum, limited) : exact.subtract(sum, limited);
  }
  putFraction(sink, row, sum);
}

const LIMITS = { min, max };
const EXACT_LIMITS = { min: exact.min, max: exact.max };

/** Term by term with the ordinary kernels: for columns of many denominators, and for scalars. */
function sumStepwise(
  columns: readonly NumberVector[],
  terms: readonly SumTerm[],
  constant: Fraction,
  room: Room,
): NumberVector {
  const sum = terms.reduce<NumberVector>((before, { sign, scale, limit }, i) => {
    const value = multiply(columns[i]!, numberScalar(scale));
    const limited = limit === null ? value : LIMITS[limit.by](value, numberScalar(limit.value));
    return sign === 1 ? add(before, limited) : subtract(before, limited);
  }, numberScalar(constant));
  return add(sum, numberScalar(ZERO), room);
}
