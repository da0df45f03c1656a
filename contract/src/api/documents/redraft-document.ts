/** Drafting anew, before it is submitted: the record is read again, and the drafter's words replace those of the draft before. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";
import { draftDocument, draftSaid } from "./draft-document.ts";

export const redraftDocument = defineCommand({
  name: "redraft-document",
  noun: "document",
  summary: { zh: "改稿", en: "Draft a document anew" },
  verb: "document.draft",
  scope: "campaign",
  body: z.strictObject({ document: uuid, ...draftSaid }),
  result: documentResult.extend({ title: z.string(), addressees: z.array(z.string()) }),
  failures: [...draftDocument.failures.filter((code) => code !== "id_taken"), "document_state_wrong"],
  edits: true,
});
