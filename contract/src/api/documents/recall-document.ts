/** Taking a document back that was submitted, as long as nobody has written on its routing slip: no return stands on the slip. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { documentResult } from "./document-values.ts";

export const recallDocument = defineCommand({
  name: "recall-document",
  noun: "document",
  summary: { zh: "收回送审的公文", en: "Take a submitted document back" },
  verb: "document.draft",
  scope: "campaign",
  body: z.strictObject({ document: uuid }),
  result: documentResult,
  failures: ["not_found", "document_state_wrong", "document_under_review"],
  edits: true,
});
