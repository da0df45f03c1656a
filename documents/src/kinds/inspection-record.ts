import type { Block, Picture } from "../model/blocks.ts";
import { form, heading, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties } from "./meeting-facts.ts";
import type { ListedProblem } from "./problem-rows.ts";

/** Facts of 检查记录: what a team saw and how the standard scored it, line by line (S1-23, S2-9). */
export interface InspectionRecordFacts {
  readonly issuer: Body;
  /** Unit path: 甲县乙镇某村. */
  readonly unit: string;
  readonly day: string;
  /** 督查, 暗访, 领导视察 … */
  readonly kind: string;
  readonly team: string;
  /** Number and title of the registered plan, which the inspected side can check (D-4). */
  readonly round?: string;
  /** The standard's name; absent where the score was given as such. */
  readonly standard?: string;
  /** Decimal string; absent as long as a line waits for its grade. */
  readonly score?: string;
  readonly full?: string;
  /** 待确认, 已确认. */
  readonly state: string;
  /** Lines of the standard that changed the score, each with its clause. */
  readonly lines: readonly {
    readonly label: string;
    readonly how: string;
    readonly change: string;
    readonly clause: string;
  }[];
  readonly problems: readonly ListedProblem[];
  readonly pictures: readonly Picture[];
  readonly note?: string;
}

function composeInspectionRecord(facts: InspectionRecordFacts): OfficialDocument {
  return {
    head: { type: "none" },
    title: `${facts.unit}检查记录`,
    addressees: [],
    body: [
      form(
        [28, 50, 28, 50],
        [
          [label("检查单位"), value(facts.team), label("检查日期"), value(printDay(facts.day))],
          [label("检查方式"), value(facts.kind), label("得分状态"), value(facts.state)],
          [label("得　　分"), value(scoreOf(facts)), label("督查轮次"), value(facts.round ?? "—")],
          [label("评分标准"), value(facts.standard ?? "—", { colspan: 3 })],
        ],
        { size: "small_four" },
      ),
      heading(1, "评分情况"),
      ...lineBlocks(facts),
      heading(1, "发现问题"),
      ...problemBlocks(facts.problems),
      ...(facts.note === undefined ? [] : [heading(1, "情况说明"), paragraph(facts.note)]),
      ...(facts.pictures.length === 0
        ? []
        : [heading(1, "现场照片"), { type: "pictures", columns: 2, items: facts.pictures } as const]),
      form(
        [28, 50, 28, 50],
        [[label("检查人\n签字", { minHeight: 18 }), value(""), label("被检查单位\n签字"), value("")]],
        { size: "small_four" },
      ),
    ],
    attachments: [],
    page: OFFICIAL_PAGE,
  };
}

const scoreOf = ({ score, full }: InspectionRecordFacts): string =>
  score === undefined ? "—" : `${score}分${full === undefined ? "" : `（满分${full}分）`}`;

function lineBlocks({ lines, score }: InspectionRecordFacts): Block[] {
  if (lines.length === 0) return [paragraph(score === undefined ? "尚未评分。" : "没有扣分、加分的项目。")];
  return [
    {
      type: "table",
      columns: [
        { title: "项目", width: 40, align: "left" },
        { title: "情况", width: 50, align: "left" },
        { title: "加减分", width: 20, align: "center", kind: "number" },
        { title: "依据", width: 46, align: "left" },
      ],
      rows: lines.map((line) => [line.label, line.how, line.change, line.clause]),
      size: "five",
    },
  ];
}

function problemBlocks(problems: readonly ListedProblem[]): Block[] {
  if (problems.length === 0) return [paragraph("本次检查没有登记问题。")];
  return [
    {
      type: "table",
      columns: [
        { title: "编号", width: 18, align: "center" },
        { title: "点位", width: 38, align: "left" },
        { title: "问题", width: 70, align: "left" },
        { title: "整改期限", width: 30, align: "center" },
      ],
      rows: problems.map((one) => [
        one.number,
        one.spot,
        one.category === undefined ? one.description : `${one.category}：${one.description}`,
        one.deadline === undefined ? "" : printDay(one.deadline),
      ]),
      size: "five",
    },
  ];
}

export const inspectionRecord: DocumentKind<InspectionRecordFacts> = {
  name: "检查记录",
  english: "inspection record",
  layout: "表格",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: insideParties,
  compose: composeInspectionRecord,
};
