/** One indicator in one period, whichever of the three sources it has (policy-language, 2). */
import type { Indicator } from "../policy/schema/policy.ts";
import { absentScalar } from "../vector/make.ts";
import { select } from "../vector/select.ts";
import type { NumberVector } from "../vector/types.ts";
import type { IndicatorContext } from "./context.ts";
import { fromFacts } from "./from-facts.ts";
import { overPeriods } from "./over-periods.ts";
import { overUnits } from "./over-units.ts";
import { withOtherwise } from "./with-absence.ts";

export function indicatorOf(indicator: Indicator, context: IndicatorContext): NumberVector {
  const value = withOtherwise(computed(indicator, context), indicator);
  return context.exempt === null ? value : leaveOut(value, context.exempt);
}

function computed(indicator: Indicator, context: IndicatorContext): NumberVector {
  if (indicator.formula !== undefined)
    return context.evaluate(indicator.formula, context.period) as NumberVector;
  if (indicator.over === "periods") return overPeriods(indicator, context);
  if (indicator.over !== undefined) return overUnits(indicator, context);
  return fromFacts(indicator, context);
}

/** An exempt unit has no value, whatever was recorded of it. */
function leaveOut(value: NumberVector, exempt: Uint8Array): NumberVector {
  const nothing = absentScalar("number", "exempt", value.length) as NumberVector;
  const t = exempt.map((one) => (one === 1 ? 1 : 0));
  return select({ type: "truth", length: t.length, scalar: false, t, why: null }, nothing, value);
}
