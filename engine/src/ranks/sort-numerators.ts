/**
 * Sorts the members of a pool by values over one denominator: numbers are put into as many buckets as there are members,
 * by how far they lie between the least and the greatest, and what is left in disorder is put right by insertion. Scores of
 * a pool lie close together, so that few are; where they do not the platform sorts, with a comparator ten times as slow.
 */

/** Room for the sorting of one pool after another, for as many members as the largest has. */
export interface SortRoom {
  readonly keys: Float64Array;
  readonly sorted: Float64Array;
  readonly units: Int32Array;
  readonly bucketOf: Int32Array;
  readonly ends: Int32Array;
  /** After the sorting: where each group of equals begins. */
  readonly groups: Int32Array;
}

export function makeSortRoom(most: number): SortRoom {
  return {
    keys: new Float64Array(most),
    sorted: new Float64Array(most),
    units: new Int32Array(most),
    bucketOf: new Int32Array(most),
    ends: new Int32Array(most + 1),
    groups: new Int32Array(most),
  };
}

/** Up to here insertion alone is as fast. */
const FEW = 16;

/** More steps than this for each member, and the values are too unevenly spread for buckets. */
const MOST_STEPS = 16;

/**
 * Stable: equals keep the order that they have.
 * @param n numerators of all units; those of the members are numbers
 * @param direction 1: the least first; −1: the greatest first
 * @returns how many groups of equals there are; where they begin stands in the room
 */
export function sortByNumerator(
  members: Int32Array,
  n: Float64Array,
  direction: 1 | -1,
  room: SortRoom,
): number {
  const count = members.length;
  const { keys } = room;
  readKeys(members, n, direction, keys);
  if (count > FEW) putIntoBuckets(members, room);
  if (!insertInOrder(members, keys, count * MOST_STEPS)) {
    members.sort((a, b) => direction * (n[a]! - n[b]!) || a - b);
    readKeys(members, n, direction, keys);
  }
  return findGroups(keys, count, room.groups);
}

function readKeys(members: Int32Array, n: Float64Array, direction: 1 | -1, keys: Float64Array): void {
  const count = members.length;
  for (let i = 0; i < count; i++) keys[i] = direction * n[members[i]!]!;
}

function findGroups(keys: Float64Array, count: number, groups: Int32Array): number {
  let found = 0;
  for (let i = 0; i < count; i++) if (i === 0 || keys[i] !== keys[i - 1]) groups[found++] = i;
  return found;
}

/** Rearranges members and keys by buckets, each keeping the order in which its members came. */
function putIntoBuckets(members: Int32Array, { keys, sorted, units, bucketOf, ends }: SortRoom): void {
  const count = members.length;
  let least = keys[0]!;
  let greatest = least;
  for (let i = 1; i < count; i++) {
    least = Math.min(least, keys[i]!);
    greatest = Math.max(greatest, keys[i]!);
  }
  if (least === greatest) return;
  const scale = (count - 1) / (greatest - least);
  ends.fill(0, 0, count + 1);
  for (let i = 0; i < count; i++) {
    // Rounding never turns an order round: of two keys the greater is in no lower bucket.
    const bucket = Math.trunc((keys[i]! - least) * scale);
    bucketOf[i] = bucket;
    ends[bucket + 1] = ends[bucket + 1]! + 1;
  }
  for (let bucket = 0; bucket < count; bucket++) ends[bucket + 1] = ends[bucket + 1]! + ends[bucket]!;
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf[i]!;
    const at = ends[bucket]!;
    ends[bucket] = at + 1;
    sorted[at] = keys[i]!;
    units[at] = members[i]!;
  }
  for (let i = 0; i < count; i++) {
    keys[i] = sorted[i]!;
    members[i] = units[i]!;
  }
}

/** Stable. @returns false where that would take more steps: then members and keys still belong together */
function insertInOrder(members: Int32Array, keys: Float64Array, most: number): boolean {
  let left = most;
  for (let i = 1; i < members.length; i++) {
    const key = keys[i]!;
    if (keys[i - 1]! <= key) continue;
    const unit = members[i]!;
    let at = i;
    while (at > 0 && keys[at - 1]! > key) {
      keys[at] = keys[at - 1]!;
      members[at] = members[at - 1]!;
      at--;
    }
    keys[at] = key;
    members[at] = unit;
    left -= i - at;
    if (left < 0) return false;
  }
  return true;
}
