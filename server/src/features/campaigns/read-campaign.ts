import { rolesIn, readCampaign as spec, verbsIn } from "@cunjing/contract";
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

const selectUnits = prepare<{ units: readonly string[] }, { unit: string; name: string; kind: string }>(
  (a) => sql`select id as unit, name, kind from unit where id = any(${a.units}::text[]) order by pos, id`,
);

/** The campaign of the address, with the policies that hold when, and what the reader is and may do in it. */
export const readCampaign = handleRead(spec, async ({ tx, actor, campaign, now }) => {
  const held = actor.grants.filter((grant) => grant.campaign === campaign);
  const [row, policies, units] = await Promise.all([
    tx.askOne(selectCampaign({ campaign })),
    tx.ask(selectPolicies({ campaign })),
    tx.ask(selectUnits({ units: held.flatMap(({ unit }) => unit ?? []) })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  const home = units.flatMap((unit) => {
    const roles = held.filter((grant) => grant.unit === unit.unit).map(({ role }) => role);
    return [...new Set(roles)].map((role) => ({ ...unit, role }));
  });
  return {
    ...campaignLine(row, siteDay(now)),
    policies,
    roles: [...rolesIn(actor, campaign)],
    verbs: [...verbsIn(actor, campaign)],
    home,
    as_of: now.toISOString(),
  };
});
