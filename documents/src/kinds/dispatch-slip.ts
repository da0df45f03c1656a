import type { Block } from "../model/blocks.ts";
import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 现场交办单: no head, no seal, two copies; a refusal to sign is noted (E9). */
export interface DispatchSlipFacts {
  readonly issuer: Body;
  readonly addressees: readonly [Body];
  /** Number of the slip within the inspection. */
  readonly serial: string;
  readonly day: string;
  /** Number of the registered inspection plan, which the receiver can check (D-4). */
  readonly roundNumber?: string;
  readonly place: string;
  readonly problem: string;
  readonly demand: string;
  /** When it is to be done: 当日18时前. */
  readonly limit: string;
  /** Set where the receiver would not sign: the reason, as the team notes it. */
  readonly refusal?: string;
}

function composeDispatchSlip(facts: DispatchSlipFacts): OfficialDocument {
  return {
    head: { type: "none", serial: `编号：${facts.serial}` },
    title: "现场交办单",
    addressees: [],
    body: [
      slipTable(facts),
      paragraph("本单一式两份，交办方、接收方各存一份。", { size: "small_four", indent: 0 }),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
}

const slipTable = (facts: DispatchSlipFacts): Block =>
  form(
    [28, 50, 28, 50],
    [
      [label("交办单位"), value(facts.issuer.name), label("交办日期"), value(printDay(facts.day))],
      [
        label("接收单位"),
        value(facts.addressees[0].name),
        label("督查轮次"),
        value(facts.roundNumber ?? "—"),
      ],
      [label("地　　点"), value(facts.place, { colspan: 3 })],
      [label("问　　题", { minHeight: 40 }), value(facts.problem, { colspan: 3 })],
      [label("整改要求", { minHeight: 32 }), value(facts.demand, { colspan: 3 })],
      [label("完成时限"), value(facts.limit, { colspan: 3 })],
      [label("组长签字", { minHeight: 18 }), value(""), label("接收人签字"), value("")],
      [
        label("备　　注", { minHeight: 14 }),
        value(facts.refusal === undefined ? "" : `接收人未签字，原因：${facts.refusal}`, { colspan: 3 }),
      ],
    ],
    { size: "four" },
  );

export const dispatchSlip: DocumentKind<DispatchSlipFacts> = {
  name: "现场交办单",
  english: "on-the-spot slip",
  layout: "单据",
  direction: "down",
  powers: "slip",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeDispatchSlip,
};
