import { ZERO } from "../../number/fraction.ts";
import { subtract } from "../../vector/add.ts";
import { divide } from "../../vector/divide.ts";
import { max } from "../../vector/extreme.ts";
import { numberScalar } from "../../vector/make.ts";
import { multiply } from "../../vector/multiply.ts";
import { ceil, floor } from "../../vector/round.ts";
import { rowText } from "../../vector/row.ts";
import type { NumberVector, TextVector } from "../../vector/types.ts";
import type { FormulaFunction, LiteralRule } from "../function.ts";

const MODES = ["started", "complete"];

const mode: LiteralRule = {
  says: {
    zh: "方式，started（不足一档按一档）或 complete（不足一档不计）",
    en: "a mode, started or complete",
  },
  holds: (value) => MODES.some((known) => known === value),
};

/**
 * Deductions by steps: "≥95%得1分，每低5%扣0.2分" is `1 - steps(rate, 0.95, 0.05, 0.2)`. A step begun counts whole
 * unless `complete` is named. With the value and the mark exchanged it counts how far a value lies above.
 */
export const steps: FormulaFunction = {
  name: "steps",
  label: "分档计分",
  doc: {
    zh: "值比起点低几档，乘以每档分数；达到或超过起点为 0；不足一档按一档计（complete 则不计）；档距为 0 则无值",
    en: "by how many steps of a size a value is below a mark, times the points of each; 0 at or above it; a step begun counts whole (complete: not at all); absent for a size of 0",
  },
  parameters: [
    { name: "value", type: "number" },
    { name: "from", type: "number" },
    { name: "size", type: "number" },
    { name: "each", type: "number" },
    { name: "mode", type: "text", optional: true, literal: mode },
  ],
  result: "number",
  examples: [
    { formula: "1 - steps(0.95, 0.95, 0.05, 0.2)", gives: "1" },
    { formula: "1 - steps(0.93, 0.95, 0.05, 0.2)", gives: "0.8" },
    { formula: "1 - steps(0.9, 0.95, 0.05, 0.2)", gives: "0.8" },
    { formula: "1 - steps(0.8999, 0.95, 0.05, 0.2)", gives: "0.6" },
    { formula: "1 - steps(0.93, 0.95, 0.05, 0.2, 'complete')", gives: "1" },
    { formula: "steps(0.99, 0.95, 0.05, 0.2)", gives: "0" },
    { formula: "steps(20, 26, 2, 1)", gives: "3" },
    { formula: "steps(1, 2, 0, 1)", gives: "absent: undefined" },
  ],
  apply: (args, room) => {
    const [value, from, size, each, how] = args as [
      NumberVector,
      NumberVector,
      NumberVector,
      NumberVector,
      TextVector?,
    ];
    const distance = divide(subtract(from, value), size);
    const whole = how !== undefined && rowText(how, 0) === "complete" ? floor(distance) : ceil(distance);
    return multiply(max(whole, numberScalar(ZERO)), each, room);
  },
};
