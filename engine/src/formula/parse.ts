/** Reading a formula: CEL's syntax by an existing parser, our own tree, our own errors. */
import { Environment, ParseError } from "@marcbachmann/cel-js";
import { convertNode } from "./convert.ts";
import { type FormulaError, formulaError } from "./error.ts";
import { explainParseError } from "./parse-error.ts";
import type { Formula } from "./types.ts";

export interface ParsedFormula {
  /** null exactly where there are errors. */
  readonly formula: Formula | null;
  readonly errors: readonly FormulaError[];
}

/** Longer formulas belong into indicators with names; the bound also keeps every walk of the tree within the stack. */
export const LONGEST_FORMULA = 8000;

const parser = new Environment({ limits: { maxCallArguments: 200, maxDepth: 200 } });

/** All errors of syntax at once where there are several that can be told apart. */
export function parseFormula(text: string): ParsedFormula {
  const refused = refuseText(text);
  if (refused !== null) return { formula: null, errors: [refused] };
  try {
    const errors: FormulaError[] = [];
    const formula = convertNode(parser.parse(text).ast, text, errors);
    return errors.length === 0 ? { formula, errors } : { formula: null, errors };
  } catch (error) {
    if (error instanceof ParseError) return { formula: null, errors: [explainParseError(error, text)] };
    // The parser recurses for each leading `-` and `!` without a limit of its own.
    if (error instanceof RangeError) return { formula: null, errors: [tooLong(text)] };
    throw error;
  }
}

function refuseText(text: string): FormulaError | null {
  if (text.trim() === "") {
    const message = {
      zh: "公式为空，应写一个算式或条件",
      en: "the formula is empty: write a calculation or a condition",
    };
    return formulaError("empty_formula", { start: 0, end: text.length }, message.zh, message.en);
  }
  return text.length > LONGEST_FORMULA ? tooLong(text) : null;
}

function tooLong(text: string): FormulaError {
  return formulaError(
    "long_formula",
    { start: 0, end: text.length },
    "公式过长或嵌套过深，请把其中的部分定义为有名称的指标",
    "the formula is too long or too deeply nested: give names to its parts as indicators",
  );
}
