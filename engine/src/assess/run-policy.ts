/**
 * Runs one policy over one set of facts: every assessment in every period, lists, proposed measures and money. The same
 * facts under the same policy give the same results, whatever the order of the rows.
 */
import type { Period } from "../calendar/cadence.ts";
import { formatDay, parseDay } from "../calendar/day.ts";
import { digestOf } from "../digest/digest.ts";
import { buildGraph } from "../graph/build-graph.ts";
import type { Facts } from "../graph/prepare-facts.ts";
import type { Graph } from "../graph/types.ts";
import type { ValueGraph } from "../graph/value-graph.ts";
import { listResult } from "../lists/list-result.ts";
import { proposeMeasures } from "../measures/propose-measures.ts";
import { proposeAwards } from "../money/propose-awards.ts";
import type { DecisionChoices, DecisionInForce, PolicySource } from "../policy/load.ts";
import type { AwardResult, ListResult, MeasureResult, Notice, UnitResult } from "../results/types.ts";
import { RESULT_FORMAT } from "../results/types.ts";
import { unitResults } from "../results/unit-results.ts";
import type { UnitTree } from "../units/tree.ts";

export interface RunInput {
  readonly source: PolicySource;
  readonly units: UnitTree;
  readonly facts: Facts;
  /** Decisions taken otherwise than the policy file does, with who took them; results carry them. */
  readonly choices?: DecisionChoices;
  /** The last day that counts, `2019-05-18`: later facts are not seen (watermark). */
  readonly until?: string;
  /** Only these periods' results are handed over (ladders still replay everything before them). */
  readonly periods?: readonly string[];
  /** Other policies' graphs, for values read as `other.<policy>.<path>`. */
  readonly others?: ReadonlyMap<string, Graph>;
  /** `scores` forgets parts and indicators once a period is done: for trees of a country's size. Default `all`. */
  readonly keep?: "all" | "scores";
  /** Told after each period, for a progress bar. */
  readonly onPeriod?: (done: number, of: number, period: Period) => void;
}

export interface RunPeriod {
  readonly id: string;
  readonly cadence: string;
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly version: string;
}

/** Everything that a run hands over, in the documented shape (docs/data-format.md, "Results"). */
export interface RunResults {
  readonly format: typeof RESULT_FORMAT;
  readonly policy: string;
  readonly title: string;
  readonly decisions: readonly DecisionInForce[];
  readonly until: string | null;
  readonly periods: readonly RunPeriod[];
  readonly results: readonly UnitResult[];
  readonly lists: readonly ListResult[];
  readonly measures: readonly MeasureResult[];
  readonly awards: readonly AwardResult[];
  readonly notices: readonly Notice[];
  /** SHA-256 over everything above in canonical form: equal digests are equal results. */
  readonly digest: string;
}

export interface Run extends RunResults {
  readonly graph: ValueGraph;
}

export function runPolicy(input: RunInput): Run {
  const until = input.until === undefined ? undefined : parseDay(input.until);
  const graph = buildGraph({
    source: input.source,
    units: input.units,
    facts: input.facts,
    ...(input.choices === undefined ? {} : { choices: input.choices }),
    ...(until === undefined ? {} : { until }),
    ...(input.others === undefined ? {} : { others: input.others }),
  });
  const all = periodsToRun(graph, until);
  const wanted = (period: Period): boolean =>
    input.periods === undefined || input.periods.includes(period.id);
  const results: UnitResult[] = [];
  const lists: ListResult[] = [];
  const notices: Notice[] = [];
  all.forEach((period, i) => {
    runPeriod(graph, period, input.keep ?? "all", wanted(period) ? { results, lists, notices } : null);
    input.onPeriod?.(i + 1, all.length, period);
  });
  const last = all.at(-1);
  const proposals = last === undefined ? { measures: [], notices: [] } : proposeMeasures(graph, last);
  const measures = proposals.measures.filter(
    ({ period }) => input.periods === undefined || input.periods.includes(period),
  );
  const money = last === undefined ? { awards: [], notices: [] } : proposeAwards(graph, last);
  const awards = money.awards.filter(
    ({ period }) => input.periods === undefined || input.periods.includes(period),
  );
  notices.push(...proposals.notices, ...money.notices);
  const body = {
    format: RESULT_FORMAT,
    policy: input.source.id,
    title: last === undefined ? "" : graph.policy(last).title,
    decisions: last === undefined ? [] : graph.decisions(last),
    until: input.until ?? null,
    periods: all.filter(wanted).map((period) => describePeriod(graph, period)),
    results,
    lists,
    measures,
    awards,
    notices,
  } as const;
  let digest: string | undefined;
  return {
    ...body,
    graph,
    // Made when asked for: of a country's year it costs more than the ranking.
    get digest() {
      digest ??= digestOf(body);
      return digest;
    },
  };
}

/** Periods in the order in which they end; where two end together, the shorter one first. */
function periodsToRun(graph: ValueGraph, until: number | undefined): Period[] {
  return graph.timeline
    .cadences()
    .flatMap((cadence) => graph.periods(cadence))
    .filter((period) => until === undefined || period.first <= until)
    .sort((a, b) => a.last - b.last || b.first - a.first || (a.cadence < b.cadence ? -1 : 1));
}

interface Collected {
  readonly results: UnitResult[];
  readonly lists: ListResult[];
  readonly notices: Notice[];
}

function runPeriod(graph: ValueGraph, period: Period, keep: "all" | "scores", into: Collected | null): void {
  const policy = graph.policy(period);
  for (const [id, { every, ranks }] of Object.entries(policy.assessments ?? {})) {
    if (every !== period.cadence) continue;
    const values = graph.assessment(id, period);
    values.grades();
    for (const rank of Object.keys(ranks ?? {})) values.rank(rank);
    if (into !== null && keep === "all") into.results.push(...unitResults(graph, values));
    into?.notices.push(...ungraded(graph, id, period));
  }
  for (const [id, list] of Object.entries(policy.lists ?? {})) {
    if ((list.every ?? policy.assessments?.[list.of ?? ""]?.every) !== period.cadence) continue;
    const membership = graph.membership(id, period);
    if (into === null) continue;
    const result = listResult(graph, id, period, membership);
    if (result !== null) into.lists.push(result);
    into.notices.push(...membership.notices);
  }
  if (keep === "scores") graph.release();
}

/** A score in no grade is refused by name: the policy has a hole, and no grade is made up. */
function ungraded(graph: ValueGraph, assessment: string, period: Period): Notice[] {
  const values = graph.assessment(assessment, period);
  const grades = values.grades();
  return (grades?.withoutBand ?? [])
    .map((row) => values.members.units[row]!)
    .map((unit) => ({
      code: "score_without_grade",
      policy: graph.source.id,
      period: period.id,
      where: `assessments.${assessment}.grades`,
      message: {
        zh: `${graph.units.nameOf(unit, period.last)}的得分不在任何等次之内`,
        en: `the score of ${graph.units.idOf(unit)} is in no grade`,
      },
    }));
}

function describePeriod(graph: ValueGraph, period: Period): RunPeriod {
  return {
    id: period.id,
    cadence: period.cadence,
    title: period.full_title,
    first: formatDay(period.first),
    last: formatDay(period.last),
    version: graph.version(period),
  };
}
