import type { Block, Picture } from "../model/blocks.ts";
import { heading, paragraph } from "../model/build.ts";
import type { Attachment, OfficialDocument } from "../model/document.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type OfficialFacts, partiesOf, redHeadFrame } from "./official-facts.ts";

/** What became of one problem; B7 asks for a responsible leader of county rank and a person of section rank. */
export interface RectifiedProblem {
  readonly number: string;
  readonly unit: string;
  readonly problem: string;
  readonly result: string;
  /** 已销号, 整改中, 申请延期, 申请缓办. */
  readonly state: string;
  /** By post, county rank. */
  readonly leader: string;
  /** By post, section rank. */
  readonly person: string;
  readonly pictures: readonly Picture[];
}

/** Facts of 整改情况报告: an upward document of the county, with 签发人 (E9). */
export interface RectificationReportFacts extends OfficialFacts {
  /** 签发人, by name in use and by post in examples. */
  readonly signer: string;
  /** What it answers: 《…督办通知》（示整治办函〔2019〕3号）. */
  readonly answers: string;
  readonly overview: string;
  readonly measures: readonly { readonly title: string; readonly text: string }[];
  readonly problems: readonly RectifiedProblem[];
  readonly next: readonly { readonly title: string; readonly text: string }[];
}

function composeRectificationReport(facts: RectificationReportFacts): OfficialDocument {
  return {
    ...redHeadFrame(facts, facts.signer),
    title: `关于${facts.answers}整改落实情况的报告`,
    body: [
      paragraph(`收到${facts.answers}后，我单位逐项研究、限期整改，现将整改落实情况报告如下。`),
      heading(1, "总体情况"),
      paragraph(facts.overview),
      ...(facts.measures.length === 0
        ? []
        : [
            heading(1, "主要措施"),
            ...facts.measures.map(({ title, text }) => heading(2, `${title}。`, text)),
          ]),
      heading(1, "逐项整改结果"),
      ...facts.problems.map(resultOf),
      heading(1, "下步打算"),
      ...facts.next.map(({ title, text }) => heading(2, `${title}。`, text)),
      paragraph("特此报告。"),
    ],
    attachments: [tableOf(facts.problems), ...picturesOf(facts.problems)],
  };
}

const resultOf = (problem: RectifiedProblem): Block =>
  heading(
    3,
    `${problem.unit}${problem.problem}。`,
    `${problem.result}整改状态：${problem.state}。责任领导：${problem.leader}；具体责任人：${problem.person}。`,
  );

const tableOf = (problems: readonly RectifiedProblem[]): Attachment => ({
  name: "问题整改情况表",
  blocks: [
    {
      type: "table",
      columns: [
        { title: "序号", width: 10, align: "center" },
        { title: "问题编号", width: 24, align: "center" },
        { title: "单位", width: 24, align: "left" },
        { title: "问题", width: 34, align: "left" },
        { title: "整改结果", width: 36, align: "left" },
        { title: "状态", width: 16, align: "center" },
        { title: "责任领导\n（县级）", width: 26, align: "center" },
        { title: "具体责任人\n（科级）", width: 26, align: "center" },
      ],
      rows: problems.map((p, i) => [
        String(i + 1),
        p.number,
        p.unit,
        p.problem,
        p.result,
        p.state,
        p.leader,
        p.person,
      ]),
    },
  ],
  landscape: true,
});

function picturesOf(problems: readonly RectifiedProblem[]): Attachment[] {
  const items = problems.flatMap((problem) => problem.pictures);
  return items.length === 0
    ? []
    : [{ name: "整改前后对比照片", blocks: [{ type: "pictures", columns: 2, items }] }];
}

export const rectificationReport: DocumentKind<RectificationReportFacts> = {
  name: "整改情况报告",
  english: "rectification report",
  layout: "报告",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "general",
  confidential: false,
  parties: partiesOf,
  compose: composeRectificationReport,
};
