/** Constants in place of absent values, by the reason of their absence. */
import type { Fraction } from "../number/fraction.ts";
import { absenceAt } from "./absence.ts";
import { fitsSmall, numberScalar } from "./make.ts";
import { FRESH, type Room } from "./room.ts";
import { closeSink, openSink, putAbsent, putFraction, putRow, shapeOf } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import { ABSENCE, type NumberVector } from "./types.ts";

/** @param constants by code of ABSENCE; null: the value stays absent */
export function replaceAbsent(
  value: NumberVector,
  constants: readonly (Fraction | null)[],
  room: Room = FRESH,
): NumberVector {
  if (value.scalar) {
    const constant = constants[absenceAt(value, 0)] ?? null;
    return Number.isNaN(value.n[0]) && constant !== null ? numberScalar(constant, value.length) : value;
  }
  const common = commonDenominator(value, constants);
  const sink = openSink(shapeOf(value), common, room);
  const factor = common === null ? 1 : common / (value.d as number);
  const scaled = constants.map((constant) => (common === null ? Number.NaN : scaledTo(constant, common)));
  const { n } = sink;
  const reasons = value.why;
  for (let row = 0; row < value.length; row++) {
    const product = value.n[row]! * factor;
    if (Number.isNaN(product)) {
      const code = (reasons === null ? 0 : reasons[row]!) || ABSENCE.undefined;
      const constant = constants[code] ?? null;
      if (constant === null) putAbsent(sink, row, code);
      else if (Number.isNaN(scaled[code]!)) putFraction(sink, row, constant);
      else n[row] = scaled[code]!;
    } else if (common !== null && Math.abs(product) <= MOST_EXACT) n[row] = product;
    else putRow(sink, row, value, row);
  }
  return closeSink(sink);
}

/** A constant as a numerator over the common denominator; NaN where it does not fit, or there is none. */
function scaledTo(constant: Fraction | null | undefined, common: number): number {
  if (constant === null || constant === undefined) return Number.NaN;
  const n = Number(constant.n) * (common / Number(constant.d));
  return Math.abs(n) <= MOST_EXACT ? n : Number.NaN;
}

function commonDenominator({ d }: NumberVector, constants: readonly (Fraction | null)[]): number | null {
  if (typeof d !== "number") return null;
  let common = d;
  for (const constant of constants) {
    if (constant === null || constant === undefined) continue;
    if (!fitsSmall(constant)) return null;
    common = multipleOf(common, Number(constant.d));
  }
  return Number.isFinite(common) ? common : null;
}
