import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties } from "./meeting-facts.ts";

/**
 * Facts of 移交登记 and 书面检查收件登记. 诫勉 and 组织处理 belong to the discipline and organisation departments: only
 * the day and the reference of the hand-over are kept here, never the content (D-8).
 */
export interface HandOverRecordFacts {
  readonly issuer: Body;
  readonly serial: string;
  /** 诫勉谈话, 组织处理: handed over. 书面检查: received. */
  readonly matter: "诫勉谈话" | "组织处理" | "书面检查";
  readonly unit: string;
  /** The organ that takes it, or for 书面检查 the one that gave it. */
  readonly otherSide: string;
  readonly day: string;
  readonly reference: string;
}

const composeHandOverRecord = (facts: HandOverRecordFacts): OfficialDocument => {
  const received = facts.matter === "书面检查";
  return {
    head: { type: "none", serial: `编号：${facts.serial}` },
    title: received ? "书面检查收件登记单" : `${facts.matter}事项移交登记单`,
    addressees: [],
    body: [
      form(
        [36, 120],
        [
          [label(received ? "收件单位" : "移交单位"), value(facts.issuer.name)],
          [label(received ? "提交单位" : "接收单位"), value(facts.otherSide)],
          [label("涉及单位"), value(facts.unit)],
          [label(received ? "收件日期" : "移交日期"), value(printDay(facts.day))],
          [label("文　　号"), value(facts.reference)],
          [label("经办人签字", { minHeight: 18 }), value("")],
          [label(received ? "提交人签字" : "接收人签字", { minHeight: 18 }), value("")],
        ],
        { size: "four" },
      ),
      paragraph("本单只登记日期和文号，不记录谈话、处理和检查的内容。", { size: "small_four", indent: 0 }),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
};

export const handOverRecord: DocumentKind<HandOverRecordFacts> = {
  name: "移交登记单",
  english: "hand-over record",
  layout: "单据",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: true,
  parties: insideParties,
  compose: composeHandOverRecord,
};
