/** Problems that were sent back and are being put right again, with the reason that was given; what is due first, first. */
import { z } from "zod";
import { instant, page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { problemLine } from "./problem-line.ts";

export const listReturned = defineRead({
  name: "list-returned",
  noun: "problem",
  summary: { zh: "退回整改的问题", en: "Problems that were sent back" },
  verb: "problem.read",
  scope: "campaign",
  path: "/returned",
  query: z.strictObject({ ...page, unit: unitId.optional() }),
  answer: z.object({
    returned: z.array(
      problemLine.extend({
        returns: z.int(),
        /** Of the last return. */
        reason: z.string().nullable(),
        returned_by: z.string().nullable(),
        returned_at: instant.nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
