import { failure } from "@cunjing/contract";
import { refuseLaterChanges, requireOnDay, type UnitForm } from "./check-change.ts";
import { end, found, handOver, noteLostRelations } from "./draft-steps.ts";
import { checkSuccessor } from "./plan-withdraw.ts";
import { beginDraft, type Draft, finishDraft, type PlannedChange } from "./unit-change.ts";
import { isWithin, type KnownUnits, nameFor, parentOn, versionOn } from "./unit-facts.ts";

export interface MergeUnits {
  readonly units: readonly string[];
  readonly on: string;
  /** A unit that is there already, or the new one; its parent may be left out where the merged units share theirs. */
  readonly into:
    | { readonly unit: string }
    | { readonly found: UnitForm; readonly parent?: string | null | undefined };
}

/**
 * Units become one. Each of them ends with the day before and keeps its past and its results; the new one starts clean (AMB-15, whose
 * setting belongs to the policy). What was below them, open problems and the view of their past go to the one that takes over.
 */
export function planMerge(known: KnownUnits, { units, on, into }: MergeUnits): PlannedChange {
  const draft = beginDraft();
  const isNew = "found" in into;
  const target = isNew ? into.found.id : into.unit;
  const ending = units.filter((unit) => unit !== target);
  checkNames(units, ending, isNew ? 2 : 1, draft);
  for (const unit of ending) {
    if (requireOnDay(known, unit, on, draft) !== undefined) refuseLaterChanges(known, unit, on, draft);
  }
  if (isNew) foundTarget(known, ending, into.found, into.parent, on, draft);
  else {
    requireOnDay(known, target, on, draft);
    for (const unit of ending) checkSuccessor(known, unit, target, on, draft);
  }
  const to = isNew ? into.found : versionOn(known.get(target), on);
  for (const unit of ending) {
    if (to !== undefined) handOver(known, unit, { ...to, id: target }, new Set(ending), on, draft);
    end(known, unit, on, target, draft);
    noteLostRelations(known, unit, on, draft);
  }
  noteParents(known, isNew ? ending : [...ending, target], on, draft);
  return finishDraft(draft, on);
}

function checkNames(units: readonly string[], ending: readonly string[], least: number, draft: Draft): void {
  const twice = units.find((unit, at) => units.indexOf(unit) !== at);
  if (twice !== undefined) draft.refusals.push(failure("unit_named_twice", { unit: twice }));
  if (ending.length < least)
    draft.refusals.push(failure("unit_too_few", { least: 2, found: ending.length + (2 - least) }));
}

function foundTarget(
  known: KnownUnits,
  ending: readonly string[],
  form: UnitForm,
  parent: string | null | undefined,
  day: string,
  draft: Draft,
): void {
  const parents = new Set(ending.map((unit) => parentOn(known.get(unit), day) ?? null));
  const [only] = parents;
  if (parent === undefined && parents.size !== 1) {
    draft.refusals.push(failure("unit_parent_needed", { unit: form.name }));
    return;
  }
  const above = parent === undefined ? (only ?? null) : parent;
  const inside = ending.find((unit) => above !== null && isWithin(known, above, unit, day));
  if (inside !== undefined)
    draft.refusals.push(
      failure("unit_successor_wrong", { unit: nameFor(known, inside, day), successor: form.name }),
    );
  found(known, form, above, day, day, draft);
}

function noteParents(known: KnownUnits, units: readonly string[], day: string, draft: Draft): void {
  const parents = [...new Set(units.map((unit) => parentOn(known.get(unit), day)))];
  if (parents.length < 2) return;
  const names = parents.map((parent) => (parent == null ? "—" : nameFor(known, parent, day))).join("、");
  draft.notes.push({
    zh: `被并单位原来的上级不同（${names}），此前的汇总仍分别计入各自的上级`,
    en: `The merged units had different parents (${names}); sums of the time before stay with each`,
  });
}
