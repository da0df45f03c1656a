/** A tree in official order: parents before what is below them, siblings by their order and then by id. */

export interface TreeUnit {
  readonly id: string;
  /** null, or a unit that is not among those given: the top of a tree. */
  readonly parent: string | null;
  /** Place among the siblings; equal places go by id, so that the order is total. */
  readonly order: number;
}

/** For each unit, by its index among those given: the number of its first and of its last event on the walk around the tree, from 0. */
export interface Walk {
  readonly enter: Int32Array;
  readonly leave: Int32Array;
  /** Indexes in official order. */
  readonly sequence: Int32Array;
}

export function comparePlaces(a: TreeUnit, b: TreeUnit): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Walks around the tree: down into each unit and up out of it again, two events a unit.
 * @throws {Error} where the parents form a circle; whoever changes parents refuses that first
 */
export function walkTree(units: readonly TreeUnit[]): Walk {
  const count = units.length;
  const { starts, children } = listChildren(units);
  const enter = new Int32Array(count);
  const leave = new Int32Array(count).fill(-1);
  const sequence = new Int32Array(count);
  const next = starts.slice();
  const path = new Int32Array(count + 1);
  // The slot behind the last unit stands for what is above all tops.
  path[0] = count;
  let depth = 0;
  let event = 0;
  let entered = 0;
  while (depth >= 0) {
    const at = path[depth] as number;
    const turn = next[at] as number;
    if (turn < (starts[at + 1] as number)) {
      const child = children[turn] as number;
      next[at] = turn + 1;
      enter[child] = event++;
      sequence[entered++] = child;
      path[++depth] = child;
    } else {
      if (at < count) leave[at] = event++;
      depth -= 1;
    }
  }
  if (entered < count) {
    const lost = units[leave.indexOf(-1)];
    throw new Error(`the parents of unit ${lost?.id} form a circle`);
  }
  return { enter, leave, sequence };
}

/** The children of unit i are children[starts[i]] … children[starts[i + 1] − 1], in order; those of i = count are the tops. */
function listChildren(units: readonly TreeUnit[]): { starts: Int32Array; children: Int32Array } {
  const count = units.length;
  const indexOf = new Map<string, number>();
  for (let i = 0; i < count; i += 1) indexOf.set((units[i] as TreeUnit).id, i);
  const above = new Int32Array(count);
  const starts = new Int32Array(count + 2);
  let known: string | null = null;
  let at = count;
  for (let i = 0; i < count; i += 1) {
    const { parent } = units[i] as TreeUnit;
    // Siblings mostly come one after the other, and looking a parent up is the dearest step of all.
    if (parent !== known) at = parent === null ? count : (indexOf.get(parent) ?? count);
    known = parent;
    above[i] = at;
    starts[at + 1] = (starts[at + 1] as number) + 1;
  }
  for (let i = 0; i <= count; i += 1) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const children = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const at = above[i] as number;
    const slot = next[at] as number;
    children[slot] = i;
    next[at] = slot + 1;
  }
  const byPlace = (a: number, b: number) => comparePlaces(units[a] as TreeUnit, units[b] as TreeUnit);
  for (let i = 0; i <= count; i += 1) {
    const siblings = children.subarray(starts[i], starts[i + 1]);
    sortSiblings(siblings, byPlace);
  }
  return { starts, children };
}

/** Where insertion sort ends to be the quicker one, which it is for a town's villages. */
const FEW = 64;

function sortSiblings(siblings: Int32Array, compare: (a: number, b: number) => number): void {
  if (siblings.length > FEW) {
    siblings.sort(compare);
    return;
  }
  for (let i = 1; i < siblings.length; i += 1) {
    const own = siblings[i] as number;
    let slot = i;
    for (; slot > 0 && compare(siblings[slot - 1] as number, own) > 0; slot -= 1)
      siblings[slot] = siblings[slot - 1] as number;
    siblings[slot] = own;
  }
}
