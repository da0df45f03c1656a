/** The register of an organ's numbers (发文登记簿): every number ever given, void ones too, and whether any is missing. */
import { z } from "zod";
import { instant, page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listDocumentNumbers = defineRead({
  name: "list-document-numbers",
  noun: "document",
  summary: { zh: "发文登记簿", en: "Register of document numbers" },
  verb: "document.draft",
  scope: "campaign",
  path: "/organs/:organ/numbers",
  query: z.strictObject({
    organ: uuid,
    year: z.coerce.number().int().min(2000).max(2100),
    series: z.string().max(40).default("number"),
    ...page,
  }),
  answer: z.object({
    numbers: z.array(
      z.object({
        serial: z.int(),
        noun: z.string(),
        subject: uuid,
        /** Null where the reader may not see the document. */
        number: z.string().nullable(),
        title: z.string().nullable(),
        state: z.string().nullable(),
        taken_at: instant,
        voided_at: instant.nullable(),
        void_reason: z.string().nullable(),
      }),
    ),
    /** Serials of the series that no register entry has: none, unless somebody touched the tables. */
    missing: z.array(z.int()),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
