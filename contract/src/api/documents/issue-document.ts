/** Numbering and issuing (编号、印发), in one short transaction: numbers have no gaps, and a number is never without its document (decision 9). */
import { z } from "zod";
import { day, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const issueDocument = defineCommand({
  name: "issue-document",
  noun: "document",
  summary: { zh: "编号、印发", en: "Number and issue a document" },
  verb: "document.issue",
  scope: "campaign",
  body: z.strictObject({ document: uuid }),
  result: documentResult.extend({
    /** Null for kinds that bear none. */
    number: z.string().nullable(),
    day,
  }),
  failures: [
    "not_found",
    "organ_not_yours",
    "organ_code_taken",
    "document_state_wrong",
    "document_outdated",
    "document_record_unfit",
    "document_sealed",
    "document_powers",
  ],
  edits: true,
});
