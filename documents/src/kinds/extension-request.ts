import { label, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import { type ApplicationFacts, applicationForm } from "./application-form.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 延期申请: the same problem, a later day, a reason. */
export interface ExtensionRequestFacts extends ApplicationFacts {
  readonly reason: string;
  readonly progress: string;
  readonly newDeadline: string;
}

const composeExtensionRequest = (facts: ExtensionRequestFacts): OfficialDocument =>
  applicationForm("问题整改延期申请表", facts, [
    [label("目前进展", { minHeight: 22 }), value(facts.progress, { colspan: 3 })],
    [label("延期理由", { minHeight: 26 }), value(facts.reason, { colspan: 3 })],
    [label("申请延至"), value(printDay(facts.newDeadline), { colspan: 3 })],
  ]);

export const extensionRequest: DocumentKind<ExtensionRequestFacts> = {
  name: "延期申请",
  english: "extension request",
  layout: "单据",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeExtensionRequest,
};
