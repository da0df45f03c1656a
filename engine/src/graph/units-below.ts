/** A unit and all units below it. */
import type { TreeSnapshot } from "../units/tree.ts";

const childrenOf = new WeakMap<TreeSnapshot, { starts: Int32Array; children: Int32Array }>();

export function unitsBelow(snapshot: TreeSnapshot, unit: number): Int32Array {
  const { starts, children } = indexChildren(snapshot);
  const found = [unit];
  for (let i = 0; i < found.length; i++) {
    const at = found[i] as number;
    for (let c = starts[at] as number; c < (starts[at + 1] as number); c++) found.push(children[c] as number);
  }
  return Int32Array.from(found).sort();
}

/** Children of every unit in one array: those of unit u stand from starts[u] to starts[u + 1]. */
function indexChildren(snapshot: TreeSnapshot): { starts: Int32Array; children: Int32Array } {
  const known = childrenOf.get(snapshot);
  if (known !== undefined) return known;
  const { parent } = snapshot;
  const starts = new Int32Array(parent.length + 2);
  for (const above of parent) if (above >= 0) starts[above + 2] = (starts[above + 2] as number) + 1;
  for (let unit = 2; unit < starts.length; unit++)
    starts[unit] = (starts[unit] as number) + (starts[unit - 1] as number);
  const children = new Int32Array(starts[parent.length + 1] as number);
  for (let unit = 0; unit < parent.length; unit++) {
    const above = parent[unit] as number;
    if (above < 0) continue;
    children[starts[above + 1] as number] = unit;
    starts[above + 1] = (starts[above + 1] as number) + 1;
  }
  const index = { starts, children };
  childrenOf.set(snapshot, index);
  return index;
}
