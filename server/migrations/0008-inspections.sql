-- Rounds (the register of inspection plans), draws, tasks and inspections.

-- Who heads a team is said apart from what its roster calls them (组长, 包区领导, 牵头负责人): heads confirm scores (requirements, S1-33).
alter table team_member add column is_head boolean not null default false;
-- A place to be filled says whom it waits for ("城管监察支队指定4人"); an account needs no such words.
alter table team_member add column placeholder text;
alter table team_member add constraint team_member_who check ((account is null) <> (placeholder is null));

-- Members of a team see their own team, whatever else they may see of teams.
create policy own_member on team for select using (
  campaign = (select app_campaign())
  and id in (select g.team from role_grant g where g.account = (select app_account()) and g.revoked_at is null)
);

-- A planned round of inspections: who looks at what, when, approved by whom (requirements, D-2, D-4, D-6). A covert round is sealed from
-- its planning to its release: its row, its units, tasks, draws and inspections are there for nobody but its planners and its team.
create table round (
  campaign uuid not null references campaign,
  id uuid not null,
  title text not null,
  kind text not null,
  -- The policy's period that it serves, where the policy has one for these days.
  period text,
  first_day date not null,
  last_day date not null,
  standard text,
  -- The standard's label when the plan was made: what the inspected side reads on the order.
  standard_label text,
  -- What is looked at: all, a sample, the policy's own scope, a list (contract, roundScope).
  scope jsonb not null,
  basis text,
  state text not null default 'planned' constraint round_state check (state in ('planned', 'approved', 'cancelled')),
  sealed boolean not null default false,
  released_at timestamptz,
  planned_by uuid not null,
  planned_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  -- The body that decided, and its number in the register: given at approval, for a sealed round at its release.
  organ text,
  organ_code text,
  plan_year integer,
  plan_serial integer,
  plan_number text,
  -- Not held: it had been approved and did not take place, which is no absence of a village (AMB-8).
  not_held boolean not null default false,
  cancelled_by uuid,
  cancelled_at timestamptz,
  cancel_reason text,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint round_days check (first_day <= last_day),
  constraint round_two_persons check (approved_by is null or approved_by <> planned_by),
  constraint round_number_once unique (organ_code, plan_year, plan_serial),
  constraint round_number_after_release check (plan_serial is null or not sealed)
);
create index round_by_days on round (campaign, first_day, id);
create index round_sealed on round (campaign) where sealed;
create trigger stamp before insert or update on round for each row execute function stamp_row();
alter table round enable row level security;
create policy unsealed_or_cleared on round using (
  campaign = (select app_campaign())
  and ((select app_may('round.read')) or (select app_may('round.plan')))
  and (not sealed or (select app_cleared_for_all()) or id = any ((select app_cleared_rounds())::uuid[]))
);

create table round_team (
  campaign uuid not null,
  round uuid not null,
  team uuid not null references team,
  primary key (campaign, round, team),
  foreign key (campaign, round) references round on delete cascade
);
create index round_team_by_team on round_team (team, round);
alter table round_team enable row level security;
create policy own_round on round_team using (exists (select from round where round.campaign = round_team.campaign and round.id = round_team.round));

-- An order to inspect a unit in a round, with the code of its QR: random, so that it cannot be guessed or listed.
create table round_unit (
  campaign uuid not null,
  round uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  code text not null default replace(gen_random_uuid()::text, '-', ''),
  -- The first scanning of a sealed round's code discloses it to that unit.
  disclosed_at timestamptz,
  primary key (campaign, round, unit),
  foreign key (campaign, round) references round on delete cascade,
  constraint round_unit_code_once unique (code)
);
create index round_unit_by_pos on round_unit (campaign, pos, round);
call guard_by_place('round_unit');

-- The serial of the next plan, one counter an organ and year, locked last (docs/decisions): no gaps.
create table plan_counter (
  organ_code text not null,
  year integer not null,
  organ text not null,
  next integer not null,
  primary key (organ_code, year)
);
alter table plan_counter enable row level security;
create policy planners on plan_counter using ((select app_may('round.plan')));

-- A draw in two steps. First frame, rule and where the seed comes from are fixed and published; then the seed that came out, and the
-- units that follow from it. What was published is never changed (trigger below).
create table draw (
  campaign uuid not null references campaign,
  id uuid not null,
  round uuid,
  sealed_by uuid,
  title text not null,
  -- The policy's draw, or NULL for a round's own sample; rounds of draws with the same name carry on what was seen.
  rule_name text not null,
  draws text not null constraint draw_draws check (draws in ('units', 'facts')),
  period text,
  digest text references policy,
  frame jsonb not null,
  frame_size integer not null,
  frame_digest text not null,
  rule jsonb not null,
  compulsory jsonb not null,
  already_seen jsonb not null,
  round_name text not null,
  seed_source text not null,
  seed text,
  -- Whether the seed came out after the frame was fixed: the stronger way.
  frame_first boolean not null,
  published_at timestamptz not null,
  published_by uuid not null,
  seeded_at timestamptz,
  drawn jsonb,
  proof jsonb,
  seen_after jsonb,
  drawn_at timestamptz,
  drawn_by uuid,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint draw_seed_before_result check (drawn is null or seed is not null)
);
create index draw_by_name on draw (campaign, rule_name, drawn_at);
create index draw_by_round on draw (campaign, round) where round is not null;
create trigger stamp before insert or update on draw for each row execute function stamp_row();
alter table draw enable row level security;
create policy unsealed_or_cleared on draw using (
  campaign = (select app_campaign())
  and ((select app_may('round.read')) or (select app_may('round.plan')))
  and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))
);

create function keep_published_draw() returns trigger language plpgsql
as $$
begin
  if (new.frame, new.frame_digest, new.rule, new.compulsory, new.already_seen, new.round_name, new.seed_source)
      is distinct from (old.frame, old.frame_digest, old.rule, old.compulsory, old.already_seen, old.round_name, old.seed_source)
    or (old.seed is not null and new.seed is distinct from old.seed)
    or (old.drawn is not null and (new.drawn, new.proof, new.seen_after) is distinct from (old.drawn, old.proof, old.seen_after)) then
    raise exception 'a published draw is never changed' using errcode = '23514', constraint = 'draw_published';
  end if;
  return new;
end $$;
create trigger published before update on draw for each row execute function keep_published_draw();

-- What a team is to look at: the unit of a task in a round. `double_of`: another team scores the same place, for the agreement statistics.
create table task (
  campaign uuid not null,
  id uuid not null,
  round uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  team uuid not null references team,
  double_of uuid,
  -- Members whose home unit it is: they stand aside (government supervision rules, D-6). Numbers of members, no persons.
  conflicts jsonb not null default '[]',
  withdrawn_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  foreign key (campaign, round) references round,
  constraint task_once unique (campaign, round, unit, team)
);
create index task_by_team on task (campaign, team, pos, id);
create index task_by_round on task (campaign, round, pos, id);
create index task_by_xid on task (campaign, xid, id);
create trigger stamp before insert or update on task for each row execute function stamp_row();
call guard_by_place('task');

-- What a team saw and how it scored. The lines are one column: forty rows a visit would cost more than the visit says.
create table inspection (
  campaign uuid not null,
  id uuid not null,
  unit text not null references unit,
  pos bigint not null,
  round uuid,
  task uuid,
  sealed_by uuid,
  team uuid,
  kind text not null,
  standard text,
  -- The policy's text and version that scored it.
  digest text,
  version text,
  day date not null,
  state text not null default 'provisional' constraint inspection_state check (state in ('provisional', 'final', 'withdrawn')),
  items jsonb not null default '[]',
  -- Exact: a decimal, or n/d where it does not end (never through a double). NULL: a graded line has no grade yet.
  score text,
  full_mark text,
  -- Score ÷ full mark for filters and curves; no rank is made from it.
  share double precision,
  note text,
  double_of uuid,
  -- The unit is a home unit of whoever entered it, who should have stood aside (D-6).
  recusal boolean not null default false,
  photos_awaited integer not null default 0,
  entered_by uuid not null,
  -- When it was done, as the device says, and when it came in: a phone without a network sends later.
  entered_at timestamptz not null,
  received_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
) partition by list (campaign);
create index inspection_by_day on inspection (campaign, day, id);
create index inspection_by_pos on inspection (campaign, pos, day, id);
create index inspection_by_round on inspection (campaign, round, day, id) where round is not null;
create index inspection_by_team on inspection (campaign, team, day, id);
create index inspection_by_task on inspection (campaign, task) where task is not null;
create index inspection_unconfirmed on inspection (campaign, day, id) where state = 'provisional';
create index inspection_doubles on inspection (campaign, double_of) where double_of is not null;
create index inspection_by_xid on inspection (campaign, xid, id);
-- Photos that arrive are counted down; that is no change of what was seen, and whoever is about to confirm it has not seen less.
create function stamp_inspection() returns trigger language plpgsql
as $$
begin
  new.xid := pg_current_xact_id();
  if tg_op = 'UPDATE' then
    new.revision := old.revision + case when new.photos_awaited = old.photos_awaited then 1 else 0 end;
  end if;
  return new;
end $$;
create trigger stamp before insert or update on inspection for each row execute function stamp_inspection();
call guard_by_place('inspection');

-- What an inspection said before it was corrected, and why it was.
create table inspection_past (
  campaign uuid not null,
  inspection uuid not null,
  revision integer not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  standard text,
  items jsonb not null,
  score text,
  full_mark text,
  note text,
  reason text not null,
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  primary key (campaign, inspection, revision)
);
call guard_by_place('inspection_past');

-- Units that a town promised for a period: what next month's assessment looks at (S0-8, S0-23).
create table commitment (
  campaign uuid not null references campaign,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  period text not null,
  promised_by text not null references unit,
  promised_at timestamptz not null,
  withdrawn_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, period, unit)
);
create index commitment_by_pos on commitment (campaign, pos, period);
create trigger stamp before insert or update on commitment for each row execute function stamp_row();
call guard_by_place('commitment');

grant select, insert, update on round, draw, task, inspection, commitment, plan_counter to :app, :jobs;
grant select, insert on inspection_past to :app, :jobs;
-- Before approval a plan may be made anew: its units and teams are replaced.
grant select, insert, update, delete on round_team, round_unit to :app, :jobs;

-- The sealed rounds that a team's members are cleared for.
create function sealed_rounds_of(team_id uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(r.id order by r.id), '{}')
  from round_team t join round r on r.campaign = t.campaign and r.id = t.round
  where t.team = team_id and r.sealed and r.released_at is null
$$;

-- As in 0004, with the rounds that a member of a covert team is cleared for (S1-12, S3-11). Whoever replaces it again keeps that column.
create or replace function grants_of(account_id uuid, on_day date)
returns table (role text, campaign uuid, unit text, team uuid, ranges int8multirange, cleared uuid[])
language sql stable security definer set search_path = public, pg_temp
as $$
  select g.role, g.campaign, g.unit, g.team,
    case g.reach
      when 'unit' then (select int8multirange(int8range(u.pos, u.pos_end, '[]')) from unit u where u.id = g.unit)
      when 'pool' then (
        select range_agg(int8range(u.pos, u.pos_end, '[]'))
        from unit_relation r join unit u on u.id = r.child
        where r.hierarchy = 'pool' and r.parent = g.pool and r.valid @> on_day)
      when 'team' then (
        select range_agg(int8range(u.pos, u.pos_end, '[]'))
        from team_unit t join unit u on u.id = t.unit
        where t.team = g.team and t.valid @> on_day)
      else '{}'::int8multirange
    end,
    case when g.team is null then '{}'::uuid[] else sealed_rounds_of(g.team) end
  from role_grant g
  join account a on a.id = g.account
  where g.account = account_id and a.disabled_at is null and g.revoked_at is null
    and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
$$;

-- The campaigns in which the asking account holds a role today: what a person sees before choosing one.
create function own_campaigns()
returns table (campaign uuid, title text, root text, root_name text, parent uuid, first_day date, last_day date)
language sql stable security definer set search_path = public, pg_temp
as $$
  select c.id, c.title, c.root, u.name, c.parent, c.first_day, c.last_day
  from campaign c join unit u on u.id = c.root
  where c.id in (select g.campaign from role_grant g where g.account = app_account() and g.revoked_at is null)
$$;

-- What the code of an order says to whoever holds it, without an account (requirements, D-4). Of a sealed round nothing is said but this
-- one unit's order, and the first asking is kept as its disclosure, with an event. An unknown code gives no row.
create function verify_order(order_code text, asked_at timestamptz, on_day date)
returns table (
  plan_number text, title text, kind text, state text, not_held boolean, organ text, first_day date, last_day date,
  unit text, units text[], standard text, disclosed boolean)
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  ordered round_unit;
  plan round;
begin
  select * into ordered from round_unit o where o.code = order_code;
  if not found then return; end if;
  select * into plan from round r where r.campaign = ordered.campaign and r.id = ordered.round;
  -- Before its first day nobody stands at the gate with it: a code that leaked early must not tell of a covert round.
  if plan.state = 'planned' or (plan.sealed and (on_day < plan.first_day or on_day > plan.last_day)) then return; end if;
  if plan.sealed and ordered.disclosed_at is null then
    update round_unit o set disclosed_at = asked_at where o.code = order_code;
    insert into event (received_at, at, kind, campaign, noun, subject, unit, pos, change, sealed_by)
    values (asked_at, asked_at, 'round.disclosed', plan.campaign, 'round', plan.id::text, ordered.unit, ordered.pos, '{}', plan.id);
  end if;
  return query select plan.plan_number, plan.title, plan.kind, plan.state, plan.not_held, plan.organ, plan.first_day, plan.last_day,
    (select u.name from unit u where u.id = ordered.unit),
    case when plan.sealed then array[(select u.name from unit u where u.id = ordered.unit)]
      else (select array_agg(named.name order by named.pos) from (
        select u.name, u.pos from round_unit o join unit u on u.id = o.unit
        where o.campaign = plan.campaign and o.round = plan.id order by u.pos limit 200) named) end,
    plan.standard_label, plan.sealed;
end $$;
