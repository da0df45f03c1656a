/** What is wrong with a formula: where, what was found, what would be right. */
import type { ValueType } from "../vector/types.ts";
import type { Span } from "./types.ts";

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type FormulaErrorCode =
  | "empty_formula"
  | "long_formula"
  | "unexpected_character"
  | "unexpected_word"
  | "unfinished_formula"
  | "unfinished_text"
  | "reserved_word"
  | "bad_number"
  | "percent_sign"
  | "bad_day"
  | "not_in_language"
  | "form_needs_name"
  | "unknown_name"
  | "unknown_function"
  | "unknown_word"
  | "wrong_count"
  | "wrong_type"
  | "wrong_constant"
  | "division_by_zero";

export interface FormulaError {
  readonly code: FormulaErrorCode;
  readonly at: Span;
  readonly message: Bilingual;
}

export function formulaError(code: FormulaErrorCode, at: Span, zh: string, en: string): FormulaError {
  return { code, at: { start: at.start, end: at.end }, message: { zh, en } };
}

export const TYPE_NAMES: Record<ValueType, Bilingual> = {
  number: { zh: "数", en: "a number" },
  truth: { zh: "条件", en: "a condition" },
  text: { zh: "文字", en: "a text" },
  day: { zh: "日期", en: "a day" },
};

/** `95%`: the sign is that of the remainder. @param end the offset behind the sign */
export function percentError(text: string, end: number): FormulaError {
  const found = /[\d.]*%$/.exec(text.slice(0, end))?.[0] ?? "%";
  return formulaError(
    "percent_sign",
    { start: end - found.length, end },
    `“${found}”不是百分数：百分数写成小数（95% 写 0.95），求余数则在 % 前加空格`,
    `"${found}" is no percentage: write a decimal (0.95 for 95%), or a blank before % for the remainder`,
  );
}
