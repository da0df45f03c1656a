/** The chain of values that decides between units tied at a list's edge (AMB-10). */
import type { List, Policy } from "../policy/schema/policy.ts";
import { isPresent } from "../vector/absence.ts";
import { compareRows } from "../vector/row.ts";
import type { NumberVector } from "../vector/types.ts";
import type { ListRows } from "./list-rows.ts";
import { takesFromEnd } from "./list-size.ts";

/**
 * Negative where a goes onto the list before b, 0 where the chain does not decide. The chain names what speaks for a
 * unit, highest first, so a list that takes from the end takes the lowest first. No value stands behind every value.
 */
export function listTieBreak(rows: ListRows, policy: Policy, list: List): (a: number, b: number) => number {
  const { take, of } = list;
  if (take === undefined || of === undefined || take.edge !== "tie_break") return () => 0;
  const chain = take.tie_break ?? policy.assessments?.[of]?.ranks?.[take.rank]?.tie_break ?? [];
  const values = chain.map((formula) => numberOf(rows, formula));
  const direction = takesFromEnd(take) ? 1 : -1;
  return (a, b) => {
    for (const value of values) {
      const order = compareValues(value, a, b);
      if (order !== 0) return direction * order;
    }
    return 0;
  };
}

function compareValues(value: NumberVector, a: number, b: number): number {
  const known = [isPresent(value, a), isPresent(value, b)];
  if (known[0] && known[1]) return compareRows(value, a, value, b);
  if (known[0] === known[1]) return 0;
  return known[0] ? 1 : -1;
}

function numberOf(rows: ListRows, formula: string): NumberVector {
  const vector = rows.evaluate(formula);
  if (vector.type !== "number") throw new Error(`not a number: ${formula}`);
  return vector;
}
