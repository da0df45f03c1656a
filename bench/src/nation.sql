-- The opponent: the policy of bench/policies/nation.yaml as SQL, in integers only, right for any number of visits.
-- A score is n / d. 300 // full_mark makes shares of 60 and of 100 points whole: one inspection is score × (300 // full) of 30,000.
-- Team part: 40 × team / (30000 × teams). Problem part: 20 × in_time / due. Covert part: 40 × covert / (30000 × coverts).
create table scores as
with visited as (
  select
    month(day)::utinyint as month,
    unit,
    (sum(score * (300 // full_mark)) filter (kind = 0))::bigint as team,
    count(*) filter (kind = 0) as teams,
    (sum(score * (300 // full_mark)) filter (kind = 1))::bigint as covert,
    count(*) filter (kind = 1) as coverts
  from inspections
  group by all
),
due as (
  select month(day)::utinyint as month, unit, count(*) as due, sum(on_time)::bigint as in_time
  from due_problems
  group by all
),
-- Without a problem that fell due the part is full: one of one in time. Without a team's visit there is no score.
facts as (
  select month, unit, county, team, teams, covert, coverts, coalesce(due, 1) as due, coalesce(in_time, 1) as in_time
  from visited join villages using (unit) left join due using (month, unit)
  where teams > 0
)
-- Without a covert visit the other 60 points stand for all 100.
select
  month,
  unit,
  county,
  case when coverts > 0
    then team * due * coverts + 15000 * in_time * teams * coverts + covert * teams * due
    else 5 * (team * due + 15000 * in_time * teams)
  end as n,
  case when coverts > 0 then 750 * teams * due * coverts else 2250 * teams * due end as d
from facts;

-- Order by n·10¹⁸ div d, which is the order of n / d while d < 10⁹; as two BIGINT keys, since HUGEINT sorts five times as slowly.
create table ranked as
select
  month,
  unit,
  county,
  n,
  d,
  rank() over (
    partition by month, county
    order by n * 1000000000 // d desc, (n * 1000000000 % d) * 1000000000 // d desc
  )::integer as rank
from scores;

-- Last place: the greatest rank, in a pool of three or more whose members are not all equal.
create table listed as
with pools as (
  select month, county, max(rank) as last, count(*) as size from ranked group by all
)
select month, unit
from ranked join pools using (month, county)
where rank = last and size >= 3 and last > 1;

-- Gaps and islands: months without a score neither count nor break a streak; the third step repeats.
create table steps as
with seen as (
  select month, unit, listed.unit is not null as last
  from ranked
  semi join (select distinct unit from listed) using (unit)
  left join listed using (month, unit)
),
islands as (
  select month, unit, last, sum(case when last then 0 else 1 end) over (partition by unit order by month) as island
  from seen
)
select month, unit, least(row_number() over (partition by unit, island, last order by month), 3)::utinyint as step
from islands
where last;
