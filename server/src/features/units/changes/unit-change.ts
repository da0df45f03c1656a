/** A change of the tree as rows: nothing that was so before its day is touched. */
import type { Failure, Phrase, UnitRelation, Validity } from "@cunjing/contract";
import type { UnitVersion, Withdrawal } from "./unit-facts.ts";

/** A row ends before `before`; where it began on that very day it was never so and goes. */
export interface Ended<Row> {
  readonly row: Row;
  readonly before: string;
}

export interface UnitChange {
  /** The day on which it takes effect. */
  readonly day: string;
  /** Units that begin with it. */
  readonly founded: readonly string[];
  readonly endedVersions: readonly Ended<UnitVersion>[];
  readonly versions: readonly UnitVersion[];
  readonly endedRelations: readonly Ended<UnitRelation>[];
  readonly relations: readonly UnitRelation[];
  readonly withdrawals: readonly Withdrawal[];
  /** What the person should know; nothing of it stands in the way. */
  readonly notes: readonly Phrase[];
}

export type PlannedChange =
  | { readonly change: UnitChange }
  /** Everything that stands in the way. */
  | { readonly refusals: readonly Failure[] };

/** A change in the making: plans add to it and ask at the end what became of it. */
export interface Draft {
  readonly refusals: Failure[];
  readonly founded: string[];
  readonly endedVersions: Ended<UnitVersion>[];
  readonly versions: UnitVersion[];
  readonly endedRelations: Ended<UnitRelation>[];
  readonly relations: UnitRelation[];
  readonly withdrawals: Withdrawal[];
  readonly notes: Phrase[];
}

export function beginDraft(): Draft {
  return {
    refusals: [],
    founded: [],
    endedVersions: [],
    versions: [],
    endedRelations: [],
    relations: [],
    withdrawals: [],
    notes: [],
  };
}

export function finishDraft({ refusals, ...change }: Draft, day: string): PlannedChange {
  return refusals.length > 0 ? { refusals } : { change: { day, ...change } };
}

/** What is left of a row's days from a day on. */
export function restFrom(valid: Validity, day: string): Validity {
  return { from: day, before: valid.before };
}
