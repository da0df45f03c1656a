import type { Block } from "../model/blocks.ts";
import { heading, paragraph, punctuateList } from "../model/build.ts";
import type { Attachment, OfficialDocument } from "../model/document.ts";
import { printShortDay } from "../text/print-day.ts";
import { type PrintedPeriod, printPeriod } from "../text/print-period.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type OfficialFacts, partiesOf, redHeadFrame } from "./official-facts.ts";
import { type ListedProblem, PROBLEM_COLUMNS, problemRow, problemSentence } from "./problem-rows.ts";
import { firstAndLastThree, type RankedPool, type RankingDisplay, rankingTable } from "./ranking-rows.ts";
import { explanationTable } from "./score-explanation.ts";

/** Facts of 旬查情况通报, 月评通报 and 季度通报 (S1-20, S1-24, S2-15 to 19). */
export interface RankingBulletinFacts extends OfficialFacts {
  /** 城乡环境整治百日攻坚行动. */
  readonly campaign: string;
  readonly period: PrintedPeriod;
  /** The rules that the ranking stands on, with their number where they have one. */
  readonly grounds: string;
  /** Overall situation, a paragraph each. */
  readonly overview: readonly string[];
  /** Main practices, each a short title and its text. */
  readonly practices: readonly { readonly title: string; readonly text: string }[];
  /** Problems by kind: a sentence of its own where there is one, then the places that the text names. */
  readonly problemGroups: readonly {
    readonly title: string;
    readonly lead?: string;
    readonly problems: readonly ListedProblem[];
  }[];
  /** The annexed list; by default the places that the text names. A bulletin names few and lists more. */
  readonly listed?: readonly ListedProblem[];
  /** Red and black lists that follow from the ranking, each with its clause. */
  readonly lists?: readonly {
    readonly label: string;
    readonly units: readonly string[];
    readonly clause: string;
  }[];
  /** What is asked next. */
  readonly demands: readonly { readonly title: string; readonly text: string }[];
  readonly pools: readonly RankedPool[];
  readonly display: RankingDisplay;
  /** Adds an annex with each unit's explanation lines. */
  readonly explain: boolean;
  /** The newest head of the trail's chain: whoever keeps the paper can hold the records to it. */
  readonly chainHead?: { readonly digest: string; readonly block: number; readonly day: string };
}

const CADENCE_TITLES = { "ten-day": "旬查情况", month: "月评情况", quarter: "季度暗访评估情况" } as const;

function composeRankingBulletin(facts: RankingBulletinFacts): OfficialDocument {
  const cadence = facts.period.cadence as keyof typeof CADENCE_TITLES;
  const period = printPeriod(facts.period);
  return {
    ...redHeadFrame(facts),
    title: `关于${period}${facts.campaign}${CADENCE_TITLES[cadence] ?? "考评情况"}的通报`,
    body: [
      paragraph(
        `根据${facts.grounds}，现将${period}${facts.campaign}${CADENCE_TITLES[cadence] ?? "考评情况"}通报如下。`,
      ),
      heading(1, "总体情况"),
      ...facts.overview.map((text) => paragraph(text)),
      ...rankingParagraphs(facts),
      ...(facts.lists ?? []).map(({ label, units, clause }) =>
        paragraph(`列入${label}的单位：${units.join("、")}${clause === "" ? "" : `（依据：${clause}）`}。`),
      ),
      heading(1, "主要做法"),
      ...facts.practices.map(({ title, text }) => heading(2, `${title}。`, text)),
      heading(1, "存在问题"),
      ...facts.problemGroups.map(problemGroup),
      heading(1, "下步要求"),
      ...facts.demands.map(({ title, text }) => heading(2, `${title}。`, text)),
    ],
    attachments: attachmentsOf(facts, period),
  };
}

/** The ranking in words, one paragraph a pool. */
function rankingParagraphs(facts: RankingBulletinFacts): Block[] {
  return facts.pools.map((pool) => paragraph(`${pool.name}：${rankingSentence(pool, facts.display)}`));
}

function rankingSentence(pool: RankedPool, display: RankingDisplay): string {
  if (display === "first-and-last-three") {
    const shown = firstAndLastThree(pool.units);
    const first = shown
      .filter((unit) => pool.units.indexOf(unit) < pool.units.length / 2)
      .map((unit) => unit.unit);
    const last = shown
      .filter((unit) => pool.units.indexOf(unit) >= pool.units.length / 2)
      .map((unit) => unit.unit);
    return `排名前三位的是${first.join("、")}；排名后三位的是${last.join("、")}。`;
  }
  const score = (unit: RankedPool["units"][number]): string =>
    display === "no-scores" ? "" : `（${unit.score}分）`;
  return `按得分由高到低，依次为${pool.units.map((unit) => `${unit.unit}${score(unit)}`).join("、")}。`;
}

/** A kind of problem and its places, as one list of sentences. */
function problemGroup(group: RankingBulletinFacts["problemGroups"][number]): Block {
  const places = punctuateList(group.problems.map(problemSentence)).join("");
  const text = `${group.lead ?? ""}${places}`;
  return heading(2, `${group.title}。`, text === "" ? "本期未发现此类问题。" : text);
}

function attachmentsOf(facts: RankingBulletinFacts, period: string): Attachment[] {
  const short = period.replace(/（.*）/, "");
  const problems = facts.listed ?? facts.problemGroups.flatMap((group) => group.problems);
  const ranking: Attachment = {
    name: `${short}${facts.campaign}排名表`,
    blocks: [
      ...facts.pools.map((pool) => rankingTable(pool, facts.display)),
      ...(problems.length === 0
        ? chainNotes(facts).map((text) => paragraph(text, { size: "five", indent: 0 }))
        : []),
    ],
    landscape:
      facts.display !== "no-scores" && facts.pools.some((pool) => (pool.units[0]?.parts.length ?? 0) > 3),
  };
  const list: Attachment = {
    name: `${short}督查发现问题清单`,
    blocks: [
      { type: "table", columns: PROBLEM_COLUMNS, rows: problems.map(problemRow), notes: chainNotes(facts) },
    ],
  };
  const explained: Attachment[] = facts.explain
    ? [
        {
          name: `${short}得分构成说明`,
          blocks: facts.pools.flatMap((pool) => pool.units.map(explanationTable)),
        },
      ]
    : [];
  return [ranking, ...(problems.length === 0 ? [] : [list]), ...explained];
}

/** Under the list of problems, in small type: it certifies the records behind the bulletin, and is no part of what it says. */
const chainNotes = ({ chainHead }: RankingBulletinFacts): string[] =>
  chainHead === undefined
    ? []
    : [
        `记录校验值（操作记录链第${chainHead.block}块，${printShortDay(chainHead.day)}）：${chainHead.digest.replace(/(.{8})(?=.)/g, "$1 ")}`,
      ];

const rankingBulletin = (name: string, english: string): DocumentKind<RankingBulletinFacts> => ({
  name,
  english,
  layout: "通报",
  direction: "down",
  powers: "bulletin",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "number",
  length: "general",
  confidential: false,
  parties: partiesOf,
  compose: composeRankingBulletin,
});

export const tenDayBulletin = rankingBulletin("旬查情况通报", "ten-day ranking bulletin");
export const monthlyBulletin = rankingBulletin("月评通报", "monthly ranking bulletin");
export const quarterlyBulletin = rankingBulletin("季度通报", "quarterly ranking bulletin");
