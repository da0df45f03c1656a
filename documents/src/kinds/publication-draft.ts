import type { Table } from "../model/blocks.ts";
import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";

/** Facts of 公示稿: units and places, never persons or households (D-5, E7). */
export interface PublicationDraftFacts {
  readonly issuer: Body;
  /** What is published: 2019年第二季度红榜单位. */
  readonly subject: string;
  readonly grounds: string;
  /** Columns and rows of the list, as published. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly from: string;
  readonly to: string;
  readonly contact: { readonly post: string; readonly phone: string; readonly address: string };
  readonly day: string;
}

const composePublicationDraft = (facts: PublicationDraftFacts): OfficialDocument => ({
  head: { type: "none" },
  title: `关于${facts.subject}的公示`,
  addressees: [],
  body: [
    paragraph(`根据${facts.grounds}，现将${facts.subject}予以公示。`),
    listOf(facts),
    paragraph(
      `公示期为${printDay(facts.from)}至${printDay(facts.to)}。对公示内容有异议的，请在公示期内以书面、电话或来访方式反映，并提供事实依据。`,
    ),
    paragraph(
      `受理单位：${facts.contact.post}；电话：${facts.contact.phone}；地址：${facts.contact.address}。`,
    ),
  ],
  attachments: [],
  signature: { organ: facts.issuer.name, day: facts.day, sealed: true },
  page: OFFICIAL_PAGE,
});

const listOf = (facts: PublicationDraftFacts): Table => ({
  type: "table",
  columns: facts.columns.map((title, index) => ({ title, width: index === 0 ? 12 : 40, align: "center" })),
  rows: facts.rows,
});

export const publicationDraft: DocumentKind<PublicationDraftFacts> = {
  name: "公示稿",
  english: "publication",
  layout: "公示",
  direction: "public",
  powers: "publication",
  forms: ["docx", "pdf", "txt"],
  numbering: "none",
  length: "special",
  confidential: false,
  parties: (facts) => ({
    issuer: facts.issuer,
    addressees: [{ kind: "public", level: facts.issuer.level, name: "社会公众" }],
  }),
  compose: composePublicationDraft,
};
