/** Constants in place of absent values, by the reason of their absence. */
import type { Fraction } from "../number/fraction.ts";
import { absenceAt } from "./absence.ts";
import { fitsSmall, numberScalar } from "./make.ts";
import { FRESH } from "./room.ts";
import { closeSink, openSink, putAbsent, putFraction, putRow, shapeOf } from "./sink.ts";
import { MOST_EXACT, multipleOf } from "./small-integer.ts";
import type { NumberVector } from "./types.ts";

/** @param constants by code of ABSENCE; null: the value stays absent */
export function replaceAbsent(value: NumberVector, constants: readonly (Fraction | null)[]): NumberVector {
  if (value.scalar) {
    const constant = constants[absenceAt(value, 0)] ?? null;
    return Number.isNaN(value.n[0]) && constant !== null ? numberScalar(constant, value.length) : value;
  }
  const common = commonDenominator(value, constants);
  const sink = openSink(shapeOf(value), common, FRESH);
  const factor = common === null ? 1 : common / (value.d as number);
  for (let row = 0; row < value.length; row++) {
    const n = value.n[row]!;
    if (Number.isNaN(n)) {
      const code = value.why?.[row] || absenceAt(value, row);
      const constant = constants[code] ?? null;
      if (constant === null) putAbsent(sink, row, code);
      else putFraction(sink, row, constant);
    } else if (common !== null && Math.abs(n * factor) <= MOST_EXACT) sink.n[row] = n * factor;
    else putRow(sink, row, value, row);
  }
  return closeSink(sink);
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
