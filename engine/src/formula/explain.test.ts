import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fromInteger } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { fromFractions, numbers } from "../vector/make.ts";
import { anyColumns, anyFormula, LENGTH } from "./arbitrary.test.ts";
import { compileFormula } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { type Explanation, explainFormula, valueAt } from "./explain.ts";
import { parseFormula } from "./parse.ts";

const compiled = (text: string) => compileFormula(parseFormula(text).formula!);

test("each part of the formula has its text and its value, each read its path", () => {
  const columns = { a: numbers(Float64Array.of(3, 20)), b: fromFractions([fromInteger(1), "exempt"]) };
  const frame = { length: 2, read: ([name]: readonly string[]) => columns[name as "a" | "b"] };
  const tree = explainFormula(compiled("100 - min(a * 0.5, 5) - b"), frame, 0, ([name]) =>
    name === "a" ? "烟头" : undefined,
  );
  const outline = (node: Explanation): unknown => [
    node.text,
    node.value.type === "number" ? node.value.value : node.value.type,
    ...node.children.map(outline),
  ];
  const number = (text: string) => parseFraction(text);
  assert.deepEqual(outline(tree), [
    "100 − 取小(烟头 × 0.5, 5) − b",
    number("97.5"),
    [
      "100 − 取小(烟头 × 0.5, 5)",
      number("98.5"),
      ["100", number("100")],
      [
        "取小(烟头 × 0.5, 5)",
        number("1.5"),
        ["烟头 × 0.5", number("1.5"), ["烟头", number("3")], ["0.5", number("0.5")]],
        ["5", number("5")],
      ],
    ],
    ["b", number("1")],
  ]);
  assert.deepEqual(tree.children[1]!.read, { path: ["b"], form: null });
  assert.equal(tree.read, null);
});

test("the terms of a long sum stand side by side", () => {
  const frame = { length: 1, read: () => numbers(Float64Array.of(2)) };
  const tree = explainFormula(compiled("100 - (a + 2 * a + (a + 1) + a)"), frame);
  assert.deepEqual(
    tree.children[1]!.children.map(({ text }) => text),
    ["a", "2 × a", "a + 1", "a"],
  );
  assert.deepEqual(tree.children[1]!.value, { type: "number", value: fromInteger(11) });
});

test("what is absent says why, at every level", () => {
  const frame = {
    length: 1,
    read: () => fromFractions(["exempt"]),
    readForm: () => numbers(Float64Array.of(80)),
  };
  const tree = explainFormula(compiled("a > previous(a)"), frame);
  assert.deepEqual(tree.value, { type: "absent", kind: "exempt" });
  assert.deepEqual(tree.children[0]!.value, { type: "absent", kind: "exempt" });
  assert.deepEqual(tree.children[1]!.read, { path: ["a"], form: "previous" });
});

test("the explanation of any formula ends in the value that the evaluation gives", () => {
  fc.assert(
    fc.property(anyFormula, anyColumns, fc.integer({ min: 0, max: LENGTH - 1 }), (formula, columns, row) => {
      const program = compileFormula(formula);
      const frame = { length: LENGTH, read: ([name]: readonly string[]) => columns[name!]! };
      assert.deepEqual(explainFormula(program, frame, row).value, valueAt(evaluate(program, frame), row));
    }),
    { numRuns: 500 },
  );
});
