/** The examples of a function's documentation, run through parser, checker and evaluation. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toShortText } from "../../number/print.ts";
import type { Vector } from "../../vector/types.ts";
import { checkFormula } from "../check.ts";
import { compileFormula } from "../compile.ts";
import { evaluate } from "../evaluate.ts";
import { valueAt } from "../explain.ts";
import type { FormulaFunction } from "../function.ts";
import { FUNCTIONS } from "../function-table.ts";
import { parseFormula } from "../parse.ts";

/** The value of every row, as the examples write it. */
export function run(text: string, columns: Record<string, Vector> = {}): string[] {
  const { formula, errors } = parseFormula(text);
  assert.deepEqual(errors, []);
  const scope = { typeOf: ([name]: readonly string[]) => columns[name!]?.type };
  // Examples divide by zero on purpose: that the checker sees it is tested elsewhere.
  const checked = checkFormula(formula!, scope).errors.filter(({ code }) => code !== "division_by_zero");
  assert.deepEqual(checked, []);
  const length = Object.values(columns)[0]?.length ?? 1;
  const result = evaluate(compileFormula(formula!), { length, read: ([name]) => columns[name!]! });
  return Array.from({ length }, (_, row) => shown(result, row));
}

function shown(vector: Vector, row: number): string {
  const value = valueAt(vector, row);
  if (value.type === "absent") return `absent: ${value.kind}`;
  return value.type === "number" ? toShortText(value.value) : String(value.value);
}

export function assertExamples({ name, examples }: FormulaFunction): void {
  assert.ok(examples.length > 0);
  for (const { formula, gives } of examples) {
    assert.ok(formula.includes(`${name}(`), formula);
    assert.deepEqual(run(formula), [gives], formula);
  }
}

test("every function of the table has its name, its documentation and examples that hold", () => {
  for (const [name, entry] of FUNCTIONS) {
    assert.equal(entry.name, name);
    assert.match(name, /^[a-z]+(_[a-z]+)*$/);
    assert.ok(entry.doc.zh && entry.doc.en && entry.label);
    assertExamples(entry);
  }
});
