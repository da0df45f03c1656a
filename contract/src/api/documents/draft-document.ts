/** Drafting a document from a record: what the record holds is filled in, and nobody types it again (requirements E9, F "enter once"). */
import { z } from "zod";
import { day, line, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentKind, documentResult, documentWords, recipientSaid } from "./document-values.ts";

/** What a draft says besides what its record says. */
export const draftSaid = {
  words: documentWords.default({}),
  /** To whom it goes. Without any 主送 the record's own receiver is addressed. */
  to: z.array(recipientSaid).max(60).default([]),
  /** Day by which the 主送 have received it. */
  receipts_by: day.optional(),
  urgency: z.enum(["特急", "加急"], { error: "应为 特急 或 加急" }).optional(),
  publicity: z
    .enum(["主动公开", "依申请公开", "不予公开"], { error: "应为 主动公开、依申请公开 或 不予公开" })
    .default("依申请公开"),
  /** Departments that countersign (会签), by name. */
  countersign: z.array(line(40)).max(10).default([]),
};

export const draftDocument = defineCommand({
  name: "draft-document",
  noun: "document",
  summary: { zh: "拟稿", en: "Draft a document" },
  verb: "document.draft",
  scope: "campaign",
  body: z.strictObject({
    document: uuid,
    kind: documentKind,
    /** Id of the record that it is made from. */
    subject: z.string().min(1).max(64),
    organ: uuid,
    ...draftSaid,
  }),
  result: documentResult.extend({ title: z.string(), addressees: z.array(z.string()) }),
  failures: [
    "not_found",
    "id_taken",
    "document_word_unused",
    "document_record_unfit",
    "document_fields_wrong",
    "document_without_addressee",
    "document_powers",
    "policy_not_in_force",
  ],
});
