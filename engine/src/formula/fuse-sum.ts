/** Recognising sums of scaled and limited values in a formula, for the kernel that does them in one pass. */
import * as exact from "../number/arithmetic.ts";
import { type Fraction, fromInteger, ONE, ZERO } from "../number/fraction.ts";
import type { SumTerm } from "../vector/clamped-sum.ts";
import type { Formula } from "./types.ts";

export interface FusedSum {
  readonly constant: Fraction;
  readonly terms: readonly SumTerm[];
  /** What each term scales and limits. */
  readonly operands: readonly Formula[];
}

/** Below this the ordinary kernels need no more passes. */
const FEWEST_TERMS = 3;

/** The formula as such a sum, or null where it is none of at least three terms. */
export function fuseSum(formula: Formula): FusedSum | null {
  if (!isSum(formula)) return null;
  const terms: SumTerm[] = [];
  const operands: Formula[] = [];
  let constant = ZERO;
  const visit = (part: Formula, sign: 1 | -1): void => {
    if (part.kind === "binary" && (part.operator === "+" || part.operator === "-")) {
      visit(part.left, sign);
      visit(part.right, part.operator === "+" ? sign : (-sign as 1 | -1));
      return;
    }
    const { limit, of } = limitOf(part);
    const { scale, operand } = scaleOf(of, ONE);
    if (operand === null) {
      const value = limit === null ? scale : (limit.by === "min" ? exact.min : exact.max)(scale, limit.value);
      constant = sign === 1 ? exact.add(constant, value) : exact.subtract(constant, value);
      return;
    }
    terms.push({ sign, scale, limit });
    operands.push(operand);
  };
  visit(formula, 1);
  return terms.length < FEWEST_TERMS ? null : { constant, terms, operands };
}

function isSum(formula: Formula): boolean {
  return formula.kind === "binary" && (formula.operator === "+" || formula.operator === "-");
}

/** min(value, 5), max(0, value): one side written out. */
function limitOf(part: Formula): { limit: SumTerm["limit"]; of: Formula } {
  const none = { limit: null, of: part };
  if (part.kind !== "call" || part.arguments.length !== 2) return none;
  const { name } = part;
  if (name !== "min" && name !== "max") return none;
  const [first, second] = part.arguments;
  if (second!.kind === "number") return { limit: { by: name, value: second!.value }, of: first! };
  if (first!.kind === "number") return { limit: { by: name, value: first!.value }, of: second! };
  return none;
}

/** value × 0.5, 2 × value, value ÷ 3, −value, in any nesting; operand null: nothing but a number. */
function scaleOf(part: Formula, scale: Fraction): { scale: Fraction; operand: Formula | null } {
  if (part.kind === "number") return { scale: exact.multiply(scale, part.value), operand: null };
  if (part.kind === "unary" && part.operator === "-")
    return scaleOf(part.operand, exact.multiply(scale, fromInteger(-1)));
  if (part.kind !== "binary") return { scale, operand: part };
  const { operator, left, right } = part;
  if (operator === "*" && right.kind === "number") return scaleOf(left, exact.multiply(scale, right.value));
  if (operator === "*" && left.kind === "number") return scaleOf(right, exact.multiply(scale, left.value));
  const quotient = operator === "/" && right.kind === "number" ? exact.divide(scale, right.value) : null;
  return quotient === null ? { scale, operand: part } : scaleOf(left, quotient);
}
