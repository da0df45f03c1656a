import type { Imprint, LetterHead, OfficialDocument, RedHead, Signature } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { type DocumentNumber, printDocumentNumber } from "../text/print-document-number.ts";

/** What every issued document has. Days are `2019-05-18`; numbers are decimal strings. */
export interface OfficialFacts {
  readonly issuer: Body;
  /** 主送, in order. */
  readonly addressees: readonly Body[];
  readonly number: DocumentNumber;
  /** 成文日期. */
  readonly day: string;
  /** Room for a seal is left (never a seal itself). True by default. */
  readonly sealed?: boolean;
  readonly urgency?: "特急" | "加急";
  /** 抄送 by name. */
  readonly copies?: readonly string[];
  /** 印发机关 and 印发日期; the issuer and its day by default. */
  readonly printedBy?: string;
  readonly printedOn?: string;
  readonly contact?: Contact;
}

/** Who answers questions: a post or section, never a person's name in examples. */
export interface Contact {
  readonly post: string;
  readonly phone: string;
}

export const partiesOf = (facts: { issuer: Body; addressees: readonly Body[] }) => ({
  issuer: facts.issuer,
  addressees: facts.addressees,
});

type Frame = Pick<OfficialDocument, "head" | "addressees" | "signature" | "imprint" | "page"> & {
  note?: string;
};

/** Head, addressees, signature and imprint of a document in 文件格式. */
export function redHeadFrame(facts: OfficialFacts, signer?: string): Frame {
  const head: RedHead = {
    type: "red-head",
    organ: facts.issuer.name,
    number: printDocumentNumber(facts.number),
    ...(signer === undefined ? {} : { signer }),
    ...(facts.urgency === undefined ? {} : { urgency: facts.urgency }),
  };
  return { head, ...frameRest(facts) };
}

/** The same in 信函格式. */
export function letterFrame(facts: OfficialFacts): Frame {
  const head: LetterHead = {
    type: "letter",
    organ: facts.issuer.name,
    number: printDocumentNumber(facts.number),
    ...(facts.urgency === undefined ? {} : { urgency: facts.urgency }),
  };
  return { head, ...frameRest(facts) };
}

function frameRest(facts: OfficialFacts): Omit<Frame, "head"> {
  const signature: Signature = { organ: facts.issuer.name, day: facts.day, sealed: facts.sealed ?? true };
  return {
    addressees: facts.addressees.map((body) => body.name),
    signature,
    imprint: imprintOf(facts),
    page: OFFICIAL_PAGE,
    ...(facts.contact === undefined ? {} : { note: contactNote(facts.contact) }),
  };
}

function imprintOf(facts: OfficialFacts): Imprint {
  return {
    ...(facts.copies === undefined || facts.copies.length === 0 ? {} : { copies: facts.copies.join("，") }),
    printedBy: facts.printedBy ?? facts.issuer.name,
    printedOn: facts.printedOn ?? facts.day,
  };
}

/** 附注 of whatever asks for an answer. */
export const contactNote = (contact: Contact): string =>
  `联系人：${contact.post}，联系电话：${contact.phone}`;
