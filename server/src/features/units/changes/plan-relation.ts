import { failure, type Hierarchy, overlap, type Validity } from "@cunjing/contract";
import { requireOnDay } from "./check-change.ts";
import { beginDraft, finishDraft, type PlannedChange } from "./unit-change.ts";
import { type KnownUnits, nameFor } from "./unit-facts.ts";

export interface RelateUnits {
  /** The administrative tree changes by moves and mergers. */
  readonly hierarchy: Exclude<Hierarchy, "administrative">;
  /** A pool's or a team's id, or the unit that is the grid. */
  readonly parent: string;
  readonly children: readonly string[];
  readonly valid: Validity & { readonly from: string };
}

/** Puts units into a pool, a team's territory or a grid for some days. */
export function planRelation(
  known: KnownUnits,
  { hierarchy, parent, children, valid }: RelateUnits,
): PlannedChange {
  const draft = beginDraft();
  if (hierarchy === "grid") requireOnDay(known, parent, valid.from, draft);
  for (const [at, child] of children.entries()) {
    if (children.indexOf(child) !== at) {
      draft.refusals.push(failure("unit_named_twice", { unit: child }));
      continue;
    }
    if (requireOnDay(known, child, valid.from, draft) === undefined) continue;
    const taken = known
      .get(child)
      ?.relations.some(
        (row) => row.hierarchy === hierarchy && row.parent === parent && overlap(row.valid, valid),
      );
    if (taken === true)
      draft.refusals.push(
        failure("unit_relation_taken", { child: nameFor(known, child, valid.from), parent }),
      );
    draft.relations.push({ hierarchy, parent, child, valid });
  }
  return finishDraft(draft, valid.from);
}
