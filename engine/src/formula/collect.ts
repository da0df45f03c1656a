/** Putting the results of chunks together, out of arrays that the next chunk will overwrite. */
import type { Fraction } from "../number/fraction.ts";
import { heldBy, isPresent } from "../vector/absence.ts";
import type { Room } from "../vector/room.ts";
import { MOST_EXACT, multipleOf } from "../vector/small-integer.ts";
import type { DayVector, NumberVector, TextVector, TruthVector, Vector } from "../vector/types.ts";

export interface Collector {
  /** Copies a chunk's rows, of which the first is row `from` of the whole. */
  take(chunk: Vector, from: number): void;
  finish(): Vector;
}

/**
 * @param first the first chunk, which shows the type
 * @param room where the whole is put together
 */
export function makeCollector(first: Vector, length: number, room: Room): Collector {
  switch (first.type) {
    case "number":
      return collectNumbers(first, length, room);
    case "truth":
      return collectTruths(length, room);
    case "text":
      return collectTexts(first, length, room);
    case "day":
      return collectDays(length, room);
  }
}

function collectNumbers(first: NumberVector, length: number, room: Room): Collector {
  const n = room.numerators(length).subarray(0, length);
  const denominators = () => room.denominators(length).subarray(0, length);
  let d: number | Float64Array = typeof first.d === "number" ? first.d : denominators();
  const big = new Map<number, Fraction>();
  const reasons = collectReasons(length, room);
  const take = (vector: Vector, from: number): void => {
    const chunk = vector as NumberVector;
    const held = heldBy(chunk);
    n.set(chunk.n.subarray(0, held), from);
    // Chunks agree on a denominator as a rule, or come to one; where they do not, each row gets its own.
    if (typeof d === "number" && chunk.d !== d) {
      d = agreeOn(n, d, from, chunk.d, from + held) ?? denominators().fill(d, 0, from);
    }
    if (typeof d !== "number" && typeof chunk.d === "number") d.fill(chunk.d, from, from + held);
    if (typeof d !== "number" && typeof chunk.d !== "number") d.set(chunk.d.subarray(0, held), from);
    for (const [row, value] of chunk.big ?? []) big.set(from + row, value);
    reasons.take(chunk, from);
  };
  const finish = (): Vector => ({
    type: "number",
    length,
    scalar: false,
    n,
    d,
    big: big.size === 0 ? null : big,
    why: reasons.finish(),
  });
  return { take, finish };
}

/** Beyond this a common denominator would push ordinary values out of a double. */
const LARGEST_COMMON = 2 ** 20;

/** Brings the rows before `from` and those of the chunk to one denominator, or leaves all as it is and gives null. */
function agreeOn(
  n: Float64Array,
  before: number,
  from: number,
  own: number | Float64Array,
  to: number,
): number | null {
  if (typeof own !== "number") return null;
  const common = multipleOf(before, own);
  if (!(common <= LARGEST_COMMON)) return null;
  const scales = [
    { first: 0, end: from, factor: common / before },
    { first: from, end: to, factor: common / own },
  ];
  for (const { first, end, factor } of scales) {
    // Infinity marks a value that stands aside, and stays what it is.
    for (let i = first; i < end; i++)
      if (Math.abs(n[i]! * factor) > MOST_EXACT && Number.isFinite(n[i]!)) return null;
  }
  for (const { first, end, factor } of scales) {
    for (let i = first; i < end && factor !== 1; i++) n[i] = n[i]! * factor;
  }
  return common;
}

function collectTruths(length: number, room: Room): Collector {
  const t = room.truths(length).subarray(0, length);
  const reasons = collectReasons(length, room);
  const take = (vector: Vector, from: number): void => {
    const chunk = vector as TruthVector;
    t.set(chunk.t.subarray(0, heldBy(chunk)), from);
    reasons.take(chunk, from);
  };
  return { take, finish: () => ({ type: "truth", length, scalar: false, t, why: reasons.finish() }) };
}

function collectTexts(first: TextVector, length: number, room: Room): Collector {
  const codes = room.integers(length).subarray(0, length);
  const { words } = first;
  const reasons = collectReasons(length, room);
  const take = (vector: Vector, from: number): void => {
    const chunk = vector as TextVector;
    // Dictionaries come from the whole columns and from literals, never from the rows of a chunk.
    if (chunk.words.length !== words.length)
      throw new RangeError("The chunks of a text have different dictionaries.");
    codes.set(chunk.codes.subarray(0, heldBy(chunk)), from);
    reasons.take(chunk, from);
  };
  return {
    take,
    finish: () => ({ type: "text", length, scalar: false, codes, words, why: reasons.finish() }),
  };
}

function collectDays(length: number, room: Room): Collector {
  const days = room.integers(length).subarray(0, length);
  const reasons = collectReasons(length, room);
  const take = (vector: Vector, from: number): void => {
    const chunk = vector as DayVector;
    days.set(chunk.days.subarray(0, heldBy(chunk)), from);
    reasons.take(chunk, from);
  };
  return { take, finish: () => ({ type: "day", length, scalar: false, days, why: reasons.finish() }) };
}

/** Reasons are copied for absent rows only: elsewhere a working array holds what an earlier step left there. */
function collectReasons(length: number, room: Room) {
  let why: Uint8Array | null = null;
  const take = (chunk: Vector, from: number): void => {
    if (chunk.why === null) return;
    why ??= room.reasons(length).subarray(0, length);
    const held = heldBy(chunk);
    for (let i = 0; i < held; i++) if (!isPresent(chunk, i)) why[from + i] = chunk.why[i]!;
  };
  return { take, finish: () => why };
}
