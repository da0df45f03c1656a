/** Absence is a value: what a unit without records has, and why (policy-language, 2). */
import { type Fraction, fromInteger } from "../number/fraction.ts";
import type { Indicator } from "../policy/schema/policy.ts";
import { numberScalar } from "../vector/make.ts";
import { select } from "../vector/select.ts";
import { ABSENCE, type NumberVector, type TruthVector } from "../vector/types.ts";

/** Counting or adding up nothing gives 0, provided that somebody looked. */
const ZERO_WHEN_EMPTY = new Set(["count", "sum", "places"]);

export function withAbsence(value: NumberVector, indicator: Indicator, held: boolean): NumberVector {
  const combine = indicator.combine ?? (indicator.value === undefined ? "count" : "sum");
  if (held) return ZERO_WHEN_EMPTY.has(combine) ? fill(value, fromInteger(0)) : value;
  const why = new Uint8Array(value.length);
  for (let unit = 0; unit < why.length; unit++) {
    if (Number.isNaN(value.n[value.scalar ? 0 : unit]!)) why[unit] = ABSENCE.round_not_held;
  }
  return { ...value, why };
}

/** What the policy puts in where nothing is known, before parts say what absence does. */
export function withOtherwise(value: NumberVector, { otherwise }: Indicator): NumberVector {
  return otherwise === undefined ? value : fill(value, otherwise);
}

/** A stand-in for values that are missing because nothing was recorded; what could not be computed stays absent. */
function fill(value: NumberVector, by: Fraction): NumberVector {
  let some = false;
  const t = new Uint8Array(value.length);
  for (let unit = 0; unit < t.length; unit++) {
    const index = value.scalar ? 0 : unit;
    if (!Number.isNaN(value.n[index]!) || value.why?.[index] === ABSENCE.undefined) continue;
    t[unit] = 1;
    some = true;
  }
  if (!some) return value;
  const missing: TruthVector = { type: "truth", length: t.length, scalar: false, t, why: null };
  return select(missing, numberScalar(by, t.length), value);
}
