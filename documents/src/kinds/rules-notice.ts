import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type OfficialFacts, partiesOf, redHeadFrame } from "./official-facts.ts";

/** Facts of 印发通知: assessment rules issued as a notice with the rules attached (S1-9). */
export interface RulesNoticeFacts extends OfficialFacts {
  /** 《示例市城乡环境整治百日攻坚行动督查考评办法》 without its brackets. */
  readonly rules: string;
  readonly approvedBy: string;
  /** Articles: headings with their paragraphs, as the policy prints them. */
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

const composeRulesNotice = (facts: RulesNoticeFacts): OfficialDocument => ({
  ...redHeadFrame(facts),
  title: `关于印发《${facts.rules}》的通知`,
  body: [paragraph(`《${facts.rules}》已经${facts.approvedBy}同意，现印发给你们，请认真贯彻执行。`)],
  attachments: [
    {
      name: facts.rules,
      issued: true,
      blocks: facts.articles.flatMap(({ title, paragraphs }) => [
        heading(1, title),
        ...paragraphs.map((text) => paragraph(text)),
      ]),
    },
  ],
});

export const rulesNotice: DocumentKind<RulesNoticeFacts> = {
  name: "印发通知",
  english: "notice that issues rules",
  layout: "通知",
  direction: "down",
  powers: "bulletin",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "general",
  confidential: false,
  parties: partiesOf,
  compose: composeRulesNotice,
};
