/**
 * From a formula to a list of steps, each of which makes one column from columns made before. No code is generated:
 * a step is a kernel of vector/ and the numbers of its operands.
 */
import { add, subtract } from "../vector/add.ts";
import { clampedSum } from "../vector/clamped-sum.ts";
import { compareDays, compareNumbers } from "../vector/compare.ts";
import { divide, remainder } from "../vector/divide.ts";
import { equalTexts, equalTruths } from "../vector/equal.ts";
import { and, not, or } from "../vector/logic.ts";
import { dayScalar, numberScalar, textScalar, truthScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { negate } from "../vector/negate.ts";
import { FRESH, type Room } from "../vector/room.ts";
import { select } from "../vector/select.ts";
import type { NumberVector, TruthVector, Vector } from "../vector/types.ts";
import { FUNCTIONS, type FunctionTable } from "./function-table.ts";
import { type FusedSum, fuseSum } from "./fuse-sum.ts";
import { collectNames, type FormulaRead, readKey } from "./names.ts";
import { type BinaryOperator, type Formula, operandsOf } from "./types.ts";

export interface Program {
  readonly formula: Formula;
  readonly functions: FunctionTable;
  /** The values that the frame must supply, in the order of the first columns. */
  readonly reads: readonly FormulaRead[];
  readonly steps: readonly Step[];
  /** The column that holds the result: a read below reads.length, else a step. */
  readonly result: number;
  /** How many rooms the steps need when those that nobody will read again are used again. */
  readonly rooms: number;
}

/** Columns are numbered: the reads first, then one a step. */
export interface Step {
  readonly formula: Formula;
  readonly operands: readonly number[];
  readonly apply: (operands: readonly Vector[], room: Room) => Vector;
  /** The value of a step that reads nothing, computed once. */
  readonly constant: Vector | null;
  /** The room that its column lives in, −1 for a constant. */
  readonly room: number;
}

/**
 * @param formula one that `checkFormula` has passed: types are not asked for again
 * @throws RangeError for a function that the table lacks
 */
export function compileFormula(formula: Formula, functions: FunctionTable = FUNCTIONS): Program {
  return compile(formula, functions, true);
}

/** With a step for every part of the formula, none drawn together: what an explanation walks through. */
export function compileStepwise(formula: Formula, functions: FunctionTable = FUNCTIONS): Program {
  return compile(formula, functions, false);
}

function compile(formula: Formula, functions: FunctionTable, fuse: boolean): Program {
  const reads = collectNames(formula);
  const columnOf = new Map(reads.map((read, column) => [readKey(read), column]));
  const plans: Omit<Step, "room">[] = [];
  const plan = (part: Formula): number => {
    if (part.kind === "name") return columnOf.get(readKey({ path: part.path, form: null }))!;
    if (part.kind === "form") return columnOf.get(readKey(part))!;
    const fused = fuse ? fuseSum(part) : null;
    const operands = (fused?.operands ?? operandsOf(part)).map(plan);
    const apply = fused === null ? kernelOf(part, functions) : sumKernel(fused);
    const inputs = operands.map((column) => plans[column - reads.length]?.constant ?? null);
    const constant = inputs.every((input) => input !== null) ? apply(inputs, FRESH) : null;
    return reads.length + plans.push({ formula: part, operands, apply, constant }) - 1;
  };
  const result = plan(formula);
  return { formula, functions, reads, result, ...assignRooms(plans, reads.length) };
}

/** Gives each step a room, and gives it back once its column has been read for the last time. */
function assignRooms(plans: readonly Omit<Step, "room">[], reads: number): { steps: Step[]; rooms: number } {
  const lastUse = new Map<number, number>();
  plans.forEach((step, i) => {
    for (const column of step.operands) lastUse.set(column, i);
  });
  const free: number[] = [];
  let rooms = 0;
  const steps: Step[] = [];
  plans.forEach((step, i) => {
    // The own room is taken before the operands' are given back: no kernel ever writes what it reads.
    const room = step.constant === null ? (free.pop() ?? rooms++) : -1;
    for (const column of new Set(step.operands)) {
      const given = steps[column - reads]?.room ?? -1;
      if (given >= 0 && lastUse.get(column) === i) free.push(given);
    }
    steps.push({ ...step, room });
  });
  return { steps, rooms };
}

type Kernel = Step["apply"];

function sumKernel({ terms, constant }: FusedSum): Kernel {
  return (operands, room) => clampedSum(operands as readonly NumberVector[], terms, constant, room);
}

function kernelOf(formula: Formula, functions: FunctionTable): Kernel {
  switch (formula.kind) {
    case "number":
      return () => numberScalar(formula.value);
    case "truth":
      return () => truthScalar(formula.value);
    case "text":
      return () => textScalar(formula.value);
    case "day":
      return () => dayScalar(formula.day);
    case "unary":
      if (formula.operator === "-") return ([a], room) => negate(a as NumberVector, room);
      return ([a], room) => not(a as TruthVector, room);
    case "binary":
      return BINARY[formula.operator];
    case "choice":
      return ([condition, consequent, alternative], room) =>
        select(condition as TruthVector, consequent!, alternative!, room);
    case "among":
      return isAmong;
    case "call": {
      const called = functions.get(formula.name);
      if (called === undefined)
        throw new RangeError(`There is no function ${formula.name}: check the formula first.`);
      return called.apply;
    }
    default:
      throw new RangeError(`A ${formula.kind} is read, not computed.`);
  }
}

const BINARY: Record<BinaryOperator, Kernel> = {
  "+": ([a, b], room) => add(a as NumberVector, b as NumberVector, room),
  "-": ([a, b], room) => subtract(a as NumberVector, b as NumberVector, room),
  "*": ([a, b], room) => multiply(a as NumberVector, b as NumberVector, room),
  "/": ([a, b], room) => divide(a as NumberVector, b as NumberVector, room),
  "%": ([a, b], room) => remainder(a as NumberVector, b as NumberVector, room),
  "&&": ([a, b], room) => and(a as TruthVector, b as TruthVector, room),
  "||": ([a, b], room) => or(a as TruthVector, b as TruthVector, room),
  "==": ([a, b], room) => equals(a!, b!, room),
  "!=": ([a, b], room) => not(equals(a!, b!, FRESH), room),
  "<": ([a, b], room) => inOrder(a!, b!, "<", room),
  "<=": ([a, b], room) => inOrder(a!, b!, "<=", room),
  ">": ([a, b], room) => inOrder(a!, b!, ">", room),
  ">=": ([a, b], room) => inOrder(a!, b!, ">=", room),
};

function inOrder(a: Vector, b: Vector, comparison: "<" | "<=" | ">" | ">=", room: Room): TruthVector {
  if (a.type === "number" && b.type === "number") return compareNumbers(a, b, comparison, room);
  if (a.type === "day" && b.type === "day") return compareDays(a, b, comparison, room);
  throw new RangeError(`A ${a.type} and a ${b.type} have no order: check the formula first.`);
}

function equals(a: Vector, b: Vector, room: Room): TruthVector {
  if (a.type === "number" && b.type === "number") return compareNumbers(a, b, "==", room);
  if (a.type === "text" && b.type === "text") return equalTexts(a, b, room);
  if (a.type === "truth" && b.type === "truth") return equalTruths(a, b, room);
  if (a.type === "day" && b.type === "day") return compareDays(a, b, "==", room);
  throw new RangeError(`A ${a.type} never equals a ${b.type}: check the formula first.`);
}

/** value in [list]: equal to one of them. */
function isAmong(operands: readonly Vector[], room: Room): Vector {
  const [value, ...list] = operands;
  const last = list.length - 1;
  return list.reduce<TruthVector | null>((found, item, i) => {
    const here = i === last ? room : FRESH;
    return found === null ? equals(value!, item, here) : or(found, equals(value!, item, FRESH), here);
  }, null)!;
}
