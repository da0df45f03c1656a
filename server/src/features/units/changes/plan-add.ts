import type { UnitForm } from "./check-change.ts";
import { found } from "./draft-steps.ts";
import { beginDraft, finishDraft, type PlannedChange } from "./unit-change.ts";
import type { KnownUnits } from "./unit-facts.ts";

export interface AddUnit {
  readonly unit: UnitForm;
  readonly parent: string | null;
  /** Its first day; null: it has always been there. */
  readonly from: string | null;
}

/** A unit that was not on record. `today` stands for the day where it has always been there. */
export function planAdd(known: KnownUnits, { unit, parent, from }: AddUnit, today: string): PlannedChange {
  const draft = beginDraft();
  found(known, unit, parent, from, from ?? today, draft);
  return finishDraft(draft, from ?? today);
}
