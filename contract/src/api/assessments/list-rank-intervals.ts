/**
 * Between which places a unit lies, since only some places were looked at (95 % for each pair): beside a rank, never in place of it, and for the
 * campaign's office and the office that watches the teams alone.
 */
import { z } from "zod";
import { unitId, uuid, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listRankIntervals = defineRead({
  name: "list-rank-intervals",
  noun: "assessment",
  summary: { zh: "名次区间", en: "Intervals of places" },
  verb: "team.watch",
  scope: "campaign",
  path: "/assessments/:assessment/rank-intervals",
  query: z.strictObject({
    assessment: uuid,
    /** The policy's assessment; without it the first of the period. */
    score_of: word.optional(),
  }),
  answer: z.object({
    score_of: z.string().nullable(),
    /** Best and worst place of each ranked unit; none where no part of the score is sampled. */
    intervals: z.array(z.object({ unit: unitId, from: z.int(), to: z.int() })),
  }),
  failures: ["not_found", "explanation_busy"],
});
