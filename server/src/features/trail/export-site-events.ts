import { exportSiteEvents as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { writeTrail } from "./write-trail.ts";

/** The trail of the site as CSV. */
export const exportSiteEvents = handleRead(spec, async ({ tx, query, now }) => {
  const { campaign_id: campaign = null, ...filters } = query;
  return { file: writeTrail(tx, { campaign, filters }, true), name: `全站操作记录-${siteDay(now)}.csv` };
});
