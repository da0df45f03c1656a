import { label, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import { type ApplicationFacts, applicationForm } from "./application-form.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 缓办申请: season or works make it impossible for now; it leaves the on-time rate while deferred (B8). */
export interface DeferralRequestFacts extends ApplicationFacts {
  /** 季节原因, 需工程措施, 权属未定, … */
  readonly cause: string;
  readonly reason: string;
  /** What is done meanwhile. */
  readonly interim: string;
  /** Day on which it is looked at again. */
  readonly reviewOn: string;
}

const composeDeferralRequest = (facts: DeferralRequestFacts): OfficialDocument =>
  applicationForm("问题缓办申请表", facts, [
    [label("缓办原因"), value(facts.cause), label("复查日期"), value(printDay(facts.reviewOn))],
    [label("理　　由", { minHeight: 26 }), value(facts.reason, { colspan: 3 })],
    [label("过渡措施", { minHeight: 22 }), value(facts.interim, { colspan: 3 })],
  ]);

export const deferralRequest: DocumentKind<DeferralRequestFacts> = {
  name: "缓办申请",
  english: "deferral request",
  layout: "单据",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeDeferralRequest,
};
