import { type FactsOf, printDay } from "@cunjing/documents";
import { countProblems, groupsBySize, printRate } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import { officeBody } from "./issuers.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { foundInPeriod, gravestFirst, listedProblem } from "./problem-facts.ts";
import { problemGroups } from "./problem-groups.ts";
import { teamNames } from "./teams.ts";
import { type InspectionRecord, inspectionsIn, placesOf } from "./work-records.ts";

/** Most rows of the table that goes with the report; the workbook has all. */
const LISTED = 20;

/** 督导报告: one for each team that inspected in the period (S1-19). */
export function planTeamReports(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  const inspections = inspectionsIn(context, new Set(context.assessed)).filter(({ team }) => team !== "");
  return [...Map.groupBy(inspections, ({ team }) => team)]
    .filter(([team]) => context.policy.teams?.[team] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, own]) =>
      planned(
        "supervision-report",
        context.policy.teams?.[team]?.label ?? team,
        () => reportFacts(context, team, own),
        { entry },
      ),
    );
}

function reportFacts(
  context: DocumentContext,
  team: string,
  inspections: readonly InspectionRecord[],
): FactsOf<"supervision-report"> {
  const { units, ledger, printed } = context;
  const found = foundInPeriod(context).filter((problem) => problem.team === team);
  const earlier = ledger.filter((problem) => problem.team === team && problem.day < printed.first);
  const before = countProblems(earlier);
  const { villages, towns } = placesOf(context, inspections);
  const visited = [...new Set(inspections.map(({ of }) => of))].map(units.name);
  const spot = found.filter(({ channel }) => channel === "on_the_spot").length;
  const worst = groupsBySize(found, ({ category }) => category)[0];
  const atOnce = found.filter(
    ({ channel, day, closedDay }) => channel === "on_the_spot" && closedDay === day,
  ).length;
  return {
    issuer: teamNames(context, team).body,
    addressees: [officeBody(context)],
    campaign: context.campaign,
    period: printed,
    rounds: [
      `${printDay(printed.first)}至${printDay(printed.last)}，我组检查${visited.join("、")}的${towns}个乡镇（街道）、${villages}个村（社区）${inspections.length}次，发现问题${found.length}个，其中现场交办${spot}个。`,
    ],
    strengths:
      atOnce === 0
        ? []
        : [{ title: "现场交办落实较快", text: `现场交办的${spot}个问题，当日整改并经验收销号${atOnce}个。` }],
    findings: problemGroups(context, found, []).map(({ title, lead, problems }) => ({
      title,
      text: `${lead}${problems.map((one) => `${one.unit}${one.spot}，${one.description}`).join("；")}。`,
    })),
    followUp:
      before.found === 0
        ? "本组此前未登记问题。"
        : `本组此前登记的${before.found}个问题，已验收销号${before.closed}个，整改率${printRate(before)}；未销号${before.open}个，其中逾期${before.overdue}个。`,
    suggestions:
      worst === undefined
        ? []
        : [
            {
              title: "突出重点抓整治",
              text: `本期${worst[0]}问题最多（${worst[1].length}个），建议对此类问题组织专项排查，逾期问题逐一核查原因。`,
            },
          ],
    problems: gravestFirst(found.filter(({ severity }) => severity !== "ordinary"))
      .slice(0, LISTED)
      .map((problem) => listedProblem(context, problem)),
    day: context.issueDay,
  };
}
