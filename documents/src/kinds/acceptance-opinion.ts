import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 验收意见: the inspecting side went there and says what it saw. */
export interface AcceptanceOpinionFacts {
  readonly issuer: Body;
  readonly addressees: readonly Body[];
  readonly problemNumber: string;
  readonly place: string;
  readonly problem: string;
  readonly requestedOn: string;
  readonly inspectedOn: string;
  /** By post. */
  readonly inspectors: readonly string[];
  readonly found: string;
  /** Every criterion, met or not. */
  readonly criteria: readonly { readonly criterion: string; readonly met: boolean }[];
  readonly decision: "验收通过，予以销号" | "退回继续整改";
  /** Wanted where it is returned. */
  readonly reason?: string;
  readonly newDeadline?: string;
  /** How often it was returned before this visit. */
  readonly returnedBefore: number;
}

function composeAcceptanceOpinion(facts: AcceptanceOpinionFacts): OfficialDocument {
  const criteria = facts.criteria.map(({ criterion, met }) => `${met ? "√" : "×"} ${criterion}`).join("\n");
  const due = facts.newDeadline === undefined ? "" : `，限于${printDay(facts.newDeadline)}前整改到位`;
  return {
    head: { type: "none", serial: `问题编号：${facts.problemNumber}` },
    title: "问题整改验收意见表",
    addressees: [],
    body: [
      form(
        [28, 50, 28, 50],
        [
          [
            label("验收单位"),
            value(facts.issuer.name),
            label("申请单位"),
            value(facts.addressees.map((b) => b.name).join("、")),
          ],
          [
            label("申请日期"),
            value(printDay(facts.requestedOn)),
            label("验收日期"),
            value(printDay(facts.inspectedOn)),
          ],
          [label("地　　点"), value(facts.place, { colspan: 3 })],
          [label("问　　题", { minHeight: 18 }), value(facts.problem, { colspan: 3 })],
          [label("现场情况", { minHeight: 30 }), value(facts.found, { colspan: 3 })],
          [label("验收标准", { minHeight: 26 }), value(criteria, { colspan: 3 })],
          [label("验收意见"), value(facts.decision + due, { colspan: 3 })],
          [label("理　　由", { minHeight: 16 }), value(facts.reason ?? "", { colspan: 3 })],
          [
            label("此前退回"),
            value(`${facts.returnedBefore}次`),
            label("验收人员"),
            value(facts.inspectors.join("、")),
          ],
          [label("验收人签字", { minHeight: 18 }), value(""), label("被验收方签字"), value("")],
        ],
        { size: "small_four" },
      ),
      paragraph("注：验收由检查方到现场进行；被验收方不得自行销号。", { size: "five", indent: 0 }),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
}

export const acceptanceOpinion: DocumentKind<AcceptanceOpinionFacts> = {
  name: "验收意见",
  english: "acceptance opinion",
  layout: "单据",
  direction: "down",
  powers: "opinion",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeAcceptanceOpinion,
};
