/** The ranks of an assessment: pools, who is ranked, by what, and how ties stand. */
import type { Period } from "../calendar/cadence.ts";
import { parseDay } from "../calendar/day.ts";
import type { Assessment, Pool } from "../policy/schema/policy.ts";
import { type PoolStatistics, poolStatistics } from "../ranks/pool-statistics.ts";
import { type RankColumns, rankUnits } from "../ranks/rank-units.ts";
import { round } from "../vector/round.ts";
import type { NumberVector, TextVector, TruthVector, Vector } from "../vector/types.ts";
import type { AssessmentContext, AssessmentValues } from "./assessment-values.ts";
import { type Members, toMembers } from "./members.ts";

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

/** Who has a score, and whom neither the rank nor a gate leaves out; null where that is whoever has what is ranked. */
function rankedRows(
  shape: RankShape,
  { score, shape: assessment }: AssessmentValues,
  evaluate: Evaluate,
): Uint8Array | null {
  const conditions = Object.values(assessment.gates ?? {})
    .filter((gate) => gate.unranked)
    .map((gate) => gate.when);
  if (shape.exclude !== undefined) conditions.unshift(shape.exclude);
  if (conditions.length === 0 && shape.by === undefined) return null;
  const ranked = new Uint8Array(score.length);
  for (let row = 0; row < ranked.length; row++) ranked[row] = Number.isNaN(score.n[row]!) ? 0 : 1;
  for (const condition of conditions) {
    const { t, scalar } = evaluate(condition) as TruthVector;
    for (let row = 0; row < ranked.length; row++) if (t[scalar ? 0 : row] === 1) ranked[row] = 0;
  }
  return ranked;
}

function membershipDay(members: Pool["members"], period: Period): number {
  if (typeof members === "object") return parseDay(members.day);
  return members === "as_of_period_start" ? period.first : period.last;
}

interface MemberPools {
  /** The number of each member's pool, −1 where it is in none. */
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** What a partition was made from, for all units. */
interface PoolGround {
  readonly by: Vector | null;
  readonly where: Vector | null;
  readonly kind: Vector | null;
}

/** The last partition of the same members by the same pool: from month to month it is made from the same values as a rule. */
const latest = new WeakMap<
  Members,
  Map<Pool, { readonly ground: PoolGround; readonly pools: MemberPools }>
>();

/** Pools are partitions of the members on a membership day; a unit outside of the pool's kinds is in none. */
function poolsOf(
  pool: Pool | undefined,
  { members, period }: AssessmentValues,
  context: AssessmentContext,
): MemberPools {
  if (pool === undefined) return { codes: new Int32Array(members.units.length), names: [""] };
  const day = membershipDay(pool.members, period);
  const ask = (formula: string | undefined): Vector | null =>
    formula === undefined ? null : context.evaluateOn(formula, day);
  const ground = {
    by: ask(pool.by),
    where: ask(pool.where),
    kind: ask(pool.of === undefined ? undefined : "unit.kind"),
  };
  const known = latest.get(members) ?? new Map();
  latest.set(members, known);
  const before = known.get(pool);
  if (before !== undefined && isSameGround(before.ground, ground)) return before.pools;
  const pools = partition(pool, ground, members);
  known.set(pool, { ground, pools });
  return pools;
}

function isSameGround(a: PoolGround, b: PoolGround): boolean {
  return a.by === b.by && a.where === b.where && a.kind === b.kind;
}

function partition(pool: Pool, { by, where, kind }: PoolGround, { units }: Members): MemberPools {
  const codes = new Int32Array(units.length);
  let names: readonly string[] = [""];
  if (by !== null) {
    const texts = toMembers(by, units) as TextVector;
    names = texts.words;
    for (let row = 0; row < codes.length; row++) codes[row] = texts.codes[texts.scalar ? 0 : row]!;
  }
  if (where !== null) {
    const inside = toMembers(where, units) as TruthVector;
    for (let row = 0; row < codes.length; row++) if (inside.t[inside.scalar ? 0 : row] !== 1) codes[row] = -1;
  }
  if (kind !== null) {
    const { codes: kinds, words, scalar } = toMembers(kind, units) as TextVector;
    const wanted = words.map((word) => pool.of?.includes(word) === true);
    for (let row = 0; row < codes.length; row++) {
      const own = kinds[scalar ? 0 : row]!;
      if (own < 0 || !wanted[own]) codes[row] = -1;
    }
  }
  return { codes, names };
}
