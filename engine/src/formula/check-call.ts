/** Calls: the function exists, and its arguments are as many and of such types as it takes. */

import { negate } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { ValueType } from "../vector/types.ts";
import { type Checker, expect, sameType } from "./checker.ts";
import { formulaError } from "./error.ts";
import { FORMS } from "./forms.ts";
import { type FormulaFunction, type Parameter, signatureOf } from "./function.ts";
import { suggestion } from "./suggest.ts";
import type { CallFormula, Formula } from "./types.ts";

/** @param types what the arguments are, null where that is not certain */
export function checkCall(
  call: CallFormula,
  types: readonly (ValueType | null)[],
  checker: Checker,
): ValueType | null {
  const called = checker.functions.get(call.name);
  if (called === undefined) {
    const { zh, en } = suggestion(call.name, [...checker.functions.keys(), ...Object.keys(FORMS), "day"]);
    const message = { zh: `没有函数 ${call.name}${zh}`, en: `there is no function ${call.name}${en}` };
    checker.errors.push(formulaError("unknown_function", call.at, message.zh, message.en));
    return null;
  }
  if (!checkCount(call, called, checker)) return called.result === "same" ? null : called.result;
  let same: ValueType | null = null;
  call.arguments.forEach((argument, i) => {
    const parameter = parameterAt(called, i);
    const type = types[i] ?? null;
    if (parameter.type === "same") {
      sameType(same, type, argument.at, checker);
      same ??= type;
    } else if (parameter.type !== "any") {
      expect(type, parameter.type, argument.at, checker);
    }
    checkLiteral(argument, parameter, checker);
  });
  return called.result === "same" ? same : called.result;
}

function parameterAt({ parameters }: FormulaFunction, index: number): Parameter {
  return parameters[Math.min(index, parameters.length - 1)]!;
}

function checkCount(call: CallFormula, called: FormulaFunction, checker: Checker): boolean {
  const least = called.parameters.filter((parameter) => !parameter.optional).length;
  const repeats = called.parameters.at(-1)?.repeats === true;
  const most = repeats ? Number.POSITIVE_INFINITY : called.parameters.length;
  const given = call.arguments.length;
  if (given >= least && given <= most) return true;
  const shown = signatureOf(called);
  const zh = `${call.name} 的参数个数不对：应为 ${shown}，却有 ${given} 个`;
  checker.errors.push(
    formulaError("wrong_count", call.at, zh, `wrong number of arguments: ${shown} was given ${given}`),
  );
  return false;
}

function checkLiteral(argument: Formula, { name, literal }: Parameter, checker: Checker): void {
  if (literal === undefined) return;
  const value = literalOf(argument);
  if (value !== null && literal.holds(value)) return;
  const zh = `${name} 要直接写出：${literal.says.zh}`;
  checker.errors.push(
    formulaError("wrong_constant", argument.at, zh, `${name} must be written out: ${literal.says.en}`),
  );
}

function literalOf(formula: Formula): Fraction | string | null {
  if (formula.kind === "number" || formula.kind === "text") return formula.value;
  const negative = formula.kind === "unary" && formula.operator === "-" && formula.operand.kind === "number";
  return negative ? negate(formula.operand.value) : null;
}
