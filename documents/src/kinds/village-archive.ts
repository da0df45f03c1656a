import type { Picture, Table } from "../model/blocks.ts";
import { form, heading, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay, printShortDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties } from "./meeting-facts.ts";

/** A spot with what was to be done, by when, and how it looked before and after (S0-15). */
export interface ArchivedSpot {
  readonly number: string;
  readonly place: string;
  readonly category: string;
  readonly content: string;
  readonly deadline: string;
  readonly closedOn?: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

/** Facts of 一村一档: seven sections (B9), all from data that is there already; nobody fills in a form for it. */
export interface VillageArchiveFacts {
  readonly issuer: Body;
  readonly village: string;
  readonly asOf: string;
  /** 1: particulars as label and value: 户数, 人口, 自然村, 分类. */
  readonly particulars: readonly { readonly label: string; readonly value: string }[];
  readonly history: string;
  /** 2: funds by level and source, in yuan. */
  readonly funds: readonly {
    readonly level: string;
    readonly source: string;
    readonly year: string;
    readonly amount: string;
    readonly use: string;
    readonly document: string;
  }[];
  /** 3: the baseline survey in words; the spots carry the rest. */
  readonly survey: string;
  readonly spots: readonly ArchivedSpot[];
  /** 4: works as they went. */
  readonly works: readonly { readonly day: string; readonly what: string; readonly document: string }[];
  /** 5: quantities and the acceptance opinion. */
  readonly results: readonly { readonly label: string; readonly value: string }[];
  readonly acceptance: string;
  /** 6: covenant, agreements, budget line. */
  readonly upkeep: readonly { readonly item: string; readonly content: string; readonly since: string }[];
  /** 7: inspections, random checks, rebounds. */
  readonly checks: readonly { readonly day: string; readonly by: string; readonly result: string }[];
}

function composeVillageArchive(facts: VillageArchiveFacts): OfficialDocument {
  return {
    head: { type: "none" },
    title: `${facts.village}农村人居环境整治档案`,
    subtitle: `（一村一档　截至${printDay(facts.asOf)}）`,
    addressees: [],
    body: [
      heading(1, "基本情况"),
      pairsForm(facts.particulars),
      paragraph(facts.history),
      heading(1, "资金情况"),
      fundTable(facts),
      heading(1, "整治前情况"),
      paragraph(facts.survey),
      spotTable(facts.spots),
      heading(1, "整治过程"),
      listTable(
        ["日期", "内容", "佐证"],
        [24, 92, 40],
        facts.works.map((w) => [printShortDay(w.day), w.what, w.document]),
      ),
      heading(1, "整治后情况"),
      pairsForm(facts.results),
      paragraph(facts.acceptance),
      { type: "pictures", columns: 2, items: facts.spots.flatMap(spotPictures) },
      heading(1, "运行管护保障"),
      listTable(
        ["事项", "内容", "起始日期"],
        [36, 92, 28],
        facts.upkeep.map((u) => [u.item, u.content, printShortDay(u.since)]),
      ),
      heading(1, "监督检查"),
      listTable(
        ["日期", "检查方", "结果"],
        [24, 46, 86],
        facts.checks.map((c) => [printShortDay(c.day), c.by, c.result]),
      ),
    ],
    attachments: [],
    page: OFFICIAL_PAGE,
  };
}

function pairsForm(pairs: readonly { readonly label: string; readonly value: string }[]): Table {
  const rows = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [a, b] = [pairs[at], pairs[at + 1]];
    rows.push([label(a?.label ?? ""), value(a?.value ?? ""), label(b?.label ?? ""), value(b?.value ?? "")]);
  }
  return form([32, 46, 32, 46], rows, { size: "small_four" });
}

const listTable = (
  titles: readonly string[],
  widths: readonly number[],
  rows: readonly string[][],
): Table => ({
  type: "table",
  columns: titles.map((title, i) => ({
    title,
    width: widths[i] ?? 30,
    align: i === 1 || (i === 2 && titles[2] === "结果") ? "left" : "center",
  })),
  rows: rows.length === 0 ? [[{ text: "无记录", colspan: titles.length, align: "center" }]] : rows,
});

const fundTable = (facts: VillageArchiveFacts): Table => ({
  type: "table",
  unitNote: "单位：元",
  columns: [
    { title: "年度", width: 16, align: "center" },
    { title: "级次", width: 18, align: "center" },
    { title: "来源", width: 34, align: "left" },
    { title: "用途", width: 38, align: "left" },
    { title: "金额", width: 24, align: "right", kind: "number" },
    { title: "文件", width: 30, align: "center" },
  ],
  rows:
    facts.funds.length === 0
      ? [[{ text: "无记录", colspan: 6, align: "center" }]]
      : facts.funds.map((fund) => [fund.year, fund.level, fund.source, fund.use, fund.amount, fund.document]),
});

const spotTable = (spots: readonly ArchivedSpot[]): Table => ({
  type: "table",
  caption: "整治点位清单",
  columns: [
    { title: "编号", width: 14, align: "center" },
    { title: "位置", width: 34, align: "left" },
    { title: "类别", width: 24, align: "center" },
    { title: "整治内容", width: 44, align: "left" },
    { title: "整治时限", width: 22, align: "center" },
    { title: "销号日期", width: 22, align: "center" },
  ],
  rows: spots.map((s) => [
    s.number,
    s.place,
    s.category,
    s.content,
    printShortDay(s.deadline),
    s.closedOn === undefined ? "" : printShortDay(s.closedOn),
  ]),
});

function spotPictures(spot: ArchivedSpot): Picture[] {
  const picture = (caption: string, image: Uint8Array | undefined): Picture =>
    image ? { caption, image } : { caption };
  return [
    picture(`${spot.number}号点位（整治前）`, spot.before),
    picture(`${spot.number}号点位（整治后）`, spot.after),
  ];
}

export const villageArchive: DocumentKind<VillageArchiveFacts> = {
  name: "一村一档",
  english: "village archive",
  layout: "材料",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: insideParties,
  compose: composeVillageArchive,
};
