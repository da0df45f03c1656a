import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface SharedMember {
  readonly covert_team: string;
  readonly covert_name: string;
  readonly team: string;
  readonly team_name: string;
  readonly pool: string;
  readonly post: string;
  readonly covert_role: string;
  readonly team_role: string;
  readonly head: boolean;
}

/**
 * Accounts that sit in a covert team and in a team that it checks on that day (S1-33). A covert team without units goes everywhere;
 * else the units of both must meet somewhere. Places to be filled name nobody and cannot be compared.
 */
export const selectSharedMembers = prepare<
  { campaign: string; day: string; team: string | null },
  SharedMember
>(
  (a) => sql`select c.id as covert_team, c.name as covert_name, t.id as team, t.name as team_name, t.pool,
      post_of(cm.account) as post, cm.role_name as covert_role, tm.role_name as team_role,
      cm.is_head or tm.is_head as head
    from team c
    join team_member cm on cm.team = c.id and cm.account is not null and cm.valid @> ${a.day}::date
    join team_member tm on tm.account = cm.account and tm.valid @> ${a.day}::date
    join team t on t.id = tm.team and t.campaign = c.campaign and t.kind <> 'covert'
    where c.campaign = ${a.campaign}::uuid and c.kind = 'covert'
      and (${a.team}::uuid is null or ${a.team}::uuid in (c.id, t.id))
      and (not exists (select from team_unit x where x.team = c.id and x.valid @> ${a.day}::date)
        or exists (select from team_unit x join unit ux on ux.id = x.unit
            join team_unit y on y.team = t.id and y.valid @> ${a.day}::date join unit uy on uy.id = y.unit
          where x.team = c.id and x.valid @> ${a.day}::date and ux.pos <= uy.pos_end and uy.pos <= ux.pos_end))
    order by c.id, t.pool, t.code, cm.id, tm.id`,
);
