/** What a path below an assessment gives, one value a member: the score, a part, a field of a rank, the grade. */

import type { Assessment } from "../policy/schema/policy.ts";
import { sizeAround } from "../ranks/rank-units.ts";
import { absentScalar } from "../vector/make.ts";
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

/**
 * While an assessment is computed its gates may read the score, its ranks all of it.
 * @returns undefined for a path that is not the assessment's own, or a part's
 */
export function readMember(
  path: readonly string[],
  shape: Assessment,
  score: NumberVector | null,
  values: AssessmentValues | null,
): Vector | undefined {
  const [head, field] = path;
  if (head === "score" && score !== null) return score;
  if (head === "grade" && values !== null) return gradeVector(values);
  if (shape.ranks?.[head ?? ""] !== undefined && isRankField(field) && values !== null) {
    return rankVector(values.rank(head as string), field);
  }
  return undefined;
}

/** As `readMember`, of an assessment that is done. */
export function readDone(values: AssessmentValues, path: readonly string[]): Vector {
  const [head, field] = path;
  if (head === undefined || head === "score") return values.score;
  if (head === "grade") return gradeVector(values);
  if (values.shape.ranks?.[head] !== undefined && isRankField(field))
    return rankVector(values.rank(head), field);
  // Another version of the policy has it: in this one there was no such part or rank.
  if (findPart(values.shape.parts, path) === undefined)
    return absentScalar(typeOfPath(path), "round_not_held", values.members.units.length);
  return values.part(path);
}

function gradeVector(values: AssessmentValues): Vector {
  return values.grades()?.grade ?? absentScalar("text", "undefined", values.members.units.length);
}

function rankVector(rank: RankValues, field: RankField): Vector {
  switch (field) {
    case "rank":
      return places(rank, rank.rank);
    case "from_end":
      return places(rank, rank.fromEnd);
    case "size":
      return places(
        rank,
        rank.rank.map((_, row) => sizeAround(rank, row)),
      );
    case "sharing":
      return places(rank, rank.sharing);
    case "tied":
      return tied(rank);
    case "pool":
      return {
        type: "text",
        length: rank.pool.length,
        scalar: false,
        codes: rank.pool,
        words: rank.poolNames,
        why: null,
      } satisfies TextVector;
    case "mean":
      return rank.mean();
    case "min":
      return rank.extremes().min;
    case "max":
      return rank.extremes().max;
    case "all_equal":
      return rank.extremes().allEqual;
  }
}

/** A member that is not ranked has no place. */
function places({ rank }: RankValues, column: Int32Array): NumberVector {
  const n = new Float64Array(column.length);
  let why: Uint8Array | null = null;
  for (let row = 0; row < n.length; row++) {
    if (rank[row]! > 0) n[row] = column[row]!;
    else {
      n[row] = Number.NaN;
      why ??= new Uint8Array(n.length);
      why[row] = ABSENCE.not_inspected;
    }
  }
  return { type: "number", length: n.length, scalar: false, n, d: 1, big: null, why };
}

function tied({ sharing }: RankValues): TruthVector {
  const t = new Uint8Array(sharing.length);
  for (let row = 0; row < t.length; row++) t[row] = sharing[row] === 0 ? 2 : sharing[row]! > 1 ? 1 : 0;
  return { type: "truth", length: t.length, scalar: false, t, why: null };
}
