/** The amount that a person sets within a range: a fact `numbers` whose indicator is the award's id. */

import type { Graph } from "../graph/types.ts";
import { compare } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Award } from "../policy/schema/policy.ts";
import { rowFraction, rowText } from "../vector/row.ts";
import type { Vector } from "../vector/types.ts";

export interface PersonAmount {
  readonly amount: Fraction;
  /** table:id of the fact. */
  readonly fact: string;
  readonly inRange: boolean;
}

/** The newest such number, or null where nobody has set one. */
export function personAmount(
  graph: Graph,
  award: Award,
  id: string,
  unit: number,
  period: string,
): PersonAmount | null {
  const table = graph.facts("numbers");
  if (table === undefined || award.range === undefined) return null;
  const [indicator, of, value] = ["indicator", "period", "value"].map((name) => table.column(name));
  for (let row = table.rows - 1; row >= 0; row--) {
    if (table.unit[row] !== unit || textAt(indicator, row) !== id || textAt(of, row) !== period) continue;
    const amount = value?.type === "number" ? rowFraction(value, row) : null;
    if (amount === null) continue;
    const { min, max } = award.range;
    return {
      amount,
      fact: `numbers:${table.idOf(row)}`,
      inRange: compare(amount, min) >= 0 && compare(amount, max) <= 0,
    };
  }
  return null;
}

function textAt(vector: Vector | undefined, row: number): string | null {
  return vector?.type === "text" ? rowText(vector, row) : null;
}
