/** Conditions of proposals, each evaluated once a period for all units. */
import type { Graph, Period } from "../graph/types.ts";
import { evaluateTruth } from "../lists/list-conditions.ts";
import type { TruthVector } from "../vector/types.ts";

/** 1 where a condition holds for a unit, 0 where not, 2 where it has no value. Without a condition: 1. */
export type AskCondition = (
  formula: string | undefined,
  period: Period,
  unit: number,
  local?: string,
) => number;

export function conditionCache(graph: Graph): AskCondition {
  const known = new Map<string, TruthVector>();
  return (formula, period, unit, local) => {
    if (formula === undefined) return 1;
    if (unit < 0) return 2;
    const key = JSON.stringify([formula, period.cadence, period.id, local]);
    const truth = known.get(key) ?? evaluateTruth(graph, formula, period, local);
    known.set(key, truth);
    return truth.t[truth.scalar ? 0 : unit]!;
  };
}
