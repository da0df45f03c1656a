import { max as maxOf } from "../../vector/extreme.ts";
import type { NumberVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";
import { reduceNumbers } from "./reduce-numbers.ts";

/** 取大: `max(0, …)` keeps a part from falling below nothing. */
export const max: FormulaFunction = {
  name: "max",
  label: "取大",
  doc: {
    zh: "几个数中最大的一个；任一无值则无值",
    en: "the largest of several numbers; absent where one of them is",
  },
  parameters: [
    { name: "first", type: "number" },
    { name: "other", type: "number", repeats: true },
  ],
  result: "number",
  examples: [
    { formula: "max(0, 10 - 12.5)", gives: "0" },
    { formula: "max(-1, -1/3, -0.5)", gives: "-1/3" },
    { formula: "max(1, 1 / 0)", gives: "absent: undefined" },
  ],
  apply: (args, room) => reduceNumbers(args as readonly NumberVector[], maxOf, room),
};
