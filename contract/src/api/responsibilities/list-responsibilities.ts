/** The responsibility list (责任清单, S3-7): who answers for what on a day, in the order of the tree. */
import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { below, holderId, onDay, responsibilityKind, responsibilityRow } from "./responsibility-values.ts";

export const listResponsibilities = defineRead({
  name: "list-responsibilities",
  noun: "responsibility",
  summary: { zh: "责任清单", en: "The responsibility list" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/responsibilities",
  query: z.strictObject({
    ...page,
    day: onDay,
    below,
    kind: responsibilityKind.optional(),
    holder: holderId.optional(),
  }),
  answer: z.object({
    day: z.string(),
    responsibilities: z.array(
      responsibilityRow.extend({
        /** The two units above it, the higher first, without the campaign's root. */
        above: z.array(z.string()),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
