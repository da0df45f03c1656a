import { complainAboutSystem as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const insertComplaint = prepare<
  { id: string; account: string; campaign: string | undefined; category: string; text: string; day: string },
  unknown
>(
  (a) => sql`insert into complaint (id, account, campaign, category, text, made_on)
    values (${a.id}::uuid, ${a.account}::uuid, ${a.campaign}::uuid, ${a.category}::text, ${a.text}::text, ${a.day}::date)`,
);

/** The event belongs to the site and not to the campaign: no office reads in its trail who complained. */
export const complainAboutSystem = handleCommand(spec, async ({ tx, actor, body, now, record }) => {
  const { complaint, category, text, campaign } = body;
  if (campaign !== undefined && !actor.grants.some((grant) => grant.campaign === campaign.toLowerCase()))
    return refuse("not_found", {});
  const day = siteDay(now);
  tx.write(insertComplaint({ id: complaint, account: actor.account, campaign, category, text, day }));
  record({ kind: "complaint.made", noun: "complaint", subject: complaint, change: { category } });
  return { complaint };
});
