import { fromInteger, ZERO } from "../../number/fraction.ts";
import { subtract } from "../../vector/add.ts";
import { max } from "../../vector/extreme.ts";
import { numberScalar } from "../../vector/make.ts";
import { multiply } from "../../vector/multiply.ts";
import type { NumberVector } from "../../vector/types.ts";
import type { FormulaFunction } from "../function.ts";

/**
 * "每少1个百分点扣…": how many percentage points a rate lacks. A partial point counts in proportion (AMB-11);
 * `floor(points_short(…))` counts complete points only, `ceil(points_short(…))` counts begun ones whole.
 */
export const pointsShort: FormulaFunction = {
  name: "points_short",
  label: "低于目标的百分点",
  doc: {
    zh: "比率比目标低几个百分点，达到或超过为 0；比率和目标都写成小数（95% 写 0.95）；不足一个百分点的按比例计",
    en: "by how many percentage points a rate is below its target, 0 at or above it; both are shares of 1; a partial point counts in proportion",
  },
  parameters: [
    { name: "rate", type: "number" },
    { name: "target", type: "number" },
  ],
  result: "number",
  examples: [
    { formula: "points_short(0.925, 0.95)", gives: "2.5" },
    { formula: "points_short(2/3, 0.9)", gives: "70/3" },
    { formula: "points_short(0.95, 0.95)", gives: "0" },
    { formula: "points_short(1, 0.95)", gives: "0" },
  ],
  apply: (args, room) => {
    const [rate, target] = args as [NumberVector, NumberVector];
    const points = multiply(subtract(target, rate), numberScalar(fromInteger(100)));
    return max(points, numberScalar(ZERO), room);
  },
};
