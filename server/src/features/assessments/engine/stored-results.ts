/** A run's results as rows and columns for the tables of migration 0019: what is the same for all units is said once. */
import type {
  AwardResult,
  ListResult,
  MeasureResult,
  Notice,
  PartResult,
  RankResult,
  Run,
  UnitResult,
} from "@cunjing/engine";

/** A part without its value. */
export interface PartShape {
  readonly id: string;
  readonly label: string;
  readonly full: string | null;
  readonly clause: readonly string[];
  readonly parts?: readonly PartShape[];
}

/** One of the policy's assessments in the period. */
export interface ScoreShape {
  readonly score_of: string;
  readonly label: string;
  readonly full: string;
  readonly clause: readonly string[];
  readonly parts: readonly PartShape[];
  /** Pools of its first rank, in the order of their first unit. */
  readonly pools: readonly { readonly pool: string; readonly label: string; readonly size: number }[];
}

/** Columns of equal length, a row a unit: what `unnest` takes. */
export interface ResultColumns {
  readonly score_of: string[];
  readonly unit: string[];
  readonly unit_name: string[];
  readonly seq: number[];
  readonly score: (string | null)[];
  readonly printed: (string | null)[];
  readonly absent: (string | null)[];
  readonly grade: (string | null)[];
  readonly grade_label: (string | null)[];
  readonly grade_gate: (string | null)[];
  readonly pool: string[];
  readonly place: (number | null)[];
  readonly from_end: (number | null)[];
  readonly pool_size: (number | null)[];
  readonly tied: boolean[];
  /** JSON. */
  readonly ranks: string[];
  /** JSON: path → exact text, or { absent: "kind/action", value } where there was no value of its own. */
  readonly parts: string[];
  /** Ids parted by commas. */
  readonly lists: string[];
}

export interface StoredResults {
  readonly policy: string;
  readonly version: string;
  readonly shape: readonly ScoreShape[];
  readonly results: ResultColumns;
  readonly lists: readonly ListResult[];
  readonly measures: readonly MeasureResult[];
  readonly awards: readonly AwardResult[];
  readonly notices: readonly Notice[];
}

export function toStoredResults(run: Run, period: string, cadence: string): StoredResults {
  const own = run.periods.find((one) => one.id === period && one.cadence === cadence);
  if (own === undefined) throw new Error(`the run has no period ${cadence}/${period}`);
  const byScore = Map.groupBy(run.results, ({ assessment }) => assessment);
  const shapes = [...byScore].map(([id, results]) => shapeOf(run, own.version, id, results));
  return {
    policy: run.policy,
    version: own.version,
    shape: shapes,
    results: columnsOf(run.results),
    lists: run.lists,
    measures: run.measures,
    awards: run.awards,
    notices: run.notices,
  };
}

function shapeOf(run: Run, version: string, id: string, results: readonly UnitResult[]): ScoreShape {
  const shape = run.graph.timeline.versions.find(({ name }) => name === version)?.policy.assessments?.[id];
  const whole = results.find(({ parts }) => parts.length > 0);
  const ranks = results.flatMap(({ ranks: [first] }) => (first === undefined ? [] : [first]));
  const pools = [...Map.groupBy(ranks, ({ pool }) => pool)].map(([pool, members]) => ({
    pool,
    label: members[0]?.pool_label ?? pool,
    size: members[0]?.size ?? 0,
  }));
  return {
    score_of: id,
    label: shape?.label ?? id,
    full: results[0]?.full.exact ?? results[0]?.full.text ?? "",
    clause: shape?.clause ?? [],
    parts: (whole?.parts ?? []).map(partShape),
    pools,
  };
}

const partShape = ({ id, label, full, clause, parts }: PartResult): PartShape => ({
  id,
  label,
  full: full === null ? null : (full.exact ?? full.text),
  clause,
  ...(parts === undefined ? {} : { parts: parts.map(partShape) }),
});

function columnsOf(results: readonly UnitResult[]): ResultColumns {
  const first = (one: UnitResult): RankResult | undefined => one.ranks[0];
  const text = <T>(pick: (one: UnitResult) => T): T[] => results.map(pick);
  return {
    score_of: text(({ assessment }) => assessment),
    unit: text(({ unit }) => unit),
    unit_name: text(({ unit_name }) => unit_name),
    seq: results.map((_, at) => at),
    score: text(({ score }) => (score === null ? null : (score.exact ?? score.text))),
    printed: text(({ printed }) => printed),
    absent: text(({ absent }) => absent ?? null),
    grade: text(({ grade }) => grade?.id ?? null),
    grade_label: text(({ grade }) => grade?.label ?? null),
    grade_gate: text(({ grade }) => grade?.gate ?? null),
    pool: text((one) => first(one)?.pool ?? ""),
    place: text((one) => first(one)?.rank ?? null),
    from_end: text((one) => first(one)?.from_end ?? null),
    pool_size: text((one) => first(one)?.size ?? null),
    tied: text((one) => first(one)?.tied ?? false),
    ranks: text(({ ranks }) => JSON.stringify(ranks)),
    parts: text(({ parts }) => JSON.stringify(partValues(parts))),
    lists: text(({ lists }) => lists.join(",")),
  };
}

export type StoredPart = string | null | { readonly value: string | null; readonly absent: string };

function partValues(parts: readonly PartResult[], above = ""): Record<string, StoredPart> {
  const values: Record<string, StoredPart> = {};
  for (const { id, value, absent, parts: below } of parts) {
    const path = `${above}${id}`;
    const text = value === null ? null : (value.exact ?? value.text);
    values[path] = absent === undefined ? text : { value: text, absent: `${absent.kind}/${absent.action}` };
    if (below !== undefined) Object.assign(values, partValues(below, `${path}.`));
  }
  return values;
}
