/** What counts towards a step of a ladder. */
import type { Period } from "../graph/types.ts";
import type { Ladder } from "../policy/schema/policy.ts";
import type { AbsenceKind } from "../vector/types.ts";

export type Counter = Ladder["counts"][number];

/** A unit (as its number) or a lineage, problem, holder or team (as its id). */
export type SubjectKey = number | string;

export interface LadderEvent {
  readonly key: SubjectKey;
  /** The unit on which it happened; -1 where the facts name none. */
  readonly unit: number;
  /** Every such unit: a holder answers for several, which are one event of the holder's. */
  readonly units: readonly number[];
  readonly period: Period;
  /** The day that holders are looked up for: the period's last, or the fact's own. */
  readonly day: number;
  /** table:id of the facts, where the counter counts facts. */
  readonly facts: readonly string[];
  /** Set where a period without a result counted by the ladder's `gap`. */
  readonly gap: AbsenceKind | null;
}

/** What one counter saw in one period. */
export interface PeriodEvents {
  /** In the order of their days; inside a day by fact id. */
  readonly events: readonly LadderEvent[];
  /** For a subject without an event: 0 where the period passed without one, else the code of ABSENCE. */
  without(key: SubjectKey): number;
}

export const NO_EVENTS: PeriodEvents = { events: [], without: () => 0 };
