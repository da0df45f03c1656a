/** A pull goes through legs: what changed within the scope that stayed, and all of what the scope gained. What it lost is said first. */
import { type LeftScope, type Range, SYNC_TYPES, type SyncType } from "@cunjing/contract";
import { intersectRanges } from "../../../platform/lists/within-ranges.ts";
import { rangesOf, type SyncScope, subtractRanges, typesOf } from "./sync-scope.ts";

export interface Leg {
  /** all: by place, nothing that is gone. changed: by transaction, with what is gone. */
  readonly kind: "all" | "changed";
  readonly parts: readonly LegPart[];
}

export interface LegPart {
  readonly type: SyncType;
  /** Of a placed type. */
  readonly ranges?: readonly Range[];
  /** Sealed by these rounds alone. */
  readonly rounds?: readonly string[];
}

export interface Walk {
  readonly left: readonly LeftScope[];
  readonly legs: readonly Leg[];
}

/** Everything, for a phone that has nothing. */
export const wholeWalk = (scope: SyncScope): Walk => ({
  left: [],
  legs: [{ kind: "all", parts: typesOf(scope).map((type) => partOf(scope, type)) }],
});

const partOf = (scope: SyncScope, type: SyncType): LegPart =>
  SYNC_TYPES[type].placed ? { type, ranges: rangesOf(scope, type) } : { type };

const isSame = (some: unknown, others: unknown): boolean => JSON.stringify(some) === JSON.stringify(others);

/** null: the scopes are too far apart, and the phone begins anew. */
export function planWalk(before: SyncScope, now: SyncScope): Walk | null {
  const changed: Leg = { kind: "changed", parts: typesOf(now).map((type) => partOf(now, type)) };
  if (isSame(before, now)) return { left: [], legs: [changed] };
  if (before.shape !== now.shape || (before.cleared === null) !== (now.cleared === null)) return null;
  const isWhole = (type: SyncType) =>
    !SYNC_TYPES[type].placed || type === "dispatch" || (type === "task" && !isSame(before.teams, now.teams));
  const types = typesOf(now);
  // Which of them concern the person follows from the scope as a whole: they are few, and come anew.
  const whole = types.filter(isWhole);
  const placed = types.filter((type) => !isWhole(type));
  const gained = placed.flatMap((type): LegPart[] => {
    const ranges = subtractRanges(rangesOf(now, type), rangesOf(before, type));
    return ranges.length === 0 ? [] : [{ type, ranges }];
  });
  const rounds = (now.cleared ?? []).filter((round) => !before.cleared?.includes(round));
  const kept = placed.flatMap((type): LegPart[] => {
    const ranges = intersectRanges(rangesOf(before, type), rangesOf(now, type));
    return ranges.length === 0 ? [] : [{ type, ranges }];
  });
  const all = [
    ...whole.map((type) => partOf(now, type)),
    ...gained,
    ...(rounds.length === 0 ? [] : kept.map((part) => ({ ...part, rounds }))),
  ];
  return {
    left: [
      { types: whole },
      ...leftRanges(before, now, placed),
      ...(before.cleared ?? [])
        .filter((round) => !now.cleared?.includes(round))
        .map((round) => ({ types: types.filter((type) => SYNC_TYPES[type].placed), round })),
    ],
    legs: [
      { kind: "all", parts: all },
      { kind: "changed", parts: kept },
    ],
  };
}

function leftRanges(before: SyncScope, now: SyncScope, types: readonly SyncType[]): LeftScope[] {
  return types.flatMap((type): LeftScope[] => {
    const lost = subtractRanges(rangesOf(before, type), rangesOf(now, type));
    return lost.length === 0 ? [] : [{ types: [type], ranges: lost.map(([low, high]) => [low, high]) }];
  });
}
