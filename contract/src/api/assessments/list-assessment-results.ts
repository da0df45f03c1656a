/** The ranking: units by pool and place, equal places in the official order, the unranked last. */
import { z } from "zod";
import { page, unitId, uuid, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { resultLine } from "./assessment-values.ts";

export const listAssessmentResults = defineRead({
  name: "list-assessment-results",
  noun: "assessment",
  summary: { zh: "列出考评得分和排名", en: "List scores and places" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/assessments/:assessment/results",
  query: z.strictObject({
    assessment: uuid,
    ...page,
    /** The policy's assessment; without it the first of the period. */
    score_of: word.optional(),
    pool: z.string().max(100).optional(),
    /** The units at and below this one. */
    below: unitId.optional(),
  }),
  answer: z.object({ results: z.array(resultLine), next: z.string().nullable() }),
  failures: ["not_found", "cursor_wrong"],
});
