/** What was recorded after the freeze about days of the period: it counts by the policy's rule, or in a correction. */
import { z } from "zod";
import { day, instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listLateFacts = defineRead({
  name: "list-late-facts",
  noun: "assessment",
  summary: { zh: "列出冻结以后才到的事实", en: "List facts that came after the freeze" },
  verb: "assessment.review",
  scope: "campaign",
  path: "/assessments/:assessment/late-facts",
  query: z.strictObject({ assessment: uuid }),
  answer: z.object({
    facts: z.array(
      z.object({
        kind: z.string(),
        id: z.string(),
        unit: z.string().nullable(),
        unit_name: z.string().nullable(),
        day: day.nullable(),
        /** Came later, was changed since, was withdrawn, or was opened by the release of a covert round. */
        why: z.string(),
        at: instant.nullable(),
      }),
    ),
    /** There are more than are listed. */
    more: z.boolean(),
  }),
  failures: ["not_found"],
});
