import { z } from "zod";
import { defineRead } from "../specs.ts";
import { campaignTrailFilters } from "./trail-values.ts";

export const exportEvents = defineRead({
  name: "export-events",
  noun: "trail",
  summary: { zh: "导出操作记录（CSV）", en: "The trail of a campaign as CSV" },
  verb: "trail.read",
  scope: "campaign",
  path: "/trail.csv",
  query: z.strictObject(campaignTrailFilters),
  answer: z.never(),
  media: "text/csv; charset=utf-8",
  failures: ["not_found", "trail_by_account"],
});
