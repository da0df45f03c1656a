/** The graph of values: what ladders, lists, money, explanations and comparisons read. One graph is one policy over one set of facts. */
import type { Period } from "../calendar/cadence.ts";
import type { FactTable } from "../facts/table.ts";
import type { ListMembership } from "../lists/list-membership.ts";
import type { Fraction } from "../number/fraction.ts";
import type { DecisionInForce, PolicySource } from "../policy/load.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { UnitTree } from "../units/tree.ts";
import type { Vector } from "../vector/types.ts";
import type { Members } from "./members.ts";

export type { Period };

export interface Graph {
  readonly source: PolicySource;
  readonly units: UnitTree;
  /** All periods of a cadence up to the last one that is computed, ascending. */
  periods(cadence: string): readonly Period[];
  period(id: string): Period | undefined;
  /** The period n before (n = 1: the one before) within the campaign, or undefined. */
  before(period: Period, n: number): Period | undefined;
  /** The policy version that holds for a period: the one in force on its last day (policy-language, 9). */
  policy(period: Period): Policy;
  version(period: Period): string;
  decisions(period: Period): readonly DecisionInForce[];
  /** A value of every unit of the tree in a period: `xun_score`, `xun_score.in_pool.rank`, `unit.track`, `xun_last` … */
  read(path: readonly string[], period: Period): Vector;
  /** Evaluates a formula for every unit; `local` is the assessment whose ranks and parts are named without prefix. */
  evaluate(formula: string, period: Period, local?: string): Vector;
  /**
   * An assessment in a period of its own cadence, over the units that take part in it; left out by a graph that has values
   * for all units only.
   */
  membersOf?(assessment: string, period: Period): MemberValues;
  /** 1 member, 0 not, 2 without a result (`why` says why). */
  membership(list: string, period: Period): Pick<ListMembership, "t" | "why">;
  /** A formula over the rows [from, to) of a table of facts, as indicators evaluate it: one value a row. */
  evaluateRows(
    table: FactTable,
    range: { readonly from: number; readonly to: number },
    formula: string,
    period: Period,
  ): Vector;
  facts(kind: string): FactTable | undefined;
  /** Exact value of one unit, or null. */
  number(path: readonly string[], period: Period, unit: number): Fraction | null;
}

/** What an assessment says of its members, one row a member. */
export interface MemberValues extends Members {
  /** The score (`[]`), a part, a field of a rank, the grade. */
  read(path: readonly string[]): Vector;
  /** A formula; the assessment's own values need no prefix. */
  evaluate(formula: string): Vector;
  /** The same for some of the members, by their rows. */
  evaluateAt(formula: string, rows: Int32Array): Vector;
}
