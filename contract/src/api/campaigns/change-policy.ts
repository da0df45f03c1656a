/**
 * Another text, or other decisions, from a day on. What held before is never edited: a period that has ended is computed for ever from
 * the text that held then.
 */
import { z } from "zod";
import { day, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { decisionChoices, policyNotice, policyText } from "./policy-text.ts";

export const changePolicy = defineCommand({
  name: "change-policy",
  noun: "campaign",
  summary: { zh: "更换考评办法或待定事项的选择", en: "Change the policy or its decisions" },
  verb: "campaign.write",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    /** Not before today. A change that was announced for a later day and has not begun is replaced. */
    first_day: day,
    /** Without it the text that holds goes on, with the decisions given here. */
    policy: policyText.optional(),
    decisions: decisionChoices.default({}),
  }),
  result: z.object({
    campaign: uuid,
    revision: z.number().int(),
    digest: z.string(),
    notices: z.array(policyNotice),
  }),
  failures: ["not_found", "policy_from_past", "policy_not_in_force"],
});
