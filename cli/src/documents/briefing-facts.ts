import type { FactsOf, RankedUnit } from "@cunjing/documents";
import type { MeasureResult } from "@cunjing/engine";
import { countProblems, groupsBySize, printRate } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import { officeBody } from "./issuers.ts";
import { unitOfMeasure } from "./measures.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import type { PoolOfPeriod } from "./pools.ts";
import { foundInPeriod } from "./problem-facts.ts";

/** Units that the one page names; the draft documents beside it name all. */
const UNITS_NAMED = 2;

/** 呈阅件: one page for the leader in charge: where things stand, three points, what is to be decided (E9). Measures wait for that decision. */
export function planBriefing(
  context: DocumentContext,
  pools: readonly PoolOfPeriod[],
): readonly PlannedDocument[] {
  if (pools.length === 0) return [];
  return [planned("briefing", "", () => briefingFacts(context, pools), { inside: true })];
}

/** Kept so short that it stays on its page with the box for the decision. */
function briefingFacts(context: DocumentContext, pools: readonly PoolOfPeriod[]): FactsOf<"briefing"> {
  const counts = countProblems(context.ledger);
  const found = foundInPeriod(context);
  const worst = groupsBySize(found, ({ category }) => category)[0];
  const organ = context.place.root.slice(-1);
  return {
    issuer: officeBody(context),
    addressees: [{ kind: "leader", level: context.level, name: `${organ}委、${organ}政府分管领导` }],
    subject: `关于${context.shortTitle}考评情况的呈阅件`,
    state: `${pools.map(poolSentence).join("；")}。累计发现问题${counts.found}个，验收销号${counts.closed}个（整改率${printRate(counts)}），逾期${counts.overdue}个。`,
    points: [
      { title: "末位单位需督促", text: lostSentence(pools) },
      { title: "逾期问题需盯办", text: overdueSentence(context) },
      worst === undefined
        ? { title: "本期没有新发现问题", text: "" }
        : {
            title: `${worst[0]}问题集中`,
            text: `本期新发现问题${found.length}个，此类占${worst[1].length}个。`,
          },
    ],
    wanted: decisionsWanted(context),
    day: context.issueDay,
    contact: context.contact,
  };
}

function poolSentence({ name, units }: PoolOfPeriod): string {
  const [first, last] = [units[0], units.at(-1)];
  return `${name}${first?.unit ?? ""}居首（${first?.score ?? ""}分），${last?.unit ?? ""}末位（${last?.score ?? ""}分）`;
}

/** The last of each pool, with the part in which it lost most; a single part says nothing about where. */
function lostSentence(pools: readonly PoolOfPeriod[]): string {
  const last = pools.flatMap(({ units }) => units.slice(-1));
  if (last.every(({ parts }) => parts.length < 2))
    return `${last.map(({ unit }) => unit).join("、")}得分最低。`;
  return `${last.map((unit) => `${unit.unit}失分最多的是${mostLost(unit)}`).join("，")}。`;
}

/** The part that is farthest below its full mark; doubles only choose, nothing is printed from them. */
function mostLost(unit: RankedUnit): string {
  const lost = unit.parts.map((part) => ({ part, points: Number(part.full ?? 0) - Number(part.value) }));
  const [first = "", ...others] =
    lost.toSorted((a, b) => b.points - a.points)[0]?.part.label.split("、") ?? [];
  return others.length === 0 ? first : `${first}等`;
}

function overdueSentence({ ledger, units }: DocumentContext): string {
  const late = groupsBySize(
    ledger.filter(({ overdue }) => overdue),
    ({ unit }) => units.assessedAbove(unit),
  ).slice(0, 3);
  if (late.length === 0) return "没有逾期未改的问题。";
  return `较多的是${late.map(([unit, own]) => `${units.name(unit)}${own.length}个`).join("、")}。`;
}

/** What the rules propose for this period, by measure; an organ decides, nothing is issued by itself. */
function decisionsWanted(context: DocumentContext): string {
  const own = context.run.measures.filter(({ period }) => period === context.period.id);
  const proposed = own.filter(({ state }) => state === "proposed");
  const waiting = own.filter(({ state }) => state === "awaits_finding");
  if (proposed.length === 0 && waiting.length === 0) return "本期没有按办法应提请的处理措施。妥否，请批示。";
  const lines = [...Map.groupBy(proposed, ({ measure_label }) => measure_label)]
    .sort(([, a], [, b]) => (b[0]?.severity ?? 0) - (a[0]?.severity ?? 0))
    .map(([label, measures]) => `${label}：${unitList(context, measures)}`);
  const findings = waiting.map(({ unit_name, needs_finding }) => `${unit_name}是否“${needs_finding ?? ""}”`);
  const asked = lines.length === 0 ? "" : `按办法提请：${lines.join("；")}。`;
  const open = findings.length === 0 ? "" : `请认定：${findings.join("；")}。`;
  return `${asked}${open}妥否，请批示。`;
}

/** Few units by name, many by their number. */
function unitList(context: DocumentContext, measures: readonly MeasureResult[]): string {
  const byUnit = [...Map.groupBy(measures, (measure) => unitOfMeasure(context, measure)).keys()]
    .toSorted((a, b) => context.units.order(a) - context.units.order(b))
    .map((unit) => (unit === "" ? "未指明单位" : context.units.name(unit)));
  return byUnit.length <= UNITS_NAMED ? byUnit.join("、") : `${byUnit[0]}等${byUnit.length}个单位`;
}
