import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printYuan, printYuanCapitals } from "../text/print-number.ts";
import type { DocumentKind } from "./document-kind.ts";
import { letterFrame, type OfficialFacts, partiesOf } from "./official-facts.ts";

/** One unit's award. Amounts in yuan, as the rule proposed and the organ approved them (S0-17 to S0-19). */
export interface Award {
  readonly unit: string;
  readonly reason: string;
  readonly amount: string;
  /** Ceiling per unit, where the policy has one. */
  readonly ceiling?: string;
}

/** Facts of 奖补资金函: asks the finance organ to pay. */
export interface AwardLetterFacts extends OfficialFacts {
  readonly campaign: string;
  readonly grounds: string;
  readonly source: string;
  readonly awards: readonly Award[];
  readonly total: string;
}

function composeAwardLetter(facts: AwardLetterFacts): OfficialDocument {
  return {
    ...letterFrame(facts),
    title: `关于商请拨付${facts.campaign}奖补资金的函`,
    body: [
      paragraph(
        `根据${facts.grounds}，经审定，${facts.awards.length}个单位符合奖补条件，奖补资金共计${printYuan(facts.total)}（大写：${printYuanCapitals(facts.total)}），从${facts.source}中列支。明细见附件，商请贵局按程序拨付。`,
      ),
      paragraph("请将拨付结果函复我单位。"),
    ],
    attachments: [
      {
        name: "奖补资金明细表",
        blocks: [
          {
            type: "table",
            unitNote: "单位：元",
            columns: [
              { title: "序号", width: 12, align: "center" },
              { title: "单位", width: 44, align: "left" },
              { title: "奖补事由", width: 56, align: "left" },
              { title: "上限", width: 22, align: "right", kind: "number" },
              { title: "金额", width: 22, align: "right", kind: "number" },
            ],
            rows: [
              ...facts.awards.map((award, i) => [
                String(i + 1),
                award.unit,
                award.reason,
                award.ceiling ?? "—",
                award.amount,
              ]),
              [
                { text: "合计", colspan: 4, align: "center" as const },
                { text: facts.total, align: "right" as const },
              ],
            ],
            totalRows: 1,
          },
        ],
      },
    ],
  };
}

export const awardLetter: DocumentKind<AwardLetterFacts> = {
  name: "奖补资金函",
  english: "award letter",
  layout: "信函",
  direction: "parallel",
  powers: "money",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "number",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeAwardLetter,
};
