-- The policy of bench/policies/oracle.yaml in whole numbers, for PostgreSQL and DuckDB alike: every score is n / d.
-- `marks` is an inspection's score out of 210,000 (hundredths × 2100 ÷ full mark); `value` is in hundredths of 7.
-- Inspected part: 40 × marks / (210000 × visits). On-time part: 20 × in_time / due. Answered part: 40 × answered / (700 × weights).
create table village_scores as
with visited as (
  select village, cast(sum(marks) as bigint) as marks, count(*) as visits from inspections group by village
),
fell_due as (
  select village, count(*) as due, cast(sum(on_time) as bigint) as in_time from due_problems group by village
),
asked as (
  select village, cast(sum(value * weight) as bigint) as answered, cast(sum(weight) as bigint) as weights
  from answers
  group by village
),
-- Nothing fell due: one of one in time, which is the full mark.
facts as (
  select
    visited.village,
    marks,
    visits,
    coalesce(due, 1) as due,
    coalesce(in_time, 1) as in_time,
    coalesce(answered, 0) as answered,
    coalesce(weights, 0) as weights
  from visited
  left join fell_due on fell_due.village = visited.village
  left join asked on asked.village = visited.village
)
-- Nobody answered: the other 60 points stand for all 100.
select
  village,
  village % 6 as county,
  case when weights > 0
    then marks * due * weights + 105000 * in_time * visits * weights + 300 * answered * visits * due
    else 5 * (marks * due + 105000 * in_time * visits)
  end as n,
  case when weights > 0 then 5250 * visits * due * weights else 15750 * visits * due end as d
from facts;

-- A county's score is 100 × the mean over its villages of their mean share: 12 is what one to four visits divide.
create table county_scores as
with places as (
  select village % 6 as county, cast(sum(marks) as bigint) as marks, count(*) as visits
  from inspections
  group by village
)
select
  county,
  cast(sum(case visits when 1 then 12 * marks when 2 then 6 * marks when 3 then 4 * marks else 3 * marks end) as bigint) as n,
  25200 * count(*) as d
from places
group by county;
