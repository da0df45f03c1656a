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

/** Gives a room for each result. */
export type Rooms = () => Room;

export const FRESH_ROOMS: Rooms = () => FRESH;

/**
 * Rooms for the results that are made on the way through a block of rows: a new one for each until the block is done, then
 * the same ones again for the next. Arrays are cut to the length that is asked for.
 */
export function makeRooms(capacity: number): { next: Rooms; begin(): void } {
  const rooms: Room[] = [];
  let used = 0;
  return {
    next() {
      if (used === rooms.length) rooms.push(cutToLength(keepRoom(capacity)));
      return rooms[used++]!;
    },
    begin() {
      used = 0;
    },
  };
}

function cutToLength(room: Room): Room {
  return {
    numerators: (length) => room.numerators(length).subarray(0, length),
    denominators: (length) => room.denominators(length).subarray(0, length),
    truths: (length) => room.truths(length).subarray(0, length),
    reasons: (length) => room.reasons(length).subarray(0, length),
    integers: (length) => room.integers(length).subarray(0, length),
  };
}
