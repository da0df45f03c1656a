import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fraction, fromInteger } from "../number/fraction.ts";
import { isPresent } from "../vector/absence.ts";
import { add } from "../vector/add.ts";
import { fromFractions, numberScalar, numbers } from "../vector/make.ts";
import { compareRows, rowFraction } from "../vector/row.ts";
import { ABSENCE, type NumberVector, type Vector } from "../vector/types.ts";
import { anyColumns, anyFormula, LENGTH, meaningOf, type Value } from "./arbitrary.test.ts";
import { compileFormula, compileStepwise } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { valueAt } from "./explain.ts";
import { run } from "./functions/run-examples.test.ts";
import { parseFormula } from "./parse.ts";

function readValue(vector: Vector, row: number): Value {
  const value = valueAt(vector, row);
  if (value.type === "absent") return { absent: value.kind };
  return value.value as Value;
}

test("any formula over any columns equals its meaning in exact fractions, row by row, drawn together or step by step", () => {
  fc.assert(
    fc.property(anyFormula, anyColumns, (formula, columns) => {
      const frame = { length: LENGTH, read: ([name]: readonly string[]) => columns[name!]! };
      const fused = evaluate(compileFormula(formula), frame);
      const stepwise = evaluate(compileStepwise(formula), frame);
      for (let row = 0; row < LENGTH; row++) {
        const expected = meaningOf(formula, ([name]) => readValue(columns[name!]!, row));
        assert.deepEqual(readValue(fused, row), expected);
        assert.deepEqual(readValue(stepwise, row), expected);
      }
    }),
    { numRuns: 2000 },
  );
});

const compiled = (text: string) => compileFormula(parseFormula(text).formula!);

test("a long column in chunks equals the same rows one by one, over every type of result", () => {
  const length = 10_000;
  const n = Float64Array.from({ length }, (_, i) => (i % 97 === 0 ? Number.NaN : (i * 31) % 101));
  const why = Uint8Array.from({ length }, (_, i) => (i % 97 === 0 ? ABSENCE.exempt : 0));
  const d = Float64Array.from({ length }, (_, i) => 1 + (i % 7));
  const columns: Record<string, Vector> = {
    score: numbers(n, 10, why),
    part: numbers(n, d, why),
    // Far beyond the doubles, in every chunk.
    vast: fromFractions(Array.from({ length }, (_, i) => fraction(BigInt(i) * 10n ** 30n, 7n))),
    kind: {
      type: "text",
      length,
      scalar: false,
      codes: Int32Array.from(n, (value) => value % 3 || -1),
      words: ["甲", "乙", "丙"],
      why: null,
    },
    opened: {
      type: "day",
      length,
      scalar: false,
      days: Int32Array.from(n, (value) => 17000 + (value || 0)),
      why: null,
    },
  };
  const formulas = [
    "100 - (min(score * 0.5, 3) + min(score / 3, 2) + max(score, part) - vast)",
    "part / score + 1",
    "vast > 1000000 || score >= 5",
    "score > 5 ? kind : '丁'",
    "score > 5 ? opened : day('2019-05-01')",
  ];
  for (const text of formulas) {
    const program = compiled(text);
    const whole = evaluate(program, { length, read: ([name]) => columns[name!]! });
    assert.equal(whole.length, length);
    const stray = [...(whole.why ?? [])].findIndex((reason, row) => reason !== 0 && isPresent(whole, row));
    assert.equal(stray, -1, `${text} has a reason for a value that is there`);
    for (const row of [0, 1, 96, 97, 4095, 4096, 4097, 8191, 8192, 9999]) {
      const read = ([name]: readonly string[]) => pick(columns[name!]!, row);
      assert.deepEqual(
        valueAt(whole, row),
        valueAt(evaluate(program, { length: 1, read }), 0),
        `${text} in row ${row}`,
      );
    }
  }
});

function pick(vector: Vector, row: number): Vector {
  const why = vector.why?.subarray(row, row + 1) ?? null;
  if (vector.type === "number") return fromFractions([rowFraction(vector, row) ?? "exempt"]);
  if (vector.type === "text")
    return { ...vector, length: 1, codes: vector.codes.subarray(row, row + 1), why };
  if (vector.type === "day") return { ...vector, length: 1, days: vector.days.subarray(row, row + 1), why };
  throw new Error(`no column of ${vector.type} here`);
}

test("a result is never overwritten by the next evaluation", () => {
  const program = compiled("a + 1");
  const first = evaluate(program, { length: 2, read: () => numbers(Float64Array.of(1, 2)) });
  evaluate(program, { length: 2, read: () => numbers(Float64Array.of(8, 9)) });
  assert.deepEqual([...(first as NumberVector).n], [2, 3]);
});

test("scalars stay scalars, whatever the length of the frame; no rows give no rows", () => {
  const read = () => numberScalar(fromInteger(3), 50_000);
  const result = evaluate(compiled("a * 2 + a"), { length: 50_000, read });
  assert.deepEqual(
    [result.scalar, result.length, rowFraction(result as NumberVector, 49_999)],
    [true, 50_000, fromInteger(9)],
  );
  assert.equal(evaluate(compiled("1 + 1"), { length: 7, read }).length, 7);
  const empty = evaluate(compiled("a * 2 > 3 ? 1 : a"), {
    length: 0,
    read: () => numbers(new Float64Array(0)),
  });
  assert.equal(empty.length, 0);
});

test("special forms are read from the frame", () => {
  const program = compiled("score - previous(score) > 5");
  const frame = {
    length: 1,
    read: () => numbers(Float64Array.of(90)),
    readForm: () => fromFractions(["round_not_held"]),
  };
  assert.deepEqual(valueAt(evaluate(program, frame), 0), { type: "absent", kind: "round_not_held" });
  assert.throws(() => evaluate(program, { length: 1, read: frame.read }), /Nothing here resolves previous/);
});

test("division by zero is absent, and a condition on it selects nothing", () => {
  const full = fromFractions([fromInteger(0), fromInteger(40)]);
  assert.deepEqual(run("30 / full", { full }), ["absent: undefined", "0.75"]);
  assert.deepEqual(run("30 / full > 0.5 ? 'a' : 'b'", { full }), ["absent: undefined", "a"]);
  assert.deepEqual(run("7 % full", { full }), ["absent: undefined", "7"]);
});

test("a tie reached by different paths is a tie: a/6 + b/6 + c/6 and (c + b + a)/6", () => {
  const columns = {
    a: numbers(Float64Array.of(7, 1)),
    b: numbers(Float64Array.of(11, 2)),
    c: numbers(Float64Array.of(5, 2)),
  };
  const read = ([name]: readonly string[]) => columns[name as keyof typeof columns];
  const parts = evaluate(compiled("a / 6 + b / 6 + c / 6"), { length: 2, read }) as NumberVector;
  const whole = evaluate(compiled("(c + b + a) / 6"), { length: 2, read }) as NumberVector;
  for (const row of [0, 1]) assert.equal(compareRows(parts, row, whole, row), 0);
  assert.deepEqual(run("a / 6 + b / 6 + c / 6 == (c + b + a) / 6", columns), ["true", "true"]);
});

test("sums beyond 2^53 stay exact and return", () => {
  const a = numbers(Float64Array.of(Number.MAX_SAFE_INTEGER, 5));
  assert.deepEqual(run("a + a + a - 2 * a", { a }), ["9007199254740991", "5"]);
  assert.deepEqual(run("a * a", { a }), ["81129638414606663681390495662081", "25"]);
  assert.deepEqual(rowFraction(add(a, a), 0), fromInteger(18014398509481982n));
});
