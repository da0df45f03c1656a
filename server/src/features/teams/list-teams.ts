import { type AnswerOf, listTeams as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectSharedMembers } from "./shared-members.ts";

type Team = AnswerOf<typeof spec>["teams"][number];

const ORDER = "teams";

const selectTeams = prepare<
  {
    campaign: string;
    day: string;
    today: string;
    pool: string | null;
    after_pool: string | null;
    after_code: string | null;
    limit: number;
  },
  Team
>(
  (a) => sql`select t.id as team, t.code, t.pool, t.name, t.kind, t.topic, t.lead_post,
      case when t.kind <> 'covert' or app_cleared_for_all() then t.revision else 0 end as revision,
      keeps_team(t.pool, t.kind, ${a.today}::date) as own,
      coalesce((select jsonb_agg(jsonb_build_object('unit', u.id, 'name', u.name,
          'first_day', lower(x.valid), 'last_day', upper(x.valid) - 1) order by u.pos)
        from team_unit x join unit u on u.id = x.unit where x.team = t.id and x.valid @> ${a.day}::date), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('member', m.id, 'account', m.account, 'post', post_of(m.account), 'placeholder', m.placeholder,
          'role_name', m.role_name, 'is_head', m.is_head, 'home_unit', m.home_unit, 'home_unit_name', home.name, 'headcount', m.headcount,
          'first_day', lower(m.valid), 'last_day', upper(m.valid) - 1) order by not m.is_head, m.role_name, m.id)
        from team_member m left join unit home on home.id = m.home_unit where m.team = t.id and m.valid @> ${a.day}::date), '[]') as members,
      h.hidden as units_hidden, h.hidden and not app_may('team.watch') as members_hidden
    from team t
    -- As the policies covert_apart of team_unit and team_member say (migration 0016).
    cross join lateral (select t.kind = 'covert' and not app_cleared_for_all() and t.id not in (
      select g.team from role_grant g
      where g.account = app_account() and g.revoked_at is null and g.team is not null) as hidden) h
    where t.campaign = ${a.campaign}::uuid and (${a.pool}::text is null or t.pool = ${a.pool}::text)
      and (${a.after_pool}::text is null or (t.pool, t.code) > (${a.after_pool}::text, ${a.after_code}::text))
    order by t.pool, t.code limit ${a.limit}::integer`,
);

/**
 * The teams with what they cover and who they are on a day, and whether they are the reader's to change today. Of a covert team the uncleared
 * are told that it is there; its revision would rise whenever it is given another territory, and so it is not theirs to edit either.
 */
export const listTeams = handleRead(spec, async ({ tx, campaign, query, now }) => {
  const today = siteDay(now);
  const day = query.day ?? today;
  const [after_pool = null, after_code = null] = (readCursor(ORDER, query.cursor, 2) ?? []) as string[];
  const [rows, shared] = await Promise.all([
    tx.ask(
      selectTeams({
        campaign,
        day,
        today,
        pool: query.pool ?? null,
        after_pool,
        after_code,
        limit: query.limit + 1,
      }),
    ),
    tx.ask(selectSharedMembers({ campaign, day, team: null })),
  ]);
  const { page, next } = cutPage(rows, query.limit, ORDER, ({ pool, code }) => [pool, code]);
  return { teams: page, shared, next };
});
