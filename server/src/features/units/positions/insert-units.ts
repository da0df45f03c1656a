/** Where newcomers stand: in the room that is left between their neighbours, or, where it is used up, after a part of the tree is spaced anew. */
import {
  type Gap,
  type PositionedUnit,
  type PositionRange,
  spreadUnits,
  stepIn,
  WHOLE,
} from "./assign-positions.ts";
import { comparePlaces, type TreeUnit } from "./order-tree.ts";

export interface PlacedSibling extends PositionRange {
  readonly id: string;
  readonly order: number;
}

/** A unit above the newcomers, with how many units are below it. */
export interface PlacedAncestor extends PositionRange {
  readonly id: string;
  readonly below: number;
}

export interface Surroundings {
  /** From the newcomers' parent up; empty where they are the top of a tree. */
  readonly ancestors: readonly PlacedAncestor[];
  /** The parent's children that stand already, in any order. */
  readonly siblings: readonly PlacedSibling[];
}

export type Insertion =
  | { readonly how: "room"; readonly placed: readonly PositionedUnit[] }
  /** What is below `root` (null: everything) has to be spaced anew, with the newcomers among it. */
  | { readonly how: "respace"; readonly root: string | null };

/** A unit whose numbers change, and with it the rows of facts that carry the old one. */
export interface MovedUnit {
  readonly id: string;
  readonly from: PositionRange;
  readonly to: PositionRange;
}

/** Below this distance of events a gap counts as full: a newcomer should have room for some units below itself. */
const LEAST_STEP = 64;
/** Spacing anew must be worth it: the newcomers after the next ones should find room again. */
const RESPACED_STEP = 4096;
/** A newcomer at the end takes a small share of what is left, since many follow it; one between two siblings takes the middle third. */
const SHARE_AT_END = 32;

/**
 * Where a newcomer and what is below it come to stand.
 * @param newcomers the newcomer first, then the units below it
 */
export function insertUnits(newcomers: readonly TreeUnit[], around: Surroundings): Insertion {
  const [top] = newcomers;
  if (top === undefined) return { how: "room", placed: [] };
  const gap = findRoom(top, newcomers.length, around);
  if (gap !== null) return { how: "room", placed: spreadUnits(newcomers, gap) };
  return { how: "respace", root: chooseRoot(around.ancestors, newcomers.length) };
}

/** The nearest unit above whose range has room for so many more; null: the whole is to be spaced anew. */
export function chooseRoot(ancestors: readonly PlacedAncestor[], more: number): string | null {
  const root = ancestors.find(
    ({ pos, end, below }) => stepIn({ after: pos, before: end }, below + more) >= RESPACED_STEP,
  );
  return root?.id ?? null;
}

/**
 * Spaces what is below a unit anew. The unit itself keeps its numbers, and so does everything outside.
 * @param root the unit's range; null: the whole
 * @param below all that stands below it, newcomers included
 * @param old where they stood; newcomers have no entry
 */
export function respaceUnits(
  root: PositionRange | null,
  below: readonly TreeUnit[],
  old: ReadonlyMap<string, PositionRange>,
): { placed: PositionedUnit[]; moved: MovedUnit[] } {
  const placed = spreadUnits(below, root === null ? WHOLE : { after: root.pos, before: root.end });
  const moved = placed.flatMap(({ id, pos, end }) => {
    const from = old.get(id);
    return from === undefined || (from.pos === pos && from.end === end)
      ? []
      : [{ id, from, to: { pos, end } }];
  });
  return { placed, moved };
}

/** The part of the gap beside the newcomer's neighbours that it takes; null where there is too little. */
function findRoom(top: TreeUnit, count: number, { ancestors, siblings }: Surroundings): Gap | null {
  const [parent] = ancestors;
  const bounds: Gap = parent === undefined ? WHOLE : { after: parent.pos, before: parent.end };
  let { after, before } = bounds;
  for (const sibling of siblings) {
    const earlier = comparePlaces({ ...sibling, parent: top.parent }, top) < 0;
    if (earlier) after = Math.max(after, sibling.end);
    else before = Math.min(before, sibling.pos);
  }
  const needed = (2 * count + 1) * LEAST_STEP;
  const free = before - after;
  if (free < needed) return null;
  const atEnd = before === bounds.before;
  const margin = Math.floor(free / (atEnd ? 2 * SHARE_AT_END : 3));
  const width = Math.floor(free / (atEnd ? SHARE_AT_END : 3));
  // Where a share is too small for them, the newcomers take the whole of what is left.
  if (width < needed)
    return free < 3 * needed ? { after, before } : { after: after + needed, before: after + 2 * needed };
  return { after: after + margin, before: after + margin + width };
}
