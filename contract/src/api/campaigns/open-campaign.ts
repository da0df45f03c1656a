/** Opening a campaign: a policy applied to a root unit for a time (S1-1, S1-9). Whoever opens it is its office. */
import { z } from "zod";
import { day, line, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { decisionChoices, policyNotice, policyText } from "./policy-text.ts";

export const openCampaign = defineCommand({
  name: "open-campaign",
  noun: "campaign",
  summary: { zh: "设立行动", en: "Open a campaign" },
  verb: "campaign.write",
  scope: "site",
  body: z
    .strictObject({
      campaign: uuid,
      title: line(100),
      /** The unit that it covers with all below. */
      root: unitId,
      /** The campaign of the level above, where this one is part of it (S2-3: policies of several levels hold side by side). */
      parent: uuid.optional(),
      first_day: day,
      last_day: day,
      policy: policyText,
      decisions: decisionChoices.default({}),
    })
    .refine(({ first_day, last_day }) => first_day <= last_day, {
      path: ["last_day"],
      error: "结束日期不能早于开始日期",
    }),
  result: z.object({
    campaign: uuid,
    digest: z.string(),
    policy: z.string(),
    policy_title: z.string(),
    notices: z.array(policyNotice),
  }),
  failures: ["not_found", "id_taken", "campaign_outside_parent"],
});
