/** Indicators: one number for each subject and period, derived from facts (policy-language, 2). */
import { z } from "zod";
import { exact, formula, id, kinds, rule, text, whole } from "./scalars.ts";

/** Which days count, seen from the period that is computed. */
export const factWindow = z.union([
  z.enum(["period", "to_date", "campaign", "year_to_date", "after_campaign"]),
  z.strictObject({ last: whole, of: id }),
  z.strictObject({ previous: whole }),
]);

export const indicator = z.strictObject({
  ...rule,
  /** 单位 of the number, e.g. 分, 个, 元, %. */
  measure: text.optional(),

  // 1. From facts.
  from: id.optional(),
  where: formula.optional(),
  value: formula.optional(),
  combine: z
    .enum(["count", "sum", "mean", "weighted_mean", "min", "max", "first", "last", "ratio", "places"])
    .optional(),
  weight: formula.optional(),
  /** ratio: numerator and denominator. Conditions count rows, numbers are summed. */
  of: formula.optional(),
  among: formula.optional(),
  /** How facts of places below become one number: all rows together, or each place first. */
  roll_up: z
    .union([z.enum(["pooled", "mean_of_places"]), z.strictObject({ weighted_by: formula })])
    .optional(),
  place: kinds.optional(),
  window: factWindow.optional(),
  /** Problems: the day that puts a row into the window (default: the day found). */
  dated_by: id.optional(),
  /** When a round counts as held: always, when the policy's pool has any such fact, or by the table `rounds`. */
  held: z.enum(["always", "when_any", "by_rounds"]).optional(),

  // 2. From other values: of units below or above, of parts of this period, or a formula.
  over: z.enum(["children", "descendants", "periods"]).optional(),
  kind: kinds.optional(),
  period: id.optional(),

  formula: formula.optional(),
  /** What stands in where nothing is known, before parts say what absence does. */
  otherwise: exact.optional(),
});
