import { ceil as ceilOf } from "../../vector/round.ts";
import type { NumberVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";

/** 向上取整: a begun unit counts as a whole one ("不足一个的按一个计"). */
export const ceil: FormulaFunction = {
  name: "ceil",
  label: "向上取整",
  doc: {
    zh: "不小于它的最小整数：不足一个的按一个计",
    en: "the smallest whole number not below it: a begun unit counts whole",
  },
  parameters: [{ name: "value", type: "number" }],
  result: "number",
  examples: [
    { formula: "ceil(2.01)", gives: "3" },
    { formula: "ceil(-0.5)", gives: "0" },
    { formula: "ceil(points_short(0.925, 0.95))", gives: "3" },
  ],
  apply: (args, room) => ceilOf(args[0] as NumberVector, room),
};
