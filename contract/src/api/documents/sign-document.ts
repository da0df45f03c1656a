/** Signing (签发): by somebody else than the drafter, when the routing slip is complete. The day of the signature is the document's day. */
import { z } from "zod";
import { prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const signDocument = defineCommand({
  name: "sign-document",
  noun: "document",
  summary: { zh: "签发", en: "Sign a document" },
  verb: "document.sign",
  scope: "campaign",
  body: z.strictObject({ document: uuid, text: prose(500).default("同意印发。") }),
  result: documentResult,
  failures: [
    "not_found",
    "document_state_wrong",
    "document_outdated",
    "document_record_unfit",
    "document_own_draft",
    "document_slip_incomplete",
  ],
  edits: true,
});
