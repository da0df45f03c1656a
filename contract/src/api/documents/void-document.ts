/** Voiding a document: it stays on record with its number, which nobody gets again. */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const voidDocument = defineCommand({
  name: "void-document",
  noun: "document",
  summary: { zh: "作废公文", en: "Void a document" },
  verb: "document.issue",
  scope: "campaign",
  body: z.strictObject({ document: uuid, reason: prose(500) }),
  result: documentResult,
  failures: ["not_found", "document_state_wrong"],
  edits: true,
});
