-- Ranks by cross-multiplication, pair by pair: a stands behind every b with b.n / b.d > a.n / a.d.
create table villages as
select
  a.village,
  a.n,
  a.d,
  1 + (select count(*) from village_scores b where b.n::numeric * a.d > a.n::numeric * b.d) as rank,
  1 + (select count(*) from village_scores b where b.county = a.county and b.n::numeric * a.d > a.n::numeric * b.d) as in_county,
  case
    when a.n >= 85 * a.d then 'excellent'
    when a.n >= 70 * a.d then 'good'
    when a.n >= 60 * a.d then 'passed'
    else 'failed'
  end as grade,
  a.n >= 75 * a.d as red,
  not exists (select 1 from village_scores b where b.county = a.county and b.n::numeric * a.d < a.n::numeric * b.d) as black
from village_scores a;

create table counties as
select a.county, a.n, a.d, 1 + (select count(*) from county_scores b where b.n::numeric * a.d > a.n::numeric * b.d) as rank
from county_scores a;
