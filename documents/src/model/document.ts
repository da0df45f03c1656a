import type { Block } from "./blocks.ts";

/** An official document before layout: the parts of GB/T 9704-2012 by name, each present or not. */
export interface OfficialDocument {
  readonly head: Head;
  /** A list is taken as lines broken by hand. */
  readonly title: string | readonly string[];
  /** Under the title, in brackets: （征求意见稿）, a meeting's day. */
  readonly subtitle?: string;
  /** 主送, in order; empty where a kind has none (slips, tables, briefs). */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly attachments: readonly Attachment[];
  readonly signature?: Signature;
  /** 附注 without its brackets: 联系人：…，联系电话：… */
  readonly note?: string;
  readonly imprint?: Imprint;
  readonly page: PageStyle;
}

export type Head = RedHead | LetterHead | MinutesHead | BriefHead | NoHead;

/** 文件格式: mark, number and, upward, the signer. */
export interface RedHead {
  readonly type: "red-head";
  /** 发文机关标志 without 文件, which the layout adds. */
  readonly organ: string;
  readonly number: string;
  /** 签发人, upward documents only. */
  readonly signer?: string;
  /** 特急, 加急. */
  readonly urgency?: string;
}

/** 信函格式 (10.1): the mark is the organ's full name. */
export interface LetterHead {
  readonly type: "letter";
  readonly organ: string;
  readonly number: string;
  readonly urgency?: string;
}

/** 纪要格式 (10.3): the mark is “…纪要”. */
export interface MinutesHead {
  readonly type: "minutes";
  readonly mark: string;
  readonly number: string;
  readonly organ: string;
  readonly day: string;
}

/** 简报: name of the series, issue, organ and day over the rule. Custom, not part of the standard. */
export interface BriefHead {
  readonly type: "brief";
  readonly series: string;
  readonly issue: string;
  readonly organ: string;
  readonly day: string;
}

/** Slips, forms, tables, internal papers: no red head. */
export interface NoHead {
  readonly type: "none";
  /** Left above the title: 编号：…, 附件2. */
  readonly serial?: string;
}

export interface Attachment {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** A table that is wider than the type area. */
  readonly landscape?: boolean;
  /** What a 印发通知 issues: it follows on a new page, but is no 附件 and is not listed as one. */
  readonly issued?: boolean;
}

export interface Signature {
  readonly organ: string;
  readonly day: string;
  /** True: room for a seal is left, the date ends four characters from the edge. False: two characters. */
  readonly sealed: boolean;
}

/** 版记. Letters print the copies only (10.1); briefs print 报, 送, 发 and the number of copies. */
export interface Imprint {
  readonly copies?: string;
  readonly printedBy?: string;
  readonly printedOn?: string;
  readonly distribution?: Distribution;
}

/** 报: to leaders above, 送: to organs beside, 发: to units below. Briefs only. */
export interface Distribution {
  readonly report: readonly string[];
  readonly send: readonly string[];
  readonly issue: readonly string[];
  readonly copies?: number;
}

export interface PageStyle {
  readonly sheet: "A4" | "A3";
  readonly landscape: boolean;
  /** Slips of one page carry no page number. */
  readonly numbered: boolean;
  /** Forms on one sheet and wall charts need more room than the margins of the standard leave. */
  readonly margin: "standard" | "narrow";
}

/** The sheet of GB/T 9704. */
export const OFFICIAL_PAGE: PageStyle = { sheet: "A4", landscape: false, numbered: true, margin: "standard" };
/** A slip or a form on one sheet. */
export const SLIP_PAGE: PageStyle = { ...OFFICIAL_PAGE, numbered: false, margin: "narrow" };
/** A table across. */
export const LANDSCAPE_PAGE: PageStyle = { ...OFFICIAL_PAGE, landscape: true };
