/** `xun_score`, `xun_score.inspection`, `xun_score.in_pool.rank`, `xun_score.grade`: a value of an assessment for all units. */
import { absentScalar } from "../vector/make.ts";
import type { Vector } from "../vector/types.ts";
import type { AssessmentValues } from "./assessment-values.ts";
import { toAllUnits } from "./members.ts";
import { typeOfPath } from "./path-type.ts";
import { readDone } from "./read-member.ts";

/** @param values null: no period of the assessment has ended by then, so every value is absent */
export function readAssessment(
  values: AssessmentValues | null,
  path: readonly string[],
  units: number,
): Vector {
  if (values === null) return absentScalar(typeOfPath(path), "round_not_held", units);
  return toAllUnits(readDone(values, path), values.members);
}
