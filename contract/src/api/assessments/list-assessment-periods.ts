/** The periods for which the policy has something computed, the latest first: which are over and wait for it, and where each result stands. */
import { z } from "zod";
import { day, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { assessmentLine, offeredAssessmentMove } from "./assessment-values.ts";

/** Years of ten-day periods; nobody looks further back here. */
export const MOST_ASSESSMENT_PERIODS = 200;

export const listAssessmentPeriods = defineRead({
  name: "list-assessment-periods",
  noun: "assessment",
  summary: { zh: "列出考评时段", en: "List the periods that are assessed" },
  verb: "assessment.read",
  scope: "campaign",
  path: "/assessment-periods",
  query: z.strictObject({}),
  answer: z.object({
    today: day,
    /** Up to the one that today is in. */
    periods: z.array(
      z.object({
        cadence: z.string(),
        period: z.string(),
        title: z.string(),
        first_day: day,
        last_day: day,
        /** Its last day is over, so that it can be computed. */
        complete: z.boolean(),
        /** What the policy computes for it. */
        scores: z.array(z.object({ score_of: word, label: z.string() })),
        /** Results that the reader may see, the newest edition first; withdrawn ones are left out. */
        editions: z.array(
          assessmentLine.extend({
            /** What the reader could do with it now, until it is issued; a county answers as long as it has not. */
            moves: z.array(offeredAssessmentMove),
          }),
        ),
      }),
    ),
  }),
  failures: ["not_found", "policy_not_in_force"],
});
