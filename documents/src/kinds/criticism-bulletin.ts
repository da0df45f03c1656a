import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type OfficialFacts, partiesOf, redHeadFrame } from "./official-facts.ts";

/** Facts of 通报批评 (S0-24, S1-26, S1-28, S2-18): units, never persons; each with its cause and its clause. */
export interface CriticismBulletinFacts extends OfficialFacts {
  readonly campaign: string;
  /** 2019年5月中旬（5月9日—18日）. */
  readonly period: string;
  /** The rules with the clauses, quoted. */
  readonly grounds: string;
  readonly units: readonly {
    readonly unit: string;
    /** What counted, with its days, as the engine gave it. */
    readonly causes: readonly string[];
  }[];
  readonly demands: readonly { readonly title: string; readonly text: string }[];
}

function composeCriticismBulletin(facts: CriticismBulletinFacts): OfficialDocument {
  const names = facts.units.map(({ unit }) => unit).join("、");
  const first = facts.units[0]?.unit ?? "";
  return {
    ...redHeadFrame(facts),
    title: `关于对${facts.units.length === 1 ? names : `${first}等${facts.units.length}个单位`}予以通报批评的通报`,
    body: [
      paragraph(
        `根据${facts.grounds}，经研究，决定对${facts.period}${facts.campaign}中的下列${facts.units.length}个单位予以通报批评：${names}。`,
      ),
      heading(1, "通报事由"),
      ...facts.units.map(({ unit, causes }) => heading(2, `${unit}。`, `${causes.join("；")}。`)),
      heading(1, "有关要求"),
      ...facts.demands.map(({ title, text }) => heading(2, `${title}。`, text)),
    ],
    attachments: [],
  };
}

export const criticismBulletin: DocumentKind<CriticismBulletinFacts> = {
  name: "通报批评",
  english: "bulletin of criticism",
  layout: "通报",
  direction: "down",
  powers: "bulletin",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeCriticismBulletin,
};
