/** What the computation of an indicator asks of the graph. */
import type { FactTable } from "../facts/table.ts";
import type { Period } from "../graph/types.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import type { Room } from "../vector/room.ts";
import type { Vector } from "../vector/types.ts";

export interface FactRows {
  readonly length: number;
  /** The unit of each row; -1 for none, or for a unit that is not to count. */
  readonly unit: Int32Array;
  readonly day: Int32Array;
  /** Evaluates a formula over these rows. @param into where the result is put, for a caller that is done with it before the next one */
  evaluate(formula: string, into?: Room): Vector;
  /** Rows from ≤ i < to of these, where they can be had apart: millions of rows are gone through in blocks. */
  part?(from: number, to: number): FactRows;
}

export interface IndicatorContext {
  readonly units: number;
  readonly snapshot: TreeSnapshot;
  readonly period: Period;
  /** 1 for units that are exempt from this indicator; null where nobody is. */
  readonly exempt: Uint8Array | null;
  table(kind: string): FactTable | undefined;
  rows(table: FactTable, range: { from: number; to: number }): FactRows;
  /** A formula over all units, in this period or in another. */
  evaluate(formula: string, period: Period): Vector;
  /** The windows of another cadence that lie in this period. */
  parts(cadence: string): readonly Period[];
  /** Days that a window reaches over, seen from this period. Null: there is none (the first period has none before it). */
  windowDays(window: Window): { first: number; last: number } | null;
  /** Whether the round took place that the facts come from. */
  held(): boolean;
}

export type Window =
  | "period"
  | "to_date"
  | "campaign"
  | "year_to_date"
  | "after_campaign"
  | { readonly last: number; readonly of: string }
  | { readonly previous: number };
