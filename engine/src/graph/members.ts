/**
 * An assessment is computed over the units that take part in it, and over nothing else: fifteen counties cost fifteen rows,
 * however large the tree below them is.
 */
import type { Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { FRESH_ROOMS, type Room, type Rooms } from "../vector/room.ts";
import { gather } from "../vector/slice.ts";
import { MOST_EXACT, multipleOf } from "../vector/small-integer.ts";
import { ABSENCE, type NumberVector, type TruthVector, type Vector } from "../vector/types.ts";

export interface Members {
  /** The unit of each row, in the official order. */
  readonly units: Int32Array;
  /** The row of each unit, −1 where it takes no part. */
  readonly place: Int32Array;
  /** Why a unit takes no part: out of scope or exempt. */
  readonly reasons: Uint8Array;
}

/** Members that are the same units as an earlier period's share its arrays: most periods have the same. */
export function shareMembers(members: Members, earlier: Members | undefined): Members {
  if (
    earlier === undefined ||
    members === earlier ||
    !sameBytes(members.units, earlier.units) ||
    !sameBytes(members.reasons, earlier.reasons)
  ) {
    return members;
  }
  return earlier;
}

function sameBytes(a: Int32Array | Uint8Array, b: Int32Array | Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export interface Participation {
  readonly snapshot: TreeSnapshot;
  readonly count: number;
  readonly scope: TruthVector | null;
  readonly exempt: Uint8Array | null;
}

/** Members of a whole kind of a tree: the same in every period in which the tree stands so and nobody is left out. */
const wholeKinds = new WeakMap<TreeSnapshot, Map<string, Members>>();

/** Units of the assessed kinds that exist on the period's last day, are in its scope and are not exempt (S0-23). */
export function membersOf(shape: Assessment, policy: Policy, period: Period, who: Participation): Members {
  const { snapshot, scope, exempt } = who;
  // A named round that was planned and not held has no results, and that is why.
  if (!period.held) return nobody(who.count, ABSENCE.round_not_held);
  if (!isDue(shape, policy, period)) return nobody(who.count, ABSENCE.out_of_scope);
  if (scope !== null || exempt !== null) return choose(shape, who);
  const known = wholeKinds.get(snapshot) ?? new Map<string, Members>();
  wholeKinds.set(snapshot, known);
  const kinds = shape.of.join(" ");
  const members = known.get(kinds) ?? choose(shape, who);
  known.set(kinds, members);
  return members;
}

function nobody(count: number, reason: number): Members {
  return {
    units: new Int32Array(0),
    place: new Int32Array(count).fill(-1),
    reasons: new Uint8Array(count).fill(reason),
  };
}

function choose(shape: Assessment, { snapshot, count, scope, exempt }: Participation): Members {
  const codes = new Set(shape.of.map((kind) => snapshot.kind.words.indexOf(kind)));
  const wanted = snapshot.kind.words.map((_, code) => codes.has(code));
  const units = new Int32Array(count);
  const place = new Int32Array(count).fill(-1);
  const reasons = new Uint8Array(count).fill(ABSENCE.out_of_scope);
  let members = 0;
  for (let unit = 0; unit < count; unit++) {
    const kind = snapshot.kind.codes[snapshot.kind.scalar ? 0 : unit]!;
    if (snapshot.exists[unit] === 0 || kind < 0 || !wanted[kind]) continue;
    if (scope !== null && scope.t[scope.scalar ? 0 : unit] !== 1) continue;
    if (exempt?.[unit] === 1) {
      reasons[unit] = ABSENCE.exempt;
      continue;
    }
    place[unit] = members;
    units[members++] = unit;
  }
  return { units: units.slice(0, members), place, reasons };
}

/** Whether the assessment belongs to this period's place before or after the campaign's end (S1-31). */
function isDue(shape: Assessment, { campaign }: Policy, period: Period): boolean {
  if (shape.during === undefined || shape.during === "always" || campaign === undefined) return true;
  const end = parseDay(campaign.last);
  return shape.during === "campaign" ? period.first <= end : period.last > end;
}

/** A value of all units, for some of them: over one denominator where their values have one. */
export function toMembers(vector: Vector, units: Int32Array, rooms: Rooms = FRESH_ROOMS): Vector {
  if (vector.scalar) return { ...vector, length: units.length };
  if (vector.type === "number" && typeof vector.d !== "number" && vector.big === null) {
    return gatherOverOne({ ...vector, d: vector.d }, units, rooms()) ?? gather(vector, units);
  }
  return gather(vector, units);
}

const LARGEST_COMMON = 2 ** 31;

/** Means have the number of their facts as denominator: among the members these are few and small. */
function gatherOverOne(
  { n, d, why }: NumberVector & { readonly d: Float64Array },
  units: Int32Array,
  room: Room,
): NumberVector | null {
  const length = units.length;
  const into = room.numerators(length);
  let common = 1;
  // A denominator that the common one is no multiple of enlarges it, and the rows are gathered anew: rarely, after the first few.
  for (;;) {
    const stopped = gatherScaled(n, d, units, common, into);
    if (stopped === length) break;
    common = multipleOf(common, d[units[stopped]!]!);
    if (!(common <= LARGEST_COMMON)) return null;
  }
  if (largestOf(into) > MOST_EXACT) return null;
  const reasons = why === null ? null : gatherBytes(why, units, room.reasons(length));
  return { type: "number", length, scalar: false, n: into, d: common, big: null, why: reasons };
}

/** @returns the first row whose denominator does not divide the common one; the number of rows where all do */
function gatherScaled(
  n: Float64Array,
  d: Float64Array,
  units: Int32Array,
  common: number,
  into: Float64Array,
): number {
  const rows = into.length;
  for (let row = 0; row < rows; row++) {
    const unit = units[row]!;
    // Both are small: the quotient is whole only where it divides. A remainder (%) would cost several times as much.
    const times = common / d[unit]!;
    if (times !== Math.floor(times)) return row;
    // An absent value stays absent.
    into[row] = n[unit]! * times;
  }
  return rows;
}

/** The largest size of a value that is there. */
function largestOf(n: Float64Array): number {
  const rows = n.length;
  let largest = 0;
  for (let row = 0; row < rows; row++) {
    const size = Math.abs(n[row]!);
    if (size > largest) largest = size;
  }
  return largest;
}

function gatherBytes(bytes: Uint8Array, units: Int32Array, own: Uint8Array): Uint8Array {
  for (let row = 0; row < own.length; row++) own[row] = bytes[units[row]!]!;
  return own;
}

/** A value of the members, for all units: absent where a unit takes no part. */
export function toAllUnits(vector: Vector, { place, reasons }: Members): Vector {
  return gather(vector, place, reasons);
}
