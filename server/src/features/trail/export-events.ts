import { exportEvents as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { campaignTrail, isAudit } from "./trail-scope.ts";
import { writeTrail } from "./write-trail.ts";

/** The trail of a campaign as CSV. */
export const exportEvents = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const scope = await campaignTrail(tx, actor, campaign, query);
  return { file: writeTrail(tx, scope, isAudit(actor, campaign)), name: `操作记录-${siteDay(now)}.csv` };
});
