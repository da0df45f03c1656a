/** Rounding, floor and ceiling, row by row, exactly as number/round.ts does it. */
import * as exact from "../number/round.ts";
import { absenceAt } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { denominatorAt, rowFraction } from "./row.ts";
import { closeSink, openSink, putAbsent, putFraction, shapeOf } from "./sink.ts";
import { MOST_EXACT } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

type Direction = exact.RoundingMode | "floor" | "ceil";

/**
 * Rounded to so many decimal places; negative places round to tens, hundreds, ….
 * @param places a whole number from −10 to 10
 */
export function round(
  a: NumberVector,
  places = 0,
  mode: exact.RoundingMode = "half_up",
  room: Room = FRESH,
): NumberVector {
  return roundTo(a, places, mode, room);
}

/** The largest whole number that is not above each value. */
export function floor(a: NumberVector, room: Room = FRESH): NumberVector {
  return roundTo(a, 0, "floor", room);
}

/** The smallest whole number that is not below each value. */
export function ceil(a: NumberVector, room: Room = FRESH): NumberVector {
  return roundTo(a, 0, "ceil", room);
}

function roundTo(a: NumberVector, places: number, direction: Direction, room: Room): NumberVector {
  const shape = shapeOf(a);
  const scale = 10 ** Math.abs(places);
  const up = places >= 0 ? scale : 1;
  const down = places >= 0 ? 1 : scale;
  const sink = openSink(shape, up, room);
  const { n } = sink;
  const an = a.n;
  for (let i = 0; i < shape.held; i++) {
    const numerator = an[i]! * up;
    const denominator = denominatorAt(a, i) * down;
    // So that neither the quotient nor its check can lose a digit.
    if (Math.abs(numerator) + denominator <= MOST_EXACT) {
      n[i] = roundQuotient(numerator, denominator, direction) * down + 0;
      continue;
    }
    const value = rowFraction(a, i);
    if (value === null) putAbsent(sink, i, absenceAt(a, i));
    else putFraction(sink, i, roundFraction(value, places, direction));
  }
  return closeSink(sink);
}

function roundFraction(value: Parameters<typeof exact.round>[0], places: number, direction: Direction) {
  if (direction === "floor") return exact.floor(value);
  if (direction === "ceil") return exact.ceil(value);
  return exact.round(value, places, direction);
}

/** n / d as a whole number, for d > 0 and |n| + d ≤ 2^53 − 1. */
function roundQuotient(n: number, d: number, direction: Direction): number {
  if (direction === "floor") return floorQuotient(n, d);
  if (direction === "ceil") return -floorQuotient(-n, d);
  const size = Math.abs(n);
  const whole = floorQuotient(size, d);
  const rest = size - whole * d;
  const away = roundsAway(whole, rest, d, direction) ? 1 : 0;
  return n < 0 ? -(whole + away) : whole + away;
}

function roundsAway(whole: number, rest: number, d: number, mode: exact.RoundingMode): boolean {
  if (rest === 0 || mode === "down") return false;
  if (mode === "up") return true;
  if (rest !== d - rest) return rest > d - rest;
  return mode === "half_up" || whole % 2 === 1;
}

/**
 * Exact in doubles: a quotient that is not whole is at least 1/d away from the next whole number, and |n| < 2^53 keeps
 * that more than half a unit of its last place, so rounding the quotient never reaches it.
 */
function floorQuotient(n: number, d: number): number {
  return Math.floor(n / d);
}
