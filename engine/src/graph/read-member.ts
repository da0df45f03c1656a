/** What a path below an assessment gives, one value a member: the score, a part, a field of a rank, the grade. */

import type { Assessment } from "../policy/schema/policy.ts";
import { sizeAround } from "../ranks/rank-units.ts";
import { absentScalar } from "../vector/make.ts";
import { gather, slice } from "../vector/slice.ts";
import {
  ABSENCE,
  type NumberVector,
  type TextVector,
  type TruthVector,
  type Vector,
} from "../vector/types.ts";
import type { AssessmentValues } from "./assessment-values.ts";
import { findPart, isRankField, type RankField } from "./names.ts";
import { typeOfPath } from "./path-type.ts";
import type { RankValues } from "./rank-members.ts";

/** Ranks and grades, one row a member. */
export interface DoneRows {
  grade(): Vector;
  rank(name: string): RankValues;
}

/**
 * While an assessment is computed its gates may read the score, its ranks all of it.
 * @param score of these rows
 * @returns undefined for a path that is not the assessment's own, or a part's
 */
export function readMember(
  path: readonly string[],
  shape: Assessment,
  score: NumberVector | null,
  values: DoneRows | null,
  rows: Rows,
): Vector | undefined {
  const [head, field] = path;
  if (head === "score" && score !== null) return score;
  if (head === "grade" && values !== null) return slice(values.grade(), rows.from, rows.to);
  if (shape.ranks?.[head ?? ""] !== undefined && isRankField(field) && values !== null) {
    return rankVector(values.rank(head as string), field, rows);
  }
  return undefined;
}

/** Members from ≤ row < to. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** As `readMember`, of an assessment that is done. */
export function readDone(values: AssessmentValues, path: readonly string[]): Vector {
  const [head, field] = path;
  if (head === undefined || head === "score") return values.score;
  if (head === "grade") return gradeVector(values);
  if (values.shape.ranks?.[head] !== undefined && isRankField(field))
    return rankVector(values.rank(head), field, { from: 0, to: values.members.units.length });
  // Another version of the policy has it: in this one there was no such part or rank.
  if (findPart(values.shape.parts, path) === undefined)
    return absentScalar(typeOfPath(path), "round_not_held", values.members.units.length);
  return values.part(path);
}

export function gradeVector(values: AssessmentValues): Vector {
  return values.grades()?.grade ?? absentScalar("text", "undefined", values.members.units.length);
}

function rankVector(rank: RankValues, field: RankField, rows: Rows): Vector {
  const { from, to } = rows;
  switch (field) {
    case "rank":
      return places(rank.rank.subarray(from, to));
    case "from_end":
      return places(rank.fromEnd.subarray(from, to));
    case "size":
      return places(sizes(rank, rows));
    case "sharing":
      return places(rank.sharing.subarray(from, to));
    case "tied":
      return tied(rank, rows);
    case "pool":
      return {
        type: "text",
        length: to - from,
        scalar: false,
        codes: rank.pool.subarray(from, to),
        words: rank.poolNames,
        why: null,
      } satisfies TextVector;
    case "mean":
    case "min":
    case "max":
      return gather(rank.statistics[field](), rank.pool.subarray(from, to));
    case "all_equal":
      return gather(rank.statistics.allEqual(), rank.pool.subarray(from, to));
  }
}

/** A member that is not ranked has no place: 0 in the ranking's own columns. */
function places(column: Int32Array): NumberVector {
  const n = new Float64Array(column.length);
  const reasons = new Uint8Array(column.length);
  const why = putPlaces(column, n, reasons) === column.length ? null : reasons;
  return { type: "number", length: n.length, scalar: false, n, d: 1, big: null, why };
}

/** @returns how many have a place */
function putPlaces(column: Int32Array, n: Float64Array, why: Uint8Array): number {
  let placed = 0;
  for (let row = 0; row < n.length; row++) {
    const place = column[row]!;
    if (place > 0) {
      n[row] = place;
      placed++;
    } else {
      n[row] = Number.NaN;
      why[row] = ABSENCE.not_inspected;
    }
  }
  return placed;
}

function sizes(rank: RankValues, { from, to }: Rows): Int32Array {
  const sizes = new Int32Array(to - from);
  for (let row = from; row < to; row++) sizes[row - from] = sizeAround(rank, row);
  return sizes;
}

function tied({ sharing }: RankValues, { from, to }: Rows): TruthVector {
  const t = new Uint8Array(to - from);
  for (let row = from; row < to; row++) t[row - from] = sharing[row] === 0 ? 2 : sharing[row]! > 1 ? 1 : 0;
  return { type: "truth", length: t.length, scalar: false, t, why: null };
}
