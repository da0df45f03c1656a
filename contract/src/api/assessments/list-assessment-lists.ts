/** The lists of a period (红黑榜 and others) with their members in order. */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listAssessmentLists = defineRead({
  name: "list-assessment-lists",
  noun: "assessment",
  summary: { zh: "列出各榜名单", en: "List the lists of a period" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/assessments/:assessment/lists",
  query: z.strictObject({ assessment: uuid }),
  answer: z.object({
    lists: z.array(
      z.object({
        list: z.string(),
        label: z.string(),
        kind: z.enum(["red", "black", "other"]),
        clause: z.array(z.string()),
        size: z.int(),
        /** At most 200. */
        members: z.array(
          z.object({
            unit: unitId,
            unit_name: z.string(),
            pool: z.string().nullable(),
            place: z.int().nullable(),
            tied_at_edge: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  failures: ["not_found"],
});
