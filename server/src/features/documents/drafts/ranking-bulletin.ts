import { type FactsOf, percentOf, printMonthDay, printPercentAtLeast } from "@cunjing/documents";
import { siteDay } from "../../../platform/site-day.ts";
import { latestHead } from "../../../platform/trail/latest-head.ts";
import type { Draft, DraftInput } from "./draft.ts";
import { listedProblem, type ProblemFacts } from "./listed-problems.ts";
import { inspectionsInWords, type PeriodWork, readPeriodWork, sumOf } from "./period-work.ts";
import {
  type AssessmentRecord,
  printedPeriod,
  rankedPools,
  readAssessmentRecord,
} from "./read-assessment.ts";
import { unfit } from "./read-problem.ts";

type Kind = "ten-day-bulletin" | "monthly-bulletin" | "quarterly-bulletin";
type Group = FactsOf<Kind>["problemGroups"][number];

const CADENCE_OF: Readonly<Record<Kind, readonly string[]>> = {
  "ten-day-bulletin": ["ten-day", "week"],
  "monthly-bulletin": ["month"],
  "quarterly-bulletin": ["quarter", "half-year", "year", "campaign"],
};

/** Kinds of problem that the text takes up, and places that it names for each; the annex lists more. */
const KINDS_NAMED = 3;
const PLACES_NAMED = 3;
const LISTED = 20;

/** 旬查、月评、季度通报: the result's own figures, the lists that follow from it, and what the ledger says of the period (S1-20, S1-24, S2-16). */
function draftBulletin(kind: Kind, name: string): Draft<Kind> {
  return async (input) => {
    const { tx, words, about } = input;
    const record = await readAssessmentRecord(input, name);
    const period = printedPeriod(record, input);
    if (!CADENCE_OF[kind].includes(period.cadence))
      return unfit(name, "时段不是这种通报的时段", "its period is not the one of this bulletin");
    const [work, head] = await Promise.all([
      readPeriodWork(input, record.row.first_day, record.row.last_day),
      latestHead(tx),
    ]);
    const pools = rankedPools(record, about);
    return {
      ...aboutAll(record, input),
      source: record.source,
      fields: (frame) => ({
        ...frame,
        campaign: about.title,
        period,
        grounds: words.grounds ?? about.grounds,
        overview: words.overview === undefined ? overviewOf(record, work) : [words.overview],
        practices: words.practices ?? practicesOf(work),
        problemGroups: groupsOf(work, input),
        listed: work.examples
          .filter(({ severity }) => severity !== "ordinary")
          .slice(0, LISTED)
          .map((problem) => listedProblem(problem, about)),
        lists: record.lists
          .filter(({ kind: of, units }) => of !== "other" && units.length > 0)
          .map(({ label, units, clause }) => ({ label, units, clause: about.clauseOf(clause) })),
        demands:
          words.demands ??
          demandsOf(
            work,
            pools.flatMap(({ units }) => units.slice(-1).map(({ unit }) => unit)),
          ),
        pools,
        display: words.display ?? "all",
        explain: words.explain ?? false,
        ...(head === undefined
          ? {}
          : { chainHead: { digest: head.digest, block: head.number, day: siteDay(head.sealed_at) } }),
      }),
    };
  };
}

export const draftTenDayBulletin = draftBulletin("ten-day-bulletin", "旬查情况通报");
export const draftMonthlyBulletin = draftBulletin("monthly-bulletin", "月评通报");
export const draftQuarterlyBulletin = draftBulletin("quarterly-bulletin", "季度通报");

/** It is about the whole campaign, and goes to the offices of all units that it ranks. */
export function aboutAll(record: AssessmentRecord, { about }: DraftInput) {
  return {
    unit: about.root,
    pos: about.rootPos,
    sealedBy: null,
    to: record.ranked.map((unit) => ({ role: "main" as const, unit })),
  };
}

function overviewOf({ row, results }: AssessmentRecord, work: PeriodWork): string[] {
  const { found, closed, overdue, deferred } = work.standing;
  const ranked = results.filter(({ ranks }) => ranks.length > 0);
  const unranked = results.filter(({ ranks }) => ranks.length === 0).map(({ unit_name }) => unit_name);
  const rate = percentOf(String(closed), String(found));
  return [
    `本期对${ranked.length}个单位的${work.towns}个乡镇（街道）、${work.villages}个村（社区）开展检查${sumOf(work.inspections)}次，其中${inspectionsInWords(work)}；新发现问题${sumOf(work.found)}个。`,
    `截至${printMonthDay(row.last_day)}，累计发现问题${found}个，经验收销号${closed}个，整改率${rate === null ? "—" : printPercentAtLeast(rate)}（销号数占发现数的比例）；未销号${found - closed}个，其中逾期${overdue}个、批准缓办${deferred}个。`,
    ...(unranked.length === 0 ? [] : [`${unranked.join("、")}本期缺少成绩，按规定不参加排名。`]),
  ];
}

/** From records alone: nothing is praised that no record shows; an office adds the rest by its own words. */
function practicesOf(work: PeriodWork) {
  const spot = sumOf(work.found.filter(({ channel }) => channel === "on_the_spot"));
  if (spot === 0)
    return [
      {
        title: "坚持问题导向",
        text: `对本期发现的${sumOf(work.found)}个问题逐项登记、交办、跟踪，整改情况以现场验收为准。`,
      },
    ];
  return [
    {
      title: "现场交办立行立改",
      text: `督查发现的${spot}个即行解决问题当场交办，其中${work.at_once}个当日整改、当日验收销号。`,
    },
  ];
}

function groupsOf(work: PeriodWork, { about }: DraftInput): Group[] {
  const all = sumOf(work.found);
  return [...Map.groupBy(work.found, ({ category }) => about.wordOf(category) ?? "")]
    .filter(([title]) => title !== "")
    .sort(([a, first], [b, second]) => sumOf(second) - sumOf(first) || (a < b ? -1 : 1))
    .slice(0, KINDS_NAMED)
    .map(([title, counts]) => {
      const share = percentOf(String(sumOf(counts)), String(all)) ?? "0";
      const own = (one: ProblemFacts) => about.wordOf(one.category) === title;
      return {
        title: `${title}方面`,
        lead: `发现问题${sumOf(counts)}个，占本期发现问题的${printPercentAtLeast(share)}，其中${byCounty(counts)}。较突出的有：`,
        problems: work.examples
          .filter(own)
          .slice(0, PLACES_NAMED)
          .map((problem) => listedProblem(problem, about)),
      };
    });
}

/** 甲县60个、己县41个、丙县30个: the three with most. */
const byCounty = (counts: PeriodWork["found"]): string =>
  [...Map.groupBy(counts, ({ county }) => county)]
    .map(([county, own]) => [county, sumOf(own)] as const)
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([county, n]) => `${county}${n}个`)
    .join("、");

/** Sentences of the trade; the numbers are the ledger's. */
function demandsOf({ standing }: PeriodWork, last: readonly string[]) {
  const open = standing.found - standing.closed;
  const closing =
    open === 0
      ? "已销号的问题要适时回头看，巩固整改成果。"
      : `对尚未销号的${open}个问题逐项明确责任单位、责任人和完成时限，完成一处、验收一处、销号一处。${standing.overdue === 0 ? "" : `其中逾期的${standing.overdue}个问题要查明原因，限期整改到位；确因季节、施工等原因不能按期完成的，按程序申请延期或者缓办。`}`;
  return [
    { title: "限期整改销号", text: closing },
    {
      title: "全面排查治理",
      text: "各单位要举一反三，对同类问题全面排查，建立日常保洁和管护机制，防止反弹。",
    },
    ...(last.length === 0
      ? []
      : [
          {
            title: "补齐工作短板",
            text: `${last.join("、")}本期排名末位，要逐项分析失分原因，研究整改措施，尽快改变落后局面。`,
          },
        ]),
    {
      title: "减轻基层负担",
      text: "整改结果以督查组现场验收为准，不得要求村（社区）重复报送材料、照片，不得层层加码。",
    },
  ];
}
