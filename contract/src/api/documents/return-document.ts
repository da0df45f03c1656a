/** Sending a document back to its drafter, or taking back a signature as long as no number was given. */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const returnDocument = defineCommand({
  name: "return-document",
  noun: "document",
  summary: { zh: "退回拟稿人", en: "Return a document to its drafter" },
  verb: "document.sign",
  scope: "campaign",
  body: z.strictObject({ document: uuid, reason: prose(500) }),
  result: documentResult,
  failures: ["not_found", "document_state_wrong"],
  edits: true,
});
