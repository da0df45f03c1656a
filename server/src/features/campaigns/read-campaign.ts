import { readCampaign as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { type CampaignRow, campaignLine } from "./campaign-line.ts";
import { selectPolicies } from "./policy-statements.ts";

const selectCampaign = prepare<{ campaign: string }, CampaignRow & { revision: number }>(
  (
    a,
  ) => sql`select c.id as campaign, c.title, c.root, u.name as root_name, c.parent, c.first_day, c.last_day, c.revision
    from campaign c join unit u on u.id = c.root where c.id = ${a.campaign}::uuid`,
);

/** The campaign of the address, with the policies that hold when. */
export const readCampaign = handleRead(spec, async ({ tx, campaign, now }) => {
  const [row, policies] = await Promise.all([
    tx.askOne(selectCampaign({ campaign })),
    tx.ask(selectPolicies({ campaign })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  return { ...campaignLine(row, siteDay(now)), policies };
});
