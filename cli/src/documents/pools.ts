import type { RankedPool, RankedUnit } from "@cunjing/documents";
import { parseFraction, printParts, toDecimal, type UnitResult } from "@cunjing/engine";
import type { DocumentContext } from "./document-context.ts";

/** Decimals of parts in tables; the score has its own text from the engine. */
const PLACES = 2;

/** A pool with the ids of its units, ranked ones in the order of their ranks. */
export interface PoolOfPeriod extends RankedPool {
  readonly id: string;
  readonly ids: readonly string[];
  /** Units of the assessment without a rank, with the reason. */
  readonly unranked: readonly { readonly unit: string; readonly why: string }[];
}

/** The assessments of the period's cadence, in the policy's order. */
export function assessmentsOf({ policy, period }: DocumentContext): readonly string[] {
  return Object.entries(policy.assessments ?? {})
    .filter(([, { every }]) => every === period.cadence)
    .map(([id]) => id);
}

/** The first ranking of an assessment, pool by pool, exactly as the run has it. */
export function poolsOf(context: DocumentContext, assessment: string): readonly PoolOfPeriod[] {
  const results = resultsOf(context, assessment, context.period.id);
  const before = context.graph.before(context.period, 1);
  const earlier = new Map(
    (before === undefined ? [] : resultsOf(context, assessment, before.id)).map((one) => [one.unit, one]),
  );
  const ranked = results.filter(({ ranks }) => ranks.length > 0);
  const unranked = results
    .filter(({ ranks }) => ranks.length === 0)
    .map(({ unit, absent }) => ({ unit, why: absent ?? "" }));
  return [...Map.groupBy(ranked, ({ ranks }) => ranks[0]?.pool ?? "")].map(([id, members]) => {
    const inOrder = members.toSorted((a, b) => (a.ranks[0]?.rank ?? 0) - (b.ranks[0]?.rank ?? 0));
    return {
      id,
      name: inOrder[0]?.ranks[0]?.pool_label || "全部单位",
      ids: inOrder.map(({ unit }) => unit),
      units: inOrder.map((result) => rankedUnit(result, earlier.get(result.unit))),
      unranked,
    };
  });
}

export function resultsOf(
  { run }: DocumentContext,
  assessment: string,
  period: string,
): readonly UnitResult[] {
  return run.results.filter((one) => one.assessment === assessment && one.period === period);
}

export function rankedUnit(result: UnitResult, earlier?: UnitResult): RankedUnit {
  const rank = result.ranks[0]?.rank ?? 0;
  const was = earlier?.ranks[0]?.rank;
  return {
    unit: result.unit_name,
    rank,
    score: result.printed ?? "",
    parts: result.parts.map(({ label, value, full, clause }) => ({
      label,
      value: value === null ? "—" : toDecimal(parseFraction(value.exact ?? value.text), PLACES),
      ...(full === null ? {} : { full: full.text }),
      clause: clause.join("、"),
    })),
    ...(was === undefined ? {} : { change: was - rank }),
    ...(result.ranks[0]?.tied ? { note: "并列" } : {}),
  };
}

/** Whether the parts of every unit, as printed, add up to its printed score. Where not, a note under the table says so. */
export function partsAddUp(results: readonly UnitResult[]): boolean {
  return results.every(({ parts, score }) => {
    if (score === null || parts.some(({ value }) => value === null)) return true;
    const exact = parts.map(({ value }) => parseFraction(value?.exact ?? value?.text ?? "0"));
    return printParts(exact, parseFraction(score.exact ?? score.text), PLACES).places === PLACES;
  });
}
