/** The tree on one day, from columns: what `buildUnitTree` and trees that come as arrays share. */
import type { TextVector, ValueType, Vector } from "../vector/types.ts";
import type { TreeSnapshot } from "./tree.ts";

export function snapshotOf(
  columns: { parent: Int32Array; exists: Uint8Array; kind: TextVector },
  attribute: (name: string, type?: ValueType) => Vector | undefined,
): TreeSnapshot {
  const { parent, exists, kind } = columns;
  let order: Int32Array | undefined;
  const nearestOf = new Map<string, Int32Array>();
  return {
    parent,
    exists,
    kind,
    get order() {
      order ??= parentsFirst(parent);
      return order;
    },
    attribute,
    nearest(kinds) {
      const key = kinds.join(" ");
      let nearest = nearestOf.get(key);
      if (nearest === undefined) {
        nearest = findNearest(this.order, parent, kind, kinds);
        nearestOf.set(key, nearest);
      }
      return nearest;
    },
  };
}

function parentsFirst(parent: Int32Array): Int32Array {
  const order = new Int32Array(parent.length);
  let ordered = true;
  for (let i = 0; i < parent.length; i++) {
    order[i] = i;
    if ((parent[i] as number) >= i) ordered = false;
  }
  if (ordered) return order;
  const depth = new Int32Array(parent.length).fill(-1);
  const depthOf = (unit: number): number => {
    let steps = 0;
    for (let at = unit; at >= 0; at = parent[at] as number) {
      steps++;
      if (steps > parent.length) throw new Error(`unit ${unit} is above itself`);
    }
    return steps;
  };
  for (let i = 0; i < parent.length; i++) depth[i] = depthOf(i);
  return order.sort((a, b) => (depth[a] as number) - (depth[b] as number) || a - b);
}

function findNearest(
  order: Int32Array,
  parent: Int32Array,
  kind: TextVector,
  kinds: readonly string[],
): Int32Array {
  const wanted = new Set(kinds.map((name) => kind.words.indexOf(name)).filter((code) => code >= 0));
  const nearest = new Int32Array(order.length).fill(-1);
  for (const unit of order) {
    const above = parent[unit] as number;
    if (wanted.has(kind.codes[unit] as number)) nearest[unit] = unit;
    else if (above >= 0) nearest[unit] = nearest[above] as number;
  }
  return nearest;
}
