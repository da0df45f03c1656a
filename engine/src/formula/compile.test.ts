import assert from "node:assert/strict";
import { test } from "node:test";
import { compileFormula, compileStepwise } from "./compile.ts";
import { parseFormula } from "./parse.ts";

const formula = (text: string) => parseFormula(text).formula!;

test("a score of capped deductions is one step; its explanation has them all", () => {
  const text = "100 - (min(a * 0.5, 5) + min(2 * b, 4) + max(-c / 3, 0))";
  assert.equal(compileFormula(formula(text)).steps.length, 1);
  assert.equal(compileStepwise(formula(text)).steps.length, 17);
});

test("a value is read once, and what is written out is computed once", () => {
  const program = compileFormula(formula("a * a > 2 * 3 + 1"));
  assert.equal(program.reads.length, 1);
  const constants = program.steps.filter((step) => step.constant !== null);
  assert.equal(constants.length, 5);
});

test("no step writes where one of its operands still stands", () => {
  const program = compileStepwise(
    formula("(a + b) * (a - b) / (a * b) - min(a / b, a % b) + (a > b ? a : b)"),
  );
  const room = (column: number) => program.steps[column - program.reads.length]?.room ?? -1;
  program.steps.forEach((step, i) => {
    for (const column of step.operands) if (room(column) >= 0) assert.notEqual(room(column), step.room);
    // A column that is read later keeps its room until then.
    for (let earlier = 0; earlier < i; earlier++) {
      const column = program.reads.length + earlier;
      const readLater = program.steps.slice(i + 1).some((later) => later.operands.includes(column));
      if (readLater && room(column) >= 0) assert.notEqual(room(column), step.room);
    }
  });
  assert.ok(program.rooms <= 4);
});

test("an unknown function is no program", () => {
  assert.throws(() => compileFormula(formula("nothing(a)")), /no function nothing/);
});
