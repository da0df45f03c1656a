import { z } from "zod";
import { defineRead } from "../specs.ts";
import { siteTrailFilters } from "./trail-values.ts";

export const exportSiteEvents = defineRead({
  name: "export-site-events",
  noun: "trail",
  summary: { zh: "导出全站操作记录（CSV）", en: "The trail of the site as CSV" },
  verb: "security.read",
  scope: "site",
  path: "/trail.csv",
  query: z.strictObject(siteTrailFilters),
  answer: z.never(),
  media: "text/csv; charset=utf-8",
  failures: [],
});
