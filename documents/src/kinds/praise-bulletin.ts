import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type OfficialFacts, partiesOf, redHeadFrame } from "./official-facts.ts";

/** Facts of 表扬通报 (S2-17, S2-6). */
export interface PraiseBulletinFacts extends OfficialFacts {
  readonly campaign: string;
  /** 2019年第二季度. */
  readonly period: string;
  readonly grounds: string;
  /** The rule of the list: 全市涉农镇（街道）排名前20名. */
  readonly rule: string;
  /** Units in the order of the list, each with its reason. */
  readonly units: readonly { readonly unit: string; readonly reason: string }[];
  /** Note on ties at the edge of the list, as the engine gave it. */
  readonly tieNote?: string;
  readonly hope: string;
}

function composePraiseBulletin(facts: PraiseBulletinFacts): OfficialDocument {
  return {
    ...redHeadFrame(facts),
    title: `关于对${facts.period}${facts.campaign}先进单位予以表扬的通报`,
    body: [
      paragraph(
        `根据${facts.grounds}，按照${facts.rule}，决定对下列${facts.units.length}个单位予以通报表扬。${facts.tieNote ?? ""}`,
      ),
      heading(1, "表扬单位"),
      paragraph(`${facts.units.map((unit) => unit.unit).join("、")}。`),
      heading(1, "主要事迹"),
      ...facts.units.map(({ unit, reason }) => heading(2, `${unit}。`, reason)),
      heading(1, "有关要求"),
      paragraph(facts.hope),
    ],
    attachments: [],
  };
}

export const praiseBulletin: DocumentKind<PraiseBulletinFacts> = {
  name: "表扬通报",
  english: "bulletin of praise",
  layout: "通报",
  direction: "down",
  powers: "bulletin",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "general",
  confidential: false,
  parties: partiesOf,
  compose: composePraiseBulletin,
};
