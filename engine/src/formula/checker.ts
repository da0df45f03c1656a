/** What every part of the check of a formula needs. */
import type { ValueType } from "../vector/types.ts";
import { type FormulaError, formulaError, TYPE_NAMES } from "./error.ts";
import type { FormName } from "./forms.ts";
import type { FunctionTable } from "./function-table.ts";
import type { Span } from "./types.ts";

/** What a formula may name at the place where it stands. */
export interface FormulaScope {
  /** The type of a value, or undefined for no such value (under that form). */
  typeOf(path: readonly string[], form: FormName | null): ValueType | undefined;
  /** All names, for "did you mean": `score`, `unit.track`. */
  names?(): Iterable<string>;
  /** The words that a text may be, where they are few and fixed (a column's kinds): comparing it with another is an error. */
  wordsOf?(path: readonly string[]): readonly string[] | undefined;
}

export interface Checker {
  readonly scope: FormulaScope;
  readonly functions: FunctionTable;
  readonly errors: FormulaError[];
}

/** Whether two types may meet; an unknown one has been complained of already. */
export function sameType(a: ValueType | null, b: ValueType | null, at: Span, checker: Checker): boolean {
  if (a === null || b === null || a === b) return true;
  const dayAsText = (a === "day" && b === "text") || (a === "text" && b === "day");
  const hint = dayAsText
    ? { zh: '，日期写作 day("2019-05-01")', en: '; write a day as day("2019-05-01")' }
    : { zh: "", en: "" };
  const zh = `${TYPE_NAMES[a].zh}与${TYPE_NAMES[b].zh}不能放在一起${hint.zh}`;
  checker.errors.push(
    formulaError("wrong_type", at, zh, `${TYPE_NAMES[a].en} does not go with ${TYPE_NAMES[b].en}${hint.en}`),
  );
  return false;
}

export function expect(type: ValueType | null, wanted: ValueType, at: Span, checker: Checker): void {
  if (type === null || type === wanted) return;
  const zh = `此处应为${TYPE_NAMES[wanted].zh}，却是${TYPE_NAMES[type].zh}`;
  const en = `expected ${TYPE_NAMES[wanted].en} here, found ${TYPE_NAMES[type].en}`;
  checker.errors.push(formulaError("wrong_type", at, zh, en));
}
