/** The hierarchies in which units stand side by side (requirements B6), each dated. Only the first one decides whom a unit belongs to. */
import type { Phrase } from "../failures/phrase.ts";

export interface HierarchySpec extends Phrase {
  /** What the upper end of a relation is: another unit, or a thing of a campaign that is no unit. */
  readonly parent: "unit" | "pool" | "team";
  /** On one day a unit stands under one parent only, or under several. */
  readonly once: boolean;
  /** A unit below takes part where the one above does, without a relation of its own. */
  readonly inherited: boolean;
}

export const HIERARCHIES = {
  administrative: { zh: "行政隶属", en: "Administrative tree", parent: "unit", once: true, inherited: true },
  // A county may be ranked in one pool by its own campaign and in another by the province's (S2-16): pool ≠ parent.
  pool: { zh: "排名组别", en: "Pool", parent: "pool", once: false, inherited: false },
  team: { zh: "督查范围", en: "Team territory", parent: "team", once: false, inherited: true },
  grid: { zh: "网格", en: "Grid", parent: "unit", once: false, inherited: true },
} as const satisfies Record<string, HierarchySpec>;

export type Hierarchy = keyof typeof HIERARCHIES;

/** Days on which something holds: from the first of them (null: always so) until the day before `before` (null: still so). */
export interface Validity {
  readonly from: string | null;
  readonly before: string | null;
}

/** One unit under one parent in one hierarchy for some days. */
export interface UnitRelation {
  readonly hierarchy: Hierarchy;
  readonly parent: string;
  readonly child: string;
  readonly valid: Validity;
}

/** Whether it holds on the day, a plain string such as 2019-04-09. */
export function holdsOn(valid: Validity, day: string): boolean {
  return (valid.from === null || valid.from <= day) && (valid.before === null || day < valid.before);
}

/** Whether the two share a day. */
export function overlap(a: Validity, b: Validity): boolean {
  const startsInTime = (one: Validity, other: Validity) =>
    one.from === null || other.before === null || one.from < other.before;
  return startsInTime(a, b) && startsInTime(b, a);
}
