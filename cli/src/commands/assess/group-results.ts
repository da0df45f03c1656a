/** The results of one assessment in one period, as a table has them. */
import type { Period, Run, RunPeriod, UnitResult } from "@cunjing/engine";

export interface ResultGroup {
  readonly assessment: string;
  readonly label: string;
  readonly period: RunPeriod;
  /** Ids of the assessment's ranks, with what they are called. */
  readonly ranks: readonly { readonly id: string; readonly label: string }[];
  readonly digits: number;
  readonly clause: readonly string[];
  /** By pool and rank; those without a rank last, in official order. */
  readonly results: readonly UnitResult[];
}

/** In the order of the periods' ends, and of the assessments in the policy. */
export function groupResults(run: Run): ResultGroup[] {
  const groups = Map.groupBy(run.results, ({ assessment, period }) => `${assessment} ${period}`);
  return [...groups.values()].flatMap((results) => {
    const [first] = results;
    const period = run.periods.find(
      ({ id, cadence }) => id === first?.period && cadence === cadenceOf(run, first),
    );
    if (first === undefined || period === undefined) return [];
    const shape = run.graph.policy(periodOf(run, period)).assessments?.[first.assessment];
    const ranks = Object.entries(shape?.ranks ?? {}).map(([id, rank]) => ({
      id,
      label: rank.label ?? "排名",
    }));
    return [
      {
        assessment: first.assessment,
        label: shape?.label ?? first.assessment,
        period,
        ranks,
        digits: shape?.digits ?? 2,
        clause: shape?.clause ?? [],
        results: byRank(results, ranks[0]?.id),
      },
    ];
  });
}

/** Two cadences may share a period's id (`2019-05` of a month in the campaign and of one after it). */
function cadenceOf(run: Run, { assessment, version }: UnitResult): string | undefined {
  const found = run.graph.timeline.versions.find(({ name }) => name === version);
  return found?.policy.assessments?.[assessment]?.every;
}

function periodOf(run: Run, { id, cadence }: RunPeriod): Period {
  const found = run.graph.periods(cadence).find((period) => period.id === id);
  if (found === undefined) throw new Error(`the run has no period ${cadence}/${id}`);
  return found;
}

function byRank(results: readonly UnitResult[], rank: string | undefined): UnitResult[] {
  const pools = [
    ...new Set(
      results.flatMap(({ ranks }) => ranks.filter(({ name }) => name === rank).map(({ pool }) => pool)),
    ),
  ];
  const keyOf = (result: UnitResult): [number, number] => {
    const own = result.ranks.find(({ name }) => name === rank);
    return own === undefined ? [pools.length, 0] : [pools.indexOf(own.pool), own.rank];
  };
  return results
    .map((result) => ({ result, key: keyOf(result) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ result }) => result);
}
