/** Which earlier problems may be the same one (AMB-4): hints with their because, from the asker's own units alone. A person links them. */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const suggestLineageRead = defineRead({
  name: "suggest-lineage",
  noun: "problem",
  summary: { zh: "可能是同一问题", en: "Problems that may be the same" },
  verb: "problem.link",
  scope: "campaign",
  path: "/problems/:problem/lineage-suggestions",
  query: z.strictObject({
    problem: uuid,
    /** Metres within which two of one category may be the same: no document gives a number, so whoever asks says it. */
    radius: z.coerce
      .number()
      .int()
      .min(1, { error: "应为 1—1000 米" })
      .max(1000, { error: "应为 1—1000 米" })
      .default(50),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  answer: z.object({
    suggestions: z.array(
      z.object({
        problem: uuid,
        lineage: uuid.nullable(),
        why: z.enum(["near", "same_village"]),
        metres: z.int().nullable(),
        because: z.string(),
        unit: unitId,
        unit_name: z.string(),
        serial: z.int().nullable(),
        state: z.string(),
        description: z.string(),
        found_on: day,
        closed_on: day.nullable(),
      }),
    ),
  }),
  failures: ["not_found"],
});
