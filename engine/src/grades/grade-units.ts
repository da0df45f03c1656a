/** Grades: half-open bands [from, to) of the score; gates may lower the grade while the total stays visible. */
import { compare } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Assessment } from "../policy/schema/policy.ts";
import { rowFraction } from "../vector/row.ts";
import type { NumberVector, TextVector, TruthVector } from "../vector/types.ts";

type Grades = NonNullable<Assessment["grades"]>;
type Gates = NonNullable<Assessment["gates"]>;

export interface GradeColumns {
  readonly grade: TextVector;
  /** The gate that changed each unit's grade, as an index into the policy's gates; -1 for none. */
  readonly gate: Int32Array;
  /** Rows whose score lies in no band: refused by name. */
  readonly withoutBand: readonly number[];
}

export function gradeOf(grades: Grades, score: Fraction): string | undefined {
  for (const [name, { from, to }] of Object.entries(grades)) {
    // A grade without a band is one that only gates give.
    if (from === undefined && to === undefined) continue;
    if (from !== undefined && compare(score, from) < 0) continue;
    if (to !== undefined && compare(score, to) >= 0) continue;
    return name;
  }
  return undefined;
}

/** @param conditions one truth vector a gate, in the policy's order. An absent condition closes no gate. */
export function gradeUnits(
  grades: Grades,
  gates: Gates,
  conditions: readonly TruthVector[],
  score: NumberVector,
): GradeColumns {
  const words = Object.keys(grades);
  const codes = new Int32Array(score.length).fill(-1);
  const gate = new Int32Array(score.length).fill(-1);
  const withoutBand: number[] = [];
  const rules = Object.values(gates);
  for (let unit = 0; unit < score.length; unit++) {
    const value = rowFraction(score, unit);
    if (value === null) continue;
    let code = words.indexOf(gradeOf(grades, value) ?? "");
    if (code < 0) withoutBand.push(unit);
    for (let g = 0; g < rules.length; g++) {
      const condition = conditions[g]!;
      if (condition.t[condition.scalar ? 0 : unit] !== 1) continue;
      const lowered = applyGate(rules[g]!, words, code);
      if (lowered === code) continue;
      code = lowered;
      gate[unit] = g;
    }
    codes[unit] = code;
  }
  return {
    grade: { type: "text", length: codes.length, scalar: false, codes, words, why: null },
    gate,
    withoutBand,
  };
}

/** Grades stand in the policy from best to worst, so a later one is lower. */
function applyGate(gate: Gates[string], words: readonly string[], code: number): number {
  if (gate.grade !== undefined) return words.indexOf(gate.grade);
  if (gate.grade_at_most !== undefined) return Math.max(code, words.indexOf(gate.grade_at_most));
  return code;
}
