/** The conditions of a list. A list without a condition of some kind leaves that vector out. */
import type { Graph, Period } from "../graph/types.ts";
import type { List } from "../policy/schema/policy.ts";
import { absenceAt, indexOf } from "../vector/absence.ts";
import type { TruthVector, Vector } from "../vector/types.ts";
import type { ListRows } from "./list-rows.ts";

/** A formula as truth for every unit. @throws Error where it is no condition (a policy that `check` refuses) */
export function evaluateTruth(graph: Graph, formula: string, period: Period, local?: string): TruthVector {
  const vector: Vector =
    local === undefined ? graph.evaluate(formula, period) : graph.evaluate(formula, period, local);
  return truthOf(vector, formula);
}

function truthOf(vector: Vector, formula: string): TruthVector {
  if (vector.type !== "truth") throw new Error(`not a condition: ${formula}`);
  return vector;
}

export interface ListConditions {
  readonly where: TruthVector | null;
  readonly exclude: TruthVector | null;
  /** `unless` of some rows: it is asked of those only that may be on the list. */
  readonly unlessAt: (rows: Int32Array) => TruthVector | null;
}

export function listConditions(rows: ListRows, list: List): ListConditions {
  const evaluate = (formula: string | undefined): TruthVector | null =>
    formula === undefined ? null : truthOf(rows.evaluate(formula), formula);
  const { where, exclude, unless } = list;
  return {
    where: evaluate(where),
    exclude: evaluate(exclude),
    unlessAt: (asked) => (unless === undefined ? null : truthOf(rows.evaluateAt(unless, asked), unless)),
  };
}

/** Whether a condition holds for a row. An absent condition selects nothing. */
export function holdsAt(truth: TruthVector | null, row: number): boolean {
  return truth !== null && truth.t[indexOf(truth, row)] === 1;
}

/** Why a condition has no answer for a row; 0 where it has one, or where there is no condition. */
export function absentAt(truth: TruthVector | null, row: number): number {
  return truth === null ? 0 : absenceAt(truth, row);
}
