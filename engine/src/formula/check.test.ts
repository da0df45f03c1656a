import assert from "node:assert/strict";
import { test } from "node:test";
import type { ValueType } from "../vector/types.ts";
import { checkFormula } from "./check.ts";
import type { FormulaScope } from "./checker.ts";
import { parseFormula } from "./parse.ts";

const TYPES: Record<string, ValueType> = {
  score: "number",
  full: "number",
  kind: "text",
  "unit.track": "text",
  opened: "day",
  urgent: "truth",
};
const scope: FormulaScope = {
  typeOf: (path, form) => (form === "parent" && path[0] === "unit" ? undefined : TYPES[path.join(".")]),
  names: () => Object.keys(TYPES),
  wordsOf: ([name]) => (name === "kind" ? ["team", "self"] : undefined),
};

function check(text: string, expected?: ValueType) {
  const { formula, errors } = parseFormula(text);
  assert.deepEqual(errors, [], text);
  return checkFormula(formula!, scope, expected);
}

test("every kind of formula has its type", () => {
  const cases: Record<string, ValueType> = {
    "score / full * 100": "number",
    "score >= 60 && !urgent || kind == 'team'": "truth",
    "urgent ? kind : unit.track": "text",
    "default(opened, day('2019-05-01'))": "day",
    "days_between(opened, day('2019-05-01')) % 7": "number",
    "previous(unit.track) != unit.track": "truth",
    "change(score)": "number",
    "kind in ['team', 'self']": "truth",
    "round(score, -1, 'down')": "number",
    "min(score, full, 3, 4)": "number",
  };
  for (const [text, type] of Object.entries(cases)) assert.deepEqual(check(text), { type, errors: [] }, text);
});

test("what does not fit is told with its place and what would", () => {
  const cases: [string, string, string, RegExp][] = [
    ["scoer > 1", "unknown_name", "scoer", /did you mean score\?/],
    ["track == 'a'", "unknown_name", "track", /did you mean unit\.track\?/],
    ["unit.track == village", "unknown_name", "village", /a text is quoted: 'village'/],
    ["parent(unit.track) == 'a'", "unknown_name", "parent(unit.track)", /under parent/],
    ["mni(score, 2)", "unknown_function", "mni(score, 2)", /did you mean min\?/],
    ["workdays(opened)", "unknown_function", "workdays(opened)", /no function workdays$/],
    ["score + kind", "wrong_type", "kind", /expected a number here, found a text/],
    ["!score", "wrong_type", "score", /expected a condition/],
    ["urgent && score", "wrong_type", "score", /expected a condition/],
    ["0 < score < 5", "wrong_type", "0 < score < 5", /not chained/],
    ["kind > 'a'", "wrong_type", "kind > 'a'", /no order/],
    ["opened > '2019-05-01'", "wrong_type", "opened > '2019-05-01'", /day\("2019-05-01"\)/],
    ["urgent ? 1 : 'a'", "wrong_type", "urgent ? 1 : 'a'", /does not go with/],
    ["score in [1, 'a']", "wrong_type", "'a'", /does not go with/],
    ["default(score, 'a')", "wrong_type", "'a'", /does not go with/],
    ["change(kind)", "wrong_type", "change(kind)", /expected a number/],
    ["kind == 'taem'", "unknown_word", "'taem'", /only team, self/],
    ["kind in ['team', 'slef']", "unknown_word", "'slef'", /only team, self/],
    ["round(score, 1.5)", "wrong_constant", "1.5", /whole number from -10 to 10/],
    ["round(score, full)", "wrong_constant", "full", /must be written out/],
    ["round(score, 1, 'nearest')", "wrong_constant", "'nearest'", /half_up/],
    ["min(score)", "wrong_count", "min(score)", /min\(first, other, …\)/],
    ["abs(score, 1)", "wrong_count", "abs(score, 1)", /abs\(value\)/],
    ["score / 0", "division_by_zero", "score / 0", /divisor is 0/],
  ];
  for (const [text, code, place, message] of cases) {
    const { errors } = check(text);
    assert.deepEqual(
      errors.map((error) => error.code),
      [code],
      text,
    );
    assert.equal(text.slice(errors[0]!.at.start, errors[0]!.at.end), place);
    assert.match(errors[0]!.message.en, message, text);
    assert.ok(errors[0]!.message.zh);
  }
});

test("one mistake is told once, several all together", () => {
  assert.equal(check("min(scoer, 5) + 1 > 3").errors.length, 1);
  assert.deepEqual(
    check("scoer > 1 && kind == 1 && !full").errors.map(({ code }) => code),
    ["unknown_name", "wrong_type", "wrong_type"],
  );
});

test("the place of a formula may need a type", () => {
  assert.match(check("score", "truth").errors[0]!.message.zh, /应为条件/);
  assert.deepEqual(check("score > 1", "truth").errors, []);
});
