/** A unit's past and present as rows: one for each time during which neither itself nor its parent changed. */
import { holdsOn, type Validity } from "@cunjing/contract";
import { type UnitFacts, versionOn } from "../changes/unit-facts.ts";
import { joinRuns } from "./runs.ts";
import { sameContent } from "./unit-rows.ts";
import type { UnitState } from "./unit-sheet.ts";

export interface UnitSegment extends UnitState {
  readonly valid: Validity;
}

/** In the order of time. */
export function segmentsOf(facts: UnitFacts): UnitSegment[] {
  const above = facts.relations.filter(({ hierarchy }) => hierarchy === "administrative");
  const bounds = new Set<string>();
  for (const { valid } of [...facts.versions, ...above]) {
    if (valid.from !== null) bounds.add(valid.from);
    if (valid.before !== null) bounds.add(valid.before);
  }
  const starts = [null, ...[...bounds].sort()];
  const segments = starts.flatMap((from, at): UnitSegment[] => {
    const day = from ?? "0001-01-01";
    const version = versionOn(facts, day);
    if (version === undefined) return [];
    const parent = above.find(({ valid }) => holdsOn(valid, day))?.parent ?? null;
    const { name, kind, code, order } = version;
    const attributes = Object.fromEntries(
      Object.entries(version.attributes).map(([key, value]) => [key, String(value)]),
    );
    return [{ valid: { from, before: starts[at + 1] ?? null }, name, kind, parent, code, order, attributes }];
  });
  return joinRuns(segments, (a, b) => a.parent === b.parent && sameContent(a, b));
}
