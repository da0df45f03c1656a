/** Formulas by their text: parsed and compiled once, evaluated as often as there are periods. */
import { compileFormula, type Program } from "../formula/compile.ts";
import { evaluate, type Frame } from "../formula/evaluate.ts";
import { parseFormula } from "../formula/parse.ts";
import type { Room } from "../vector/room.ts";
import type { Vector } from "../vector/types.ts";

const programs = new Map<string, Program>();

/** @throws {Error} for a formula that `checkPolicy` refuses; a checked policy has none */
export function programOf(text: string): Program {
  let program = programs.get(text);
  if (program === undefined) {
    const { formula, errors } = parseFormula(text);
    if (formula === null) throw new Error(`公式“${text}”：${errors[0]?.message.zh ?? "无法读懂"}`);
    program = compileFormula(formula);
    programs.set(text, program);
  }
  return program;
}

/** @param into where the result is put, for a caller that is done with it before the next one */
export function evaluateFormula(text: string, frame: Frame, into?: Room): Vector {
  return evaluate(programOf(text), frame, into);
}
