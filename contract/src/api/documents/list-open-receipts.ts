/** Receipts that are owed: by the asker's own units, and to the organs that it acts for; overdue ones first. */
import { z } from "zod";
import { day, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listOpenReceipts = defineRead({
  name: "list-open-receipts",
  noun: "document",
  summary: { zh: "未签收的公文", en: "Documents that were not received yet" },
  verb: "document.read",
  scope: "campaign",
  path: "/document-receipts/open",
  query: z.strictObject({
    overdue: z.enum(["yes", "all"], { error: "应为 yes 或 all" }).default("all"),
    ...page,
  }),
  answer: z.object({
    receipts: z.array(
      z.object({
        document: uuid,
        n: z.int(),
        title: z.string(),
        number: z.string().nullable(),
        organ_name: z.string(),
        unit: unitId,
        name: z.string(),
        receipts_by: day.nullable(),
        overdue_days: z.int().nullable(),
        /** Where it is signed for without an account; for the issuing side alone, which passes it on. */
        link: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});
