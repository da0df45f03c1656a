/** One campaign: its days, which of them today is, and which policies hold when. */
import { z } from "zod";
import { roleName, verbName } from "../accounts/account-values.ts";
import { day, instant, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { policyInForce } from "./policy-text.ts";

export const campaignLine = z.object({
  campaign: uuid,
  title: z.string(),
  root: unitId,
  root_name: z.string(),
  parent: uuid.nullable(),
  first_day: day,
  last_day: day,
  /** Today's number in it, from 1 (第 n 天); null before and after. */
  day_number: z.number().int().nullable(),
});

export const readCampaign = defineRead({
  name: "read-campaign",
  noun: "campaign",
  summary: { zh: "读取行动", en: "Read a campaign" },
  verb: "campaign.read",
  scope: "campaign",
  path: "",
  query: z.strictObject({}),
  answer: campaignLine.extend({
    revision: z.number().int(),
    policies: z.array(policyInForce),
    /** Roles that the reader holds in this campaign. */
    roles: z.array(roleName),
    /** What the reader may do at some place of this campaign; whether at the very place is asked again there. */
    verbs: z.array(verbName),
    /** The units in whose name the reader holds its roles here, in official order; of teams: none. */
    home: z.array(z.object({ unit: unitId, name: z.string(), kind: z.string(), role: roleName })),
    /** Rights are those of this instant, and the reader's own: two with one revision need not be the same answer. */
    as_of: instant,
  }),
  failures: ["not_found"],
});
