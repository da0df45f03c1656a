import type { Body, FactsOf } from "@cunjing/documents";
import { countProblems, printRate } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { foundInPeriod, ledgerRow } from "./problem-facts.ts";
import { teamNames } from "./teams.ts";

/** 问题台账: of a ten-day period one for each team (S1-19), of the whole campaign one for each assessed unit. Workbooks with every field. */
export function planLedgers(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  return context.period.kind === "campaign" ? unitLedgers(context, entry) : teamLedgers(context, entry);
}

function teamLedgers(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  const byTeam = Map.groupBy(
    foundInPeriod(context).filter(({ team }) => team !== ""),
    ({ team }) => team,
  );
  return [...byTeam]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, problems]) => {
      const { body } = teamNames(context, team);
      const label = context.policy.teams?.[team]?.label ?? team;
      return planned(
        "problem-ledger",
        label,
        () => ledgerFacts(context, body, context.shortTitle, problems),
        {
          entry,
          forms: ["xlsx"],
        },
      );
    });
}

function unitLedgers(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  const { units, ledger, assessed } = context;
  const byUnit = Map.groupBy(ledger, ({ unit }) => units.assessedAbove(unit));
  return assessed.flatMap((unit) => {
    const problems = byUnit.get(unit);
    if (problems === undefined) return [];
    const name = units.name(unit);
    return [
      planned("problem-ledger", name, () => ledgerFacts(context, context.officeOf(unit), name, problems), {
        entry,
        forms: ["xlsx"],
      }),
    ];
  });
}

/** @param scope what the ledger is about, before the campaign's name: 甲县, 5月中旬 */
export function ledgerFacts(
  context: DocumentContext,
  issuer: Body,
  scope: string,
  problems: readonly LedgerProblem[],
): FactsOf<"problem-ledger"> {
  const counts = countProblems(problems);
  const rows = problems.map((problem) => ledgerRow(context, problem));
  return {
    issuer,
    campaign: context.campaign,
    scope,
    asOf: context.printed.last,
    rows,
    summary: [
      { label: "发现", value: `${counts.found}个` },
      { label: "已销号", value: `${counts.closed}个` },
      { label: "未销号", value: `${counts.open}个` },
      { label: "其中逾期", value: `${counts.overdue}个` },
      { label: "缓办", value: `${counts.deferred}个` },
      { label: "整改率（销号÷发现）", value: printRate(counts) },
    ],
    columns: "all",
  };
}
