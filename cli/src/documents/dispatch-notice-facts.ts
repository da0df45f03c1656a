import type { FactsOf } from "@cunjing/documents";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { foundInPeriod, listedProblem } from "./problem-facts.ts";
import { teamNames } from "./teams.ts";

/** 督办通知: one for a unit and a team's inspection of the period, never one a problem (E9). */
export function planNotices(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  const problems = foundInPeriod(context).filter(({ channel, team }) => channel === "notice" && team !== "");
  return byTeamAndUnit(context, problems).map(({ team, unit, own }) =>
    planned(
      "dispatch-notice",
      `${context.units.name(unit)}（${teamNames(context, team).short}）`,
      () => noticeFacts(context, team, unit, own),
      { entry },
    ),
  );
}

function byTeamAndUnit({ units, assessed }: DocumentContext, problems: readonly LedgerProblem[]) {
  const groups = Map.groupBy(problems, ({ unit, team }) => `${units.assessedAbove(unit)}\u0000${team}`);
  return [...groups]
    .map(([key, own]) => {
      const [unit = "", team = ""] = key.split("\u0000");
      return { unit, team, own };
    })
    .sort((a, b) => assessed.indexOf(a.unit) - assessed.indexOf(b.unit) || (a.team < b.team ? -1 : 1));
}

function noticeFacts(
  context: DocumentContext,
  team: string,
  unit: string,
  problems: readonly LedgerProblem[],
): FactsOf<"dispatch-notice"> {
  const { body, short } = teamNames(context, team);
  const days = problems.map(({ day }) => day).sort();
  const deadlines = problems.map(({ dueDay }) => dueDay).filter((day) => day !== "");
  return {
    ...officialFrame(context, body, [context.officeOf(unit)]),
    campaign: context.campaign,
    unit: context.units.name(unit),
    inspectedFrom: days[0] ?? context.printed.first,
    inspectedTo: days.at(-1) ?? context.printed.last,
    team: short,
    grounds: context.grounds,
    problems: problems.map((problem) => listedProblem(context, problem)),
    feedbackBy: deadlines.sort().at(-1) ?? context.printed.last,
    feedbackItems: ["整改结果", "责任领导", "具体责任人"],
    sentThisMonth: sentThisMonth(context, team),
  };
}

/** Units that the team sent a notice to in the month of the period's last day, this one included: told to the issuer, never printed. */
function sentThisMonth({ ledger, printed, units }: DocumentContext, team: string): number {
  const month = printed.last.slice(0, 7);
  const own = ledger.filter(
    (one) => one.team === team && one.channel === "notice" && one.day.startsWith(month),
  );
  return new Set(own.map(({ unit }) => units.assessedAbove(unit))).size;
}
