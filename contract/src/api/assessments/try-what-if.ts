/**
 * Another policy text, or other decisions, tried on an issued period: who asked, why, and what would differ. It is kept as a trial and never shown as
 * a result (policy-language, 9).
 */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { statedReason, triedDecisions } from "./assessment-values.ts";

export const tryWhatIf = defineCommand({
  name: "try-what-if",
  noun: "what-if",
  summary: { zh: "对已印发的一期试算", en: "Try another rule on an issued period" },
  verb: "assessment.review",
  scope: "campaign",
  body: z.strictObject({
    what_if: uuid,
    assessment: uuid,
    /** SHA-256 of a policy text that the site holds; without it the result's own. */
    policy: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "应为办法文本的摘要（64 位十六进制）" })
      .optional(),
    decisions: triedDecisions.optional(),
    reason: statedReason,
  }),
  result: z.object({ what_if: uuid, state: z.literal("asked") }),
  failures: ["not_found", "assessment_state_wrong", "what_if_changes_nothing", "policy_not_in_force"],
});
