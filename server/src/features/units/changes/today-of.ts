/** Today's row of a unit, from the dated rows: what lists, search and rights go by. */
import { parentOn, type UnitFacts, type UnitVersion, versionOn } from "./unit-facts.ts";

export interface UnitToday {
  readonly id: string;
  readonly version: UnitVersion;
  /** Below whom it stands in the tree of positions: its parent, or for a withdrawn unit its successor. */
  readonly parent: string | null;
  readonly withdrawnOn: string | null;
  readonly successor: string | null;
}

/**
 * The unit as of a day. Withdrawn, it is shown as it was last, below its successor, so that whoever has the successor in reach has its
 * past too; without successor it stays where it was. Undefined where it is not founded yet.
 */
export function todayOf(facts: UnitFacts, today: string): UnitToday | undefined {
  const { id } = facts;
  const version = versionOn(facts, today);
  if (version !== undefined)
    return { id, version, parent: parentOn(facts, today) ?? null, withdrawnOn: null, successor: null };
  const last = facts.versions
    .filter(({ valid }) => valid.before !== null && valid.before <= today)
    .reduce<UnitVersion | undefined>(laterOne, undefined);
  if (last === undefined) return undefined;
  const successor = facts.withdrawal?.successor ?? null;
  return {
    id,
    version: last,
    parent: successor ?? lastParent(facts),
    withdrawnOn: last.valid.before,
    successor,
  };
}

function laterOne(a: UnitVersion | undefined, b: UnitVersion): UnitVersion {
  return a === undefined || (a.valid.before ?? "") < (b.valid.before ?? "") ? b : a;
}

function lastParent(facts: UnitFacts): string | null {
  const above = facts.relations.filter(({ hierarchy }) => hierarchy === "administrative");
  const last = above.toSorted((a, b) => ((a.valid.before ?? "") < (b.valid.before ?? "") ? -1 : 1)).at(-1);
  return last?.parent ?? null;
}
