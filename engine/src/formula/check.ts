/** The type of a formula, or everything that is wrong with it. */
import { COMPARISONS, type Comparison } from "../vector/compare.ts";
import type { ValueType } from "../vector/types.ts";
import { checkCall } from "./check-call.ts";
import { type Checker, expect, type FormulaScope, sameType } from "./checker.ts";
import { type FormulaError, formulaError, TYPE_NAMES } from "./error.ts";
import { FORMS, type FormName } from "./forms.ts";
import { FUNCTIONS, type FunctionTable } from "./function-table.ts";
import { suggestion } from "./suggest.ts";
import type { AmongFormula, BinaryFormula, ChoiceFormula, Formula, Span } from "./types.ts";

export interface CheckedFormula {
  /** null where an error leaves it open. */
  readonly type: ValueType | null;
  readonly errors: readonly FormulaError[];
}

/** @param expected the type that the place of the formula needs */
export function checkFormula(
  formula: Formula,
  scope: FormulaScope,
  expected: ValueType | null = null,
  functions: FunctionTable = FUNCTIONS,
): CheckedFormula {
  const checker: Checker = { scope, functions, errors: [] };
  const type = typeOf(formula, checker);
  if (expected !== null) expect(type, expected, formula.at, checker);
  return { type, errors: checker.errors };
}

/** Adds what is wrong inside, and returns the type where it is certain all the same. */
function typeOf(formula: Formula, checker: Checker): ValueType | null {
  switch (formula.kind) {
    case "number":
    case "truth":
    case "text":
    case "day":
      return formula.kind;
    case "name":
      return typeOfName(formula.path, null, formula.at, checker);
    case "form":
      return typeOfName(formula.path, formula.form, formula.at, checker);
    case "unary":
      return typeOfUnary(formula.operator, typeOf(formula.operand, checker), formula.operand.at, checker);
    case "binary":
      return typeOfBinary(formula, checker);
    case "choice":
      return typeOfChoice(formula, checker);
    case "among":
      return typeOfAmong(formula, checker);
    case "call":
      return checkCall(
        formula,
        formula.arguments.map((argument) => typeOf(argument, checker)),
        checker,
      );
  }
}

function typeOfName(
  path: readonly string[],
  form: FormName | null,
  at: Span,
  checker: Checker,
): ValueType | null {
  const type = checker.scope.typeOf(path, form);
  const name = path.join(".");
  if (type === undefined) {
    const near = suggestion(name, checker.scope.names?.() ?? []);
    const { zh, en } = near.zh === "" && path.length === 1 ? asText(name) : near;
    const place =
      form === null ? { zh: "", en: "" } : { zh: `（${FORMS[form].doc.zh}）`, en: ` under ${form}(…)` };
    const message = {
      zh: `没有名为 ${name} 的值${place.zh}${zh}`,
      en: `there is no value ${name}${place.en}${en}`,
    };
    checker.errors.push(formulaError("unknown_name", at, message.zh, message.en));
    return null;
  }
  const wanted = form === null ? "any" : FORMS[form].of;
  if (wanted !== "any") expect(type, wanted, at, checker);
  return type;
}

/** Nothing is called so: it may be a text that lacks its quotes. */
function asText(name: string): { zh: string; en: string } {
  return { zh: `；若是文字，要加单引号：'${name}'`, en: `; a text is quoted: '${name}'` };
}

function typeOfUnary(operator: "-" | "!", type: ValueType | null, at: Span, checker: Checker): ValueType {
  const wanted = operator === "-" ? "number" : "truth";
  expect(type, wanted, at, checker);
  return wanted;
}

function typeOfBinary(formula: BinaryFormula, checker: Checker): ValueType {
  const { operator } = formula;
  const left = typeOf(formula.left, checker);
  const right = typeOf(formula.right, checker);
  if (isComparison(operator)) return checkComparison(formula, operator, left, right, checker);
  const wanted = operator === "&&" || operator === "||" ? "truth" : "number";
  expect(left, wanted, formula.left.at, checker);
  expect(right, wanted, formula.right.at, checker);
  const divides = operator === "/" || operator === "%";
  if (divides && formula.right.kind === "number" && formula.right.value.n === 0n) {
    checker.errors.push(formulaError("division_by_zero", formula.at, "除数是 0", "the divisor is 0"));
  }
  return wanted;
}

function isComparison(operator: BinaryFormula["operator"]): operator is Comparison {
  return COMPARISONS.some((comparison) => comparison === operator);
}

function checkComparison(
  { left, right, at }: BinaryFormula,
  operator: Comparison,
  leftType: ValueType | null,
  rightType: ValueType | null,
  checker: Checker,
): ValueType {
  const ordered = operator !== "==" && operator !== "!=";
  const chained = left.kind === "binary" && isComparison(left.operator);
  if (ordered && chained) {
    const zh = `比较不能连写：a ${operator} b ${operator} c 应写作 a ${operator} b && b ${operator} c`;
    const en = `comparisons are not chained: write a ${operator} b && b ${operator} c`;
    checker.errors.push(formulaError("wrong_type", at, zh, en));
    return "truth";
  }
  if (!sameType(leftType, rightType, at, checker)) return "truth";
  if (ordered && (leftType === "text" || leftType === "truth")) {
    const name = TYPE_NAMES[leftType];
    const zh = `${name.zh}没有大小，只能用 == 或 != 比较`;
    checker.errors.push(formulaError("wrong_type", at, zh, `${name.en} has no order: compare by == or !=`));
    return "truth";
  }
  checkWord(left, right, checker);
  checkWord(right, left, checker);
  return "truth";
}

/** `kind == 'taem'`: a text of fixed words is compared with another that it never is. */
function checkWord(value: Formula, word: Formula, checker: Checker): void {
  if (value.kind !== "name" || word.kind !== "text") return;
  const words = checker.scope.wordsOf?.(value.path);
  if (words === undefined || words.includes(word.value)) return;
  const known = words.join("、");
  const name = value.path.join(".");
  checker.errors.push(
    formulaError(
      "unknown_word",
      word.at,
      `${name} 不会是“${word.value}”，只会是 ${known}`,
      `${name} is never "${word.value}", only ${words.join(", ")}`,
    ),
  );
}

function typeOfChoice(
  { condition, consequent, alternative, at }: ChoiceFormula,
  checker: Checker,
): ValueType | null {
  expect(typeOf(condition, checker), "truth", condition.at, checker);
  const first = typeOf(consequent, checker);
  const second = typeOf(alternative, checker);
  return sameType(first, second, at, checker) ? (first ?? second) : null;
}

function typeOfAmong({ value, list }: AmongFormula, checker: Checker): ValueType {
  const type = typeOf(value, checker);
  for (const item of list) {
    if (sameType(type, typeOf(item, checker), item.at, checker)) checkWord(value, item, checker);
  }
  return "truth";
}
