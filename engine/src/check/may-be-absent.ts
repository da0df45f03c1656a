/** Whether a part's formulas may lack a value for a unit that is assessed. */
import { collectNames } from "../formula/names.ts";
import { parseFormula } from "../formula/parse.ts";
import { findPart } from "../graph/names.ts";
import { heldRule } from "../indicators/held.ts";
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Indicator, Policy } from "../policy/schema/policy.ts";

const COUNTING = new Set(["count", "sum", "places"]);

export function mayBeAbsent(policy: Policy, assessment: string, part: PartShape): boolean {
  const formulas = [
    part.share,
    part.value,
    part.bands?.by,
    ...Object.values(part.deduct ?? {}).map((line) => line.per),
    ...Object.values(part.add ?? {}).map((line) => line.per),
  ];
  if (part.from_rank !== undefined) return true;
  return formulas.some(
    (formula) => formula !== undefined && formulaMayBeAbsent(policy, assessment, formula, new Set()),
  );
}

function formulaMayBeAbsent(policy: Policy, assessment: string, text: string, seen: Set<string>): boolean {
  const { formula } = parseFormula(text);
  if (formula === null) return false;
  // `default(x, 0)` and `present(x)` are how a formula answers absence itself.
  if (/\b(default|present)\s*\(/.test(text)) return false;
  if (/\//.test(text) && collectNames(formula).length > 0 && /\/\s*[a-z(]/.test(text)) return true;
  return collectNames(formula).some(({ path, form }) => {
    if (form !== null) return true;
    const name = path[0] as string;
    const indicator = policy.indicators?.[name];
    if (indicator !== undefined) return indicatorMayBeAbsent(policy, assessment, name, indicator, seen);
    if (
      policy.assessments?.[assessment] !== undefined &&
      findPart(policy.assessments[assessment]?.parts ?? {}, path) !== undefined
    )
      return true;
    return policy.assessments?.[name] !== undefined || name === "other" || name === "unit";
  });
}

function indicatorMayBeAbsent(
  policy: Policy,
  assessment: string,
  name: string,
  indicator: Indicator,
  seen: Set<string>,
): boolean {
  if (indicator.otherwise !== undefined || seen.has(name)) return false;
  seen.add(name);
  if (indicator.formula !== undefined) return formulaMayBeAbsent(policy, assessment, indicator.formula, seen);
  const combine = indicator.combine ?? (indicator.value === undefined ? "count" : "sum");
  if (!COUNTING.has(combine)) return true;
  // A sum over periods of which none has a value is none; nor has the first period one before it.
  if (indicator.over !== undefined) return indicator.over === "periods" && combine === "sum";
  return (
    heldRule(indicator) !== "always" ||
    (typeof indicator.window === "object" && "previous" in indicator.window)
  );
}
