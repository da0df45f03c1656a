/**
 * Freezes a period's facts and has them computed (S1-24, S0-23): the policy is the one that the period's last day gives, and cannot be named.
 * The facts are frozen by the job, in one snapshot; what commits later is late.
 */
import { z } from "zod";
import { uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { periodId } from "./assessment-values.ts";

export const computeAssessment = defineCommand({
  name: "compute-assessment",
  noun: "assessment",
  summary: { zh: "冻结事实并计算一期考评", en: "Freeze a period's facts and compute it" },
  verb: "assessment.compute",
  scope: "campaign",
  body: z.strictObject({
    assessment: uuid,
    period: periodId,
    /** Where two calendars of the policy have a period of this id. */
    cadence: word.optional(),
    /** Shown to the counties as soon as it is computed, in the asker's name, with a day to answer: send-assessment-for-check without a second look. */
    then_send_for_check: z.boolean().optional(),
  }),
  result: z.object({
    assessment: uuid,
    state: z.literal("computing"),
    title: z.string(),
    policy: z.string(),
    digest: z.string(),
    version: z.string(),
  }),
  failures: [
    "policy_not_in_force",
    "period_unknown",
    "period_not_over",
    "policy_reads_other",
    "assessment_there_already",
  ],
});
