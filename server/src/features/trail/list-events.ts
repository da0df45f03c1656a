import { listEvents as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { readTrail } from "./read-trail.ts";
import { campaignTrail, isAudit } from "./trail-scope.ts";

/** The trail of one's own units; of an auditor's reach with the accounts. */
export const listEvents = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { limit, cursor, ...filters } = query;
  const scope = await campaignTrail(tx, actor, campaign, filters);
  return readTrail(tx, scope, { limit, cursor }, isAudit(actor, campaign));
});
