import { can, ROLES, type Role, responsibilityKinds, listContacts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";

interface Reached {
  readonly post: string;
  readonly telephone: string | null;
  readonly other: string | null;
}

interface Holder extends Reached {
  readonly account: string;
  readonly kind: string;
}

interface OfficePost extends Reached {
  readonly account: string;
  readonly role: Role;
}

interface Member extends Reached {
  readonly as: string;
}

/** Who finds and who watches is not whom one calls about a unit, though a role over it may be theirs. */
const RESPONSIBLE = (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].side === "responsible");

const findUnit = prepare<{ unit: string }, { pos: number }>((a) =>
  build.selectFrom("unit").select("pos").where("id", "=", a.unit),
);

/** Holders with an account. The contact row is there only where row-level security shows it (contact_in_reach, migration 0010). */
const selectHolders = prepare<{ campaign: string; unit: string; day: string }, Holder>(
  (a) => sql`select r.account, coalesce(r.post, post_of(r.account)) as post, r.kind, c.telephone, c.other
    from responsibility r join account_contact c on c.account = r.account
    where r.campaign = ${a.campaign}::uuid and r.unit = ${a.unit}::text and r.valid @> ${a.day}::date
    order by r.kind, r.holder, r.id`,
);

/** Posts that put right in the unit's name, through a function that asks for the reach itself (migration 0044). */
const selectOfficePosts = prepare<{ unit: string; day: string; roles: readonly string[] }, OfficePost>(
  (a) => sql`select p.account, p.post, p.role, c.telephone, c.other
    from posts_at(${a.unit}::text, ${a.day}::date) p join account_contact c on c.account = p.account
    where p.role = any(${a.roles}::text[])
    order by array_position(${a.roles}::text[], p.role), p.post, p.account`,
);

const selectMembers = prepare<{ campaign: string; team: string; day: string }, Member>(
  (a) => sql`select post_of(m.account) as post, m.role_name as as, c.telephone, c.other
    from team t
    join team_member m on m.team = t.id and m.valid @> ${a.day}::date
    join account_contact c on c.account = m.account
    where t.campaign = ${a.campaign}::uuid and t.id = ${a.team}::uuid
    order by not m.is_head, m.role_name, m.id`,
);

/**
 * Contact data of a team's members, or of a unit: of the holders of its responsibilities, then of the posts that put right in its name. Those out of
 * reach are left out, as if there were none.
 */
export const listContacts = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { unit, team, day = siteDay(now) } = query;
  if (team !== undefined) {
    const members = await tx.ask(selectMembers({ campaign, team, day }));
    return { contacts: members.map((member) => ({ ...member, role: null })) };
  }
  if (unit === undefined) return refuse("not_found", {});
  const [place, holders, posts, inForce] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    tx.ask(selectHolders({ campaign, unit, day })),
    tx.ask(selectOfficePosts({ unit, day, roles: RESPONSIBLE })),
    parts.policies.inForce(tx, campaign, day),
  ]);
  if (place === undefined || !can(actor, "contact.read", { campaign, pos: place.pos }))
    return refuse("not_found", {});
  const kinds = responsibilityKinds(inForce?.version.policy ?? {});
  const named = new Set(holders.map(({ account }) => account));
  return {
    contacts: [
      ...holders.map(({ account: _, kind, ...holder }) => ({
        ...holder,
        as: kinds.get(kind)?.label ?? kind,
        role: null,
      })),
      ...posts
        .filter(({ account }) => !named.has(account))
        .map(({ account: _, ...post }) => ({ ...post, as: ROLES[post.role].zh })),
    ],
  };
});
