/**
 * Shows each county its own part of a provisional result, for its check (核对反馈, D-6): a day to answer by default. After a further computation
 * only counties whose own figures changed are asked again.
 */
import { z } from "zod";
import { day, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { moved } from "./assessment-values.ts";

export const sendAssessmentForCheck = defineCommand({
  name: "send-assessment-for-check",
  noun: "assessment",
  summary: { zh: "送县级核对", en: "Send a result to the counties for their check" },
  verb: "assessment.compute",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    assessment: uuid,
    /** The last day to answer; without it the day after. */
    until: day.optional(),
  }),
  result: moved.extend({ check_until: day, sheets: z.int(), asked: z.int() }),
  failures: ["not_found", "assessment_state_wrong"],
});
