import { failure } from "@cunjing/contract";
import { checkKinds, refuseLaterChanges, requireOnDay, type UnitForm } from "./check-change.ts";
import { end, found, hang, noteLostRelations } from "./draft-steps.ts";
import { childrenLeft } from "./plan-withdraw.ts";
import { beginDraft, type Draft, finishDraft, type PlannedChange } from "./unit-change.ts";
import { childrenOn, type KnownUnits, nameFor, parentOn, versionOn } from "./unit-facts.ts";

export interface SplitPart {
  readonly unit: UnitForm;
  /** Units right below the one that is split which go to this part. */
  readonly children: readonly string[];
}

export interface SplitUnit {
  readonly unit: string;
  readonly on: string;
  readonly parts: readonly SplitPart[];
  /** The part that takes over open problems and the view of the past; null: the unit itself goes on, smaller. */
  readonly successor: string | null;
}

/** A unit becomes several, or gives parts away and goes on. Its past and its results stay its own; the parts start clean (AMB-15). */
export function planSplit(known: KnownUnits, { unit, on, parts, successor }: SplitUnit): PlannedChange {
  const draft = beginDraft();
  if (requireOnDay(known, unit, on, draft) === undefined) return finishDraft(draft, on);
  refuseLaterChanges(known, unit, on, draft);
  const least = successor === null ? 1 : 2;
  if (parts.length < least)
    draft.refusals.push(failure("unit_too_few", { least: 2, found: parts.length + (2 - least) }));
  const parent = parentOn(known.get(unit), on) ?? null;
  const ids = new Set<string>();
  for (const part of parts) {
    if (ids.has(part.unit.id)) draft.refusals.push(failure("unit_named_twice", { unit: part.unit.id }));
    ids.add(part.unit.id);
    found(known, part.unit, parent, on, on, draft);
  }
  giveChildren(known, unit, on, parts, successor !== null, draft);
  if (successor === null) return finishDraft(draft, on);
  if (!ids.has(successor)) {
    draft.refusals.push(failure("unit_successor_wrong", { unit: nameFor(known, unit, on), successor }));
  }
  end(known, unit, on, successor, draft);
  noteLostRelations(known, unit, on, draft);
  return finishDraft(draft, on);
}

function giveChildren(
  known: KnownUnits,
  unit: string,
  day: string,
  parts: readonly SplitPart[],
  all: boolean,
  draft: Draft,
): void {
  const left = new Set(childrenOn(known, unit, day));
  const given = new Set<string>();
  for (const part of parts) {
    for (const child of part.children) {
      const name = nameFor(known, child, day);
      if (given.has(child)) draft.refusals.push(failure("unit_named_twice", { unit: name }));
      else if (!left.has(child))
        draft.refusals.push(failure("unit_not_below", { child: name, unit: nameFor(known, unit, day) }));
      else {
        const version = versionOn(known.get(child), day);
        if (version !== undefined) checkKinds(version, part.unit, draft);
        hang(known, child, part.unit.id, day, draft);
      }
      given.add(child);
      left.delete(child);
    }
  }
  if (all && left.size > 0) draft.refusals.push(childrenLeft(known, unit, [...left], day));
}
