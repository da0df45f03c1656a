import type { MeasureResult } from "@cunjing/engine";
import type { DocumentContext } from "./document-context.ts";

/** Measures that the run proposes for the period, and that one kind of document carries out. Absorbed and withdrawn ones are none of them. */
export function proposedFor(
  { run, period, policy }: DocumentContext,
  documentKind: string,
): readonly MeasureResult[] {
  return run.measures.filter(
    (measure) =>
      measure.period === period.id &&
      measure.state === "proposed" &&
      measure.document !== null &&
      policy.documents?.[measure.document]?.kind === documentKind,
  );
}

/** The assessed unit that a measure falls on, or in which its problem lies; "" where there is none. */
export function unitOfMeasure({ units, ledger }: DocumentContext, measure: MeasureResult): string {
  if (measure.unit !== "") return units.assessedAbove(measure.unit) || measure.unit;
  const problem = ledger.find(({ id }) => id === measure.subject);
  return problem === undefined ? "" : units.assessedAbove(problem.unit);
}

/** Measures by the assessed unit, in official order. */
export function byAssessedUnit(
  context: DocumentContext,
  measures: readonly MeasureResult[],
): readonly (readonly [unit: string, measures: readonly MeasureResult[]])[] {
  return [...Map.groupBy(measures, (measure) => unitOfMeasure(context, measure))]
    .filter(([unit]) => unit !== "")
    .sort(([a], [b]) => context.units.order(a) - context.units.order(b));
}

/** What one record of a kind of fact says that happened, where the policy's counter has no label of its own. */
const HAPPENED: Readonly<Record<string, string>> = {
  warnings: "下发督办警示",
  problem_events: "复核时整改不到位",
};

/** What counted towards a measure, with its days, as the engine says it: one sentence, with the place of the problem where one is counted. */
export function causeOf({ units, ledger }: DocumentContext, measure: MeasureResult): string {
  const problem = ledger.find(({ id, lineage }) => id === measure.subject || lineage === measure.subject);
  const about =
    problem === undefined ? "" : `${units.path(problem.unit)}${problem.place}${problem.description}，`;
  const reasons = measure.because.map(({ text, facts = [] }) => {
    const happened = HAPPENED[facts[0]?.split(":")[0] ?? ""];
    return happened === undefined ? text : text.replace(`“${measure.rule_label}”`, happened);
  });
  return about + reasons.join("，");
}

/** Whom a measure falls on, by unit and post: 己县县委书记, 乙县西一镇柳四村党支部书记. */
export function postsOf({ units }: DocumentContext, measure: MeasureResult): readonly string[] {
  const place = measure.unit === "" ? "" : units.path(measure.unit);
  return measure.on.map(({ kind, label }) => {
    if (kind !== "holder") return label;
    return place.endsWith("村") && label.startsWith("村") ? place + label.slice(1) : place + label;
  });
}
