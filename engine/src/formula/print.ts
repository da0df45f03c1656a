/** A formula as text again: in the words of an official, or in the syntax in which it was written. */

import { formatDay } from "../calendar/day.ts";
import { toShortText } from "../number/print.ts";
import { FORMS } from "./forms.ts";
import { FUNCTIONS, type FunctionTable } from "./function-table.ts";
import type { FormulaRead } from "./names.ts";
import type { BinaryOperator, Formula } from "./types.ts";

/** The label of a value, or undefined where its path must do. The form is printed beside it. */
export type Labels = (path: readonly string[]) => string | undefined;

/** For `policy show`: `取小(问题数 × 0.5, 5) ≥ 3 且 类别 属于 {"甲"、"乙"}`. */
export function printFormula(
  formula: Formula,
  labels: Labels = () => undefined,
  functions: FunctionTable = FUNCTIONS,
): string {
  return print(formula, {
    binary: (operator, left, right) =>
      operator === "%" ? `${left} 除以 ${right} 的余数` : `${left} ${SIGNS[operator] ?? operator} ${right}`,
    not: "非 ",
    minus: "−",
    truth: (value) => (value ? "是" : "否"),
    text: (value) => `“${value}”`,
    day: (day) => formatDay(day),
    read: ({ path, form }) => {
      const name = labels(path) ?? path.join(".");
      return form === null ? name : `${FORMS[form].label}(${name})`;
    },
    call: (name) => functions.get(name)?.label ?? name,
    among: (value, list) => `${value} 属于 {${list.join("、")}}`,
    choice: (condition, consequent, alternative) => `若 ${condition} 则 ${consequent} 否则 ${alternative}`,
  });
}

/** In the syntax of policies: what `parseFormula` reads as the same formula. */
export function printSource(formula: Formula): string {
  return print(formula, {
    binary: (operator, left, right) => `${left} ${operator} ${right}`,
    not: "!",
    minus: "-",
    truth: String,
    text: quote,
    day: (day) => `day("${formatDay(day)}")`,
    read: ({ path, form }) => (form === null ? path.join(".") : `${form}(${path.join(".")})`),
    call: (name) => name,
    among: (value, list) => `${value} in [${list.join(", ")}]`,
    choice: (condition, consequent, alternative) => `${condition} ? ${consequent} : ${alternative}`,
  });
}

interface Wording {
  readonly binary: (operator: BinaryOperator, left: string, right: string) => string;
  readonly not: string;
  readonly minus: string;
  readonly truth: (value: boolean) => string;
  readonly text: (value: string) => string;
  readonly day: (day: number) => string;
  readonly read: (read: FormulaRead) => string;
  readonly call: (name: string) => string;
  readonly among: (value: string, list: readonly string[]) => string;
  readonly choice: (condition: string, consequent: string, alternative: string) => string;
}

const SIGNS: Partial<Record<BinaryOperator, string>> = {
  "-": "−",
  "*": "×",
  "/": "÷",
  "==": "=",
  "!=": "≠",
  "<=": "≤",
  ">=": "≥",
  "&&": "且",
  "||": "或",
};

/** The syntax's own levels, loosest first: a looser part inside a tighter one needs brackets. */
const LEVELS = {
  choice: 0,
  "||": 1,
  "&&": 2,
  equality: 3,
  order: 4,
  sum: 5,
  product: 6,
  unary: 7,
  primary: 8,
};

function levelOf(formula: Formula): number {
  switch (formula.kind) {
    case "choice":
      return LEVELS.choice;
    case "among":
      return LEVELS.order;
    case "unary":
      return LEVELS.unary;
    case "binary":
      return levelOfOperator(formula.operator);
    case "number":
      // "1/3" is printed as a quotient; a negative literal only arises in code, and is printed with its sign.
      if (toShortText(formula.value).includes("/")) return LEVELS.product;
      return formula.value.n < 0n ? LEVELS.unary : LEVELS.primary;
    default:
      return LEVELS.primary;
  }
}

function levelOfOperator(operator: BinaryOperator): number {
  if (operator === "||" || operator === "&&") return LEVELS[operator];
  if (operator === "==" || operator === "!=") return LEVELS.equality;
  if (operator === "+" || operator === "-") return LEVELS.sum;
  return operator === "*" || operator === "/" || operator === "%" ? LEVELS.product : LEVELS.order;
}

function print(formula: Formula, wording: Wording): string {
  const loose = (part: Formula): string => print(part, wording);
  const within = (part: Formula, level: number): string =>
    levelOf(part) < level ? `(${loose(part)})` : loose(part);
  switch (formula.kind) {
    case "number":
      return toShortText(formula.value);
    case "truth":
      return wording.truth(formula.value);
    case "text":
      return wording.text(formula.value);
    case "day":
      return wording.day(formula.day);
    case "name":
      return wording.read({ path: formula.path, form: null });
    case "form":
      return wording.read(formula);
    case "unary":
      return (formula.operator === "-" ? wording.minus : wording.not) + within(formula.operand, LEVELS.unary);
    case "binary": {
      const level = levelOf(formula);
      // Operators of one level are read from the left.
      const left = within(formula.left, level);
      return wording.binary(formula.operator, left, within(formula.right, level + 1));
    }
    case "among":
      return wording.among(within(formula.value, LEVELS.order), formula.list.map(loose));
    case "choice":
      return wording.choice(
        within(formula.condition, LEVELS["||"]),
        loose(formula.consequent),
        loose(formula.alternative),
      );
    case "call":
      return `${wording.call(formula.name)}(${formula.arguments.map(loose).join(", ")})`;
  }
}

function quote(text: string): string {
  const escaped = text.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character]!);
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
