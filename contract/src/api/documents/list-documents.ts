/** Documents: an organ's own from the first draft on, and what was issued to the reader's units. */
import { z } from "zod";
import { page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { documentKind, documentRow, documentState } from "./document-values.ts";

export const listDocuments = defineRead({
  name: "list-documents",
  noun: "document",
  summary: { zh: "公文列表", en: "List documents" },
  verb: "document.read",
  scope: "campaign",
  path: "/documents",
  query: z.strictObject({
    state: documentState.optional(),
    kind: documentKind.optional(),
    organ: uuid.optional(),
    noun: z.string().max(32).optional(),
    subject: z.string().max(64).optional(),
    ...page,
  }),
  answer: z.object({ documents: z.array(documentRow), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
