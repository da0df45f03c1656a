/**
 * The comparison: the same policy over the same tables as one statement of PostgreSQL, in integers, ranked by n · 10¹⁸ div d. A score is n / d.
 * It leaves its rows in a table, as the server does.
 */
import type pg from "pg";

const SCORES = `
  create table bench_score as
  with visits as (
    select unit,
      sum((score::numeric * 100 / full_mark::numeric)::bigint) filter (where kind = 'team') as team, count(*) filter (where kind = 'team') as teams,
      coalesce(sum((score::numeric * 100 / full_mark::numeric)::bigint) filter (where kind = 'covert'), 0) as covert,
      count(*) filter (where kind = 'covert') as coverts
    from inspection where campaign = $1 and day between '2026-03-01' and '2026-03-31' and state = 'final' group by unit
  ), due as (
    select p.unit, count(*) as due, count(c.day) as in_time
    from problem p
    join problem_event d on d.campaign = p.campaign and d.problem = p.id and d.event = 'dispatched'
    left join problem_event c on c.campaign = p.campaign and c.problem = p.id and c.event = 'closed' and c.day <= d.to_day
    where p.campaign = $1 and p.channel = 'notice' and d.to_day between '2026-03-01' and '2026-03-31' group by p.unit
  ), fact as (
    select v.unit, county.id as county, team::bigint, teams, covert::bigint, coverts, coalesce(due, 1) as due, coalesce(in_time, 1) as in_time
    from visits v left join due on due.unit = v.unit
    join unit village on village.id = v.unit join unit town on town.id = village.parent join unit county on county.id = town.parent
    where teams > 0
  ), score as (
    select unit, county,
      case when coverts > 0 then 40 * team * due * coverts + 2000 * in_time * teams * coverts + 40 * covert * teams * due
           else 100 * (40 * team * due + 2000 * in_time * teams) end as n,
      case when coverts > 0 then 100 * teams * due * coverts else 6000 * teams * due end as d
    from fact
  )
  select unit, county, n, d, rank() over (partition by county order by div(n::numeric * 1000000000000000000, d) desc) as place from score`;

/** @returns seconds */
export async function scoreInSql(client: pg.ClientBase, campaign: string): Promise<number> {
  await client.query("drop table if exists bench_score");
  const started = performance.now();
  // A statement that makes a table takes no parameters; the id is of our own making.
  await client.query(SCORES.replaceAll("$1", `'${campaign}'::uuid`));
  return (performance.now() - started) / 1000;
}
