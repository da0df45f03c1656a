/** One assessment in one period: who takes part, the score, its parts, ranks and grades. Ranks and grades come when asked for. */
import type { Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import { type GradeColumns, gradeUnits } from "../grades/grade-units.ts";
import { divide } from "../number/arithmetic.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import { extremesOf, meanOfPools, type PoolExtremes } from "../ranks/pool-statistics.ts";
import { type RankColumns, rankUnits } from "../ranks/rank-units.ts";
import { type ScoredPart, scorePart } from "../scores/score-parts.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { min } from "../vector/extreme.ts";
import { numberScalar } from "../vector/make.ts";
import { multiply } from "../vector/multiply.ts";
import { round } from "../vector/round.ts";
import { select } from "../vector/select.ts";
import {
  ABSENCE,
  type NumberVector,
  type TextVector,
  type TruthVector,
  type Vector,
} from "../vector/types.ts";

export interface RankValues extends RankColumns {
  /** The name of each pool, by its number. */
  readonly poolNames: readonly string[];
  readonly mean: () => NumberVector;
  readonly extremes: () => PoolExtremes;
}

export interface AssessmentValues {
  readonly id: string;
  readonly period: Period;
  readonly shape: Assessment;
  readonly policy: Policy;
  readonly takesPart: Uint8Array;
  /** Null once the period was released: only scores, ranks and grades are kept. */
  root: ScoredPart | null;
  readonly score: NumberVector;
  /** The score as it is printed, e.g. two decimals. */
  readonly digits: number;
  readonly full: Fraction;
  rank(id: string): RankValues;
  grades(): GradeColumns | null;
}

export interface AssessmentContext {
  readonly units: number;
  readonly snapshot: TreeSnapshot;
  evaluate(formula: string, day?: number): Vector;
  carried(path: readonly string[]): NumberVector;
  /** Ranks that come from elsewhere: a unit cannot be ranked by itself. */
  rank?(name: string): RankValues;
  /** 1 where the unit is exempt from this assessment. */
  exempt(): Uint8Array | null;
}

export function assess(
  id: string,
  shape: Assessment,
  policy: Policy,
  period: Period,
  context: AssessmentContext,
): AssessmentValues {
  const { takesPart, reasons } = participants(shape, policy, period, context);
  const rootShape = {
    label: shape.label,
    clause: shape.clause,
    full: shape.full,
    parts: shape.parts,
    min: shape.min,
    max: shape.max,
  };
  const root = scorePart(id, rootShape, [], context);
  let score = root.value;
  if (shape.rescale !== undefined) {
    const factor = divide(shape.rescale, shape.full) ?? shape.rescale;
    score = multiply(score, numberScalar(factor, context.units));
  }
  if (shape.round !== undefined) score = round(score, shape.round.to, shape.round.mode ?? "half_up");
  const full = shape.rescale ?? shape.full;
  score = capByGates(shape, score, context);
  score = keepOnly(score, takesPart, reasons, root.unranked, context.units);
  const ranks = new Map<string, RankValues>();
  let grades: GradeColumns | null | undefined;
  const values: AssessmentValues = {
    id,
    period,
    shape,
    policy,
    takesPart,
    root,
    score,
    digits: shape.digits ?? 2,
    full,
    rank(name) {
      let rank = ranks.get(name);
      if (rank === undefined) {
        rank = context.rank?.(name) ?? rankOf(name, values, context);
        ranks.set(name, rank);
      }
      return rank;
    },
    grades() {
      grades ??=
        shape.grades === undefined
          ? null
          : gradeUnits(shape.grades, shape.gates ?? {}, conditions(shape, context), score, takesPart);
      return grades;
    },
  };
  return values;
}

/** Units of the assessed kinds that exist on the period's last day, are in its scope and are not exempt (S0-23). */
function participants(
  shape: Assessment,
  policy: Policy,
  period: Period,
  context: AssessmentContext,
): { takesPart: Uint8Array; reasons: Uint8Array } {
  const { snapshot, units } = context;
  const codes = new Set(shape.of.map((kind) => snapshot.kind.words.indexOf(kind)));
  const takesPart = new Uint8Array(units);
  const reasons = new Uint8Array(units).fill(ABSENCE.out_of_scope);
  if (!isDue(shape, policy, period)) return { takesPart, reasons };
  const scope = shape.scope === undefined ? null : (context.evaluate(shape.scope) as TruthVector);
  const exempt = context.exempt();
  for (let unit = 0; unit < units; unit++) {
    if (snapshot.exists[unit] === 0 || !codes.has(snapshot.kind.codes[unit]!)) continue;
    if (scope !== null && scope.t[scope.scalar ? 0 : unit] !== 1) continue;
    if (exempt?.[unit] === 1) reasons[unit] = ABSENCE.exempt;
    else takesPart[unit] = 1;
  }
  return { takesPart, reasons };
}

/** Whether the assessment belongs to this period's place before or after the campaign's end (S1-31). */
function isDue(shape: Assessment, { campaign }: Policy, period: Period): boolean {
  if (shape.during === undefined || shape.during === "always" || campaign === undefined) return true;
  const end = parseDay(campaign.last);
  return shape.during === "campaign" ? period.first <= end : period.last > end;
}

function capByGates(shape: Assessment, score: NumberVector, context: AssessmentContext): NumberVector {
  let capped = score;
  for (const gate of Object.values(shape.gates ?? {})) {
    if (gate.score_at_most === undefined) continue;
    const closed = context.evaluate(gate.when) as TruthVector;
    const lower = min(capped, numberScalar(gate.score_at_most, context.units));
    capped = select({ ...closed, t: closed.t.map((t) => (t === 1 ? 1 : 0)), why: null }, lower, capped);
  }
  return capped;
}

/** Absent for units that are not assessed, or that a part leaves unranked. */
function keepOnly(
  score: NumberVector,
  takesPart: Uint8Array,
  reasons: Uint8Array,
  unranked: Uint8Array | null,
  units: number,
): NumberVector {
  const n = new Float64Array(units);
  const why = new Uint8Array(units);
  const big = new Map<number, Fraction>();
  let someAbsent = false;
  for (let unit = 0; unit < units; unit++) {
    const index = score.scalar ? 0 : unit;
    const value = score.n[index]!;
    const counts = takesPart[unit] === 1 && unranked?.[unit] !== 1;
    n[unit] = counts ? value : Number.NaN;
    if (counts && value === Number.POSITIVE_INFINITY) big.set(unit, score.big!.get(index)!);
    if (counts && !Number.isNaN(value)) continue;
    someAbsent = true;
    why[unit] = takesPart[unit] === 0 ? reasons[unit]! : score.why?.[index] || ABSENCE.not_inspected;
  }
  const d = typeof score.d === "number" || !score.scalar ? score.d : score.d[0]!;
  return {
    type: "number",
    length: units,
    scalar: false,
    n,
    d,
    big: big.size === 0 ? null : big,
    why: someAbsent ? why : null,
  };
}

function rankOf(name: string, values: AssessmentValues, context: AssessmentContext): RankValues {
  const shape = values.shape.ranks?.[name];
  if (shape === undefined) throw new Error(`no rank ${name} in ${values.id}`);
  const pool = shape.pool === undefined ? undefined : values.policy.pools?.[shape.pool];
  const { codes, names } = poolsOf(pool, values, context);
  let value = shape.by === undefined ? values.score : (context.evaluate(shape.by) as NumberVector);
  if (shape.on === "printed") value = round(value, values.digits, "half_up");
  const takesPart = rankedUnits(shape, values, context);
  const columns = rankUnits({
    value: spread(value, context.units),
    tieBreaks: (shape.tie_break ?? []).map((formula) => context.evaluate(formula) as NumberVector),
    takesPart,
    pool: codes,
    pools: names.length,
    lowestFirst: shape.order === "lowest_first",
    dense: shape.ties === "dense",
  });
  return {
    ...columns,
    poolNames: names,
    mean: () => meanOfPools(columns, value),
    extremes: () => extremesOf(columns, value),
  };
}

/** A value that is the same for every unit, spelled out: ranking indexes by unit. */
function spread(value: NumberVector, units: number): NumberVector {
  if (!value.scalar) return value;
  return {
    ...value,
    scalar: false,
    n: new Float64Array(units).fill(value.n[0]!),
    d: typeof value.d === "number" ? value.d : value.d[0]!,
  };
}

function rankedUnits(
  shape: NonNullable<Assessment["ranks"]>[string],
  values: AssessmentValues,
  context: AssessmentContext,
): Uint8Array {
  const { score, takesPart } = values;
  const ranked = takesPart.map((part, unit) => (part === 1 && !Number.isNaN(score.n[unit]!) ? 1 : 0));
  const leave = (condition: TruthVector): void => {
    for (let unit = 0; unit < ranked.length; unit++)
      if (condition.t[condition.scalar ? 0 : unit] === 1) ranked[unit] = 0;
  };
  if (shape.exclude !== undefined) leave(context.evaluate(shape.exclude) as TruthVector);
  for (const gate of Object.values(values.shape.gates ?? {}))
    if (gate.unranked) leave(context.evaluate(gate.when) as TruthVector);
  return ranked;
}

/** Pools are partitions of the assessed units on a membership day; a unit outside of the pool's kinds is in none. */
function poolsOf(
  pool: NonNullable<Policy["pools"]>[string] | undefined,
  values: AssessmentValues,
  context: AssessmentContext,
): { codes: Int32Array; names: readonly string[] } {
  const codes = new Int32Array(context.units);
  if (pool === undefined) return { codes, names: [""] };
  const day = pool.members === "as_of_period_start" ? values.period.first : values.period.last;
  const names: string[] = [""];
  if (pool.by !== undefined) {
    const by = context.evaluate(pool.by, day) as TextVector;
    names.splice(0, 1, ...by.words);
    for (let unit = 0; unit < codes.length; unit++) codes[unit] = by.codes[by.scalar ? 0 : unit]!;
  }
  const inside = pool.where === undefined ? null : (context.evaluate(pool.where, day) as TruthVector);
  const kinds =
    pool.of === undefined ? null : new Set(pool.of.map((kind) => context.snapshot.kind.words.indexOf(kind)));
  for (let unit = 0; unit < codes.length; unit++) {
    if (inside !== null && inside.t[inside.scalar ? 0 : unit] !== 1) codes[unit] = -1;
    if (kinds !== null && !kinds.has(context.snapshot.kind.codes[unit]!)) codes[unit] = -1;
  }
  return { codes, names };
}

function conditions(shape: Assessment, context: AssessmentContext): TruthVector[] {
  return Object.values(shape.gates ?? {}).map((gate) => context.evaluate(gate.when) as TruthVector);
}
