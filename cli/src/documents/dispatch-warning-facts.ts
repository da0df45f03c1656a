import type { FactsOf } from "@cunjing/documents";
import { columnText } from "./cell-text.ts";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { teamNames } from "./teams.ts";

/** A row of the warnings table, with the count on its lineage as the engine derived it. */
interface Warning {
  readonly day: string;
  readonly number: string;
  readonly nth: number;
  readonly problem: LedgerProblem;
}

/** 督办警示 in the words of annex 4 (B7), one for each warning of the period. */
export function planWarnings(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  return warningsIn(context).map((warning) => {
    const unit = context.units.assessedAbove(warning.problem.unit);
    const subject = `${context.units.name(unit)}（${warning.number || `${warning.day}第${warning.nth}次`}）`;
    return planned("dispatch-warning", subject, () => warningFacts(context, unit, warning), { entry });
  });
}

function warningsIn({ graph, ledger, printed }: DocumentContext): readonly Warning[] {
  const table = graph.facts("warnings");
  if (table === undefined) return [];
  const [day, number, nth, problem] = ["day", "number", "nth", "problem"].map((name) =>
    columnText(table, name),
  );
  const byId = new Map(ledger.map((one) => [one.id, one]));
  const warnings: Warning[] = [];
  for (let row = 0; row < table.rows; row++) {
    const at = day?.(row) ?? "";
    const about = byId.get(problem?.(row) ?? "");
    if (at < printed.first || at > printed.last || about === undefined) continue;
    warnings.push({ day: at, number: number?.(row) ?? "", nth: Number(nth?.(row) ?? "1"), problem: about });
  }
  return warnings;
}

function warningFacts(
  context: DocumentContext,
  unit: string,
  { day, number, nth, problem }: Warning,
): FactsOf<"dispatch-warning"> {
  const { units, place, campaign, particulars } = context;
  const { key, body } = teamNames(context, problem.team);
  const where = units.below(problem.unit, unit);
  const again = nth === 1 ? "" : `，该问题系第${nth}次督办警示，此前整改不到位`;
  return {
    issuer: body,
    addressees: [context.officeOf(unit)],
    county: units.name(unit),
    // The source writes 市城乡环境…行动 without the city's name.
    campaign: `${place.root.slice(-1)}${campaign}`,
    team: key,
    inspectedOn: day,
    inspected: where,
    problems: [`${where}${problem.place}${problem.description}${again}`],
    deadline: problem.dueDay > day ? problem.dueDay : context.issueDay,
    matter: `${where}${problem.category}问题`,
    phone: particulars.phone,
    day,
    warningNumber: number === "" ? "（签发后编号）" : `〔${day.slice(0, 4)}〕${number}`,
    timesWarned: nth,
  };
}
