/** What of a campaign a person's phone follows: ranges of the tree by verb, own teams, sealed rounds. Kept in the cursor, to see when it changes. */
import {
  type Actor,
  can,
  joinRanges,
  type Range,
  ROLES,
  reach,
  SYNC_ORDER,
  SYNC_TYPES,
  type SyncType,
  type Verb,
} from "@cunjing/contract";

export interface SyncScope {
  /** By verb of a placed type. */
  readonly ranges: Readonly<Partial<Record<Verb, readonly Range[]>>>;
  readonly teams: readonly string[];
  /** Sealed rounds whose records come; null: all. */
  readonly cleared: readonly string[] | null;
  /** Types that come at all, and roles: conditions of reads ask for them. Where they change, the phone begins anew. */
  readonly shape: string;
}

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

export function scopeOf(actor: Actor, campaign: string): SyncScope {
  const own = actor.grants.filter((grant) => grant.campaign === campaign);
  const all = own.some(({ role }) => role === "campaign_office");
  const inspecting = own.filter(({ role }) => ROLES[role].side === "inspecting");
  const types = SYNC_ORDER.filter((type) => comes(actor, campaign, type));
  return {
    ranges: Object.fromEntries(
      types
        .filter((type) => SYNC_TYPES[type].placed)
        .map((type) => SYNC_TYPES[type].verb)
        .map((verb) => [verb, reach(actor, verb, campaign)]),
    ),
    teams: sorted(own.flatMap(({ team }) => team ?? [])),
    cleared: all ? null : sorted(inspecting.flatMap(({ cleared }) => cleared ?? [])),
    shape: [...types, ...sorted(own.map(({ role }) => role))].join(),
  };
}

const comes = (actor: Actor, campaign: string, type: SyncType): boolean => {
  const { verb, placed } = SYNC_TYPES[type];
  return placed ? reach(actor, verb, campaign).length > 0 : can(actor, verb, { campaign });
};

export const rangesOf = (scope: SyncScope, type: SyncType): readonly Range[] =>
  scope.ranges[SYNC_TYPES[type].verb] ?? [];

export const typesOf = (scope: SyncScope): readonly SyncType[] =>
  SYNC_ORDER.filter((type) => scope.shape.split(",").includes(type));

/** Every unit that any placed row may stand at. */
export const allRanges = (scope: SyncScope): readonly Range[] =>
  joinRanges(Object.values(scope.ranges).flat());

/** What is in `some` and not in `others`; both in order and without overlaps, and so is the answer. */
export function subtractRanges(some: readonly Range[], others: readonly Range[]): readonly Range[] {
  let left: readonly Range[] = some;
  for (const [low, high] of others) {
    left = left.flatMap(([first, last]): Range[] =>
      high < first || last < low
        ? [[first, last]]
        : [
            ...(first < low ? [[first, low - 1] as Range] : []),
            ...(high < last ? [[high + 1, last] as Range] : []),
          ],
    );
  }
  return left;
}
