/** Conditions as masks: one byte a row, 1 where the row counts. */
import type { TruthVector } from "../vector/types.ts";

/** A condition as a mask; null where every row satisfies it. An absent condition selects nothing. */
export function asMask(condition: TruthVector): Uint8Array | null {
  if (!condition.scalar) return condition.t;
  return condition.t[0] === 1 ? null : new Uint8Array(condition.length);
}

export function and(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  if (a === null || b === null) return a ?? b;
  const both = new Uint8Array(a.length);
  for (let i = 0; i < both.length; i++) both[i] = a[i] === 1 && b[i] === 1 ? 1 : 0;
  return both;
}
