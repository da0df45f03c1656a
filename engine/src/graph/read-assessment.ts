/** `xun_score`, `xun_score.inspection`, `xun_score.in_pool.rank`, `xun_score.grade`: what a path below an assessment gives. */
import type { ScoredPart } from "../scores/score-parts.ts";
import { absentScalar } from "../vector/make.ts";
import {
  ABSENCE,
  type NumberVector,
  type TextVector,
  type TruthVector,
  type Vector,
} from "../vector/types.ts";
import type { AssessmentValues, RankValues } from "./assessment-values.ts";
import { isRankField, type RankField } from "./names.ts";
import { typeOfPath } from "./read-form.ts";

/** @param values null: no period of the assessment has ended by then, so every value is absent */
export function readAssessment(values: AssessmentValues | null, path: readonly string[], units = 1): Vector {
  if (values === null) return absentScalar(typeOfPath(path), "round_not_held", units);
  const [head, field] = path;
  if (head === undefined) return values.score;
  if (head === "grade")
    return values.grades()?.grade ?? absentScalar("text", "undefined", values.takesPart.length);
  if (values.shape.ranks?.[head] !== undefined && isRankField(field))
    return readRank(values.rank(head), field, values);
  return readPart(values, path);
}

function readPart(values: AssessmentValues, path: readonly string[]): NumberVector {
  let part: ScoredPart | undefined = values.root ?? undefined;
  if (part === undefined) throw new Error(`${values.id} 在 ${values.period.id} 的分项已不在内存`);
  for (const id of path) part = part?.parts.find((child) => child.id === id);
  if (part === undefined) throw new Error(`${values.id} 没有分项 ${path.join(".")}`);
  const { takesPart } = values;
  const { value } = part;
  if (!takesPart.includes(0)) return value;
  return absentWhere(value, takesPart);
}

/** Parts of units that are not assessed do not exist. */
function absentWhere(value: NumberVector, takesPart: Uint8Array): NumberVector {
  const units = takesPart.length;
  const n = new Float64Array(units);
  const why = new Uint8Array(units);
  const d = typeof value.d === "number" || !value.scalar ? value.d : (value.d[0] as number);
  const big =
    value.scalar && value.big !== null
      ? new Map(Array.from({ length: units }, (_, unit) => [unit, value.big!.get(0)!]))
      : value.big;
  for (let unit = 0; unit < units; unit++) {
    const index = value.scalar ? 0 : unit;
    n[unit] = takesPart[unit] === 1 ? value.n[index]! : Number.NaN;
    why[unit] = takesPart[unit] === 1 ? (value.why?.[index] ?? 0) : ABSENCE.out_of_scope;
  }
  return { type: "number", length: units, scalar: false, n, d, big, why };
}

function readRank(rank: RankValues, field: RankField, values: AssessmentValues): Vector {
  const why = rank.rank.every((place) => place > 0) ? null : reasons(rank, values);
  const whole = (column: Int32Array): NumberVector => ({
    type: "number",
    length: column.length,
    scalar: false,
    n: Float64Array.from(column, (value, unit) => (rank.rank[unit]! > 0 ? value : Number.NaN)),
    d: 1,
    big: null,
    why,
  });
  switch (field) {
    case "rank":
      return whole(rank.rank);
    case "from_end":
      return whole(rank.fromEnd);
    case "size":
      return whole(rank.size);
    case "sharing":
      return whole(rank.sharing);
    case "tied":
      return {
        type: "truth",
        length: rank.rank.length,
        scalar: false,
        t: Uint8Array.from(rank.sharing, (sharing) => (sharing === 0 ? 2 : sharing > 1 ? 1 : 0)),
        why,
      } satisfies TruthVector;
    case "pool":
      return {
        type: "text",
        length: rank.pool.length,
        scalar: false,
        codes: rank.pool,
        words: rank.poolNames,
        why,
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

function reasons(rank: RankValues, { score, takesPart }: AssessmentValues): Uint8Array {
  return Uint8Array.from(rank.rank, (place, unit) => {
    if (place > 0) return 0;
    if (takesPart[unit] === 0) return score.why?.[unit] || ABSENCE.out_of_scope;
    return score.why?.[unit] || ABSENCE.undefined;
  });
}
