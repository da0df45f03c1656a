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
    for (let to = order.length; to > 0; to -= AT_ONCE)
      foldUnits(acc, parent, order, Math.max(to - AT_ONCE, 0), to);
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
function foldUnits(
  { n, count }: ExactAccumulator,
  parent: Int32Array,
  order: Int32Array,
  from: number,
  to: number,
): void {
  let i = to - 1;
  while (i >= from) {
    // Siblings stand together as a rule: their sum is stored once.
    const above = parent[order[i]!]!;
    let sum = 0;
    let counted = 0;
    for (; i >= from; i--) {
      const unit = order[i]!;
      if (parent[unit] !== above) break;
      sum += n[unit]!;
      counted += count[unit]!;
    }
    if (above < 0) continue;
    n[above] = n[above]! + sum;
    count[above] = count[above]! + counted;
  }
}
