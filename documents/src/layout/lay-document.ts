import type { Attachment, OfficialDocument } from "../model/document.ts";
import { LANDSCAPE_PAGE, OFFICIAL_PAGE } from "../model/document.ts";
import { breakTitle, displayWidth } from "../text/break-title.ts";
import { printDay } from "../text/print-day.ts";
import type { LaidBlock, LaidDocument, LaidImprint, LaidPart } from "./laid.ts";
import { layBlocks } from "./lay-blocks.ts";
import { layHead } from "./lay-head.ts";
import { text } from "./lay-text.ts";
import { placeSignature } from "./place-signature.ts";

/** Printed on every page of an example (D-9), so that no example can be taken for a document. */
export const EXAMPLE_BANNER = "模拟数据·非正式公文";
/** Printed on every page as long as nobody has signed it: a draft that is passed on by hand is not taken for the document. */
export const DRAFT_BANNER = "草稿·未经签发";

/** What a document is besides itself, said above every page, where the standard leaves room. */
export interface Marks {
  readonly example: boolean;
  readonly draft: boolean;
}

/** Title lines hold 20 characters of size 2 at most; one less keeps clear of the edge. */
const TITLE_CHARACTERS = 19;
/** On a landscape sheet. */
const WIDE_TITLE_CHARACTERS = 30;

/** A line of the imprint holds 29 characters of size 4; the day with 印发 takes up to ten and a space. */
const IMPRINT_CHARACTERS = 29;
const PRINTED_ON_CHARACTERS = 11;

/** Gives a document its layout after GB/T 9704-2012, for all file formats. */
export function layDocument(document: OfficialDocument, marks: Marks): LaidDocument {
  const titleText = typeof document.title === "string" ? document.title : document.title.join("");
  return {
    head: layHead(document.head),
    parts: layParts(document),
    imprint: layImprint(document),
    banner: bannerOf(marks),
    numberFirstPage: document.head.type !== "letter",
    title: titleText,
    day: dayOf(document),
  };
}

function bannerOf({ example, draft }: Marks): string | null {
  const said = [...(example ? [EXAMPLE_BANNER] : []), ...(draft ? [DRAFT_BANNER] : [])];
  return said.length === 0 ? null : said.join("·");
}

function layParts(document: OfficialDocument): LaidPart[] {
  const parts: { page: LaidPart["page"]; blocks: LaidBlock[] }[] = [
    { page: document.page, blocks: layMain(document) },
  ];
  document.attachments.forEach((attachment, index) => {
    const page = attachment.landscape === true ? LANDSCAPE_PAGE : OFFICIAL_PAGE;
    const blocks = layAttachment(attachment, index, document.attachments.length);
    const last = parts.at(-1);
    if (last && last.page.landscape === page.landscape && last.page.sheet === page.sheet) {
      last.blocks.push({ type: "page-break" }, ...blocks);
    } else parts.push({ page, blocks });
  });
  return parts;
}

function layMain(document: OfficialDocument): LaidBlock[] {
  return [
    ...laySerial(document),
    ...layTitle(document),
    ...layAddressees(document.addressees),
    ...keepEndTogether(layBlocks(document.body), document),
    ...layAttachmentNames(document.attachments),
    ...(document.signature ? placeSignature(document.signature, document.note !== undefined) : []),
    ...(document.note === undefined ? [] : [text(`（${document.note}）`, { align: "left" })]),
  ];
}

function laySerial(document: OfficialDocument): LaidBlock[] {
  if (document.head.type !== "none" || document.head.serial === undefined) return [];
  const serial = text([{ text: document.head.serial, role: "heiti" }], { first: 0, align: "left" });
  return [serial, { type: "blank", lines: 1 }];
}

/** Two empty lines between the red rule and the title (7.3.1); none where there is no head. */
function layTitle(document: OfficialDocument): LaidBlock[] {
  const hasHead = document.head.type !== "none";
  const wide = document.page.landscape || document.page.sheet === "A3";
  const lines = breakTitle(document.title, wide ? WIDE_TITLE_CHARACTERS : TITLE_CHARACTERS);
  const blocks: LaidBlock[] = hasHead ? [{ type: "blank", lines: 2 }] : [];
  blocks.push({ type: "title", lines, size: "two" });
  if (document.subtitle !== undefined) {
    blocks.push(text([{ text: document.subtitle, role: "kaiti" }], { first: 0, align: "center" }));
  }
  blocks.push({ type: "blank", lines: 1 });
  return blocks;
}

/** 主送: flush left, full-width colon at the end (7.3.2). */
function layAddressees(addressees: readonly string[]): LaidBlock[] {
  return addressees.length === 0 ? [] : [text(`${addressees.join("、")}：`, { first: 0 })];
}

/** The organ and the day never stand alone on a page: the last paragraph and the attachments' names go with them. */
function keepEndTogether(blocks: readonly LaidBlock[], document: OfficialDocument): LaidBlock[] {
  if (!document.signature) return [...blocks];
  const last = blocks.at(-1);
  return last?.type === "text" ? [...blocks.slice(0, -1), { ...last, keepWithNext: true }] : [...blocks];
}

/** 附件说明: one line below the text, names in line with each other, no mark at the end (7.3.4). */
function layAttachmentNames(all: readonly Attachment[]): LaidBlock[] {
  const attachments = all.filter((attachment) => attachment.issued !== true);
  if (attachments.length === 0) return [];
  const single = attachments.length === 1;
  const names = attachments.map((attachment, index) => {
    const number = single ? "" : `${index + 1}.`;
    const lead = index === 0 ? "附件：" : "";
    const hang = single ? 0 : 1;
    return text(`${lead}${number}${attachment.name}`, {
      keepWithNext: true,
      left: 5 + hang,
      first: index === 0 ? -3 - hang : -hang,
    });
  });
  return [{ type: "blank", lines: 1, keepWithNext: true }, ...names];
}

/** 附件 in 黑体 at the top left, its title on the third line (7.3.7). */
function layAttachment(attachment: Attachment, index: number, count: number): LaidBlock[] {
  const mark = count === 1 ? "附件" : `附件${index + 1}`;
  const width = attachment.landscape === true ? WIDE_TITLE_CHARACTERS : TITLE_CHARACTERS;
  const marked: LaidBlock[] =
    attachment.issued === true
      ? []
      : [text([{ text: mark, role: "heiti" }], { first: 0, align: "left" }), { type: "blank", lines: 1 }];
  return [
    ...marked,
    { type: "title", lines: breakTitle(attachment.name, width), size: "two" },
    { type: "blank", lines: 1 },
    ...layBlocks(attachment.blocks),
  ];
}

function layImprint(document: OfficialDocument): LaidImprint | null {
  const { imprint } = document;
  if (!imprint) return null;
  const letter = document.head.type === "letter";
  return {
    copies: imprint.copies ?? null,
    printedBy: letter ? null : (imprint.printedBy ?? null),
    printedOn: letter || imprint.printedOn === undefined ? null : printDay(imprint.printedOn),
    stacked: displayWidth(imprint.printedBy ?? "") > IMPRINT_CHARACTERS - PRINTED_ON_CHARACTERS,
    distribution: imprint.distribution ?? null,
  };
}

function dayOf(document: OfficialDocument): string {
  if (document.signature) return document.signature.day;
  if (document.head.type === "brief" || document.head.type === "minutes") return document.head.day;
  return document.imprint?.printedOn ?? "";
}
