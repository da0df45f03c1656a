/**
 * Large arrays that are used again: a period's sums are forgotten when it is done, and the next period's need as much
 * room. New memory of that size costs more than the sums themselves, since the system hands it out page by page.
 */

const lent = new WeakSet<Float64Array>();
const idle: Float64Array[] = [];

/** So many are kept for the next period; beyond that they are left to the garbage collection. */
const MOST_IDLE = 16;

/** Below this nothing is gained. */
const FEWEST = 65536;

/** An array of zeros. */
export function lend(length: number): Float64Array {
  if (length < FEWEST) return new Float64Array(length);
  const known = idle.findIndex((array) => array.length === length);
  const array = known < 0 ? new Float64Array(length) : idle.splice(known, 1)[0]!.fill(0);
  lent.add(array);
  return array;
}

/** To be called only where nobody will read the array again. One that was not lent, or is back already, is let be. */
export function giveBack(array: Float64Array): void {
  if (!lent.delete(array)) return;
  if (idle.length === MOST_IDLE) idle.shift();
  idle.push(array);
}
