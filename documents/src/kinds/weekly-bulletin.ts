import type { Block, Table } from "../model/blocks.ts";
import { heading, paragraph } from "../model/build.ts";
import type { Distribution, OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import { type PrintedPeriod, printPeriod } from "../text/print-period.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type OfficialFacts, partiesOf, redHeadFrame } from "./official-facts.ts";

/** A unit's week, from the ledger. The rate is accepted ÷ found (AMB-6), decimal string in per cent. */
export interface WeeklyUnit {
  readonly unit: string;
  readonly found: string;
  readonly closed: string;
  readonly rate: string | null;
  readonly overdue: string;
}

/** Facts of 周工作通报 (S1-17, S2-28), as a 通报 or as a 简报. */
export interface WeeklyBulletinFacts extends OfficialFacts {
  readonly campaign: string;
  readonly period: PrintedPeriod;
  readonly progress: readonly { readonly title: string; readonly text: string }[];
  readonly units: readonly WeeklyUnit[];
  readonly problems: readonly { readonly title: string; readonly text: string }[];
  readonly next: readonly { readonly title: string; readonly text: string }[];
  /** Set for a 简报: series, issue, and who gets it; 报, 送 and 发 belong to briefs only. */
  readonly brief?: { readonly series: string; readonly issue: number; readonly distribution: Distribution };
}

function composeWeeklyBulletin(facts: WeeklyBulletinFacts): OfficialDocument {
  const period = printPeriod(facts.period);
  const title = `${facts.campaign}${period}工作${facts.brief ? "情况" : "通报"}`;
  const body = bodyOf(facts, period);
  if (!facts.brief) return { ...redHeadFrame(facts), title, body, attachments: [] };
  return {
    head: {
      type: "brief",
      series: facts.brief.series,
      issue: `第${facts.brief.issue}期`,
      organ: facts.issuer.name,
      day: facts.day,
    },
    title,
    addressees: [],
    body,
    attachments: [],
    imprint: { distribution: facts.brief.distribution },
    page: OFFICIAL_PAGE,
  };
}

function bodyOf(facts: WeeklyBulletinFacts, period: string): Block[] {
  const entries = (items: readonly { title: string; text: string }[]): Block[] =>
    items.map(({ title, text }) => heading(2, `${title}。`, text));
  return [
    paragraph(`现将${period}工作情况通报如下。`),
    heading(1, "工作进展"),
    ...entries(facts.progress),
    heading(1, "问题整改情况"),
    unitTable(facts.units),
    heading(1, "存在问题"),
    ...entries(facts.problems),
    heading(1, "下周重点"),
    ...entries(facts.next),
  ];
}

const unitTable = (units: readonly WeeklyUnit[]): Table => ({
  type: "table",
  columns: [
    { title: "单位", width: 40, align: "center" },
    { title: "累计发现", width: 28, align: "center", kind: "number" },
    { title: "累计销号", width: 28, align: "center", kind: "number" },
    { title: "整改率", width: 28, align: "center" },
    { title: "逾期未改", width: 28, align: "center", kind: "number" },
  ],
  rows: units.map((u) => [u.unit, u.found, u.closed, u.rate === null ? "—" : `${u.rate}%`, u.overdue]),
  notes: ["注：整改率＝累计销号数÷累计发现数，销号以检查方验收通过为准。"],
});

export const weeklyBulletin: DocumentKind<WeeklyBulletinFacts> = {
  name: "周工作通报",
  english: "weekly bulletin",
  layout: "通报",
  direction: "down",
  powers: "bulletin",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeWeeklyBulletin,
};
