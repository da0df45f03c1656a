/**
 * An assessment is computed over the units that take part in it, and over nothing else: fifteen counties cost fifteen rows,
 * however large the tree below them is.
 */
import type { Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";
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

/** Units of the assessed kinds that exist on the period's last day, are in its scope and are not exempt (S0-23). */
export function membersOf(shape: Assessment, policy: Policy, period: Period, who: Participation): Members {
  const { snapshot, count, scope, exempt } = who;
  const codes = new Set(shape.of.map((kind) => snapshot.kind.words.indexOf(kind)));
  const place = new Int32Array(count).fill(-1);
  // A named round that was planned and not held has no results, and that is why.
  const reasons = new Uint8Array(count).fill(period.held ? ABSENCE.out_of_scope : ABSENCE.round_not_held);
  const units: number[] = [];
  const assessed = period.held && isDue(shape, policy, period) ? count : 0;
  for (let unit = 0; unit < assessed; unit++) {
    if (snapshot.exists[unit] === 0 || !codes.has(snapshot.kind.codes[unit]!)) continue;
    if (scope !== null && scope.t[scope.scalar ? 0 : unit] !== 1) continue;
    if (exempt?.[unit] === 1) {
      reasons[unit] = ABSENCE.exempt;
      continue;
    }
    place[unit] = units.length;
    units.push(unit);
  }
  return { units: Int32Array.from(units), place, reasons };
}

/** Whether the assessment belongs to this period's place before or after the campaign's end (S1-31). */
function isDue(shape: Assessment, { campaign }: Policy, period: Period): boolean {
  if (shape.during === undefined || shape.during === "always" || campaign === undefined) return true;
  const end = parseDay(campaign.last);
  return shape.during === "campaign" ? period.first <= end : period.last > end;
}

/** A value of all units, for some of them: over one denominator where their values have one. */
export function toMembers(vector: Vector, units: Int32Array): Vector {
  if (vector.scalar) return { ...vector, length: units.length };
  if (vector.type === "number" && typeof vector.d !== "number" && vector.big === null) {
    return gatherOverOne(vector, vector.d, units) ?? gather(vector, units);
  }
  return gather(vector, units);
}

/** Means have the number of their facts as denominator: among the members these are few and small. */
function gatherOverOne(vector: NumberVector, d: Float64Array, units: Int32Array): NumberVector | null {
  const common = commonAmong(vector.n, d, units);
  if (common === null) return null;
  const n = new Float64Array(units.length);
  for (let row = 0; row < n.length; row++) {
    const unit = units[row]!;
    const value = vector.n[unit]! * (common / d[unit]!);
    if (Math.abs(value) > MOST_EXACT) return null;
    n[row] = value;
  }
  const why = vector.why === null ? null : gatherBytes(vector.why, units);
  return { type: "number", length: n.length, scalar: false, n, d: common, big: null, why };
}

const LARGEST_COMMON = 2 ** 31;

function commonAmong(n: Float64Array, d: Float64Array, units: Int32Array): number | null {
  let common = 1;
  let last = 1;
  for (let row = 0; row < units.length; row++) {
    const unit = units[row]!;
    const denominator = d[unit]!;
    if (denominator === last || Number.isNaN(n[unit]!)) continue;
    last = denominator;
    if (common % denominator === 0) continue;
    common = multipleOf(common, denominator);
    if (!(common <= LARGEST_COMMON)) return null;
  }
  return common;
}

function gatherBytes(bytes: Uint8Array, units: Int32Array): Uint8Array {
  const own = new Uint8Array(units.length);
  for (let row = 0; row < own.length; row++) own[row] = bytes[units[row]!]!;
  return own;
}

/** A value of the members, for all units: absent where a unit takes no part. */
export function toAllUnits(vector: Vector, { place, reasons }: Members): Vector {
  return gather(vector, place, reasons);
}
