/** How a formula came to its value in one row: the same steps as in the evaluation, each one kept. */
import type { Fraction } from "../number/fraction.ts";
import { absenceAt, absenceKind } from "../vector/absence.ts";
import { FRESH } from "../vector/room.ts";
import { rowDay, rowFraction, rowText, rowTruth } from "../vector/row.ts";
import { slice } from "../vector/slice.ts";
import { ABSENCE, type AbsenceKind, type Vector } from "../vector/types.ts";
import { compileStepwise, type Program } from "./compile.ts";
import { type Frame, readColumn } from "./evaluate.ts";
import { type FormulaRead, readKey } from "./names.ts";
import { type Labels, printFormula } from "./print.ts";
import { type Formula, operandsOf } from "./types.ts";

export type ExplainedValue =
  | { readonly type: "number"; readonly value: Fraction }
  | { readonly type: "truth"; readonly value: boolean }
  | { readonly type: "text"; readonly value: string }
  /** Days since 1970-01-01. */
  | { readonly type: "day"; readonly value: number }
  | { readonly type: "absent"; readonly kind: AbsenceKind };

export interface Explanation {
  /** The part of the formula, as `policy show` prints it. */
  readonly text: string;
  readonly value: ExplainedValue;
  /** The value that was read, for the caller to go on explaining; null for what was computed or written out. */
  readonly read: FormulaRead | null;
  readonly children: readonly Explanation[];
}

/** @param row the row of the frame to explain */
export function explainFormula(compiled: Program, frame: Frame, row = 0, labels?: Labels): Explanation {
  const program = compileStepwise(compiled.formula, compiled.functions);
  const columns = program.reads.map((read) => slice(readColumn(frame, read), row, row + 1));
  const columnOf = new Map(program.reads.map((read, column) => [readKey(read), column]));
  const steps = new Map<Formula, Vector>();
  const values = [...columns];
  for (const step of program.steps) {
    const value = step.apply(
      step.operands.map((column) => values[column]!),
      FRESH,
    );
    values.push(value);
    steps.set(step.formula, value);
  }
  const explain = (part: Formula): Explanation => {
    const read = readOf(part);
    const vector = read === null ? steps.get(part)! : columns[columnOf.get(readKey(read))!]!;
    return {
      text: printFormula(part, labels, program.functions),
      value: valueAt(vector, 0),
      read,
      children: partsOf(part).map(explain),
    };
  };
  return explain(program.formula);
}

/** A long sum has its terms as parts, not sums of sums: nobody asks for what the first seventeen items come to. */
function partsOf(formula: Formula): readonly Formula[] {
  if (formula.kind !== "binary" || !CHAINS.has(formula.operator)) return operandsOf(formula);
  const { left, right, operator } = formula;
  return left.kind === "binary" && left.operator === operator ? [...partsOf(left), right] : [left, right];
}

const CHAINS: ReadonlySet<string> = new Set(["+", "*", "&&", "||"]);

function readOf(formula: Formula): FormulaRead | null {
  if (formula.kind === "name") return { path: formula.path, form: null };
  return formula.kind === "form" ? { path: formula.path, form: formula.form } : null;
}

/** One row of any vector, with its type. */
export function valueAt(vector: Vector, row: number): ExplainedValue {
  const reason = absenceAt(vector, row);
  if (reason !== ABSENCE.present) return { type: "absent", kind: absenceKind(reason) ?? "undefined" };
  switch (vector.type) {
    case "number":
      return { type: "number", value: rowFraction(vector, row)! };
    case "truth":
      return { type: "truth", value: rowTruth(vector, row)! };
    case "text":
      return { type: "text", value: rowText(vector, row)! };
    case "day":
      return { type: "day", value: rowDay(vector, row)! };
  }
}
