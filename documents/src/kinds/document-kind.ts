import type { OfficialDocument } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import type { PowerGroup } from "../powers/power-groups.ts";
import type { LengthClass } from "../text/count-characters.ts";

/** A file format. */
export type DocumentForm = "docx" | "pdf" | "xlsx" | "txt";

/** The official layout that a kind takes. */
export type DocumentLayout =
  | "通报"
  | "通知"
  | "信函"
  | "报告"
  | "纪要"
  | "简报"
  | "单据"
  | "表格"
  | "材料"
  | "台账"
  | "挂图"
  | "公示";

/** Which way a kind goes. */
export type Direction = "up" | "down" | "parallel" | "inside" | "public";

/** One kind of document: what it is, who may write it, and how its facts become a document. */
export interface DocumentKind<Facts> {
  /** Chinese name, as the office calls it. */
  readonly name: string;
  readonly english: string;
  readonly layout: DocumentLayout;
  readonly direction: Direction;
  readonly powers: PowerGroup;
  readonly forms: readonly DocumentForm[];
  /** Whether it takes a document number or an issue number, or neither. */
  readonly numbering: "number" | "issue" | "none";
  /** D-2: which limit its length is held to; null for tables and slips. */
  readonly length: LengthClass | null;
  /** True for kinds that never leave the office (约谈, 处理笺, …): publication refuses them. */
  readonly confidential: boolean;
  /** Writer and readers, for the matrix of powers. */
  readonly parties: (facts: Facts) => { readonly issuer: Body; readonly addressees: readonly Body[] };
  readonly compose: (facts: Facts) => OfficialDocument;
}
