/** One assessment in one period: who takes part, the score, its parts, ranks and grades. All of it has one row a member. */
import type { Period } from "../calendar/cadence.ts";
import { type GradeColumns, gradeUnits } from "../grades/grade-units.ts";
import { divide } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import { type ScoreContext, type ScoredPart, scorePart } from "../scores/score-parts.ts";
import { subtract } from "../vector/add.ts";
import { min } from "../vector/extreme.ts";
import { numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { round } from "../vector/round.ts";
import { scalarise } from "../vector/scalarise.ts";
import { select } from "../vector/select.ts";
import { ABSENCE, type NumberVector, type TruthVector, type Vector } from "../vector/types.ts";
import { evaluateFormula } from "./formulas.ts";
import { type Members, toMembers } from "./members.ts";
import { findPart, kindOfName } from "./names.ts";
import { type RankValues, rankMembers } from "./rank-members.ts";
import { readMember } from "./read-member.ts";

export interface AssessmentValues {
  readonly id: string;
  readonly period: Period;
  readonly shape: Assessment;
  readonly policy: Policy;
  readonly members: Members;
  /** The tree of parts; computed anew where it was released. */
  readonly root: ScoredPart;
  /** The value of a part for the members, as other periods and assessments ask for it. */
  part(path: readonly string[]): NumberVector;
  readonly score: NumberVector;
  /** Decimal places in print. */
  readonly digits: number;
  readonly full: Fraction;
  rank(id: string): RankValues;
  grades(): GradeColumns | null;
  /** A formula for the members; the assessment's own values need no prefix. */
  evaluate(formula: string): Vector;
  /** Forgets what is bulky: the tree of parts, and values read from elsewhere. Scores, ranks, grades stay, and parts that were asked for. */
  release(): void;
}

/** What an assessment asks of the graph: values of all units. */
export interface AssessmentContext {
  read(path: readonly string[]): Vector;
  readForm(form: string, path: readonly string[]): Vector;
  /** A formula for all units as the tree stood on a day: pools may have a membership day. */
  evaluateOn(formula: string, day: number): Vector;
  /** Ranks that come from elsewhere: a unit cannot be ranked by itself. */
  rank?(name: string, members: Members): RankValues;
}

export function assess(
  id: string,
  shape: Assessment,
  policy: Policy,
  period: Period,
  members: Members,
  context: AssessmentContext,
): AssessmentValues {
  const count = members.units.length;
  const scored = new Map<string, ScoredPart>();
  const known = new Map<string, Vector>();
  const own: { score: NumberVector | null; values: AssessmentValues | null } = { score: null, values: null };
  const underWay = new Set<string>();
  /** Computes a value of the assessment that its other values may need on the way. */
  const once = <T>(key: string, compute: () => T): T => {
    if (underWay.has(key))
      throw new Error(`考评 ${id} 的 ${key} 要用到它自己：${[...underWay, key].join(" → ")}`);
    underWay.add(key);
    try {
      return compute();
    } finally {
      underWay.delete(key);
    }
  };

  const read = (path: readonly string[]): Vector => {
    const local = readMember(path, shape, own.score, own.values) ?? readPart(path);
    if (local !== undefined) return local;
    const key = path.join(".");
    const vector = known.get(key) ?? toMembers(context.read(path), members);
    known.set(key, vector);
    return vector;
  };
  const readPart = (path: readonly string[]): Vector | undefined => {
    const part = findPart(shape.parts, path);
    // A part may be named like the indicator that it is made from.
    if (part === undefined || (underWay.has(path.join(".")) && kindOfName(policy, path[0]!) !== undefined))
      return undefined;
    return scorePart(path.at(-1)!, part, path, scoring).value;
  };
  const readForm = (form: string, path: readonly string[]): Vector => {
    const own = isOwn(shape, path);
    // The present value of its own is at hand here; asking the graph for it would go round in a circle.
    if (own && form === "change")
      return subtract(read(path) as NumberVector, readForm("previous", path) as NumberVector);
    return toMembers(context.readForm(form, own ? [id, ...path] : path), members);
  };
  const evaluate = (formula: string): Vector => evaluateFormula(formula, { length: count, read, readForm });
  const scoring: ScoreContext = {
    units: count,
    evaluate,
    carried: (path) => toMembers(context.readForm("latest", [id, ...path]), members) as NumberVector,
    once(path, compute) {
      const key = path.join(".");
      const part = scored.get(key) ?? once(key, compute);
      scored.set(key, part);
      return part;
    },
  };

  const rootShape = {
    label: shape.label,
    clause: shape.clause,
    full: shape.full,
    parts: shape.parts,
    min: shape.min,
    max: shape.max,
  };
  const scoreRoot = (): ScoredPart => once("score", () => scorePart(id, rootShape, [], scoring));
  let kept: ScoredPart | null = scoreRoot();
  const root = kept;
  /** Parts that other periods ask for (what is carried forward, last month's): kept, so that no period is computed twice. */
  const asked = new Map<string, NumberVector>();
  const full = shape.rescale ?? shape.full;
  own.score = finishScore(root, shape, count);
  own.score = leaveUnranked(capByGates(shape, own.score, evaluate, count), root.unranked, count);
  const score = own.score;

  const ranks = new Map<string, RankValues>();
  let grades: GradeColumns | null | undefined;
  const conditions = (): TruthVector[] =>
    Object.values(shape.gates ?? {}).map((gate) => evaluate(gate.when) as TruthVector);
  const values: AssessmentValues = {
    id,
    period,
    shape,
    policy,
    members,
    get root() {
      kept ??= scoreRoot();
      return kept;
    },
    part(path) {
      const key = path.join(".");
      const value = asked.get(key) ?? partAt(values.root, path).value;
      asked.set(key, value);
      return value;
    },
    score,
    digits: shape.digits ?? 2,
    full,
    rank(name) {
      let rank = ranks.get(name);
      if (rank === undefined) {
        rank =
          context.rank?.(name, members) ?? once(name, () => rankMembers(name, values, evaluate, context));
        ranks.set(name, rank);
      }
      return rank;
    },
    grades() {
      grades ??=
        shape.grades === undefined
          ? null
          : gradeUnits(shape.grades, shape.gates ?? {}, once("grade", conditions), score);
      return grades;
    },
    evaluate,
    release() {
      kept = null;
      scored.clear();
      known.clear();
    },
  };
  own.values = values;
  return values;
}

function partAt(root: ScoredPart, path: readonly string[]): ScoredPart {
  const [id, ...rest] = path;
  const part = id === undefined ? root : root.parts.find((child) => child.id === id);
  if (part === undefined) throw new Error(`没有分项 ${path.join(".")}`);
  return rest.length === 0 ? part : partAt(part, rest);
}

/** Whether a path names one of the assessment's own values, so that an earlier period has it too. */
export function isOwn(shape: Assessment, [head]: readonly string[]): boolean {
  return (
    head === "score" ||
    head === "grade" ||
    shape.parts[head ?? ""] !== undefined ||
    shape.ranks?.[head ?? ""] !== undefined
  );
}

function finishScore(root: ScoredPart, shape: Assessment, count: number): NumberVector {
  let score = root.value;
  if (shape.rescale !== undefined) {
    const factor = divide(shape.rescale, shape.full) ?? shape.rescale;
    score = multiply(score, numberScalar(factor, count));
  }
  if (shape.round !== undefined) score = round(score, shape.round.to, shape.round.mode ?? "half_up");
  return scalarise(score);
}

/** Only where the document itself says that a veto changes the score. */
function capByGates(
  shape: Assessment,
  score: NumberVector,
  evaluate: (formula: string) => Vector,
  count: number,
): NumberVector {
  let capped = score;
  for (const gate of Object.values(shape.gates ?? {})) {
    if (gate.score_at_most === undefined) continue;
    const closed = evaluate(gate.when) as TruthVector;
    const lower = min(capped, numberScalar(gate.score_at_most, count));
    capped = select({ ...closed, t: closed.t.map((t) => (t === 1 ? 1 : 0)), why: null }, lower, capped);
  }
  return capped;
}

/** One value a member, absent where a part leaves the unit unranked. */
function leaveUnranked(score: NumberVector, unranked: Uint8Array | null, count: number): NumberVector {
  if (!score.scalar && unranked === null) return score;
  const n = new Float64Array(count);
  const why = new Uint8Array(count);
  const big = new Map<number, Fraction>();
  for (let row = 0; row < count; row++) {
    const index = score.scalar ? 0 : row;
    const value = score.n[index]!;
    n[row] = unranked !== null && unranked[row] !== 0 ? Number.NaN : value;
    if (n[row] === Number.POSITIVE_INFINITY) big.set(row, score.big!.get(index)!);
    // The part that leaves the unit unranked says why.
    if (Number.isNaN(n[row]!)) why[row] = unranked?.[row] || score.why?.[index] || ABSENCE.not_inspected;
  }
  const d = typeof score.d === "number" || !score.scalar ? score.d : score.d[0]!;
  return { type: "number", length: count, scalar: false, n, d, big: big.size === 0 ? null : big, why };
}
