import { type Body, type FactsOf, printMonthDay, type RankedPool } from "@cunjing/documents";
import { countProblems, groupsBySize, printRate } from "./count-problems.ts";
import { demandsOf } from "./demands.ts";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { officialFrame } from "./official-frame.ts";
import { type PoolOfPeriod, partsAddUp, resultsOf } from "./pools.ts";
import { practicesOf } from "./practices.ts";
import { foundInPeriod, gravestFirst, listedProblem, problemsOf } from "./problem-facts.ts";
import { problemGroups } from "./problem-groups.ts";
import { wordOf } from "./word-of.ts";
import { inspectionsIn, placesOf } from "./work-records.ts";

/** Most rows of the annexed list: the serious and prominent ones; the ledger holds the rest. */
const LISTED = 20;

/** Facts of 旬查情况通报, 月评通报 and 季度通报, for one pool or for all (S1-20, S1-24). */
export function rankingBulletinFacts(
  context: DocumentContext,
  assessment: string,
  pools: readonly PoolOfPeriod[],
  issuer: Body,
  addressees: readonly Body[],
): FactsOf<"ten-day-bulletin"> {
  const of = new Set(pools.flatMap((pool) => [...pool.ids, ...pool.unranked.map(({ unit }) => unit)]));
  const found = problemsOf(context, foundInPeriod(context), of);
  const standing = problemsOf(context, context.ledger, of);
  const counts = countProblems(standing);
  const worst = groupsBySize(found, ({ category }) => category).slice(0, 2);
  return {
    ...officialFrame(context, issuer, addressees, { copies: copiesOf(context) }),
    campaign: context.campaign,
    period: context.printed,
    grounds: context.grounds,
    overview: [
      workSentence(context, of, pools, found),
      `截至${printMonthDay(context.printed.last)}，累计发现问题${counts.found}个，经验收销号${counts.closed}个，整改率${printRate(counts)}（销号数占发现数的比例）；未销号${counts.open}个，其中逾期${counts.overdue}个、批准缓办${counts.deferred}个。`,
      ...unrankedSentences(context, pools),
    ],
    practices: practicesOf(context, of, found),
    problemGroups: problemGroups(context, found, standing),
    listed: gravestFirst(found.filter(({ severity }) => severity !== "ordinary"))
      .slice(0, LISTED)
      .map((problem) => listedProblem(context, problem)),
    demands: demandsOf(
      context,
      counts,
      worst.map(([category]) => category),
      lastPlaces(pools),
    ),
    pools: pools.map((pool) => withNote(context, assessment, pool)),
    display: "all",
    explain: false,
  };
}

/** Who looked, where, how often, and what was found: each number a count of records. */
function workSentence(
  context: DocumentContext,
  of: ReadonlySet<string>,
  pools: readonly PoolOfPeriod[],
  found: readonly LedgerProblem[],
): string {
  const inspections = inspectionsIn(context, of).filter(({ kind }) => kind !== "self" && kind !== "double");
  const { villages, towns } = placesOf(context, inspections);
  const kinds = groupsOf(inspections.map(({ kind }) => wordOf("inspections", "kind", kind)));
  const channels = groupsOf(found.map(({ channel }) => wordOf("problems", "channel", channel)));
  const units = pools.reduce((sum, pool) => sum + pool.ids.length, 0);
  return `本期对${units}个单位的${towns}个乡镇（街道）、${villages}个村（社区）开展检查${inspections.length}次，其中${kinds("次")}；新发现问题${found.length}个，其中${channels("个")}。`;
}

/** “督查320次、暗访41次”, most frequent first. */
function groupsOf(words: readonly string[]): (unit: string) => string {
  const groups = [...Map.groupBy(words, (word) => word)].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  return (unit) => groups.map(([word, own]) => `${word}${own.length}${unit}`).join("、") || "无记录";
}

function unrankedSentences({ units }: DocumentContext, pools: readonly PoolOfPeriod[]): string[] {
  const names = pools[0]?.unranked.map(({ unit }) => units.name(unit)) ?? [];
  return names.length === 0 ? [] : [`${names.join("、")}本期缺少成绩，按规定不参加排名。`];
}

function lastPlaces(pools: readonly PoolOfPeriod[]): string[] {
  return pools.flatMap(({ units }) =>
    units.filter(({ rank }) => rank === units.at(-1)?.rank).map(({ unit }) => unit),
  );
}

function withNote(context: DocumentContext, assessment: string, pool: PoolOfPeriod): RankedPool {
  const { name, units, ids } = pool;
  const results = resultsOf(context, assessment, context.period.id).filter(({ unit }) => ids.includes(unit));
  if (partsAddUp(results)) return { name, units };
  return { name, units, note: "名次按未经取舍的得分排定；分项和得分分别保留两位小数，个别行相加略有出入。" };
}

/** Leaders read the office's briefing; the bulletin is copied to the offices of their organs (中办发〔2012〕14号, article 15). */
function copiesOf({ place, level }: DocumentContext): readonly string[] {
  if (level !== "city" && level !== "county") return [];
  return [
    place.fullName(`${place.root.slice(-1)}委办公室`),
    place.fullName(`${place.root.slice(-1)}政府办公室`),
  ];
}
