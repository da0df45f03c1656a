/** The desks at which an account sits on a day: migration 0028, desk_of. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export const selectDesks = prepare<
  { campaign: string; account: string; day: string },
  { readonly desks: readonly string[] }
>(
  (a) => sql`select coalesce(array_agg(distinct desk_of(g.role, g.unit, g.pool, g.team))
      filter (where coalesce(g.team::text, g.pool, g.unit) is not null), '{}') as desks
    from role_grant g where g.account = ${a.account}::uuid and g.campaign = ${a.campaign}::uuid and g.revoked_at is null
      and g.first_day <= ${a.day}::date and (g.last_day is null or ${a.day}::date <= g.last_day)`,
);
