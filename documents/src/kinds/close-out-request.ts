import { label, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import { type ApplicationFacts, applicationForm } from "./application-form.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 销号申请: the responsible side says that it is done (S2-27). It never closes its own problem. */
export interface CloseOutRequestFacts extends ApplicationFacts {
  readonly finishedOn: string;
  readonly measures: string;
  /** Posts of who is responsible. */
  readonly responsible: string;
  /** Evidence by name; a village photo is optional (D-1b). */
  readonly evidence: readonly string[];
}

const composeCloseOutRequest = (facts: CloseOutRequestFacts): OfficialDocument =>
  applicationForm("问题销号申请表", facts, [
    [label("整改措施\n及结果", { minHeight: 26 }), value(facts.measures, { colspan: 3 })],
    [label("完成日期"), value(printDay(facts.finishedOn)), label("责任人"), value(facts.responsible)],
    [
      label("佐证材料"),
      value(facts.evidence.length === 0 ? "以现场验收为准" : facts.evidence.join("、"), { colspan: 3 }),
    ],
  ]);

export const closeOutRequest: DocumentKind<CloseOutRequestFacts> = {
  name: "销号申请",
  english: "close-out request",
  layout: "单据",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: partiesOf,
  compose: composeCloseOutRequest,
};
