import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { campaignTrailFilters, trailPage } from "./trail-values.ts";

export const listEvents = defineRead({
  name: "list-events",
  noun: "trail",
  summary: { zh: "操作记录", en: "The trail of a campaign" },
  verb: "trail.read",
  scope: "campaign",
  path: "/trail",
  query: z.strictObject({ ...campaignTrailFilters, ...page }),
  answer: trailPage,
  failures: ["not_found", "cursor_wrong", "trail_by_account"],
});
