/** Random formulas of a wanted type over columns n0…n3, t0, w0, d0, and what they come to by plain recursion over exact fractions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as exact from "../number/arithmetic.ts";
import { type Fraction, fraction } from "../number/fraction.ts";
import * as rounding from "../number/round.ts";
import { anyColumn, anyKind } from "../vector/arbitrary.test.ts";
import { COMPARISONS, type Comparison } from "../vector/compare.ts";
import { fromDays, fromTexts, fromTruths } from "../vector/make.ts";
import type { AbsenceKind, Vector } from "../vector/types.ts";
import { checkFormula } from "./check.ts";
import type { Formula } from "./types.ts";

export const LENGTH = 5;
export const NUMBERS = ["n0", "n1", "n2", "n3"];

const at = { start: 0, end: 0 };
const name = (text: string): Formula => ({ kind: "name", path: [text], at });
const binary = (operator: string, left: Formula, right: Formula) =>
  ({ kind: "binary", operator, left, right, at }) as Formula;
const call = (called: string, ...args: Formula[]): Formula => ({
  kind: "call",
  name: called,
  arguments: args,
  at,
});

const literal: fc.Arbitrary<Formula> = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(1n, 2n, 10n, 100n))
  .map(([n, d]) => ({ kind: "number", value: fraction(BigInt(n), d), at }));

// A type and not an interface, so that it is a record of arbitraries for fast-check.
type Formulas = {
  readonly number: Formula;
  readonly truth: Formula;
  readonly text: Formula;
};

const { number, truth } = fc.letrec<Formulas>((tie) => {
  const sign = fc.constantFrom("+", "-", "*", "+", "-", "*", "/", "%");
  const order = fc.constantFrom(...COMPARISONS);
  const leaf = fc.oneof(literal, fc.constantFrom(...NUMBERS).map(name));
  return {
    number: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      {
        weight: 5,
        arbitrary: fc.tuple(sign, tie("number"), tie("number")).map(([op, a, b]) => binary(op, a, b)),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom("min", "max"), tie("number"), leaf)
          .map(([f, a, b]) => call(f, a, b)),
      },
      {
        weight: 1,
        arbitrary: fc.array(leaf, { minLength: 3, maxLength: 5 }).map((parts) => call("min", ...parts)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom("abs", "floor", "ceil", "round"), tie("number"))
          .map(([f, a]) => call(f, a)),
      },
      { weight: 1, arbitrary: fc.tuple(tie("number"), tie("number")).map(([a, b]) => call("default", a, b)) },
      {
        weight: 1,
        arbitrary: tie("number").map((operand): Formula => ({ kind: "unary", operator: "-", operand, at })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(tie("truth"), tie("number"), tie("number")).map(
          ([condition, consequent, alternative]): Formula => ({
            kind: "choice",
            condition,
            consequent,
            alternative,
            at,
          }),
        ),
      },
    ),
    truth: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 2, arbitrary: fc.constant(name("t0")) },
      {
        weight: 3,
        arbitrary: fc.tuple(order, tie("number"), tie("number")).map(([op, a, b]) => binary(op, a, b)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom("==", "!="), tie("text"), tie("text"))
          .map(([op, a, b]) => binary(op, a, b)),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom("&&", "||"), tie("truth"), tie("truth"))
          .map(([op, a, b]) => binary(op, a, b)),
      },
      {
        weight: 1,
        arbitrary: tie("truth").map((operand): Formula => ({ kind: "unary", operator: "!", operand, at })),
      },
      { weight: 1, arbitrary: tie("number").map((value) => call("present", value)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie("number"), fc.array(leaf, { minLength: 1, maxLength: 3 }))
          .map(([value, list]): Formula => ({ kind: "among", value, list, at })),
      },
    ),
    text: fc.oneof(
      fc.constant(name("w0")),
      fc.constantFrom("甲", "乙", '丙 "\\\n').map((value): Formula => ({ kind: "text", value, at })),
    ),
  };
});

export const anyFormula: fc.Arbitrary<Formula> = fc.oneof(number, truth);

export const anyColumns: fc.Arbitrary<Record<string, Vector>> = fc.record({
  n0: anyColumn(LENGTH),
  n1: anyColumn(LENGTH),
  n2: anyColumn(LENGTH),
  n3: anyColumn(LENGTH),
  t0: fc
    .tuple(fc.array(fc.option(fc.boolean()), { minLength: LENGTH, maxLength: LENGTH }), anyKind)
    .map(([values, kind]) => fromTruths(values, kind)),
  w0: fc
    .tuple(
      fc.array(fc.option(fc.constantFrom("甲", "乙")), { minLength: LENGTH, maxLength: LENGTH }),
      anyKind,
    )
    .map(([values, kind]) => fromTexts(values, kind)),
  d0: fc
    .array(fc.option(fc.integer({ min: 0, max: 20000 })), { minLength: LENGTH, maxLength: LENGTH })
    .map((values) => fromDays(values)),
});

export type Value = Fraction | boolean | string | { readonly absent: AbsenceKind };

const isAbsent = (value: Value): value is { absent: AbsenceKind } =>
  typeof value === "object" && "absent" in value;

/** What a formula comes to in one row, by its meaning and by nothing that vector/ does. */
export function meaningOf(formula: Formula, read: (path: readonly string[]) => Value): Value {
  const value = (part: Formula): Value => meaningOf(part, read);
  switch (formula.kind) {
    case "number":
    case "text":
    case "truth":
      return formula.value;
    case "name":
      return read(formula.path);
    case "unary": {
      const operand = value(formula.operand);
      if (isAbsent(operand)) return operand;
      return formula.operator === "!" ? !operand : exact.negate(operand as Fraction);
    }
    case "choice": {
      const condition = value(formula.condition);
      if (isAbsent(condition)) return condition;
      return value(condition ? formula.consequent : formula.alternative);
    }
    case "among":
      return formula.list
        .map((item) => meaningOfBinary("==", value(formula.value), value(item)))
        .reduce((a, b) => meaningOfBinary("||", a, b));
    case "binary":
      return meaningOfBinary(formula.operator, value(formula.left), value(formula.right));
    case "call":
      return meaningOfCall(formula.name, formula.arguments.map(value));
    default:
      throw new Error(`no meaning of a ${formula.kind}`);
  }
}

function meaningOfBinary(operator: string, a: Value, b: Value): Value {
  if (operator === "&&" || operator === "||") {
    const deciding = operator === "||";
    if (a === deciding || b === deciding) return deciding;
    if (isAbsent(a)) return a;
    return isAbsent(b) ? b : !deciding;
  }
  if (isAbsent(a)) return a;
  if (isAbsent(b)) return b;
  const [x, y] = [a as Fraction, b as Fraction];
  const undefinedValue = { absent: "undefined" } as const;
  switch (operator) {
    case "+":
      return exact.add(x, y);
    case "-":
      return exact.subtract(x, y);
    case "*":
      return exact.multiply(x, y);
    case "/":
      return exact.divide(x, y) ?? undefinedValue;
    case "%":
      return exact.remainder(x, y) ?? undefinedValue;
    default: {
      const order = typeof a === "object" ? exact.compare(x, y) : a === b ? 0 : 1;
      return HOLDS[operator as Comparison](order);
    }
  }
}

const HOLDS: Record<Comparison, (order: number) => boolean> = {
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function meaningOfCall(called: string, args: readonly Value[]): Value {
  const [first, second] = args;
  if (called === "present") return !isAbsent(first!);
  if (called === "default") return isAbsent(first!) ? second! : first!;
  const absent = args.find(isAbsent);
  if (absent !== undefined) return absent;
  const numbers = args as readonly Fraction[];
  if (called === "min") return numbers.reduce(exact.min);
  if (called === "max") return numbers.reduce(exact.max);
  const single = { abs: exact.absolute, floor: rounding.floor, ceil: rounding.ceil, round: rounding.round }[
    called
  ]!;
  return single(numbers[0]!);
}

test("random formulas pass the checker", () => {
  const types = { n: "number", t: "truth", w: "text", d: "day" } as const;
  const scope = { typeOf: ([path]: readonly string[]) => types[path![0] as keyof typeof types] };
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const errors = checkFormula(formula, scope).errors.filter(({ code }) => code !== "division_by_zero");
      // A comparison whose left side is one too is refused as chained; everything else must pass.
      assert.deepEqual(
        errors.filter(({ message }) => !message.en.includes("chained")),
        [],
      );
    }),
  );
});
