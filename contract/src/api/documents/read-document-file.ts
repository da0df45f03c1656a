/** A document as a file: the issued one, or for the issuing side its draft as it stands. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { documentForm, documentPart } from "./document-values.ts";

export const readDocumentFile = defineRead({
  name: "read-document-file",
  noun: "document",
  summary: { zh: "取公文文件", en: "A document as a file" },
  verb: "document.read",
  scope: "campaign",
  path: "/documents/:document/files/:form",
  query: z.strictObject({
    document: uuid,
    form: documentForm,
    part: documentPart.default("document"),
    /** inline: to be looked at where it is asked for (PDF). */
    show: z.enum(["attachment", "inline"], { error: "应为 attachment 或 inline" }).default("attachment"),
  }),
  answer: z.unknown(),
  media: "application/octet-stream",
  failures: ["not_found", "document_form_missing", "document_file_awaited", "document_file_failed"],
});
