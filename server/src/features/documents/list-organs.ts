import { listOrgans as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { ORGAN_COLUMNS, type OrganRow } from "./organ-row.ts";

interface ListedOrgan extends OrganRow {
  readonly role: string;
  readonly pool: string | null;
}

const selectOrgans = prepare<{ campaign: string; day: string }, ListedOrgan>(
  (a) => sql`select ${ORGAN_COLUMNS}, o.role, o.pool, o.id = any (own_organs(${a.day}::date)) as own
    from organ o where o.campaign = ${a.campaign}::uuid order by o.pos, o.name, o.id`,
);

/** The campaign's organs, from the top of the tree down. */
export const listOrgans = handleRead(spec, async ({ tx, campaign, now }) => {
  const rows = await tx.ask(selectOrgans({ campaign, day: siteDay(now) }));
  return { organs: rows.map(({ id, pos: _, ...row }) => ({ organ: id, ...row })) };
});
