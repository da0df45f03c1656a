/** Indicators over values of the units below: of the children, or of all units of a kind (policy-language, "may read any other"). */
import type { Indicator } from "../policy/schema/policy.ts";
import { rowTruth } from "../vector/row.ts";
import type { NumberVector, TruthVector } from "../vector/types.ts";
import type { FactRows, IndicatorContext } from "./context.ts";
import { combineAt } from "./from-facts.ts";
import { withAbsence } from "./with-absence.ts";

/**
 * Every unit below counts once, with the value that `value` has for it in this period. `over: children` takes direct
 * children only, `over: descendants` all units below (of `kind`, where it is given).
 */
export function overUnits(indicator: Indicator, context: IndicatorContext): NumberVector {
  const { units, snapshot, period } = context;
  const deep = indicator.over === "descendants";
  const unit = new Int32Array(units).fill(-1);
  const wanted =
    indicator.kind === undefined
      ? null
      : new Set(indicator.kind.map((kind) => snapshot.kind.words.indexOf(kind)));
  for (let child = 0; child < units; child++) {
    if (snapshot.exists[child] === 0) continue;
    if (wanted !== null && !wanted.has(snapshot.kind.codes[child]!)) continue;
    unit[child] = snapshot.parent[child]!;
  }
  const rows: FactRows = {
    length: units,
    unit,
    day: new Int32Array(units),
    evaluate: (formula) => context.evaluate(formula, period),
  };
  const where =
    indicator.where === undefined
      ? null
      : truths(context.evaluate(indicator.where, period) as TruthVector, units);
  const one =
    indicator.combine === "count" && indicator.value !== undefined
      ? presentOnly(context.evaluate(indicator.value, period) as NumberVector, where)
      : where;
  return withAbsence(combineAt(indicator, rows, one, context, deep), indicator, true);
}

function truths(condition: TruthVector, units: number): Uint8Array {
  return Uint8Array.from({ length: units }, (_, unit) => (rowTruth(condition, unit) === true ? 1 : 0));
}

/** Counting values counts those that are there. */
function presentOnly(value: NumberVector, where: Uint8Array | null): Uint8Array {
  return Uint8Array.from({ length: value.length }, (_, unit) =>
    !Number.isNaN(value.n[value.scalar ? 0 : unit]!) && (where === null || where[unit] === 1) ? 1 : 0,
  );
}
