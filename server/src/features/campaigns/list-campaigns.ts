import { rolesIn, listCampaigns as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { type CampaignRow, campaignLine } from "./campaign-line.ts";

/** Through a function that answers for the asking account alone: outside a campaign row-level security shows none. */
const selectOwn = prepare<Record<string, never>, CampaignRow>(
  () => sql`select campaign, title, root, root_name, parent, first_day, last_day from own_campaigns()
    order by first_day desc, campaign`,
);

/** The campaigns in which the reader holds a role, with these roles. */
export const listCampaigns = handleRead(spec, async ({ tx, actor, now }) => {
  const rows = await tx.ask(selectOwn({}));
  const today = siteDay(now);
  return {
    campaigns: rows
      .map((row) => ({ ...campaignLine(row, today), roles: [...rolesIn(actor, row.campaign)] }))
      .filter(({ roles }) => roles.length > 0),
  };
});
