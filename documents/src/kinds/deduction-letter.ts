import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import { printYuan, printYuanCapitals } from "../text/print-number.ts";
import { type DeductionItem, deductionTable } from "./deduction-items.ts";
import type { DocumentKind } from "./document-kind.ts";
import { letterFrame, type OfficialFacts, partiesOf } from "./official-facts.ts";

/** Facts of 扣减函: asks the finance organ, which deducts (S1-31). Only what the county confirmed goes in. */
export interface DeductionLetterFacts extends OfficialFacts {
  readonly unit: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly clause: string;
  /** Serial and day of the signed confirmation. */
  readonly confirmation: string;
  readonly confirmedOn: string;
  readonly items: readonly DeductionItem[];
  readonly total: string;
}

function composeDeductionLetter(facts: DeductionLetterFacts): OfficialDocument {
  return {
    ...letterFrame(facts),
    title: `关于商请扣减${facts.unit}财政资金的函`,
    body: [
      paragraph(
        `${printDay(facts.periodFrom)}至${printDay(facts.periodTo)}，经明察暗访，在${facts.unit}发现问题点位${facts.items.length}处，已经该县（市、区）确认（${facts.confirmation}，${printDay(facts.confirmedOn)}）。`,
      ),
      paragraph(
        `依据${facts.clause}，商请贵局扣减${facts.unit}财政资金${printYuan(facts.total)}（大写：${printYuanCapitals(facts.total)}）。办理结果请函复我单位。`,
      ),
      paragraph("此项系财政资金结算事项，不属于行政处罚。"),
    ],
    attachments: [
      { name: `${facts.unit}扣减事项明细表`, blocks: [deductionTable(facts.items, facts.total)] },
    ],
  };
}

export const deductionLetter: DocumentKind<DeductionLetterFacts> = {
  name: "扣减函",
  english: "deduction letter",
  layout: "信函",
  direction: "parallel",
  powers: "money",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "number",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeDeductionLetter,
};
