import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import { printYuan, printYuanCapitals } from "../text/print-number.ts";
import { type DeductionItem, deductionTable } from "./deduction-items.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 财政扣减确认单, signed by the county before any letter goes to the finance organ (S1-31). */
export interface DeductionConfirmationFacts {
  readonly issuer: Body;
  readonly addressees: readonly [Body];
  readonly serial: string;
  /** The county whose finance bears it. */
  readonly unit: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly clause: string;
  readonly items: readonly DeductionItem[];
  /** Sum in yuan, from the rule. */
  readonly total: string;
  /** Day by which the county answers. */
  readonly answerBy: string;
}

function composeDeductionConfirmation(facts: DeductionConfirmationFacts): OfficialDocument {
  return {
    head: { type: "none", serial: `编号：${facts.serial}` },
    title: "财政扣减事项确认单",
    addressees: [],
    body: [
      form(
        [28, 50, 28, 50],
        [
          [label("发出单位"), value(facts.issuer.name), label("确认单位"), value(facts.addressees[0].name)],
          [
            label("被检查县\n（市、区）"),
            value(facts.unit),
            label("检查期间"),
            value(`${printDay(facts.periodFrom)}至\n${printDay(facts.periodTo)}`),
          ],
          [label("依　　据"), value(facts.clause, { colspan: 3 })],
          [
            label("拟扣减金额"),
            value(`${printYuan(facts.total)}（大写：${printYuanCapitals(facts.total)}）`, { colspan: 3 }),
          ],
        ],
        { size: "small_four" },
      ),
      deductionTable(facts.items, facts.total),
      form(
        [28, 128],
        [
          [label("确认意见", { minHeight: 26 }), value("□ 情况属实，予以确认　　　□ 有异议，说明如下：")],
          [
            label("确认单位\n负责人签字", { minHeight: 20 }),
            value("　　　　　　　　　　（盖章）　　　　　　　年　　月　　日"),
          ],
        ],
        { size: "small_four" },
      ),
      paragraph(`请于${printDay(facts.answerBy)}前确认或提出异议；有异议的，附佐证材料，经复核后再行确认。`, {
        size: "small_four",
        indent: 0,
      }),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
}

export const deductionConfirmation: DocumentKind<DeductionConfirmationFacts> = {
  name: "财政扣减确认单",
  english: "confirmation of a fiscal deduction",
  layout: "单据",
  direction: "down",
  powers: "confirmation",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeDeductionConfirmation,
};
