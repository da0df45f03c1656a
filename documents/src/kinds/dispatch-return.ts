import type { Block } from "../model/blocks.ts";
import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay, printShortDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** One problem on the return slip: what is known already is printed, the rest is room to write. */
export interface ReturnedProblem {
  readonly number: string;
  readonly place: string;
  readonly problem: string;
  readonly deadline?: string;
  /** 已销号, 已申请验收, 整改中 …; absent: to be written by hand. */
  readonly state?: string;
  readonly finishedOn?: string;
}

/** Facts of 督办回执: what annex 4 asks to be fed back, prefilled, so that nobody writes what is known (B7, F). */
export interface DispatchReturnFacts {
  /** Whoever received the dispatch. */
  readonly issuer: Body;
  /** Whoever sent it. */
  readonly addressees: readonly [Body];
  /** 督办通知（示百攻办〔2019〕5号）. */
  readonly answers: string;
  readonly receivedOn?: string;
  readonly problems: readonly ReturnedProblem[];
  /** By post, county rank and section rank (B7); absent: to be written. */
  readonly leader?: string;
  readonly person?: string;
  readonly answer?: string;
}

function composeDispatchReturn(facts: DispatchReturnFacts): OfficialDocument {
  return {
    head: { type: "none" },
    title: "督办回执",
    addressees: facts.addressees.map((body) => body.name),
    body: [
      paragraph(`${facts.answers}收悉，现将整改情况反馈如下。`),
      problemTable(facts.problems),
      form(
        [32, 46, 32, 46],
        [
          [
            label("收到日期"),
            value(facts.receivedOn === undefined ? "" : printDay(facts.receivedOn)),
            label("整改前后照片"),
            value("□ 随附\n□ 以现场验收为准"),
          ],
          [
            label("责任领导\n（县级）"),
            value(facts.leader ?? ""),
            label("具体责任人\n（科级）"),
            value(facts.person ?? ""),
          ],
          [label("完成情况", { minHeight: 30 }), value(facts.answer ?? "", { colspan: 3 })],
          [
            label("反馈单位", { minHeight: 20 }),
            value(`${facts.issuer.name}（盖章）\n　　　　　　　　　　　　　　　　　　年　　月　　日`, {
              colspan: 3,
            }),
          ],
        ],
        { size: "small_four" },
      ),
      paragraph("注：可用短信、电话、链接或本回执反馈，任选其一，不重复报送；村（社区）照片不作要求。", {
        size: "five",
        indent: 0,
      }),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
}

const problemTable = (problems: readonly ReturnedProblem[]): Block => ({
  type: "table",
  columns: [
    { title: "序号", width: 10, align: "center" },
    { title: "点位", width: 40, align: "left" },
    { title: "问题", width: 46, align: "left" },
    { title: "期限", width: 20, align: "center" },
    { title: "整改状态", width: 20, align: "center" },
    { title: "完成日期", width: 20, align: "center" },
  ],
  rows: problems.map((one, at) => [
    String(at + 1),
    one.place,
    one.problem,
    one.deadline === undefined ? "" : printShortDay(one.deadline),
    one.state ?? "",
    one.finishedOn === undefined ? "" : printShortDay(one.finishedOn),
  ]),
  size: "five",
});

export const dispatchReturn: DocumentKind<DispatchReturnFacts> = {
  name: "督办回执",
  english: "return slip of a dispatch",
  layout: "单据",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeDispatchReturn,
};
