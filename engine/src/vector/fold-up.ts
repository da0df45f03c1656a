/** Rolling sums up a tree. */
import { add } from "../number/arithmetic.ts";
import { type ExactAccumulator, isSmall, putSum, sumAt } from "./accumulate.ts";
import { MOST_EXACT } from "./small-integer.ts";

/**
 * Adds each unit's sum and count to its parent's, from the leaves to the root.
 * @param parent the parent of each unit, negative for none
 * @param order units in which every parent stands before its children; it is walked from its end
 */
export function foldUp(acc: ExactAccumulator, parent: Int32Array, order: Int32Array): void {
  if (isSmall(acc)) {
    foldColumn(acc.n, parent, order);
    foldColumn(acc.count, parent, order);
    return;
  }
  const { n, count } = acc;
  for (let i = order.length - 1; i >= 0; i--) {
    const unit = order[i]!;
    const above = parent[unit]!;
    if (above < 0) continue;
    count[above] = count[above]! + count[unit]!;
    const x = n[unit]!;
    const y = n[above]!;
    if (Math.abs(x) + Math.abs(y) <= MOST_EXACT) n[above] = x + y;
    else putSum(acc, above, add(sumAt(acc, above), sumAt(acc, unit)));
  }
}

/** Loops that are entered often are compiled early; one over a whole country has run before that. */
const AT_ONCE = 8192;

/** Where no sum can outgrow the doubles. */
function foldColumn(column: Float64Array, parent: Int32Array, order: Int32Array): void {
  for (let to = order.length; to > 0; to -= AT_ONCE)
    foldUnits(column, parent, order, Math.max(to - AT_ONCE, 0), to);
}

function foldUnits(
  column: Float64Array,
  parent: Int32Array,
  order: Int32Array,
  from: number,
  to: number,
): void {
  // Siblings stand together as a rule: their sum is stored once.
  let above = -1;
  let sum = 0;
  for (let i = to - 1; i >= from; i--) {
    const unit = order[i]!;
    if (parent[unit] !== above) {
      if (above >= 0) column[above] = column[above]! + sum;
      above = parent[unit]!;
      sum = 0;
    }
    sum += column[unit]!;
  }
  if (above >= 0) column[above] = column[above]! + sum;
}
