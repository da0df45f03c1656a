import { percentOf, printMonthDay, printPercentAtLeast, type RankedPool } from "@cunjing/documents";
import type { Draft, DraftInput } from "./draft.ts";
import { type PeriodWork, readPeriodWork, sumOf } from "./period-work.ts";
import { aboutAll } from "./ranking-bulletin.ts";
import { rankedPools, readAssessmentRecord, type StoredMeasure } from "./read-assessment.ts";
import { unfit } from "./read-problem.ts";

/** Units that the one page names; the documents beside it name all. */
const UNITS_NAMED = 2;

/** 呈阅件: one page for the leader in charge: where things stand, three points, what is to be decided (E9). It stays on its page. */
export const draftBriefing: Draft<"briefing"> = async (input) => {
  const { about, organ, words } = input;
  const record = await readAssessmentRecord(input, "呈阅件", [
    "checked",
    "reviewed",
    "submitted",
    "signed",
    "numbered",
    "issued",
    "receipted",
  ]);
  const work = await readPeriodWork(input, record.row.first_day, record.row.last_day);
  const pools = rankedPools(record, about).filter(({ units }) => units.length > 0);
  const phone = organ.contact_phone;
  if (pools.length === 0) return unfit("呈阅件", "没有排名", "there is no ranking");
  if (phone === null) return unfit("呈阅件", "发文机关没有写明联系电话", "the organ has no telephone");
  const organs = about.place.slice(-1);
  const { found, closed, overdue } = work.standing;
  const rate = percentOf(String(closed), String(found));
  const all = aboutAll(record, input);
  return {
    ...all,
    source: record.source,
    to: [
      {
        role: "main",
        unit: all.unit,
        body: "leader",
        name: words.leader ?? `${organs}委、${organs}政府分管领导`,
      },
    ],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees: [addressees[0] ?? issuer],
      subject: `关于${record.row.title.replace(/（.*）$/, "")}考评情况的呈阅件`,
      state:
        words.overview ??
        `${pools.map(poolSentence).join("；")}。截至${printMonthDay(record.row.last_day)}，累计发现问题${found}个，验收销号${closed}个（整改率${rate === null ? "—" : printPercentAtLeast(rate)}），逾期${overdue}个。`,
      points: [
        {
          title: "末位单位需督促",
          text: `${pools.map(({ units }) => units.at(-1)?.unit ?? "").join("、")}得分最低。`,
        },
        {
          title: "逾期问题需盯办",
          text: overdue === 0 ? "没有逾期未改的问题。" : `未销号${found - closed}个，其中逾期${overdue}个。`,
        },
        worstPoint(work, input),
      ],
      wanted: words.wanted ?? decisionsWanted(record.measures),
      contact: { post: organ.contact_post ?? organ.name, phone },
    }),
  };
};

function poolSentence({ name, units }: RankedPool): string {
  const [first, last] = [units[0], units.at(-1)];
  return `${name}${first?.unit ?? ""}居首（${first?.score ?? ""}分），${last?.unit ?? ""}末位（${last?.score ?? ""}分）`;
}

function worstPoint(work: PeriodWork, { about }: DraftInput) {
  const [worst] = [...Map.groupBy(work.found, ({ category }) => about.wordOf(category) ?? "")]
    .filter(([title]) => title !== "")
    .map(([title, counts]) => [title, sumOf(counts)] as const)
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  if (worst === undefined) return { title: "本期新发现问题", text: `${sumOf(work.found)}个。` };
  return {
    title: `${worst[0]}问题集中`,
    text: `本期新发现问题${sumOf(work.found)}个，此类占${worst[1]}个。`,
  };
}

/** What the rules propose, by measure; an organ decides, and nothing is issued by itself (S3-14). */
function decisionsWanted(measures: readonly StoredMeasure[]): string {
  const proposed = measures.filter(({ state }) => state === "proposed");
  const waiting = measures.filter(({ state }) => state === "awaits_finding");
  if (proposed.length === 0 && waiting.length === 0) return "本期没有按办法应提请的处理措施。妥否，请批示。";
  const lines = [...Map.groupBy(proposed, ({ proposal }) => proposal.measure_label)]
    .sort(([, a], [, b]) => (b[0]?.proposal.severity ?? 0) - (a[0]?.proposal.severity ?? 0))
    .map(([label, own]) => `${label}：${unitList(own)}`);
  const findings = waiting.map(
    ({ proposal, needs_finding }) => `${proposal.unit_name}是否“${needs_finding ?? ""}”`,
  );
  const asked = lines.length === 0 ? "" : `按办法提请：${lines.join("；")}。`;
  const open = findings.length === 0 ? "" : `请认定：${findings.join("；")}。`;
  return `${asked}${open}妥否，请批示。`;
}

/** Few units by name, many by their number. */
function unitList(measures: readonly StoredMeasure[]): string {
  const units = [...new Set(measures.map(({ proposal }) => proposal.unit_name || "未指明单位"))];
  return units.length <= UNITS_NAMED ? units.join("、") : `${units[0]}等${units.length}个单位`;
}
