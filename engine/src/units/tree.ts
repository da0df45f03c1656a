/**
 * The dated tree of units. A unit is a number inside the engine; its id is the text that facts and results use, and the
 * official code is an attribute, never the key (requirements, E3). What a unit is called, what kind it is and what it
 * belongs to may change on a day, so everything is read from a snapshot of a day.
 */
import type { TextVector, ValueType, Vector } from "../vector/types.ts";

/** One row of the units table: what held for a unit from a day to a day. */
export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent?: string;
  /** First and last day (inclusive), as numbers; absent = open. */
  readonly from?: number;
  readonly to?: number;
  /** Official order among its siblings. */
  readonly order?: number;
  /** Further columns: code, track, tags, population … */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface UnitTree {
  /** Units are 0 … count - 1, in the official order of the tree's latest form (parents before children). */
  readonly count: number;
  idOf(unit: number): string;
  indexOf(id: string): number | undefined;
  /** The unit's name on a day (its latest name when the unit does not exist then). */
  nameOf(unit: number, day: number): string;
  at(day: number): TreeSnapshot;
}

/**
 * The tree on one day. A unit that was withdrawn keeps what was last known of it, so that what was recorded while it
 * existed goes on counting for those above it (AMB-15); only `exists` says that it is assessed no more.
 */
export interface TreeSnapshot {
  /** Parent of each unit, -1 for none or for a unit that did not exist yet. */
  readonly parent: Int32Array;
  /** 1 where the unit exists on this day. */
  readonly exists: Uint8Array;
  /** All units, parents before children. */
  readonly order: Int32Array;
  readonly kind: TextVector;
  /**
   * `name`, `code`, `parent`, `tags`, `population` … for each unit; undefined where no unit has such an attribute.
   * @param type what its cells are read as; without it numbers are recognised where every cell is one
   */
  attribute(name: string, type?: ValueType): Vector | undefined;
  /** For each unit the nearest unit at or above it that is of one of these kinds, or -1. */
  nearest(kinds: readonly string[]): Int32Array;
}
