import { failure } from "@cunjing/contract";
import { refuseLaterChanges, requireOnDay } from "./check-change.ts";
import { end, handOver, noteLostRelations } from "./draft-steps.ts";
import { beginDraft, type Draft, finishDraft, type PlannedChange } from "./unit-change.ts";
import { childrenOn, isWithin, type KnownUnits, nameFor, versionOn } from "./unit-facts.ts";

export interface WithdrawUnit {
  readonly unit: string;
  /** The first day without it. */
  readonly on: string;
  /** Who takes over what is below it, its open problems, and the view of its past. */
  readonly successor: string | null;
}

/** The unit ends. Its past and its results stay its own (AMB-15); who may see them follows its successor. */
export function planWithdraw(known: KnownUnits, { unit, on, successor }: WithdrawUnit): PlannedChange {
  const draft = beginDraft();
  if (requireOnDay(known, unit, on, draft) === undefined) return finishDraft(draft, on);
  refuseLaterChanges(known, unit, on, draft);
  if (successor === null) refuseLooseEnds(known, unit, on, draft);
  else {
    checkSuccessor(known, unit, successor, on, draft);
    const to = versionOn(known.get(successor), on);
    if (to !== undefined) handOver(known, unit, { ...to, id: successor }, new Set([unit]), on, draft);
  }
  end(known, unit, on, successor, draft);
  noteLostRelations(known, unit, on, draft);
  return finishDraft(draft, on);
}

/** A unit that ends without successor must leave nothing behind. */
function refuseLooseEnds(known: KnownUnits, unit: string, day: string, draft: Draft): void {
  const children = childrenOn(known, unit, day);
  const name = nameFor(known, unit, day);
  if (children.length > 0) draft.refusals.push(childrenLeft(known, unit, children, day));
  const count = known.get(unit)?.openProblems ?? 0;
  if (count > 0) draft.refusals.push(failure("unit_successor_missing", { unit: name, count }));
}

const SHOWN = 5;

export function childrenLeft(known: KnownUnits, unit: string, children: readonly string[], day: string) {
  const shown = children.slice(0, SHOWN).map((child) => nameFor(known, child, day));
  return failure("unit_children_left", {
    unit: nameFor(known, unit, day),
    count: children.length,
    children: shown.join("、") + (children.length > SHOWN ? "…" : ""),
  });
}

export function checkSuccessor(
  known: KnownUnits,
  unit: string,
  successor: string,
  day: string,
  draft: Draft,
): void {
  const there = versionOn(known.get(successor), day) !== undefined;
  if (there && !isWithin(known, successor, unit, day)) return;
  draft.refusals.push(
    failure("unit_successor_wrong", {
      unit: nameFor(known, unit, day),
      successor: nameFor(known, successor, day),
    }),
  );
}
