/** A formula as a tree of our own: what the parser hands over, cut down to what the policy language has. */
import type { Fraction } from "../number/fraction.ts";
import type { Comparison } from "../vector/compare.ts";
import type { FormName } from "./forms.ts";

/** Offsets into the formula's text, in UTF-16 units: start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Arithmetic = "+" | "-" | "*" | "/" | "%";
export type Connective = "&&" | "||";
export type BinaryOperator = Arithmetic | Comparison | Connective;

export type Formula =
  | NumberLiteral
  | { readonly kind: "truth"; readonly value: boolean; readonly at: Span }
  | TextLiteral
  | { readonly kind: "day"; readonly day: number; readonly at: Span }
  | NameFormula
  | FormFormula
  | { readonly kind: "unary"; readonly operator: "-" | "!"; readonly operand: Formula; readonly at: Span }
  | BinaryFormula
  | ChoiceFormula
  | AmongFormula
  | CallFormula;

export interface NumberLiteral {
  readonly kind: "number";
  readonly value: Fraction;
  readonly at: Span;
}

export interface TextLiteral {
  readonly kind: "text";
  readonly value: string;
  readonly at: Span;
}

/** A value by its path: `score`, `unit.track`, `in_pool.from_end`. */
export interface NameFormula {
  readonly kind: "name";
  readonly path: readonly string[];
  readonly at: Span;
}

/** A value at another place or time: `previous(score)`. It takes a path, not a value (forms.ts). */
export interface FormFormula {
  readonly kind: "form";
  readonly form: FormName;
  readonly path: readonly string[];
  readonly at: Span;
}

export interface BinaryFormula {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Formula;
  readonly right: Formula;
  readonly at: Span;
}

/** condition ? consequent : alternative */
export interface ChoiceFormula {
  readonly kind: "choice";
  readonly condition: Formula;
  readonly consequent: Formula;
  readonly alternative: Formula;
  readonly at: Span;
}

/** value in [list] */
export interface AmongFormula {
  readonly kind: "among";
  readonly value: Formula;
  readonly list: readonly Formula[];
  readonly at: Span;
}

export interface CallFormula {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly Formula[];
  readonly at: Span;
}

/** The parts of a formula, in the order in which they are written. */
export function operandsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "unary":
      return [formula.operand];
    case "binary":
      return [formula.left, formula.right];
    case "choice":
      return [formula.condition, formula.consequent, formula.alternative];
    case "among":
      return [formula.value, ...formula.list];
    case "call":
      return formula.arguments;
    default:
      return [];
  }
}
