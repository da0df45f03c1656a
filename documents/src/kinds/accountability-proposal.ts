import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { letterFrame, type OfficialFacts, partiesOf } from "./official-facts.ts";

/** Facts of 问责建议函: to the organ that has the power, never an order (D-7, E9). */
export interface AccountabilityProposalFacts extends OfficialFacts {
  /** The unit concerned: 甲县乙镇. */
  readonly unit: string;
  /** 对象 by post. */
  readonly persons: readonly string[];
  /** Facts in order of time, each with its document. */
  readonly events: readonly { readonly day: string; readonly what: string; readonly document?: string }[];
  /** Clauses, quoted with their source. */
  readonly clauses: readonly string[];
  readonly answerBy: string;
}

function composeAccountabilityProposal(facts: AccountabilityProposalFacts): OfficialDocument {
  return {
    ...letterFrame(facts),
    title: `关于建议对${facts.unit}有关责任人员予以问责的函`,
    body: [
      paragraph(`${facts.unit}同一问题连续督导整改不到位。现将有关情况和建议函告如下。`),
      heading(1, "基本事实"),
      ...facts.events.map(({ day, what, document }) =>
        heading(3, `${printDay(day)}，${what}${document === undefined ? "" : `（${document}）`}。`),
      ),
      heading(1, "依据条款"),
      ...facts.clauses.map((clause) => paragraph(clause)),
      heading(1, "建议事项"),
      paragraph(
        `建议贵单位按照干部管理权限和规定程序，对${facts.persons.join("、")}是否应当问责予以研究决定。我单位不对责任认定和处理方式提出具体意见。`,
      ),
      paragraph(`有关佐证材料随函附送。请于${printDay(facts.answerBy)}前将研究结果函复我单位。`),
    ],
    attachments: [],
  };
}

export const accountabilityProposal: DocumentKind<AccountabilityProposalFacts> = {
  name: "问责建议函",
  english: "proposal of accountability",
  layout: "信函",
  direction: "parallel",
  powers: "accountability",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "special",
  confidential: true,
  parties: partiesOf,
  compose: composeAccountabilityProposal,
};
