/** The ranks of an assessment: pools, who is ranked, by what, and how ties stand. */
import type { Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import type { Assessment, Pool } from "../policy/schema/policy.ts";
import { type PoolStatistics, poolStatistics } from "../ranks/pool-statistics.ts";
import { type RankColumns, rankUnits } from "../ranks/rank-units.ts";
import { round } from "../vector/round.ts";
import type { NumberVector, TextVector, TruthVector, Vector } from "../vector/types.ts";
import type { AssessmentContext, AssessmentValues } from "./assessment-values.ts";
import { toMembers } from "./members.ts";

export interface RankValues extends RankColumns {
  /** The name of each pool, by its number. */
  readonly poolNames: readonly string[];
  readonly statistics: PoolStatistics;
}

type Evaluate = (formula: string) => Vector;
type RankShape = NonNullable<Assessment["ranks"]>[string];

export function rankMembers(
  name: string,
  values: AssessmentValues,
  evaluate: Evaluate,
  context: AssessmentContext,
): RankValues {
  const shape = values.shape.ranks?.[name];
  if (shape === undefined) throw new Error(`no rank ${name} in ${values.id}`);
  const pool = shape.pool === undefined ? undefined : values.policy.pools?.[shape.pool];
  const { codes, names } = poolsOf(pool, values, context);
  let value = shape.by === undefined ? values.score : (evaluate(shape.by) as NumberVector);
  if (shape.on === "printed") value = round(value, values.digits, "half_up");
  const columns = rankUnits({
    value: spread(value, values.members.units.length),
    tieBreaks: (shape.tie_break ?? []).map((formula) => evaluate(formula) as NumberVector),
    takesPart: rankedRows(shape, values, evaluate),
    pool: codes,
    pools: names.length,
    lowestFirst: shape.order === "lowest_first",
    dense: shape.ties === "dense",
  });
  return { ...columns, poolNames: names, statistics: poolStatistics(columns, value) };
}

/** A value that is the same for every member, spelled out: ranking indexes by row. */
function spread(value: NumberVector, count: number): NumberVector {
  if (!value.scalar) return value;
  const n = new Float64Array(count).fill(value.n[0]!);
  return { ...value, scalar: false, n, d: typeof value.d === "number" ? value.d : value.d[0]! };
}

function rankedRows(
  shape: RankShape,
  { score, shape: assessment }: AssessmentValues,
  evaluate: Evaluate,
): Uint8Array {
  const ranked = new Uint8Array(score.length);
  for (let row = 0; row < ranked.length; row++) ranked[row] = Number.isNaN(score.n[row]!) ? 0 : 1;
  const leave = (condition: TruthVector): void => {
    for (let row = 0; row < ranked.length; row++) {
      if (condition.t[condition.scalar ? 0 : row] === 1) ranked[row] = 0;
    }
  };
  if (shape.exclude !== undefined) leave(evaluate(shape.exclude) as TruthVector);
  for (const gate of Object.values(assessment.gates ?? {})) {
    if (gate.unranked) leave(evaluate(gate.when) as TruthVector);
  }
  return ranked;
}

function membershipDay(members: Pool["members"], period: Period): number {
  if (typeof members === "object") return parseDay(members.day);
  return members === "as_of_period_start" ? period.first : period.last;
}

/** Pools are partitions of the members on a membership day; a unit outside of the pool's kinds is in none. */
function poolsOf(
  pool: Pool | undefined,
  { members, period }: AssessmentValues,
  context: AssessmentContext,
): { codes: Int32Array; names: readonly string[] } {
  const codes = new Int32Array(members.units.length);
  if (pool === undefined) return { codes, names: [""] };
  const day = membershipDay(pool.members, period);
  const ask = (formula: string): Vector => toMembers(context.evaluateOn(formula, day), members.units);
  let names: readonly string[] = [""];
  if (pool.by !== undefined) {
    const by = ask(pool.by) as TextVector;
    names = by.words;
    for (let row = 0; row < codes.length; row++) codes[row] = by.codes[by.scalar ? 0 : row]!;
  }
  if (pool.where !== undefined) {
    const inside = ask(pool.where) as TruthVector;
    for (let row = 0; row < codes.length; row++) if (inside.t[inside.scalar ? 0 : row] !== 1) codes[row] = -1;
  }
  if (pool.of !== undefined) {
    const kind = ask("unit.kind") as TextVector;
    const kinds = new Set(pool.of.map((name) => kind.words.indexOf(name)));
    for (let row = 0; row < codes.length; row++) if (!kinds.has(kind.codes[row]!)) codes[row] = -1;
  }
  return { codes, names };
}
