import { abs as absOf } from "../../vector/negate.ts";
import type { NumberVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";

export const abs: FormulaFunction = {
  name: "abs",
  label: "绝对值",
  doc: { zh: "数的绝对值", en: "the size of a number without its sign" },
  parameters: [{ name: "value", type: "number" }],
  result: "number",
  examples: [
    { formula: "abs(-2.5)", gives: "2.5" },
    { formula: "abs(1/3 - 1)", gives: "2/3" },
  ],
  apply: (args, room) => absOf(args[0] as NumberVector, room),
};
