-- Ranks by windows over n·10¹⁸ div d, which has the order of n / d while d < 10⁹.
create table villages as
with keyed as (
  select *, n::hugeint * 1000000000000000000 // d as score from village_scores
)
select
  village,
  n,
  d,
  rank() over (order by score desc) as rank,
  rank() over (partition by county order by score desc) as in_county,
  case
    when n >= 85 * d then 'excellent'
    when n >= 70 * d then 'good'
    when n >= 60 * d then 'passed'
    else 'failed'
  end as grade,
  n >= 75 * d as red,
  score = min(score) over (partition by county) as black
from keyed;

create table counties as
select county, n, d, rank() over (order by n::hugeint * 1000000000000000000 // d desc) as rank from county_scores;
