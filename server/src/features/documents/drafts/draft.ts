/** What drafting a kind of document needs and gives: one file a kind beside this one, each with one read of its record. */
import type { Actor, documentWords } from "@cunjing/contract";
import type { Body, Contact, DocumentKindId, FactsOf } from "@cunjing/documents";
import type { z } from "zod";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import type { Parts } from "../../../platform/parts.ts";
import type { SaidRecipient } from "../addressed.ts";
import type { OrganRow } from "../organ-row.ts";
import type { CampaignWords } from "./campaign-words.ts";

export type Words = z.output<typeof documentWords>;

export interface DraftInput {
  readonly tx: Transaction;
  readonly parts: Parts;
  readonly actor: Actor;
  readonly campaign: string;
  /** Id of the record. */
  readonly subject: string;
  readonly organ: OrganRow;
  readonly words: Words;
  readonly about: CampaignWords;
  /** The site's day on which it is drafted. */
  readonly today: string;
}

/** What comes of its issuer and addressees when these are known. */
export interface Frame {
  readonly issuer: Body;
  readonly addressees: readonly Body[];
  readonly copies: readonly string[];
  /** Where the organ has said who answers questions. */
  readonly contact?: Contact;
  readonly urgency?: "特急" | "加急";
}

/** Facts as they are kept: number and day are put in when it is printed. */
export type Fields<Id extends DocumentKindId> = Omit<
  FactsOf<Id>,
  "number" | "day" | "printedOn" | "warningNumber"
>;

export interface Drafted<Id extends DocumentKindId> {
  /** What it is about lies here. */
  readonly unit: string;
  readonly pos: number;
  /** The covert round whose seal the record is under. */
  readonly sealedBy: string | null;
  /** Digest of a record that is still worked on: as long as it is another when the document is signed or issued, it is not. */
  readonly source?: string;
  /** Who is addressed where the drafter names nobody. */
  readonly to: readonly SaidRecipient[];
  readonly fields: (frame: Frame) => Fields<Id>;
}

/** @throws refusals `not_found`, `document_record_unfit` */
export type Draft<Id extends DocumentKindId> = (input: DraftInput) => Promise<Drafted<Id>>;

/** A picture in kept facts: the key of a derived size in the file store, whose content never changes. */
export interface KeptPicture {
  readonly $picture: string;
}

/** Kept facts hold keys where printed ones hold bytes: the types agree, and `load-pictures.ts` puts the bytes in. */
export const keptPicture = (key: string): Uint8Array =>
  ({ $picture: key }) satisfies KeptPicture as unknown as Uint8Array;
