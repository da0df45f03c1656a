/**
 * Where a kernel puts its result. Kernels fill whatever arrays they are handed, so a formula that runs over many
 * chunks can use the same arrays again; everybody else lets them make new ones (`FRESH`).
 * An array may be longer than asked for and hold old values: kernels write every row, and read `reasons` only
 * where a value is absent.
 */
export interface Room {
  numerators(length: number): Float64Array;
  denominators(length: number): Float64Array;
  truths(length: number): Uint8Array;
  reasons(length: number): Uint8Array;
  /** For the codes of texts and for days. */
  integers(length: number): Int32Array;
}

export const FRESH: Room = {
  numerators: (length) => new Float64Array(length),
  denominators: (length) => new Float64Array(length),
  truths: (length) => new Uint8Array(length),
  reasons: (length) => new Uint8Array(length),
  integers: (length) => new Int32Array(length),
};

/** A room that hands out its own arrays again and again; only one result may live in it at a time. */
export function keepRoom(capacity: number): Room {
  let numerators: Float64Array | undefined;
  let denominators: Float64Array | undefined;
  let truths: Uint8Array | undefined;
  let reasons: Uint8Array | undefined;
  let integers: Int32Array | undefined;
  return {
    numerators: () => (numerators ??= new Float64Array(capacity)),
    denominators: () => (denominators ??= new Float64Array(capacity)),
    truths: () => (truths ??= new Uint8Array(capacity)),
    reasons: () => (reasons ??= new Uint8Array(capacity)),
    integers: () => (integers ??= new Int32Array(capacity)),
  };
}
