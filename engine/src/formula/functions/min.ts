import { min as minOf } from "../../vector/extreme.ts";
import type { NumberVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";
import { reduceNumbers } from "./reduce-numbers.ts";

/** 取小: a cap on what is deducted, or the worst of several shares. */
export const min: FormulaFunction = {
  name: "min",
  label: "取小",
  doc: {
    zh: "几个数中最小的一个；任一无值则无值",
    en: "the smallest of several numbers; absent where one of them is",
  },
  parameters: [
    { name: "first", type: "number" },
    { name: "other", type: "number", repeats: true },
  ],
  result: "number",
  examples: [
    { formula: "min(3 * 2, 5)", gives: "5" },
    { formula: "min(1/3, 0.34, 2)", gives: "1/3" },
    { formula: "min(1, 1 / 0)", gives: "absent: undefined" },
  ],
  apply: (args, room) => reduceNumbers(args as readonly NumberVector[], minOf, room),
};
