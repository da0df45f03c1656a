/** The scalars of a policy file. Numbers are exact fractions read from the source text, never floats. */
import { z } from "zod";
import type { Fraction } from "../../number/fraction.ts";

export function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}

/** An exact number: `40`, `0.5`, `92.12%`. */
export const exact = z
  .custom<Fraction>(isFraction, { error: "expected_number" })
  .meta({ json: { type: ["number", "string"] }, description: "数：原文即精确值，不经浮点 exact number" });

/** A whole number, handed over as a JavaScript integer. */
export const whole = z
  .custom<Fraction>((value) => isFraction(value) && value.d === 1n, { error: "expected_whole_number" })
  .transform((value) => Number((value as Fraction).n))
  .meta({ json: { type: "integer" }, description: "整数 whole number" });

export const id = z
  .string({ error: "expected_id" })
  .regex(/^[a-z][a-z0-9_]*$/, { error: "expected_id" })
  .meta({ description: "标识：小写字母、数字、下划线 lower_snake_case" });

/** Text that people read. A bare number in YAML is accepted as text where text is asked for. */
export const text = z.string({ error: "expected_text" }).min(1, { error: "expected_text" });

/** A formula in CEL's syntax. Always quoted in YAML (docs/policy-language.md, Formulas). */
export const formula = z
  .string({ error: "expected_quoted_formula" })
  .min(1)
  .meta({ description: "公式（加引号） formula, always quoted", formula: true });

export const day = z
  .string({ error: "expected_day" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "expected_day" })
  .meta({ description: "日期 2019-05-18" });

/** One clause or several: the places in the source document that a rule comes from. */
export const clause = z
  .union([text, z.array(text).min(1)], { error: "expected_clause" })
  .transform((value) => (typeof value === "string" ? [value] : value))
  .meta({ description: "条款编号，见 clauses the clause(s) that this comes from" });

export const flag = z.boolean({ error: "expected_true_or_false" });

/** One or several kinds of unit. */
export const kinds = z
  .union([id, z.array(id).min(1)])
  .transform((value) => (typeof value === "string" ? [value] : value))
  .meta({ description: "单位类型 unit kind(s)" });

/** Zod's record of named blocks. */
export const named = <T extends z.ZodType>(block: T) => z.record(id, block);

/** What every rule has: a label that people read, the clause that it comes from, a note. */
export const rule = { label: text, clause, note: text.optional() };
