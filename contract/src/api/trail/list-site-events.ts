import { z } from "zod";
import { page } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { siteTrailFilters, trailPage } from "./trail-values.ts";

export const listSiteEvents = defineRead({
  name: "list-site-events",
  noun: "trail",
  summary: { zh: "全站操作记录", en: "The trail of the site" },
  verb: "security.read",
  scope: "site",
  path: "/trail",
  query: z.strictObject({ ...siteTrailFilters, ...page }),
  answer: trailPage,
  failures: ["cursor_wrong"],
});
