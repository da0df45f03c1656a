import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFraction } from "../number/parse-fraction.ts";
import { LONGEST_FORMULA, parseFormula } from "./parse.ts";

function errorOf(text: string) {
  const { formula, errors } = parseFormula(text);
  assert.equal(formula, null, text);
  assert.ok(errors.length > 0 && errors.every(({ message }) => message.zh && message.en));
  return errors[0]!;
}

test("a literal is read from its text: 0.1 is one tenth", () => {
  for (const text of ["0.1", "92.12", "1e-3", "9007199254740993", "0.30000000000000004"]) {
    const { formula } = parseFormula(text);
    assert.deepEqual(formula, {
      kind: "number",
      value: parseFraction(text),
      at: { start: 0, end: text.length },
    });
  }
});

test("paths, forms, days, texts, lists and choices have trees of their own", () => {
  const { formula } = parseFormula("unit.track in ['甲', \"乙\"] ? previous(score.total) : -x");
  assert.deepEqual(formula, {
    kind: "choice",
    condition: {
      kind: "among",
      value: { kind: "name", path: ["unit", "track"], at: { start: 0, end: 10 } },
      list: [
        { kind: "text", value: "甲", at: { start: 15, end: 18 } },
        { kind: "text", value: "乙", at: { start: 20, end: 23 } },
      ],
      at: { start: 0, end: 24 },
    },
    consequent: { kind: "form", form: "previous", path: ["score", "total"], at: { start: 27, end: 48 } },
    alternative: {
      kind: "unary",
      operator: "-",
      operand: { kind: "name", path: ["x"], at: { start: 52, end: 53 } },
      at: { start: 51, end: 53 },
    },
    at: { start: 0, end: 53 },
  });
  assert.deepEqual(parseFormula('day("2019-05-01")').formula, {
    kind: "day",
    day: 18017,
    at: { start: 0, end: 17 },
  });
});

test("products bind before sums, and operators of one level are read from the left", () => {
  const shape = (text: string) =>
    JSON.stringify(parseFormula(text).formula, (key, value) =>
      key === "at" ? undefined : typeof value === "bigint" ? String(value) : value,
    );
  assert.equal(shape("a + b * c"), shape("a + (b * c)"));
  assert.equal(shape("a - b - c"), shape("(a - b) - c"));
  assert.notEqual(shape("a - b - c"), shape("a - (b - c)"));
  assert.equal(shape("!a || b && c"), shape("(!a) || (b && c)"));
});

test("errors say where, what was found and what would be right", () => {
  const cases: [string, string, number, RegExp][] = [
    ["", "empty_formula", 0, /write a calculation/],
    ["score ≥ 90", "unexpected_character", 6, /write >=/],
    ["min（a, b)", "unexpected_character", 3, /write \(/],
    ["score = 90", "unexpected_character", 6, /write ==/],
    ["总分 > 90", "unexpected_character", 0, /lower_snake_case/],
    ["kind == 'team", "unfinished_text", 8, /close its quotation mark/],
    ["score >", "unfinished_formula", 7, /too soon/],
    ["min(a, b", "unfinished_formula", 8, /too soon/],
    ["score 90", "unexpected_word", 6, /has no place here/],
    ["a + * b", "unexpected_word", 4, /has no place here/],
    ["if + 1", "reserved_word", 0, /another name/],
    ["0x1F", "bad_number", 0, /write 12\.5/],
    ["5u + 1", "bad_number", 0, /write 12\.5/],
    ["95% - rate", "percent_sign", 0, /0\.95 for 95%/],
    ["rate >= 95%", "percent_sign", 8, /0\.95 for 95%/],
    ["50% > rate", "percent_sign", 0, /0\.95 for 95%/],
    ["null == score", "not_in_language", 0, /present\(value\)/],
    ["tags.contains('a')", "not_in_language", 0, /contains\(value, …\)/],
    ["a[0]", "not_in_language", 0, /write a\.b/],
    ["{'a': 1}", "not_in_language", 0, /write a\.b/],
    ["kind in kinds", "not_in_language", 8, /a list follows/],
    ["[1, 2]", "not_in_language", 0, /only behind/],
    ["previous(a + 1)", "form_needs_name", 0, /the name of one value/],
    ["previous()", "form_needs_name", 0, /the name of one value/],
    ["day('2019-02-30')", "bad_day", 0, /2019-02 has 28 days/],
    ["day(opened)", "bad_day", 0, /day\("2019-05-01"\)/],
  ];
  for (const [text, code, start, message] of cases) {
    const error = errorOf(text);
    assert.deepEqual([error.code, error.at.start], [code, start], text);
    assert.match(error.message.en, message, text);
  }
});

test("several refusals are told at once", () => {
  const { errors } = parseFormula("null == a || 50% - b > 0 || c[0]");
  assert.deepEqual(
    errors.map(({ code }) => code),
    ["not_in_language", "percent_sign", "not_in_language"],
  );
});

test("a remainder is not mistaken for a percentage", () => {
  assert.deepEqual(parseFormula("a % 2 == 1 || 50 % b == 0").errors, []);
});

test("neither long nor deep formulas break the parser", () => {
  assert.equal(errorOf("1 + ".repeat(LONGEST_FORMULA)).code, "long_formula");
  assert.equal(errorOf(`${"(".repeat(3000)}1${")".repeat(3000)}`).code, "long_formula");
  assert.equal(parseFormula(`1${" + 1".repeat(1900)}`).errors.length, 0);
  const signs = parseFormula(`${"-".repeat(LONGEST_FORMULA - 1)}1`);
  assert.ok(signs.formula !== null || signs.errors[0]!.code === "long_formula");
});
