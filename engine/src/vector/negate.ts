/** −a and |a|, row by row. */
import { absolute, negate as negateFraction } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import { absenceAt } from "./absence.ts";
import { FRESH, type Room } from "./room.ts";
import { denominatorAt } from "./row.ts";
import { closeSink, openSink, putAbsent, putFraction, shapeOf } from "./sink.ts";
import type { NumberVector } from "./types.ts";

export function negate(a: NumberVector, room: Room = FRESH): NumberVector {
  return resign(a, room, false);
}

export function abs(a: NumberVector, room: Room = FRESH): NumberVector {
  return resign(a, room, true);
}

function resign(a: NumberVector, room: Room, toPositive: boolean): NumberVector {
  const shape = shapeOf(a);
  const sink = openSink(shape, typeof a.d === "number" ? a.d : null, room);
  const exact: (value: Fraction) => Fraction = toPositive ? absolute : negateFraction;
  const { n, d } = sink;
  const an = a.n;
  for (let i = 0; i < shape.held; i++) {
    const value = an[i]!;
    if (typeof d !== "number") d[i] = denominatorAt(a, i);
    if (value - value === 0) n[i] = toPositive ? Math.abs(value) : 0 - value;
    else if (Number.isNaN(value)) putAbsent(sink, i, absenceAt(a, i));
    else putFraction(sink, i, exact(a.big!.get(i)!));
  }
  return closeSink(sink);
}
