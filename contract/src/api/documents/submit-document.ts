/** Submitting a draft for signature: with it goes its routing slip (呈签, E9). */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const submitDocument = defineCommand({
  name: "submit-document",
  noun: "document",
  summary: { zh: "呈签", en: "Submit a document for signature" },
  verb: "document.draft",
  scope: "campaign",
  body: z.strictObject({ document: uuid }),
  result: documentResult,
  failures: ["not_found", "document_state_wrong"],
  edits: true,
});
