import type { Body, FactsOf, RankedUnit } from "@cunjing/documents";
import type { MeasureResult } from "@cunjing/engine";
import { countProblems, groupsBySize, printRate } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import { officeBody } from "./issuers.ts";
import { unitOfMeasure } from "./measures.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import type { PoolOfPeriod } from "./pools.ts";
import { foundInPeriod } from "./problem-facts.ts";

/** Units that the one page names; the draft documents beside it name all. */
const UNITS_NAMED = 4;

/** 呈阅件: one page for the leader in charge: where things stand, three points, what is to be decided (E9). Measures wait for that decision. */
export function planBriefing(
  context: DocumentContext,
  pools: readonly PoolOfPeriod[],
): readonly PlannedDocument[] {
  if (pools.length === 0) return [];
  return [planned("briefing", "", () => briefingFacts(context, pools), { inside: true })];
}

function briefingFacts(context: DocumentContext, pools: readonly PoolOfPeriod[]): FactsOf<"briefing"> {
  const counts = countProblems(context.ledger);
  const found = foundInPeriod(context);
  const worst = groupsBySize(found, ({ category }) => category)[0];
  const leader: Body = {
    kind: "leader",
    level: context.level,
    name: `${context.place.root.slice(-1)}委、${context.place.root.slice(-1)}政府分管领导`,
  };
  return {
    issuer: officeBody(context),
    addressees: [leader],
    subject: `关于${context.period.title}${context.campaign}考评情况的呈阅件`,
    state: `${pools.map(poolSentence).join("；")}。累计发现问题${counts.found}个，经验收销号${counts.closed}个，整改率${printRate(counts)}（销号数占发现数的比例）。`,
    points: [
      lastPoint(pools),
      {
        title: "逾期问题仍需盯办",
        text: `截至期末未销号${counts.open}个，其中逾期${counts.overdue}个${overdueUnits(context)}。`,
      },
      {
        title: worst === undefined ? "本期没有新发现问题" : `${worst[0]}问题较为集中`,
        text:
          worst === undefined ? "" : `本期新发现问题${found.length}个，其中${worst[0]}${worst[1].length}个。`,
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

/** The last of each pool, with the part in which it lost most, and whoever fell three places or more. */
function lastPoint(pools: readonly PoolOfPeriod[]): { title: string; text: string } {
  const last = pools.flatMap(({ units }) => units.slice(-1));
  const fallen = pools.flatMap(({ units }) =>
    units.filter(({ change }) => change !== undefined && change <= -3),
  );
  const lost = last.map((unit) => `${unit.unit}失分最多的是“${mostLost(unit)}`).join("；");
  const fell =
    fallen.length === 0
      ? ""
      : `。较上期下降三位以上的：${fallen.map(({ unit, change }) => `${unit}（降${-(change ?? 0)}位）`).join("、")}`;
  return { title: "末位单位需重点督促", text: `${lost}${fell}。` };
}

/** The label of the part that is farthest below its full mark; doubles only choose, nothing is printed from them. */
function mostLost(unit: RankedUnit): string {
  const lost = unit.parts.map((part) => ({ part, points: Number(part.full ?? 0) - Number(part.value) }));
  const most = lost.toSorted((a, b) => b.points - a.points)[0]?.part;
  return most === undefined ? "" : `${most.label}”（得${most.value}分，满分${most.full ?? "—"}分）`;
}

function overdueUnits({ ledger, units }: DocumentContext): string {
  const late = groupsBySize(
    ledger.filter(({ overdue }) => overdue),
    ({ unit }) => units.assessedAbove(unit),
  ).slice(0, 3);
  return late.length === 0
    ? ""
    : `，较多的是${late.map(([unit, own]) => `${units.name(unit)}${own.length}个`).join("、")}`;
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
  const findings = waiting.map(
    ({ unit_name, needs_finding, measure_label }) =>
      `${unit_name}是否“${needs_finding ?? ""}”（成立则${measure_label}）`,
  );
  const asked = lines.length === 0 ? "" : `按办法提请：${lines.join("；")}。`;
  const open = findings.length === 0 ? "" : `需先作出认定：${findings.join("；")}。`;
  return `${asked}${open}以上均为按规则提出的建议，由有权机关决定。妥否，请批示。`;
}

/** Few units by name, many by their number. */
function unitList(context: DocumentContext, measures: readonly MeasureResult[]): string {
  const byUnit = [...Map.groupBy(measures, (measure) => unitOfMeasure(context, measure)).keys()]
    .toSorted((a, b) => context.units.order(a) - context.units.order(b))
    .map((unit) => (unit === "" ? "未指明单位" : context.units.name(unit)));
  return byUnit.length <= UNITS_NAMED ? byUnit.join("、") : `${byUnit[0]}等${byUnit.length}个单位`;
}
