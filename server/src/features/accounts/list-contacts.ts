import { can, listContacts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";

interface Row {
  readonly post: string;
  readonly as: string;
  readonly telephone: string | null;
  readonly other: string | null;
}

const findUnit = prepare<{ unit: string }, { pos: number }>((a) =>
  build.selectFrom("unit").select("pos").where("id", "=", a.unit),
);

/** Holders with an account. The contact row is there only where row-level security shows it (contact_in_reach, migration 0010). */
const selectOfUnit = prepare<{ campaign: string; unit: string; day: string }, Row>(
  (a) => sql`select coalesce(r.post, post_of(r.account)) as post, r.kind as as, c.telephone, c.other
    from responsibility r join account_contact c on c.account = r.account
    where r.campaign = ${a.campaign}::uuid and r.unit = ${a.unit}::text and r.valid @> ${a.day}::date
    order by r.kind, r.holder, r.id`,
);

const selectOfTeam = prepare<{ campaign: string; team: string; day: string }, Row>(
  (a) => sql`select post_of(m.account) as post, m.role_name as as, c.telephone, c.other
    from team t
    join team_member m on m.team = t.id and m.valid @> ${a.day}::date
    join account_contact c on c.account = m.account
    where t.campaign = ${a.campaign}::uuid and t.id = ${a.team}::uuid
    order by not m.is_head, m.role_name, m.id`,
);

/** Contact data of a unit's holders or of a team's members; those out of reach are left out, as if there were none. */
export const listContacts = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit, team, day = siteDay(now) } = query;
  if (team !== undefined) return { contacts: await tx.ask(selectOfTeam({ campaign, team, day })) };
  if (unit === undefined) return refuse("not_found", {});
  const [place, contacts] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    tx.ask(selectOfUnit({ campaign, unit, day })),
  ]);
  if (place === undefined || !can(actor, "contact.read", { campaign, pos: place.pos }))
    return refuse("not_found", {});
  return { contacts };
});
