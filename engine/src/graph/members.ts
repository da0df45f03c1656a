/**
 * An assessment is computed over the units that take part in it, and over nothing else: fifteen counties cost fifteen rows,
 * however large the tree below them is.
 */
import type { Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { scalarise } from "../vector/scalarise.ts";
import { gather } from "../vector/slice.ts";
import { ABSENCE, type TruthVector, type Vector } from "../vector/types.ts";

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
  const reasons = new Uint8Array(count).fill(ABSENCE.out_of_scope);
  const units: number[] = [];
  for (let unit = 0; unit < count && isDue(shape, policy, period); unit++) {
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

/** A value of all units, for the members: over one denominator where their values have one. */
export function toMembers(vector: Vector, { units }: Members): Vector {
  if (vector.scalar) return { ...vector, length: units.length };
  const own = gather(vector, units);
  return own.type === "number" ? scalarise(own) : own;
}

/** A value of the members, for all units: absent where a unit takes no part. */
export function toAllUnits(vector: Vector, { place, reasons }: Members): Vector {
  return gather(vector, place, reasons);
}
