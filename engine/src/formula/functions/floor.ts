import { floor as floorOf } from "../../vector/round.ts";
import type { NumberVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";

/** 向下取整: only complete units count ("每满一个", "不足一个的不计"). */
export const floor: FormulaFunction = {
  name: "floor",
  label: "向下取整",
  doc: {
    zh: "不大于它的最大整数：不足一个的不计",
    en: "the largest whole number not above it: only complete units count",
  },
  parameters: [{ name: "value", type: "number" }],
  result: "number",
  examples: [
    { formula: "floor(2.99)", gives: "2" },
    { formula: "floor(-0.5)", gives: "-1" },
    { formula: "floor(points_short(0.925, 0.95))", gives: "2" },
  ],
  apply: (args, room) => floorOf(args[0] as NumberVector, room),
};
