import { can, findMeetings, type PlannedVisit, reach, readCalendar as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { JOIN_ABOVE, NAMES_ABOVE } from "../units/names-above.ts";

const MOST = 500;

interface Row extends PlannedVisit {
  readonly unit_name: string;
  readonly above: readonly string[];
  readonly team_name: string | null;
}

/**
 * Units that would meet several teams in a week. Tasks say who goes where; a round without tasks may send each of its teams to each of its
 * units in the team's territory, or anywhere where it has none. A place that two teams score for their agreement is meant to be met twice. What is not approved yet counts for those who plan.
 */
export const readCalendar = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const plans = can(actor, "round.plan", { campaign });
  const ranges = reach(actor, "round.read", campaign);
  const rows = await tx.ask(
    compose<Row>(sql`with open_round as (
        select * from round r where r.campaign = ${campaign}::uuid and r.last_day >= ${query.first_day}::date
          and r.first_day <= ${query.last_day}::date and (r.state = 'approved' or (${plans} and r.state = 'planned'))
      ), visit as (
        select k.round, k.unit, k.team from task k join open_round r on r.id = k.round
        where k.campaign = ${campaign}::uuid and k.withdrawn_at is null and k.double_of is null
        union
        select o.round, o.unit, m.team from round_unit o join open_round r on r.id = o.round
          join unit place on place.id = o.unit
          left join round_team m on m.campaign = o.campaign and m.round = o.round and (
            not exists (select from team_unit own where own.team = m.team and own.valid && daterange(r.first_day, r.last_day, '[]'))
            or exists (select from team_unit own join unit area on area.id = own.unit
              where own.team = m.team and own.valid && daterange(r.first_day, r.last_day, '[]')
                and place.pos between area.pos and area.pos_end))
        where o.campaign = ${campaign}::uuid
          and not exists (select from task k where k.campaign = o.campaign and k.round = o.round and k.withdrawn_at is null)
      )
      select v.unit, u.name as unit_name, ${NAMES_ABOVE} as above, u.pos, u.pos_end, v.round, r.title, v.team, t.name as team_name,
        greatest(r.first_day, ${query.first_day}::date) as first_day, least(r.last_day, ${query.last_day}::date) as last_day
      from visit v join open_round r on r.id = v.round join unit u on u.id = v.unit left join team t on t.id = v.team
        join campaign c on c.id = ${campaign}::uuid
        ${JOIN_ABOVE}
      where ${withinRanges("u.pos", ranges)}`),
  );
  const meetings = findMeetings(rows);
  const named = new Map(rows.map((row) => [row.unit, row]));
  return {
    meetings: meetings.slice(0, MOST).map(({ unit, weeks, visits, suggestion }) => ({
      unit,
      unit_name: named.get(unit)?.unit_name ?? "",
      above: [...(named.get(unit)?.above ?? [])],
      weeks: [...weeks],
      visits: (visits as readonly Row[]).map(({ round, title, team, team_name, first_day, last_day }) => ({
        round,
        title,
        team,
        team_name,
        first_day,
        last_day,
      })),
      suggestion,
    })),
    more: meetings.length > MOST,
  };
});
