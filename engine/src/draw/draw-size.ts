/** How many units a rule draws. */
import { refuse } from "../calendar/refusal.ts";
import { compare, multiply } from "../number/arithmetic.ts";
import { type Fraction, fromInteger, ONE } from "../number/fraction.ts";
import { tryParseFraction } from "../number/parse-fraction.ts";
import { ceil, floor, round } from "../number/round.ts";
import type { DrawRule } from "./draw-types.ts";

/** What is wrong with a rule, all of it; empty where nothing is. */
export function checkDrawRule(
  rule: DrawRule,
): { readonly field: string; readonly zh: string; readonly en: string }[] {
  const faults: { field: string; zh: string; en: string }[] = [];
  const fault = (field: string, zh: string, en: string): void => void faults.push({ field, zh, en });
  if ((rule.share === undefined) === (rule.count === undefined)) {
    fault("share", "share 与 count 应写且只写一个", "exactly one of share and count");
  }
  if (rule.share !== undefined && readShare(rule.share) === null) {
    fault(
      "share",
      `share 应大于 0 且不大于 1，现为“${rule.share}”`,
      `share is above 0 and at most 1; found "${rule.share}"`,
    );
  }
  for (const field of ["count", "minimum", "maximum"] as const) {
    const value = rule[field];
    if (value === undefined || isCount(value)) continue;
    fault(
      field,
      `${field} 应为不小于 0 的整数，现为 ${value}`,
      `${field} is a whole number from 0; found ${value}`,
    );
  }
  if ((rule.minimum ?? 0) > (rule.maximum ?? Infinity)) {
    fault("minimum", "minimum 大于 maximum", "minimum is more than maximum");
  }
  if (rule.quotas !== undefined && rule.per === "stratum") {
    fault(
      "quotas",
      "per: stratum 时各层数量由 minimum、maximum 限定",
      "with per: stratum, minimum and maximum bound each",
    );
  }
  for (const [stratum, { min = 0, max = Infinity }] of Object.entries(rule.quotas ?? {})) {
    if (isCount(min) && (max === Infinity || isCount(max)) && min <= max) continue;
    fault(
      "quotas",
      `quotas.${stratum} 应为 0 ≤ min ≤ max 的整数，现为 ${min}、${max}`,
      `quotas.${stratum} takes whole numbers 0 ≤ min ≤ max; found ${min}, ${max}`,
    );
  }
  return faults;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function readShare(text: string): Fraction | null {
  const share = tryParseFraction(text);
  return share !== null && share.n > 0n && compare(share, ONE) <= 0 ? share : null;
}

/**
 * The number that a checked rule asks for from so many units, of which so many are compulsory: the count, or the share of the
 * base, rounded as stated; then at least `minimum` and at most `maximum`.
 */
export function drawSize(rule: DrawRule, units: number, compulsory: number): number {
  const asked = rule.count ?? shareOf(rule, rule.base === "not_compulsory" ? units - compulsory : units);
  return Math.min(Math.max(asked, rule.minimum ?? 0), rule.maximum ?? Infinity);
}

const ROUNDINGS = { ceil, floor, half_up: (value: Fraction) => round(value) };

function shareOf(rule: DrawRule, base: number): number {
  const share = readShare(rule.share ?? "") ?? refuse("bad_draw", "没有写明抽取比例", "no share is given");
  const exact = multiply(share, fromInteger(base));
  return Number(ROUNDINGS[rule.rounding ?? "ceil"](exact).n);
}
