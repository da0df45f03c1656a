/** The campaigns in which the reader has a part, newest first. */
import { z } from "zod";
import { defineRead } from "../specs.ts";
import { campaignLine } from "./read-campaign.ts";

export const listCampaigns = defineRead({
  name: "list-campaigns",
  noun: "campaign",
  summary: { zh: "列出本人参与的行动", en: "List one's campaigns" },
  verb: "campaign.read",
  scope: "site",
  path: "/campaigns",
  query: z.strictObject({}),
  answer: z.object({
    campaigns: z.array(campaignLine.extend({ roles: z.array(z.string()) })),
  }),
  failures: [],
});
