/** One document, with its files, its recipients, and for the issuing side its routing slip. */
import { z } from "zod";
import { instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { documentForm, documentPart, documentRow, recipientRow } from "./document-values.ts";

export const documentFile = z.object({
  part: documentPart,
  form: documentForm,
  /** asked: a job makes it; failed: see `failure`. */
  state: z.enum(["asked", "made", "failed"]),
  sha256: z.string().nullable(),
  bytes: z.int().nullable(),
  /** Whether it is the issued document, or a draft. */
  issued: z.boolean(),
  /** What whoever issues it should know: over its length, a font that stood in for another. */
  notices: z.array(z.string()),
  failure: z.string().nullable(),
});

export const readDocument = defineRead({
  name: "read-document",
  noun: "document",
  summary: { zh: "读取一份公文", en: "Read a document" },
  verb: "document.read",
  scope: "campaign",
  path: "/documents/:document",
  query: z.strictObject({ document: uuid }),
  answer: documentRow.extend({
    revision: z.int(),
    /** Whether the reader belongs to the issuing side; the others see no words, no opinions. */
    own: z.boolean(),
    /** Which number it gets when it is issued: 发文字号, one of its kind's own series (第3号), or none. */
    numbering: z.enum(["number", "issue", "none"]),
    publicity: z.string(),
    urgency: z.string().nullable(),
    words: z.record(z.string(), z.unknown()).nullable(),
    /** Departments whose countersignature the drafter asked for; nobody but the issuing side is told. */
    countersign: z.array(z.string()),
    drafted_by: z.string().nullable(),
    /** The reader drafted it: to submit it is theirs, to review and sign it another's. */
    own_draft: z.boolean(),
    submitted_at: instant.nullable(),
    signed_by: z.string().nullable(),
    signed_at: instant.nullable(),
    voided_at: instant.nullable(),
    void_reason: z.string().nullable(),
    /** 主送, 抄送, 抄报 as they will be, before it is issued. */
    addressees: z.array(z.object({ role: z.string(), name: z.string() })),
    recipients_shown: z.array(recipientRow),
    opinions: z.array(
      z.object({ step: z.string(), label: z.string(), post: z.string(), opinion: z.string(), at: instant }),
    ),
    /** What the routing slip lacks before anybody signs. */
    missing: z.array(z.string()),
    files: z.array(documentFile),
    moves: z.array(z.string()),
  }),
  failures: ["not_found"],
});
