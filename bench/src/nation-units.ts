/** The country's tree as the engine's tree of units: columns all the way, since 664,917 objects would cost more than the facts. */
import type { TreeSnapshot, UnitTree } from "@cunjing/engine";
import type { NationTree } from "./nation-tree.ts";

const LEVELS = ["country", "province", "prefecture", "county", "town", "village"];

/** A unit's id is its number in the tree; nothing of it ever changes. */
export function nationUnits(tree: NationTree): UnitTree {
  const { parent, starts } = tree;
  const count = parent.length;
  const levelOf = (unit: number): number => starts.findLastIndex((start) => start <= unit);
  const codes = new Int32Array(count);
  for (let level = 0; level < LEVELS.length; level++) codes.fill(level, starts[level], starts[level + 1]);
  const snapshot: TreeSnapshot = {
    parent,
    exists: new Uint8Array(count).fill(1),
    // Every unit's number is larger than its parent's.
    order: Int32Array.from({ length: count }, (_, unit) => unit),
    kind: { type: "text", length: count, scalar: false, codes, words: LEVELS, why: null },
    attribute: (name) => (name === "kind" ? snapshot.kind : undefined),
    nearest: (kinds) => nearest(tree, new Set(kinds.map((kind) => LEVELS.indexOf(kind)))),
  };
  return {
    count,
    idOf: String,
    indexOf: (id) => (/^\d+$/.test(id) && Number(id) < count ? Number(id) : undefined),
    nameOf: (unit) => `${LEVELS[levelOf(unit)]} ${unit}`,
    at: () => snapshot,
  };
}

/** For each unit the nearest one at or above it that is of these levels, or −1. */
function nearest({ parent, starts }: NationTree, levels: ReadonlySet<number>): Int32Array {
  const found = new Int32Array(parent.length).fill(-1);
  for (let level = 0; level < LEVELS.length; level++) {
    for (let unit = starts[level]!; unit < starts[level + 1]!; unit++) {
      if (levels.has(level)) found[unit] = unit;
      else if (level > 0) found[unit] = found[parent[unit]!]!;
    }
  }
  return found;
}
