/**
 * Sorts the members of a pool by values over one denominator. The numerator and the member's number stand in one double,
 * exactly, so the platform sorts plain numbers: a comparator called from its sort costs about ten times as much.
 */

/** Doubles hold every integer up to here. */
const EXACT = 2 ** 53;

/**
 * @param n numerators of all units; those of the members are integers
 * @param highest at least as large as the amount of every member's numerator
 * @param scratch room for as many numbers as there are members, overwritten
 * @returns false where a numerator and a number do not fit into one double: nothing is done
 */
export function sortByNumerator(
  members: Int32Array,
  n: Float64Array,
  direction: 1 | -1,
  highest: number,
  scratch: Float64Array,
): boolean {
  const count = members.length;
  const step = 2 ** (32 - Math.clz32(count));
  if (!((highest + 1) * step <= EXACT)) return false;
  if (count <= FEW) {
    insertInOrder(members, n, direction);
    return true;
  }
  const keys = scratch.subarray(0, count);
  for (let i = 0; i < count; i++) keys[i] = direction * n[members[i]!]! * step + i;
  keys.sort();
  const units = members.slice();
  for (let i = 0; i < count; i++) {
    const key = keys[i]!;
    members[i] = units[key - Math.floor(key / step) * step]!;
  }
  return true;
}

/** Up to here insertion is faster than a call of the platform's sort. */
const FEW = 24;

/** Stable: equals keep the order that they have. */
function insertInOrder(members: Int32Array, n: Float64Array, direction: 1 | -1): void {
  for (let i = 1; i < members.length; i++) {
    const unit = members[i]!;
    const key = direction * n[unit]!;
    let at = i;
    while (at > 0 && direction * n[members[at - 1]!]! > key) {
      members[at] = members[at - 1]!;
      at--;
    }
    members[at] = unit;
  }
}
