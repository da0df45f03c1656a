import { listSiteEvents as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { readTrail } from "./read-trail.ts";

/** What was done on the site; row-level security gives a campaign's trail to the audit administrator alone. */
export const listSiteEvents = handleRead(spec, ({ tx, query }) => {
  const { limit, cursor, campaign_id: campaign = null, ...filters } = query;
  return readTrail(tx, { campaign, filters }, { limit, cursor }, true);
});
