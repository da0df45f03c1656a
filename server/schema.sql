-- The schema that server/migrations add up to, written by `npm run generate` from the catalogue of a migrated database.
-- For reading and comparing; the migrations alone are run. :owner, :app and :jobs stand for the roles.

create extension btree_gist;
create extension pg_trgm;

CREATE OR REPLACE FUNCTION account_by_link(of_provider text, of_subject text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select account from oidc_link where provider = of_provider and subject = of_subject $function$;
grant execute on function account_by_link(of_provider text, of_subject text) to :app;

CREATE OR REPLACE FUNCTION account_by_name(typed text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select id from account where name = typed $function$;
grant execute on function account_by_name(typed text) to :app;

CREATE OR REPLACE FUNCTION add_attempt(made_at timestamp with time zone, typed bytea, of_account uuid, from_address inet, of_step text)
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  insert into sign_in_attempt (at, name_digest, account, address, step)
  values (made_at, typed, of_account, from_address, of_step) returning id
$function$;
grant execute on function add_attempt(made_at timestamp with time zone, typed bytea, of_account uuid, from_address inet, of_step text) to :app;

CREATE OR REPLACE FUNCTION add_campaign_partitions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  parent text;
begin
  for parent in
    select c.relname
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
    where c.relnamespace = 'public'::regnamespace and p.partstrat = 'l' and a.attname = 'campaign'
  loop
    execute format('create table if not exists %I partition of %I for values in (%L)',
                   parent || '_' || replace(new.id::text, '-', ''), parent, new.id);
  end loop;
  return null;
end $function$;
grant execute on function add_campaign_partitions() to :app;
grant execute on function add_campaign_partitions() to :jobs;

CREATE OR REPLACE FUNCTION add_event_months(ahead integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  first date := date_trunc('month', now())::date;
  month date;
begin
  for step in 1..ahead loop
    month := (first + make_interval(months => step))::date;
    execute format('create table if not exists %I partition of event for values from (%L) to (%L)',
                   'event_' || to_char(month, 'YYYYMM'), month, (month + interval '1 month')::date);
  end loop;
end $function$;
grant execute on function add_event_months(ahead integer) to :jobs;

CREATE OR REPLACE FUNCTION add_personal_event(made jsonb, personal jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  number bigint;
begin
  if (made ->> 'account')::uuid is distinct from app_account() then
    raise insufficient_privilege using message = 'not for this actor';
  end if;
  insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by)
  select at, kind, campaign, noun, subject, unit, pos, account, command, change, sealed_by
  from jsonb_to_record(made) as e(at timestamptz, kind text, campaign uuid, noun text, subject text, unit text, pos bigint, account uuid,
    command uuid, change jsonb, sealed_by uuid)
  returning id into number;
  insert into event_personal (event_id, name, campaign, unit, pos, sealed_by, noun, subject, salt, value)
  select number, p.name, (made ->> 'campaign')::uuid, made ->> 'unit', (made ->> 'pos')::bigint, (made ->> 'sealed_by')::uuid,
    made ->> 'noun', made ->> 'subject', decode(p.salt, 'hex'), p.value
  from jsonb_to_recordset(personal) as p(name text, salt text, value text);
end $function$;
grant execute on function add_personal_event(made jsonb, personal jsonb) to :app;
grant execute on function add_personal_event(made jsonb, personal jsonb) to :jobs;

CREATE OR REPLACE FUNCTION analyze_table(name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from pg_class where oid = to_regclass(name) and relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))
  then raise exception 'no table of ours: %', name; end if;
  execute format('analyze %s', to_regclass(name));
end $function$;
grant execute on function analyze_table(name text) to :jobs;

CREATE OR REPLACE FUNCTION app_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.account', true), '')::uuid $function$;
grant execute on function app_account() to :app;
grant execute on function app_account() to :jobs;

CREATE OR REPLACE FUNCTION app_campaign()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.campaign', true), '')::uuid $function$;
grant execute on function app_campaign() to :app;
grant execute on function app_campaign() to :jobs;

CREATE OR REPLACE FUNCTION app_cleared_for_all()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select current_setting('app.cleared', true) = 'all' $function$;
grant execute on function app_cleared_for_all() to :app;
grant execute on function app_cleared_for_all() to :jobs;

CREATE OR REPLACE FUNCTION app_cleared_rounds()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case when current_setting('app.cleared', true) in ('', 'all') then '{}'::uuid[]
              else string_to_array(current_setting('app.cleared', true), ',')::uuid[] end
$function$;
grant execute on function app_cleared_rounds() to :app;
grant execute on function app_cleared_rounds() to :jobs;

CREATE OR REPLACE FUNCTION app_high()
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.high', true), '')::bigint $function$;
grant execute on function app_high() to :app;
grant execute on function app_high() to :jobs;

CREATE OR REPLACE FUNCTION app_low()
 RETURNS bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.low', true), '')::bigint $function$;
grant execute on function app_low() to :app;
grant execute on function app_low() to :jobs;

CREATE OR REPLACE FUNCTION app_may(verb text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(verb = any (string_to_array(current_setting('app.verbs', true), ',')), false) $function$;
grant execute on function app_may(verb text) to :app;
grant execute on function app_may(verb text) to :jobs;

CREATE OR REPLACE FUNCTION app_ranges()
 RETURNS int8multirange
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.ranges', true), '')::int8multirange $function$;
grant execute on function app_ranges() to :app;
grant execute on function app_ranges() to :jobs;

CREATE OR REPLACE FUNCTION attempts_against(typed bytea, from_address inet, since timestamp with time zone)
 RETURNS TABLE(by_name boolean, at timestamp with time zone, outcome text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  block constant inet := network(set_masklen(from_address, case family(from_address) when 6 then 64 else 32 end))::inet;
begin
  if typed is not null then perform pg_advisory_xact_lock(hashtextextended(encode(typed, 'hex'), 7)); end if;
  if block is not null then perform pg_advisory_xact_lock(hashtextextended(block::text, 8)); end if;
  return query
    select true, s.at, s.outcome from sign_in_attempt s
    where s.name_digest = typed and s.at > since and s.outcome in ('failed', 'succeeded', 'unlocked')
    union all
    select false, s.at, s.outcome from sign_in_attempt s
    where s.address_block = block and s.at > since and s.outcome in ('failed', 'succeeded');
end $function$;
grant execute on function attempts_against(typed bytea, from_address inet, since timestamp with time zone) to :app;

CREATE OR REPLACE FUNCTION command_received_at(of_command uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.received_at from command c
  where c.id = of_command and (app_may('trail.read') or app_may('security.read'))
$function$;
grant execute on function command_received_at(of_command uuid) to :app;
grant execute on function command_received_at(of_command uuid) to :jobs;

CREATE OR REPLACE FUNCTION contact_in_reach(of_account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from responsibility r
      where r.account = of_account and r.campaign = app_campaign() and is_in_reach(r.pos))
    or exists (select from role_grant g left join unit u on u.id = g.unit left join team t on t.id = g.team
      where g.account = of_account and g.campaign = app_campaign() and g.revoked_at is null
        and (g.role <> 'covert_member' or app_cleared_for_all())
        and (is_in_reach(u.pos) or exists (select from team_unit x join unit y on y.id = x.unit
          where x.team = t.id and y.pos <= app_high() and y.pos_end >= app_low())))
$function$;
grant execute on function contact_in_reach(of_account uuid) to :app;
grant execute on function contact_in_reach(of_account uuid) to :jobs;

CREATE OR REPLACE FUNCTION counted_before(of_campaign uuid, of_source text, of_id text, of_snapshot pg_snapshot)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select of_campaign = app_campaign() and exists (
    select from fact_past f where f.campaign = of_campaign and f.source = of_source and f.id = of_id
      and pg_visible_in_snapshot(f.from_xid, of_snapshot) and not pg_visible_in_snapshot(f.to_xid, of_snapshot))
$function$;
grant execute on function counted_before(of_campaign uuid, of_source text, of_id text, of_snapshot pg_snapshot) to :app;
grant execute on function counted_before(of_campaign uuid, of_source text, of_id text, of_snapshot pg_snapshot) to :jobs;

CREATE OR REPLACE FUNCTION daily_trail_heads(before date, most integer)
 RETURNS TABLE(day date, head text, sealed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not app_may('trail.check') then return; end if;
  for step in 1..most loop
    select (b.sealed_at at time zone 'Asia/Shanghai')::date, encode(b.digest, 'hex'), b.sealed_at into day, head, sealed_at
    from trail_block b where before is null or b.sealed_at < before::timestamp at time zone 'Asia/Shanghai'
    order by b.sealed_at desc, b.number desc limit 1;
    if not found then return; end if;
    return next;
    before := day;
  end loop;
end $function$;
grant execute on function daily_trail_heads(before date, most integer) to :app;
grant execute on function daily_trail_heads(before date, most integer) to :jobs;

CREATE OR REPLACE FUNCTION desk_of(role text, unit text, pool text, team uuid)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select role || ' ' || coalesce(team::text, pool, unit)
$function$;
grant execute on function desk_of(role text, unit text, pool text, team uuid) to :app;
grant execute on function desk_of(role text, unit text, pool text, team uuid) to :jobs;

CREATE OR REPLACE FUNCTION end_sessions_of(of_account uuid, but uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  ended integer;
begin
  if of_account is distinct from app_account() and not app_may('account.write') then
    raise insufficient_privilege using message = 'not for this actor';
  end if;
  delete from session where account = of_account and id is distinct from but;
  get diagnostics ended = row_count;
  return ended;
end $function$;
grant execute on function end_sessions_of(of_account uuid, but uuid) to :app;

CREATE OR REPLACE FUNCTION end_sessions_of_closed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin delete from session where account = new.id; return null; end $function$;
grant execute on function end_sessions_of_closed() to :app;
grant execute on function end_sessions_of_closed() to :jobs;

CREATE OR REPLACE FUNCTION erase_attempts(kept_days integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if kept_days < 184 then raise exception 'attempts to sign in are kept for six months at least'; end if;
  delete from sign_in_attempt where at < clock_timestamp() - make_interval(days => kept_days);
end $function$;
grant execute on function erase_attempts(kept_days integer) to :jobs;

CREATE OR REPLACE FUNCTION erase_personal(of_noun text, of_subject text, names text[], by_command uuid, erased timestamp with time zone)
 RETURNS TABLE(event_id bigint, name text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not app_may('personal.erase') then raise insufficient_privilege using message = 'not for this actor'; end if;
  return query
    update event_personal p set value = null, salt = null, erased_at = erased, erased_by = by_command
    where p.noun = of_noun and p.subject = of_subject and p.erased_at is null and (names is null or p.name = any (names))
    returning p.event_id, p.name;
end $function$;
grant execute on function erase_personal(of_noun text, of_subject text, names text[], by_command uuid, erased timestamp with time zone) to :app;

CREATE OR REPLACE FUNCTION erase_sessions(of_kind text, idle_seconds integer, absolute_seconds integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from session where kind = of_kind and (used_at < clock_timestamp() - make_interval(secs => idle_seconds)
    or created_at < clock_timestamp() - make_interval(secs => absolute_seconds))
$function$;
grant execute on function erase_sessions(of_kind text, idle_seconds integer, absolute_seconds integer) to :jobs;

CREATE OR REPLACE FUNCTION feed_epoch()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select md5(e.epoch::text || s.system_identifier::text || c.timeline_id::text)
  from feed_epoch e, pg_control_system() s, pg_control_checkpoint() c
$function$;
grant execute on function feed_epoch() to :app;
grant execute on function feed_epoch() to :jobs;

CREATE OR REPLACE FUNCTION find_trail_head(head text)
 RETURNS TABLE(number bigint, sealed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select b.number, b.sealed_at from trail_block b where b.digest = decode(head, 'hex') and app_account() is not null
$function$;
grant execute on function find_trail_head(head text) to :app;
grant execute on function find_trail_head(head text) to :jobs;

CREATE OR REPLACE FUNCTION grant_place(of_campaign uuid, of_unit text, of_team uuid, of_pool text)
 RETURNS TABLE(has_campaign boolean, has_unit boolean, is_within boolean, team_kind text, has_pool boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not app_may('account.write') then return; end if;
  return query
    select c.id is not null, u.id is not null and u.withdrawn_on is null,
      c.id is null or u.id is null or u.pos between root.pos and root.pos_end,
      (select t.kind from team t where t.id = of_team and t.campaign = of_campaign),
      exists (select from unit_relation r where r.hierarchy = 'pool' and r.parent = of_pool)
    from (select 1) one
    left join campaign c on c.id = of_campaign
    left join unit root on root.id = c.root
    left join unit u on u.id = of_unit;
end $function$;
grant execute on function grant_place(of_campaign uuid, of_unit text, of_team uuid, of_pool text) to :app;
grant execute on function grant_place(of_campaign uuid, of_unit text, of_team uuid, of_pool text) to :jobs;

CREATE OR REPLACE FUNCTION grant_places(on_day date)
 RETURNS TABLE(campaign uuid, title text, root text, root_name text, first_day date, last_day date, digest text, source text, teams jsonb, organs jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not app_may('account.write') then return; end if;
  return query
    select c.id, c.title, c.root, u.name, c.first_day, c.last_day, p.digest, p.source,
      coalesce((
        select jsonb_agg(jsonb_build_object('team', t.id, 'name', t.name, 'is_covert', t.kind = 'covert') order by t.name, t.id)
        from team t where t.campaign = c.id), '[]'),
      coalesce((
        select jsonb_agg(jsonb_build_object('organ', o.id, 'name', o.name, 'role', o.role, 'unit', o.unit, 'pool', o.pool, 'team', o.team)
          order by o.pos, o.name, o.id)
        from organ o where o.campaign = c.id), '[]')
    from campaign c
    join unit u on u.id = c.root
    left join campaign_policy cp on cp.campaign = c.id and cp.valid @> on_day
    left join policy p on p.digest = cp.digest
    order by c.first_day desc, c.id;
end $function$;
grant execute on function grant_places(on_day date) to :app;
grant execute on function grant_places(on_day date) to :jobs;

CREATE OR REPLACE FUNCTION grants_of(account_id uuid, on_day date)
 RETURNS TABLE(role text, campaign uuid, unit text, team uuid, ranges int8multirange, cleared uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
      when 'responsibilities' then (
        select range_agg(int8range(u.pos, u.pos_end, '[]'))
        from responsibility r join unit u on u.id = r.unit
        where r.account = g.account and r.campaign = g.campaign and r.valid @> on_day)
      else '{}'::int8multirange
    end,
    case when g.team is null then '{}'::uuid[] else sealed_rounds_of(g.team) end
  from role_grant g
  join account a on a.id = g.account
  where g.account = account_id and a.disabled_at is null and g.revoked_at is null
    and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
$function$;
grant execute on function grants_of(account_id uuid, on_day date) to :app;
grant execute on function grants_of(account_id uuid, on_day date) to :jobs;

CREATE OR REPLACE PROCEDURE guard_by_organ(IN guarded regclass, IN is_sealable boolean)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy issuing_side on %s using (campaign = (select app_campaign()) and organ = any ((select own_organs())::uuid[])'
    || case when is_sealable
         then ' and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))' else '' end
    || ')', guarded);
  execute format('create policy jobs on %s to :jobs using (campaign = (select app_campaign()))', guarded);
end $procedure$;
grant execute on procedure guard_by_organ(IN guarded regclass, IN is_sealable boolean) to :app;
grant execute on procedure guard_by_organ(IN guarded regclass, IN is_sealable boolean) to :jobs;

CREATE OR REPLACE PROCEDURE guard_by_place(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
declare
  rule constant text := 'case when campaign = (select app_campaign())
    and pos between (select app_low()) and (select app_high())
    and ((select app_ranges()) is null or (select app_ranges()) @> pos)
    and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))
    then true else false end';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy by_place on %s using (%s)', guarded, rule);
  call guard_seal(guarded);
end $procedure$;
grant execute on procedure guard_by_place(IN guarded regclass) to :app;
grant execute on procedure guard_by_place(IN guarded regclass) to :jobs;

CREATE OR REPLACE PROCEDURE guard_results(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format($policy$create policy shown on %s using (
    campaign = (select app_campaign())
    and ((select app_may('assessment.review'))
      or ((select app_may('assessment.read')) and assessment in (select a.id from assessment a where a.issued_at is not null))
      or ((select app_may('assessment.check')) and assessment in (select a.id from assessment a)
        and exists (select from assessment_sheet s where s.campaign = app_campaign() and s.assessment = %s.assessment
          and %s.pos between s.pos and s.pos_end))))$policy$, guarded, guarded, guarded);
end $procedure$;
grant execute on procedure guard_results(IN guarded regclass) to :app;
grant execute on procedure guard_results(IN guarded regclass) to :jobs;

CREATE OR REPLACE PROCEDURE guard_seal(IN guarded regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger hold_seal before insert on %s for each row when (new.sealed_by is not null) execute function hold_seal()', guarded);
  execute format('create index on %s (sealed_by) where sealed_by is not null', guarded);
end $procedure$;
grant execute on procedure guard_seal(IN guarded regclass) to :app;
grant execute on procedure guard_seal(IN guarded regclass) to :jobs;

CREATE OR REPLACE PROCEDURE guard_trail(IN guarded regclass, IN for_whom text)
 LANGUAGE plpgsql
AS $procedure$
declare
  rule constant text := '(%s)
    and campaign = (select app_campaign())
    and (pos is null or pos between (select app_low()) and (select app_high()))
    and ((select app_ranges()) is null or pos is null or (select app_ranges()) @> pos)
    and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))
    or (select app_may(''security.read'')) and (campaign is null or (select app_may(''trail.read'')) and sealed_by is null)';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy readers on %s for select using (' || rule || ')', guarded, for_whom);
end $procedure$;
grant execute on procedure guard_trail(IN guarded regclass, IN for_whom text) to :app;
grant execute on procedure guard_trail(IN guarded regclass, IN for_whom text) to :jobs;

CREATE OR REPLACE FUNCTION hold_seal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from round where campaign = new.campaign and id = new.sealed_by and sealed for share;
  if not found then raise serialization_failure using message = 'the round of this record was released meanwhile'; end if;
  return new;
end $function$;
grant execute on function hold_seal() to :app;
grant execute on function hold_seal() to :jobs;

CREATE OR REPLACE FUNCTION is_in_reach(place bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(place between app_low() and app_high() and (app_ranges() is null or app_ranges() @> place), false) $function$;
grant execute on function is_in_reach(place bigint) to :app;
grant execute on function is_in_reach(place bigint) to :jobs;

CREATE OR REPLACE FUNCTION jobs_state()
 RETURNS TABLE(waiting bigint, failing bigint, given_up bigint, lag_seconds double precision)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  select count(*), 0, 0, coalesce(extract(epoch from clock_timestamp() - min(requested_at)), 0)
    into waiting, failing, given_up, lag_seconds from job_request;
  if to_regclass('graphile_worker.jobs') is not null then
    select waiting + count(*) filter (where j.attempts < j.max_attempts),
      count(*) filter (where j.last_error is not null and j.attempts < j.max_attempts),
      count(*) filter (where j.attempts >= j.max_attempts and j.locked_at is null),
      greatest(lag_seconds, extract(epoch from clock_timestamp() - min(j.run_at) filter (
        where j.attempts < j.max_attempts and j.locked_at is null and j.run_at < clock_timestamp())))
      into waiting, failing, given_up, lag_seconds from graphile_worker.jobs j;
  end if;
  return next;
end $function$;
grant execute on function jobs_state() to :app;
grant execute on function jobs_state() to :jobs;

CREATE OR REPLACE FUNCTION keep_document()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state <> 'drafted' and (new.kind, new.organ, new.title, new.fields, new.distribution)
      is distinct from (old.kind, old.organ, old.title, old.fields, old.distribution)
    or old.signed_at is not null and new.signed_at is not null and (new.day, new.signed_by) is distinct from (old.day, old.signed_by)
    or old.issued_at is not null and (new.number, new.issued_at, new.content, new.day)
      is distinct from (old.number, old.issued_at, old.content, old.day) then
    raise exception 'what was submitted is never changed' using errcode = '23514', constraint = 'document_fixed';
  end if;
  return new;
end $function$;
grant execute on function keep_document() to :app;
grant execute on function keep_document() to :jobs;

CREATE OR REPLACE FUNCTION keep_document_file()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'made' and (new.state, new.file, new.sha256, new.content, new.form)
      is distinct from (old.state, old.file, old.sha256, old.content, old.form) then
    raise exception 'what was made is never made otherwise' using errcode = '23514', constraint = 'document_file_fixed';
  end if;
  return new;
end $function$;
grant execute on function keep_document_file() to :app;
grant execute on function keep_document_file() to :jobs;

CREATE OR REPLACE FUNCTION keep_fact_past()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  -- The case of a problem is not read below a watermark: its events are.
  row_before jsonb := to_jsonb(old) - 'progress';
begin
  new.fact_xid := pg_current_xact_id();
  -- Made and changed in one transaction: nobody ever saw it as it was.
  if old.fact_xid = new.fact_xid then return new; end if;
  insert into fact_past (campaign, source, id, from_xid, to_xid, unit, pos, past)
  values (old.campaign, tg_argv[0], coalesce(row_before ->> 'id', (row_before ->> 'period') || '/' || (row_before ->> 'unit')),
    old.fact_xid, new.fact_xid, row_before ->> 'unit', coalesce((row_before ->> 'pos')::bigint, app_low()), row_before);
  return new;
end $function$;
grant execute on function keep_fact_past() to :app;
grant execute on function keep_fact_past() to :jobs;

CREATE OR REPLACE FUNCTION keep_issued_assessment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.issued_at is not null and (new.manifest, new.facts_digest, new.result_digest, new.digest, new.version, new.decisions, new.shape,
      new.lists, new.awards, new.number, new.issued_at, new.edition, new.computation)
      is distinct from (old.manifest, old.facts_digest, old.result_digest, old.digest, old.version, old.decisions, old.shape,
      old.lists, old.awards, old.number, old.issued_at, old.edition, old.computation) then
    raise exception 'an issued result is never changed' using errcode = '23514', constraint = 'assessment_issued';
  end if;
  return new;
end $function$;
grant execute on function keep_issued_assessment() to :app;
grant execute on function keep_issued_assessment() to :jobs;

CREATE OR REPLACE FUNCTION keep_problem_tally()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  more_found integer := (new.sealed_by is null and new.state <> 'withdrawn')::integer;
  more_closed integer := (new.sealed_by is null and new.state = 'closed')::integer;
begin
  if tg_op = 'UPDATE' then
    more_found := more_found - (old.sealed_by is null and old.state <> 'withdrawn')::integer;
    more_closed := more_closed - (old.sealed_by is null and old.state = 'closed')::integer;
  end if;
  if more_found <> 0 or more_closed <> 0 then
    insert into problem_tally as t (campaign, unit, pos, found, closed)
    values (new.campaign, new.unit, new.pos, more_found, more_closed)
    on conflict (campaign, unit) do update set found = t.found + excluded.found, closed = t.closed + excluded.closed;
  end if;
  return null;
end $function$;
grant execute on function keep_problem_tally() to :app;
grant execute on function keep_problem_tally() to :jobs;

CREATE OR REPLACE FUNCTION keep_problem_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into problem_words (campaign, id, pairs)
  values (new.campaign, new.id, pairs_of(new.description || ' ' || coalesce(new.place, '')))
  on conflict (campaign, id) do update set pairs = excluded.pairs;
  return null;
end $function$;
grant execute on function keep_problem_words() to :app;
grant execute on function keep_problem_words() to :jobs;

CREATE OR REPLACE FUNCTION keep_published_draw()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.frame, new.frame_digest, new.rule, new.compulsory, new.already_seen, new.round_name, new.seed_source)
      is distinct from (old.frame, old.frame_digest, old.rule, old.compulsory, old.already_seen, old.round_name, old.seed_source)
    or (old.seed is not null and new.seed is distinct from old.seed)
    or (old.drawn is not null and (new.drawn, new.proof, new.seen_after) is distinct from (old.drawn, old.proof, old.seen_after)) then
    raise exception 'a published draw is never changed' using errcode = '23514', constraint = 'draw_published';
  end if;
  return new;
end $function$;
grant execute on function keep_published_draw() to :app;
grant execute on function keep_published_draw() to :jobs;

CREATE OR REPLACE FUNCTION keeps_team(of_pool text, of_kind text, on_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select from role_grant g
    join campaign c on c.id = g.campaign
    where g.account = app_account() and g.campaign = app_campaign() and g.revoked_at is null
      and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
      and (g.role = 'campaign_office'
        or g.role = 'pool_lead' and of_kind <> 'covert'
          and case when g.reach = 'pool' then g.pool = of_pool
                   else g.unit = c.root or (
                     select bool_and(u.pos between lead.pos and lead.pos_end)
                     from unit_relation r
                     join unit u on u.id = r.child
                     join unit root on root.id = c.root and u.pos between root.pos and root.pos_end
                     join unit lead on lead.id = g.unit
                     where r.hierarchy = 'pool' and r.parent = of_pool and r.valid @> on_day) end))
$function$;
grant execute on function keeps_team(of_pool text, of_kind text, on_day date) to :app;
grant execute on function keeps_team(of_pool text, of_kind text, on_day date) to :jobs;

CREATE OR REPLACE FUNCTION last_event_on_arrival()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  lock table event in share mode;
  return (select coalesce(max(id), 0) from event);
end $function$;
grant execute on function last_event_on_arrival() to :jobs;

CREATE OR REPLACE FUNCTION latest_trail_head()
 RETURNS TABLE(number bigint, digest text, sealed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select b.number, encode(b.digest, 'hex'), b.sealed_at from trail_block b order by b.number desc limit 1
$function$;
grant execute on function latest_trail_head() to :app;
grant execute on function latest_trail_head() to :jobs;

CREATE OR REPLACE FUNCTION list_jobs(after bigint, wanted text, most integer)
 RETURNS TABLE(id bigint, task text, state text, attempts integer, most_attempts integer, due_at timestamp with time zone, asked_at timestamp with time zone, last_error text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not app_may('system.keep') or to_regclass('graphile_worker.jobs') is null then return; end if;
  return query
    select * from (
      select j.id, j.task_identifier,
        case when j.locked_at is not null then 'running'
             when j.attempts >= j.max_attempts then 'given_up'
             when j.last_error is not null then 'failing'
             else 'waiting' end as state,
        j.attempts::integer, j.max_attempts::integer, j.run_at, j.created_at, j.last_error
      from graphile_worker.jobs j
      where j.id > after and not exists (select from evidence e where e.sealed_by is not null
        and j.key = format('derive-evidence derive-evidence %s %s', e.campaign, e.id))) as listed
    where wanted is null or listed.state = wanted
    order by listed.id limit most;
end $function$;
grant execute on function list_jobs(after bigint, wanted text, most integer) to :app;
grant execute on function list_jobs(after bigint, wanted text, most integer) to :jobs;

CREATE OR REPLACE FUNCTION mark_fact()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.fact_xid := pg_current_xact_id();
  return new;
end $function$;
grant execute on function mark_fact() to :app;
grant execute on function mark_fact() to :jobs;

CREATE OR REPLACE FUNCTION migration_level()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select max(number) from migration $function$;
grant execute on function migration_level() to :app;
grant execute on function migration_level() to :jobs;

CREATE OR REPLACE FUNCTION missing_numbers(of_code text, of_series text, of_year integer)
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select serial from number_counter c, generate_series(1, c.next - 1) serial
  where c.code = of_code and c.series = of_series and c.year = of_year
    and exists (select from organ o where o.code = c.code and o.id = any (own_organs()))
    and not exists (select from document_number n
      where n.code = c.code and n.series = c.series and n.year = c.year and n.serial = serial)
  order by serial
$function$;
grant execute on function missing_numbers(of_code text, of_series text, of_year integer) to :app;
grant execute on function missing_numbers(of_code text, of_series text, of_year integer) to :jobs;

CREATE OR REPLACE FUNCTION of_own_post(who uuid, acted_at timestamp with time zone, roles text[], on_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from role_grant mine
    join role_grant theirs on theirs.account = who and theirs.campaign = mine.campaign and theirs.role = mine.role
      and theirs.unit is not distinct from mine.unit and theirs.pool is not distinct from mine.pool and theirs.team is not distinct from mine.team
      and theirs.first_day <= (acted_at at time zone 'Asia/Shanghai')::date
      and (theirs.last_day is null or (acted_at at time zone 'Asia/Shanghai')::date <= theirs.last_day)
    where mine.account = app_account() and mine.campaign = app_campaign() and mine.revoked_at is null and mine.role = any(roles)
      and mine.first_day <= on_day and (mine.last_day is null or on_day <= mine.last_day))
$function$;
grant execute on function of_own_post(who uuid, acted_at timestamp with time zone, roles text[], on_day date) to :app;
grant execute on function of_own_post(who uuid, acted_at timestamp with time zone, roles text[], on_day date) to :jobs;

CREATE OR REPLACE FUNCTION open_problems_of(units text[])
 RETURNS TABLE(unit text, open bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.unit, count(*) from problem p
  where p.unit = any (units) and p.state not in ('closed', 'withdrawn') and p.sealed_by is null
  group by p.unit
$function$;
grant execute on function open_problems_of(units text[]) to :app;
grant execute on function open_problems_of(units text[]) to :jobs;

CREATE OR REPLACE FUNCTION open_sealed(of_campaign uuid, of_round uuid, released timestamp with time zone, minute text, by_command uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  sealable regclass;
  follows boolean;
  many bigint;
  problems record;
  opened jsonb := '{}';
begin
  if not app_may('round.release') or not app_cleared_for_all() or of_campaign is distinct from app_campaign() then
    raise insufficient_privilege using message = 'not for this actor';
  end if;
  for sealable in select sealable_tables() loop
    continue when sealable = 'problem'::regclass;
    select sealable <> 'event'::regclass and exists (
      select from pg_attribute a where a.attrelid = sealable and a.attname = 'xid' and not a.attisdropped) into follows;
    execute format('update %s set sealed_by = null%s where campaign = $1 and sealed_by = $2',
                   sealable, case when follows then ', xid = pg_current_xact_id()' else '' end)
      using of_campaign, of_round;
    get diagnostics many = row_count;
    if many > 0 then opened := opened || jsonb_build_object(sealable::text, many); end if;
  end loop;
  -- Last, as the counters of villages are what others wait for.
  select * into problems from open_sealed_problems(of_campaign, of_round, released, minute, by_command);
  return opened || jsonb_build_object('problem', problems.opened, 'numbered', problems.numbered);
end $function$;
grant execute on function open_sealed(of_campaign uuid, of_round uuid, released timestamp with time zone, minute text, by_command uuid) to :app;

CREATE OR REPLACE FUNCTION open_sealed_problems(of_campaign uuid, of_round uuid, released timestamp with time zone, minute text, by_command uuid)
 RETURNS TABLE(opened integer, numbered integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from problem p where p.campaign = of_campaign and p.sealed_by = of_round order by p.id for no key update;
  return query
    with placed as (
      select p.id, p.unit, p.state <> 'withdrawn' as shown,
        row_number() over (same order by p.found_on, p.found_at, p.id) as nth, count(*) over same as many
      from problem p where p.campaign = of_campaign and p.sealed_by = of_round
      window same as (partition by p.unit, p.state <> 'withdrawn')
    ), counted as (
      insert into village_serial as counter (unit, next)
      select placed.unit, count(*) + 1 from placed where placed.shown group by placed.unit order by placed.unit
      on conflict (unit) do update set next = counter.next + excluded.next - 1
      returning counter.unit, counter.next
    ), changed as (
      update problem p set sealed_by = null, revision = p.revision + 1,
        serial = case when placed.shown then counted.next - placed.many + placed.nth - 1 end,
        progress = p.progress || jsonb_build_object('sealed', false, 'released_at', minute, 'revision', p.revision + 1)
      from placed left join counted on counted.unit = placed.unit
      where p.campaign = of_campaign and p.id = placed.id
      returning p.id, p.unit, p.pos, p.serial, p.revision
    ), told as (
      insert into event (at, kind, campaign, noun, subject, unit, pos, account, command, change)
      select released, 'problem.released', of_campaign, 'problem', c.id, c.unit, c.pos, app_account(), by_command,
        jsonb_build_object('serial', c.serial, 'revision', c.revision)
      from changed c order by c.unit, c.serial, c.id
    ) select count(*)::integer, count(changed.serial)::integer from changed;
end $function$;

CREATE OR REPLACE FUNCTION own_campaigns()
 RETURNS TABLE(campaign uuid, title text, root text, root_name text, parent uuid, first_day date, last_day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.id, c.title, c.root, u.name, c.parent, c.first_day, c.last_day
  from campaign c join unit u on u.id = c.root
  where c.id in (select g.campaign from role_grant g where g.account = app_account() and g.revoked_at is null)
$function$;
grant execute on function own_campaigns() to :app;
grant execute on function own_campaigns() to :jobs;

CREATE OR REPLACE FUNCTION own_desks()
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(array_agg(distinct desk_of(g.role, g.unit, g.pool, g.team))
    filter (where coalesce(g.team::text, g.pool, g.unit) is not null), '{}')
  from role_grant g
  where g.account = app_account() and g.campaign = app_campaign() and g.revoked_at is null
$function$;
grant execute on function own_desks() to :app;
grant execute on function own_desks() to :jobs;

CREATE OR REPLACE FUNCTION own_organs(on_day date DEFAULT NULL::date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct o.id), '{}')
  from organ o
  join role_grant g on g.account = app_account() and g.campaign = o.campaign and g.role = o.role and g.revoked_at is null
    and case when o.team is not null then g.team = o.team
             when o.pool is not null then g.pool = o.pool
             else g.unit = o.unit end
    and (on_day is null or g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day))
  where o.campaign = app_campaign()
$function$;
grant execute on function own_organs(on_day date) to :app;
grant execute on function own_organs(on_day date) to :jobs;

CREATE OR REPLACE FUNCTION pairs_of(words text)
 RETURNS tsvector
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
declare
  small constant text := lower(words);
  has_fours constant boolean := small ~ '[0-9a-z]{4}';
  terms text[] := '{}';
  four text;
begin
  if coalesce(words, '') = '' then return ''::tsvector; end if;
  for at in 1 .. greatest(length(small) - 1, 1) loop
    terms := terms || substr(small, at, 2);
    continue when not has_fours;
    four := substr(small, at, 4);
    if four ~ '^[0-9a-z]{4}$' then terms := terms || four; end if;
  end loop;
  return array_to_tsvector(terms);
end $function$;
grant execute on function pairs_of(words text) to :app;
grant execute on function pairs_of(words text) to :jobs;

CREATE OR REPLACE FUNCTION post_of(account_id uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select post from account where id = account_id $function$;
grant execute on function post_of(account_id uuid) to :app;
grant execute on function post_of(account_id uuid) to :jobs;

CREATE OR REPLACE FUNCTION posts_at(of_unit text, on_day date)
 RETURNS TABLE(account uuid, post text, role text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct a.id, a.post, g.role
  from role_grant g
  join account a on a.id = g.account and a.disabled_at is null
  join unit u on u.id = g.unit
  where app_may('contact.read') and is_in_reach(u.pos) and g.unit = of_unit and g.reach = 'unit' and g.campaign = app_campaign()
    and g.revoked_at is null and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
    and (g.role <> 'covert_member' or app_cleared_for_all())
$function$;
grant execute on function posts_at(of_unit text, on_day date) to :app;
grant execute on function posts_at(of_unit text, on_day date) to :jobs;

CREATE OR REPLACE FUNCTION posts_in_reach(words text, after_post text, after_account text, most integer, on_day date)
 RETURNS TABLE(account uuid, post text, roles text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.id, a.post, array_agg(distinct g.role order by g.role)
  from role_grant g
  join account a on a.id = g.account and a.disabled_at is null
  left join unit u on u.id = g.unit
  where (app_may('responsibility.write') or app_may('team.write')) and g.campaign = app_campaign() and g.revoked_at is null
    and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
    and (g.role <> 'covert_member' or app_cleared_for_all())
    and (is_in_reach(u.pos)
      or exists (select from team_unit t join unit x on x.id = t.unit
        where t.team = g.team and t.valid @> on_day and x.pos <= app_high() and x.pos_end >= app_low())
      or exists (select from responsibility r
        where g.reach = 'responsibilities' and r.account = a.id and r.campaign = g.campaign and r.valid @> on_day and is_in_reach(r.pos)))
    and (words is null or position(lower(words) in lower(a.post)) > 0)
    and (after_post is null or (a.post, a.id::text) > (after_post, after_account))
  group by a.id, a.post
  order by a.post, a.id
  limit most
$function$;
grant execute on function posts_in_reach(words text, after_post text, after_account text, most integer, on_day date) to :app;
grant execute on function posts_in_reach(words text, after_post text, after_account text, most integer, on_day date) to :jobs;

CREATE OR REPLACE FUNCTION query_of(words text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select case when length(words) = 1 then (quote_term(lower(words)) || ':*')::tsquery
    else (
      select string_agg(quote_term(term), ' & ')
      from (
        select four as term from generate_series(1, length(words) - 3) at, substr(lower(words), at, 4) four
        where four ~ '^[0-9a-z]{4}$'
        union all
        select pair from generate_series(1, length(words) - 1) at, substr(lower(words), at, 2) pair
        where pair !~ '[0-9a-z]' or words !~ '[0-9A-Za-z]{4}'
      ) terms
    )::tsquery end
$function$;
grant execute on function query_of(words text) to :app;
grant execute on function query_of(words text) to :jobs;

CREATE OR REPLACE FUNCTION quote_term(term text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select '''' || replace(replace(term, '\', '\\'), '''', '''''') || '''' $function$;
grant execute on function quote_term(term text) to :app;
grant execute on function quote_term(term text) to :jobs;

CREATE OR REPLACE FUNCTION read_receipt(of_code text)
 RETURNS TABLE(campaign uuid, document uuid, title text, number text, organ text, recipient text, issued_at timestamp with time zone, receipts_by date, received_at timestamp with time zone, received_by_post text, state text, file text, bytes integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select d.campaign, d.id, d.title, d.number, o.name, r.name, d.issued_at, r.receipts_by, r.received_at, r.received_by_post, d.state, f.file, f.bytes
  from document_recipient r
  join document d on d.campaign = r.campaign and d.id = r.document
  join organ o on o.campaign = d.campaign and o.id = d.organ
  left join document_file f on f.campaign = d.campaign and f.document = d.id and f.part = 'document' and f.form = 'pdf' and f.content = d.content and f.state = 'made'
  where r.code = of_code
$function$;
grant execute on function read_receipt(of_code text) to :app;
grant execute on function read_receipt(of_code text) to :jobs;

CREATE OR REPLACE FUNCTION ready_held(of_records uuid[], most integer)
 RETURNS TABLE(id uuid, account uuid, name text, body jsonb, base integer, claimed_at timestamp with time zone, clock_offset_ms bigint, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select h.id, h.account, h.name, h.body, h.base, h.claimed_at, h.clock_offset_ms, h.at
  from held_command h
  where h.campaign = app_campaign() and h.state = 'held' and h.try_at <= clock_timestamp()
    and (of_records is null or h.awaits_ids && of_records)
    and not exists (
      select from jsonb_to_recordset(h.awaits) as w(noun text, id uuid, revision integer, stage text)
      where not case w.noun
        when 'problem' then exists (
          select from problem p where p.campaign = h.campaign and p.id = w.id and p.revision >= coalesce(w.revision, 1))
        when 'photo' then exists (
          select from evidence e
          where e.campaign = h.campaign and e.problem = w.id and e.stage = w.stage and e.stored_at is not null)
        when 'inspection' then exists (select from inspection i where i.campaign = h.campaign and i.id = w.id)
        when 'dispatch' then exists (select from dispatch d where d.campaign = h.campaign and d.id = w.id)
        when 'evidence' then exists (select from evidence e where e.campaign = h.campaign and e.id = w.id)
        when 'task' then exists (select from task k where k.campaign = h.campaign and k.id = w.id)
        when 'round' then exists (select from round r where r.campaign = h.campaign and r.id = w.id)
        when 'visit' then exists (select from visit v where v.campaign = h.campaign and v.id = w.id)
        else true
      end)
  order by h.received_at, h.id
  limit most
$function$;
grant execute on function ready_held(of_records uuid[], most integer) to :app;
grant execute on function ready_held(of_records uuid[], most integer) to :jobs;

CREATE OR REPLACE FUNCTION receipts_missing(of_assessment uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::integer from assessment_sheet s
  where s.campaign = app_campaign() and s.assessment = of_assessment and s.received_at is null
$function$;
grant execute on function receipts_missing(of_assessment uuid) to :app;
grant execute on function receipts_missing(of_assessment uuid) to :jobs;

CREATE OR REPLACE FUNCTION renew_feed_epoch()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update feed_epoch set epoch = gen_random_uuid() $function$;

CREATE OR REPLACE FUNCTION reposition_facts(units text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  fact regclass;
  moved text[] := '{}';
  late text[];
begin
  for fact in
    select c.oid::regclass
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'unit' and not a.attisdropped)
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'pos' and not a.attisdropped)
    order by c.relname
  loop
    execute format('with put as (
        update %s f set pos = u.pos from unit u where u.id = any ($1) and f.unit = u.id and f.pos <> u.pos returning f.unit)
      select array_agg(distinct unit) from put', fact)
      using units into late;
    moved := moved || late;
  end loop;
  with put as (
    update dispatch d set pos = u.pos from unit u where u.id = any (units) and d.receiver = u.id and d.pos <> u.pos returning d.receiver)
  select array_agg(distinct receiver) from put into late;
  -- Units that move in this very transaction are heard of anyway.
  update unit u set xid = pg_current_xact_id() where u.id = any (moved || late) and u.xid <> pg_current_xact_id();
end $function$;
grant execute on function reposition_facts(units text[]) to :app;
grant execute on function reposition_facts(units text[]) to :jobs;

CREATE OR REPLACE FUNCTION sealable_tables()
 RETURNS SETOF regclass
 LANGUAGE sql
 STABLE
AS $function$
  select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'sealed_by' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  order by c.relname
$function$;

CREATE OR REPLACE FUNCTION sealed_rounds_of(team_id uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(array_agg(r.id order by r.id), '{}')
  from round_team t join round r on r.campaign = t.campaign and r.id = t.round
  where t.team = team_id and r.sealed and r.released_at is null
$function$;
grant execute on function sealed_rounds_of(team_id uuid) to :app;
grant execute on function sealed_rounds_of(team_id uuid) to :jobs;

CREATE OR REPLACE FUNCTION search_problems(words text, low bigint, high bigint, most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  wanted tsquery := query_of(words);
  small text := lower(words);
  has_case boolean := lower(words) <> upper(words);
  in_campaign uuid := app_campaign();
  first_pos bigint := greatest(low, app_low());
  last_pos bigint := least(high, app_high());
  ranges int8multirange := app_ranges();
  sees_sealed boolean := app_cleared_for_all();
  cleared uuid[] := app_cleared_rounds();
begin
  return query
    select p.id from problem p join problem_words w on w.campaign = p.campaign and w.id = p.id
    where p.campaign = in_campaign
      and w.campaign = in_campaign
      and w.pairs @@ wanted
      and case when has_case then position(small in lower(p.description || ' ' || coalesce(p.place, '')))
               else position(words in p.description || ' ' || coalesce(p.place, '')) end > 0
      and p.pos between first_pos and last_pos
      and (ranges is null or ranges @> p.pos)
      and (p.sealed_by is null or sees_sealed or p.sealed_by = any (cleared))
    order by p.found_on desc, p.id desc
    limit most;
end $function$;
grant execute on function search_problems(words text, low bigint, high bigint, most integer) to :app;
grant execute on function search_problems(words text, low bigint, high bigint, most integer) to :jobs;

CREATE OR REPLACE FUNCTION search_units(word text, within int8multirange, most integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  queries tsquery[];
  found text[] := '{}';
  -- One letter or digit is inside of nearly every name.
  steps constant integer := case when word ~ '^[a-z0-9]$' then 2 else 3 end;
  step integer;
begin
  if app_account() is null or word !~ '^[^\s''\\:&|!()<>*]+$' then return; end if;
  queries := array[
    format('''^%s''', word), format('''^%s'':*', word), format('''^%s'':* | ''%s'':*', word, word)]::tsquery[];
  if word ~ '^[0-9]{2}' then
    found := array(
      select id from unit
      where code >= upper(word) and code < upper(word) || '~' and (within is null or within @> pos)
      order by code limit most);
  end if;
  for step in 1..steps loop
    exit when cardinality(found) >= most;
    found := found || array(
      select id from unit
      where array_to_tsvector(string_to_array(search_keys, ' ')) @@ queries[step]
        and (within is null or within @> pos) and id <> all (found)
      order by pos limit most - cardinality(found));
  end loop;
  return query select unnest(found);
end $function$;
grant execute on function search_units(word text, within int8multirange, most integer) to :app;
grant execute on function search_units(word text, within int8multirange, most integer) to :jobs;

CREATE OR REPLACE FUNCTION session_of(wanted bytea)
 RETURNS TABLE(id uuid, account uuid, kind text, created_at timestamp with time zone, used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.id, s.account, s.kind, s.created_at, s.used_at
  from session s join account a on a.id = s.account and a.disabled_at is null
  where s.digest = wanted
$function$;
grant execute on function session_of(wanted bytea) to :app;

CREATE OR REPLACE FUNCTION settle_attempt(attempt bigint, to_outcome text, of_account uuid, because text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update sign_in_attempt set outcome = to_outcome, account = coalesce(of_account, account), why = because
  where id = attempt and outcome = 'failed' and why is null and to_outcome in ('failed', 'passed', 'succeeded', 'unchecked')
$function$;
grant execute on function settle_attempt(attempt bigint, to_outcome text, of_account uuid, because text) to :app;

CREATE OR REPLACE FUNCTION settle_receipts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  -- Two last receipts at once wait for each other here: neither would see the other's.
  perform from document d where d.campaign = new.campaign and d.id = new.document for no key update;
  if not exists (select from document_recipient r
    where r.campaign = new.campaign and r.document = new.document and r.role = 'main' and r.received_at is null) then
    update document d set state = 'receipted', receipted_at = new.received_at
    where d.campaign = new.campaign and d.id = new.document and d.state = 'issued';
  end if;
  return null;
end $function$;
grant execute on function settle_receipts() to :app;
grant execute on function settle_receipts() to :jobs;

CREATE OR REPLACE FUNCTION sign_in_facts(wanted uuid, on_day date)
 RETURNS TABLE(account uuid, name text, post text, is_open boolean, password_hash text, set_at timestamp with time zone, must_change boolean, version integer, has_totp boolean, is_administrator boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.id, a.name, a.post, a.disabled_at is null, c.password_hash, c.set_at, coalesce(c.must_change, false), coalesce(c.version, 0),
    exists (select from totp t where t.account = a.id),
    exists (select from role_grant g where g.account = a.id and g.revoked_at is null
      and g.role in ('system_admin', 'security_admin', 'audit_admin')
      and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day))
  from account a left join credential c on c.account = a.id
  where a.id = wanted
$function$;
grant execute on function sign_in_facts(wanted uuid, on_day date) to :app;

CREATE OR REPLACE FUNCTION sign_receipt(of_code text, by_post text, said text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  receipt document_recipient;
begin
  update document_recipient r set received_at = at, received_by_post = by_post, medium = 'link', note = said
    from document d
    where r.code = of_code and r.received_at is null and d.campaign = r.campaign and d.id = r.document and d.state = 'issued'
    returning r.* into receipt;
  if not found then return false; end if;
  insert into event (received_at, at, kind, campaign, noun, subject, unit, pos, change)
  values (at, at, 'document.received', receipt.campaign, 'document', receipt.document::text, receipt.unit, receipt.pos,
    jsonb_build_object('medium', 'link', 'recipient', receipt.name));
  return true;
end $function$;
grant execute on function sign_receipt(of_code text, by_post text, said text, at timestamp with time zone) to :app;
grant execute on function sign_receipt(of_code text, by_post text, said text, at timestamp with time zone) to :jobs;

CREATE OR REPLACE FUNCTION stamp_held_command()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' or (new.state, new.awaits, new.failure, new.expires_at) is distinct from (old.state, old.awaits, old.failure, old.expires_at) then
    new.xid := pg_current_xact_id();
    if tg_op = 'UPDATE' then new.revision := old.revision + 1; end if;
  end if;
  return new;
end $function$;
grant execute on function stamp_held_command() to :app;
grant execute on function stamp_held_command() to :jobs;

CREATE OR REPLACE FUNCTION stamp_inspection()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.xid := pg_current_xact_id();
  if tg_op = 'UPDATE' then
    new.revision := old.revision + case when new.photos_awaited = old.photos_awaited then 1 else 0 end;
  end if;
  return new;
end $function$;
grant execute on function stamp_inspection() to :app;
grant execute on function stamp_inspection() to :jobs;

CREATE OR REPLACE FUNCTION stamp_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.xid := pg_current_xact_id();
  if tg_op = 'UPDATE' then new.revision := old.revision + 1; end if;
  return new;
end $function$;
grant execute on function stamp_row() to :app;
grant execute on function stamp_row() to :jobs;

CREATE OR REPLACE FUNCTION stamp_xid()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.xid := pg_current_xact_id();
  return new;
end $function$;
grant execute on function stamp_xid() to :app;
grant execute on function stamp_xid() to :jobs;

CREATE OR REPLACE FUNCTION tables_to_analyze()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.oid::regclass::text
  from pg_class c,
    lateral (select coalesce(sum(pg_stat_get_live_tuples(p.relid)), 0) as rows
             from pg_partition_tree(c.oid) p where p.isleaf) held
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and held.rows > 0 and abs(held.rows - greatest(c.reltuples, 0)) > 100 + 0.2 * greatest(c.reltuples, 0)
  order by 1
$function$;
grant execute on function tables_to_analyze() to :jobs;

CREATE OR REPLACE FUNCTION take_document_number(of_organ uuid, of_series text, of_year integer, for_noun text, for_subject uuid, on_day date, at timestamp with time zone)
 RETURNS TABLE(code text, serial integer, holder text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  issuer organ;
  taken integer;
begin
  select * into issuer from organ o where o.campaign = app_campaign() and o.id = of_organ and o.id = any (own_organs(on_day));
  if not found then return; end if;
  insert into number_counter as c (code, series, year, organ, next) values (issuer.code, of_series, of_year, issuer.name, 2)
    on conflict on constraint number_counter_pkey do update set next = c.next + 1 where c.organ = excluded.organ
    returning c.next - 1 into taken;
  if taken is not null then
    insert into document_number (code, series, year, serial, campaign, organ, noun, subject, taken_by, taken_at)
    values (issuer.code, of_series, of_year, taken, issuer.campaign, issuer.id, for_noun, for_subject, app_account(), at);
  end if;
  return query select issuer.code, taken, c.organ from number_counter c
    where c.code = issuer.code and c.series = of_series and c.year = of_year;
end $function$;
grant execute on function take_document_number(of_organ uuid, of_series text, of_year integer, for_noun text, for_subject uuid, on_day date, at timestamp with time zone) to :app;
grant execute on function take_document_number(of_organ uuid, of_series text, of_year integer, for_noun text, for_subject uuid, on_day date, at timestamp with time zone) to :jobs;

CREATE OR REPLACE FUNCTION team_on_list(of_team uuid, on_day date)
 RETURNS TABLE(name text, kind text, lead_post text, head uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select t.name, t.kind, t.lead_post,
    (select m.account from team_member m where m.team = t.id and m.is_head and m.valid @> on_day order by m.id limit 1)
  from team t where t.id = of_team and t.campaign = app_campaign() and t.kind <> 'covert'
$function$;
grant execute on function team_on_list(of_team uuid, on_day date) to :app;
grant execute on function team_on_list(of_team uuid, on_day date) to :jobs;

CREATE OR REPLACE FUNCTION tell_responsibility_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.account is not null then perform pg_notify('rights_changed', old.account::text); end if;
  if new.account is not null then perform pg_notify('rights_changed', new.account::text); end if;
  return null;
end $function$;
grant execute on function tell_responsibility_changed() to :app;
grant execute on function tell_responsibility_changed() to :jobs;

CREATE OR REPLACE FUNCTION tell_rights_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin perform pg_notify('rights_changed', new.account::text); return null; end $function$;
grant execute on function tell_rights_changed() to :app;
grant execute on function tell_rights_changed() to :jobs;

CREATE OR REPLACE FUNCTION tell_session_ended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin perform pg_notify('session_ended', encode(old.digest, 'hex')); return null; end $function$;
grant execute on function tell_session_ended() to :app;
grant execute on function tell_session_ended() to :jobs;

CREATE OR REPLACE FUNCTION touch_session(wanted bytea, seen_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update session set used_at = seen_at where digest = wanted and used_at < seen_at $function$;
grant execute on function touch_session(wanted bytea, seen_at timestamp with time zone) to :app;

CREATE OR REPLACE FUNCTION unit_path(of_unit text)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  with recursive upward as (
    select u.id, u.name, u.parent, 0 as steps from unit u where u.id = of_unit
    union all
    select u.id, u.name, u.parent, d.steps + 1 from upward d join unit u on u.id = d.parent
  )
  select string_agg(name, '' order by steps desc) from upward where parent is not null or steps = 0
$function$;
grant execute on function unit_path(of_unit text) to :app;
grant execute on function unit_path(of_unit text) to :jobs;

CREATE OR REPLACE FUNCTION unlock_sign_in(of_account uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not app_may('account.write') then raise insufficient_privilege using message = 'not for this actor'; end if;
  insert into sign_in_attempt (at, name_digest, account, step, outcome)
  select greatest(clock_timestamp(), s.at), s.name_digest, of_account, 'unlock', 'unlocked'
  from sign_in_attempt s where s.account = of_account and s.name_digest is not null order by s.id desc limit 1;
  return found;
end $function$;
grant execute on function unlock_sign_in(of_account uuid) to :app;

CREATE OR REPLACE FUNCTION verify_order(order_code text, asked_at timestamp with time zone, on_day date)
 RETURNS TABLE(plan_number text, title text, kind text, state text, not_held boolean, organ text, first_day date, last_day date, unit text, units text[], standard text, disclosed boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
grant execute on function verify_order(order_code text, asked_at timestamp with time zone, on_day date) to :app;
grant execute on function verify_order(order_code text, asked_at timestamp with time zone, on_day date) to :jobs;

create table account (
  id uuid not null,
  name text not null,
  post text not null,
  language text default 'zh'::text not null,
  disabled_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_name_once UNIQUE (name),
  constraint account_language CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint account_name_shape CHECK ((name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'::text))
);
alter table account enable row level security;
create policy own_or_keeper on account
  using (((id = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.read'::text) AS app_may) OR ( SELECT app_may('account.write'::text) AS app_may)));
CREATE TRIGGER end_sessions AFTER UPDATE OF disabled_at ON account FOR EACH ROW WHEN ((new.disabled_at IS NOT NULL)) EXECUTE FUNCTION end_sessions_of_closed();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON account FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on account to :app;
grant insert, select, update on account to :jobs;

create table account_contact (
  account uuid not null,
  telephone text,
  other text,
  constraint account_contact_pkey PRIMARY KEY (account),
  constraint account_contact_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
alter table account_contact enable row level security;
create policy own_or_keeper on account_contact
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.write'::text) AS app_may)));
create policy readers on account_contact for select
  using ((( SELECT app_may('contact.read'::text) AS app_may) AND contact_in_reach(account)));
grant delete, insert, select, update on account_contact to :app;
grant delete, insert, select, update on account_contact to :jobs;

create table assessment (
  campaign uuid not null,
  id uuid not null,
  cadence text not null,
  period text not null,
  title text not null,
  first_day date not null,
  last_day date not null,
  edition integer default 1 not null,
  corrects uuid,
  correction_reason text,
  state text default 'computing'::text not null,
  policy text not null,
  digest text not null,
  version text not null,
  decisions jsonb default '{}'::jsonb not null,
  computation integer default 1 not null,
  computed_by uuid not null,
  computed_at timestamp with time zone not null,
  snapshot text,
  frozen_at timestamp with time zone,
  manifest text,
  facts_digest text,
  fact_count integer,
  engine text,
  result_digest text,
  shape jsonb,
  lists jsonb,
  awards jsonb,
  notices jsonb,
  changes jsonb,
  refusal jsonb,
  check_until date,
  shown_at timestamp with time zone,
  reviewed_by uuid,
  submitted_by uuid,
  signed_by uuid,
  signed_at timestamp with time zone,
  number text,
  number_organ uuid,
  issued_at timestamp with time zone,
  superseded_by uuid,
  steps jsonb default '[]'::jsonb not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint assessment_pkey PRIMARY KEY (campaign, id),
  constraint assessment_computed CHECK (((state = ANY (ARRAY['computing'::text, 'failed'::text, 'withdrawn'::text])) OR ((result_digest IS NOT NULL) AND (manifest IS NOT NULL)))),
  constraint assessment_correction CHECK (((edition = 1) = (corrects IS NULL))),
  constraint assessment_numbered CHECK (((number IS NULL) = (state <> ALL (ARRAY['numbered'::text, 'issued'::text, 'receipted'::text])))),
  constraint assessment_state CHECK ((state = ANY (ARRAY['computing'::text, 'provisional'::text, 'in_check'::text, 'checked'::text, 'reviewed'::text, 'submitted'::text, 'signed'::text, 'numbered'::text, 'issued'::text, 'receipted'::text, 'failed'::text, 'withdrawn'::text]))),
  constraint assessment_two_persons CHECK ((((reviewed_by IS NULL) OR (reviewed_by <> computed_by)) AND ((signed_by IS NULL) OR ((signed_by <> computed_by) AND (signed_by <> submitted_by))))),
  constraint assessment_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint assessment_digest_fkey FOREIGN KEY (digest) REFERENCES policy(digest)
);
CREATE INDEX assessment_by_day ON assessment USING btree (campaign, last_day, first_day, id);
CREATE UNIQUE INDEX assessment_once ON assessment USING btree (campaign, cadence, period, edition) WHERE (state <> 'withdrawn'::text);
alter table assessment enable row level security;
create policy shown on assessment
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.read'::text) AS app_may) AND (issued_at IS NOT NULL)) OR (( SELECT app_may('assessment.check'::text) AS app_may) AND (shown_at IS NOT NULL) AND (id IN ( SELECT s.assessment
   FROM assessment_sheet s))))));
CREATE TRIGGER issued BEFORE UPDATE ON assessment FOR EACH ROW EXECUTE FUNCTION keep_issued_assessment();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON assessment FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on assessment to :app;
grant insert, select, update on assessment to :jobs;

create table assessment_adjustment (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  score_of text not null,
  unit text not null,
  pos bigint not null,
  computed text not null,
  change text not null,
  adjusted text not null,
  reason text not null,
  adjusted_by uuid not null,
  adjusted_at timestamp with time zone not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint assessment_adjustment_pkey PRIMARY KEY (campaign, id),
  constraint adjustment_once UNIQUE (campaign, assessment, score_of, unit)
);
alter table assessment_adjustment enable row level security;
create policy shown on assessment_adjustment
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.read'::text) AS app_may) AND (assessment IN ( SELECT assessment.id
   FROM assessment
  WHERE (assessment.issued_at IS NOT NULL)))))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON assessment_adjustment FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on assessment_adjustment to :app;
grant insert, select, update on assessment_adjustment to :jobs;

create table assessment_list_member (
  campaign uuid not null,
  assessment uuid not null,
  list text not null,
  seq integer not null,
  unit text not null,
  pos bigint not null,
  unit_name text not null,
  pool text,
  place integer,
  tied_at_edge boolean not null,
  constraint assessment_list_member_pkey PRIMARY KEY (campaign, assessment, list, seq)
);
alter table assessment_list_member enable row level security;
create policy shown on assessment_list_member
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.read'::text) AS app_may) AND (assessment IN ( SELECT a.id
   FROM assessment a
  WHERE (a.issued_at IS NOT NULL)))) OR (( SELECT app_may('assessment.check'::text) AS app_may) AND (assessment IN ( SELECT a.id
   FROM assessment a)) AND (EXISTS ( SELECT
   FROM assessment_sheet s
  WHERE ((s.campaign = app_campaign()) AND (s.assessment = assessment_list_member.assessment) AND ((assessment_list_member.pos >= s.pos) AND (assessment_list_member.pos <= s.pos_end)))))))));
grant select on assessment_list_member to :app;
grant delete, insert, select on assessment_list_member to :jobs;

create table assessment_measure (
  campaign uuid not null,
  assessment uuid not null,
  key text not null,
  seq integer not null,
  rule text not null,
  measure text not null,
  unit text not null,
  pos bigint,
  proposal jsonb not null,
  needs_finding text,
  state text not null,
  finding_reason text,
  found_by uuid,
  found_at timestamp with time zone,
  chosen text,
  decision_reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  carried_out_on date,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint assessment_measure_pkey PRIMARY KEY (campaign, assessment, key),
  constraint assessment_measure_state CHECK ((state = ANY (ARRAY['proposed'::text, 'awaits_finding'::text, 'not_found'::text, 'absorbed'::text, 'accepted'::text, 'rejected'::text, 'carried_out'::text, 'withdrawn'::text, 'flagged'::text])))
);
CREATE INDEX assessment_measure_by_pos ON assessment_measure USING btree (campaign, pos, assessment);
CREATE INDEX assessment_measure_by_seq ON assessment_measure USING btree (campaign, assessment, seq);
alter table assessment_measure enable row level security;
create policy shown on assessment_measure
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND ( SELECT app_may('measure.read'::text) AS app_may) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (assessment IN ( SELECT assessment.id
   FROM assessment
  WHERE (assessment.issued_at IS NOT NULL))))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON assessment_measure FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on assessment_measure to :app;
grant delete, insert, select, update on assessment_measure to :jobs;

create table assessment_objection (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  sheet text not null,
  unit text not null,
  pos bigint not null,
  score_of text,
  part text,
  fact text,
  reason text not null,
  raised_by uuid not null,
  raised_at timestamp with time zone not null,
  state text default 'open'::text not null,
  decision_reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint assessment_objection_pkey PRIMARY KEY (campaign, id),
  constraint assessment_objection_state CHECK ((state = ANY (ARRAY['open'::text, 'upheld'::text, 'rejected'::text]))),
  constraint objection_two_persons CHECK (((decided_by IS NULL) OR (decided_by <> raised_by))),
  constraint assessment_objection_campaign_assessment_sheet_fkey FOREIGN KEY (campaign, assessment, sheet) REFERENCES assessment_sheet(campaign, assessment, unit)
);
CREATE INDEX assessment_objection_by_sheet ON assessment_objection USING btree (campaign, assessment, sheet, raised_at, id);
alter table assessment_objection enable row level security;
create policy own_sheet on assessment_objection
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.check'::text) AS app_may) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos))))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON assessment_objection FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on assessment_objection to :app;
grant insert, select, update on assessment_objection to :jobs;

create table assessment_result (
  campaign uuid not null,
  assessment uuid not null,
  score_of text not null,
  unit text not null,
  pos bigint not null,
  unit_name text not null,
  seq integer not null,
  score text,
  printed text,
  absent text,
  grade text,
  grade_label text,
  grade_gate text,
  pool text default ''::text not null,
  place integer,
  from_end integer,
  pool_size integer,
  tied boolean default false not null,
  ranks jsonb not null,
  parts jsonb not null,
  lists text[] default '{}'::text[] not null,
  constraint assessment_result_pkey PRIMARY KEY (campaign, assessment, score_of, unit)
);
CREATE INDEX assessment_result_by_place ON assessment_result USING btree (campaign, assessment, score_of, pool, COALESCE(place, 2147483647), seq);
CREATE INDEX assessment_result_by_pos ON assessment_result USING btree (campaign, pos, assessment);
CREATE INDEX assessment_result_by_seq ON assessment_result USING btree (campaign, assessment, seq);
alter table assessment_result enable row level security;
create policy shown on assessment_result
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.read'::text) AS app_may) AND (assessment IN ( SELECT a.id
   FROM assessment a
  WHERE (a.issued_at IS NOT NULL)))) OR (( SELECT app_may('assessment.check'::text) AS app_may) AND (assessment IN ( SELECT a.id
   FROM assessment a)) AND (EXISTS ( SELECT
   FROM assessment_sheet s
  WHERE ((s.campaign = app_campaign()) AND (s.assessment = assessment_result.assessment) AND ((assessment_result.pos >= s.pos) AND (assessment_result.pos <= s.pos_end)))))))));
grant select on assessment_result to :app;
grant delete, insert, select on assessment_result to :jobs;

create table assessment_sheet (
  campaign uuid not null,
  assessment uuid not null,
  unit text not null,
  pos bigint not null,
  pos_end bigint not null,
  digest text not null,
  sent_at timestamp with time zone not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  agrees boolean,
  note text,
  received_by uuid,
  received_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  answer_medium text,
  answer_told_by text,
  constraint assessment_sheet_pkey PRIMARY KEY (campaign, assessment, unit),
  constraint assessment_sheet_answer_medium_check CHECK ((answer_medium = ANY (ARRAY['telephone'::text, 'paper'::text]))),
  constraint assessment_sheet_check CHECK (((answer_medium IS NULL) = (answer_told_by IS NULL))),
  constraint assessment_sheet_check1 CHECK (((answer_medium IS NULL) OR (answered_at IS NOT NULL)))
);
alter table assessment_sheet enable row level security;
create policy own_sheet on assessment_sheet
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.check'::text) AS app_may) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos))))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON assessment_sheet FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on assessment_sheet to :app;
grant insert, select, update on assessment_sheet to :jobs;

create table assessment_verification (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  holds boolean,
  found jsonb,
  constraint assessment_verification_pkey PRIMARY KEY (campaign, id)
);
CREATE INDEX assessment_verification_by_assessment ON assessment_verification USING btree (campaign, assessment, asked_at, id);
alter table assessment_verification enable row level security;
create policy readers on assessment_verification
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('assessment.review'::text) AS app_may) OR (( SELECT app_may('assessment.read'::text) AS app_may) AND (assessment IN ( SELECT assessment.id
   FROM assessment
  WHERE (assessment.issued_at IS NOT NULL)))))));
grant insert, select, update on assessment_verification to :app;
grant insert, select, update on assessment_verification to :jobs;

create table campaign (
  id uuid not null,
  title text not null,
  root text not null,
  parent uuid,
  first_day date not null,
  last_day date not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint campaign_pkey PRIMARY KEY (id),
  constraint campaign_days CHECK ((first_day <= last_day)),
  constraint campaign_parent_fkey FOREIGN KEY (parent) REFERENCES campaign(id),
  constraint campaign_root_fkey FOREIGN KEY (root) REFERENCES unit(id)
);
alter table campaign enable row level security;
create policy own_campaign on campaign
  using (((id = ( SELECT app_campaign() AS app_campaign)) OR ((( SELECT app_campaign() AS app_campaign) IS NULL) AND ( SELECT app_may('campaign.write'::text) AS app_may))));
CREATE TRIGGER partitions AFTER INSERT ON campaign FOR EACH ROW EXECUTE FUNCTION add_campaign_partitions();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON campaign FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on campaign to :app;
grant insert, select, update on campaign to :jobs;

create table campaign_policy (
  campaign uuid not null,
  digest text not null,
  decisions jsonb default '{}'::jsonb not null,
  valid daterange not null,
  constraint campaign_policy_once EXCLUDE USING gist (campaign WITH =, valid WITH &&),
  constraint campaign_policy_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint campaign_policy_digest_fkey FOREIGN KEY (digest) REFERENCES policy(digest)
);
alter table campaign_policy enable row level security;
create policy own_campaign on campaign_policy
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) OR ((( SELECT app_campaign() AS app_campaign) IS NULL) AND ( SELECT app_may('campaign.write'::text) AS app_may))));
grant insert, select, update on campaign_policy to :app;
grant insert, select, update on campaign_policy to :jobs;

create table command (
  id uuid not null,
  name text not null,
  account uuid not null,
  campaign uuid,
  body_digest bytea not null,
  result jsonb,
  received_at timestamp with time zone default clock_timestamp() not null,
  claimed_at timestamp with time zone,
  clock_offset_ms bigint,
  constraint command_pkey PRIMARY KEY (id)
);
CREATE INDEX command_by_time ON command USING btree (received_at);
alter table command enable row level security;
create policy expiry on command to :jobs
  using (true);
create policy own on command
  using ((account = ( SELECT app_account() AS app_account)));
grant insert, select, update on command to :app;
grant delete, insert, select, update on command to :jobs;

create table commitment (
  campaign uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  period text not null,
  promised_by text not null,
  promised_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  fact_xid xid8 default pg_current_xact_id() not null,
  constraint commitment_pkey PRIMARY KEY (campaign, period, unit),
  constraint commitment_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint commitment_promised_by_fkey FOREIGN KEY (promised_by) REFERENCES unit(id),
  constraint commitment_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX commitment_by_pos ON commitment USING btree (campaign, pos, period);
CREATE INDEX commitment_sealed_by_idx ON commitment USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table commitment enable row level security;
create policy by_place on commitment
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER fact_changes BEFORE UPDATE ON commitment FOR EACH ROW WHEN (((new.withdrawn_at IS NULL) IS DISTINCT FROM (old.withdrawn_at IS NULL))) EXECUTE FUNCTION keep_fact_past('commitment');
CREATE TRIGGER hold_seal BEFORE INSERT ON commitment FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on commitment to :app;
grant insert, select, update on commitment to :jobs;

create table complaint (
  id uuid not null,
  account uuid not null,
  campaign uuid,
  category text not null,
  text text not null,
  made_on date not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint complaint_pkey PRIMARY KEY (id),
  constraint complaint_category CHECK ((category = ANY (ARRAY['asks_too_much'::text, 'asked_twice'::text, 'hard_to_use'::text, 'wrong_data'::text, 'surveillance'::text, 'suggestion'::text, 'other'::text]))),
  constraint complaint_account_fkey FOREIGN KEY (account) REFERENCES account(id),
  constraint complaint_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id),
  constraint complaint_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id)
);
CREATE INDEX complaint_by_account ON complaint USING btree (account, made_on, id);
CREATE INDEX complaint_by_campaign ON complaint USING btree (campaign, made_on, id) WHERE (campaign IS NOT NULL);
CREATE INDEX complaint_by_day ON complaint USING btree (made_on, id);
alter table complaint enable row level security;
create policy answering on complaint for update
  using ((( SELECT app_may('system.keep'::text) AS app_may) OR ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ( SELECT app_may('complaint.answer'::text) AS app_may))));
create policy own on complaint for insert
  with check ((account = ( SELECT app_account() AS app_account)));
create policy own_or_answering on complaint for select
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('system.keep'::text) AS app_may) OR ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ( SELECT app_may('complaint.answer'::text) AS app_may))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON complaint FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on complaint to :app;

create table credential (
  account uuid not null,
  password_hash text,
  set_at timestamp with time zone not null,
  must_change boolean default true not null,
  version integer default 1 not null,
  constraint credential_pkey PRIMARY KEY (account),
  constraint credential_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
alter table credential enable row level security;
create policy own_or_keeper on credential
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.write'::text) AS app_may)));
grant insert, update on credential to :app;
grant select on credential (account) to :app;
grant select on credential (set_at) to :app;
grant select on credential (must_change) to :app;
grant select on credential (version) to :app;

create table dispatch (
  campaign uuid not null,
  id uuid not null,
  channel text not null,
  receiver text not null,
  pos bigint not null,
  issuer_team uuid,
  issuer_post text not null,
  issued_by uuid not null,
  issued_at timestamp with time zone not null,
  issued_on date not null,
  inspection uuid,
  round uuid,
  sealed_by uuid,
  number text,
  slip text,
  due_at timestamp with time zone,
  due_on date,
  demand text,
  contact text,
  refused_note text,
  received_at timestamp with time zone,
  received_by uuid,
  answered_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint dispatch_pkey PRIMARY KEY (campaign, id),
  constraint dispatch_receiver_fkey FOREIGN KEY (receiver) REFERENCES unit(id)
);
CREATE INDEX dispatch_by_issuer ON dispatch USING btree (campaign, issuer_team, issued_on) INCLUDE (channel, pos, sealed_by);
CREATE INDEX dispatch_by_receiver ON dispatch USING btree (campaign, pos, issued_at, id);
CREATE INDEX dispatch_by_time ON dispatch USING btree (campaign, issued_at, id);
CREATE INDEX dispatch_by_xid ON dispatch USING btree (campaign, xid, id);
CREATE INDEX dispatch_sealed_by_idx ON dispatch USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX dispatch_unanswered ON dispatch USING btree (campaign, issued_at, id) INCLUDE (pos, receiver) WHERE (answered_at IS NULL);
CREATE INDEX dispatch_unsigned ON dispatch USING btree (campaign, issued_at, id) INCLUDE (pos, receiver) WHERE (received_at IS NULL);
alter table dispatch enable row level security;
create policy by_place on dispatch
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
create policy by_problem on dispatch for select
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (EXISTS ( SELECT
   FROM dispatch_problem p
  WHERE ((p.campaign = dispatch.campaign) AND (p.dispatch = dispatch.id))))));
CREATE TRIGGER hold_seal BEFORE INSERT ON dispatch FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON dispatch FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on dispatch to :app;
grant insert, select, update on dispatch to :jobs;

create table dispatch_problem (
  campaign uuid not null,
  dispatch uuid not null,
  problem uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  constraint dispatch_problem_pkey PRIMARY KEY (campaign, dispatch, problem),
  constraint dispatch_problem_campaign_dispatch_fkey FOREIGN KEY (campaign, dispatch) REFERENCES dispatch(campaign, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX dispatch_problem_by_pos ON dispatch_problem USING btree (campaign, pos, dispatch);
CREATE INDEX dispatch_problem_by_problem ON dispatch_problem USING btree (campaign, problem);
CREATE INDEX dispatch_problem_sealed_by_idx ON dispatch_problem USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table dispatch_problem enable row level security;
create policy by_place on dispatch_problem
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON dispatch_problem FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on dispatch_problem to :app;
grant insert, select on dispatch_problem to :jobs;

create table dispatch_step (
  campaign uuid not null,
  id uuid not null,
  dispatch uuid not null,
  kind text not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  to_unit text,
  problems uuid[] default '{}'::uuid[] not null,
  text text,
  due_on date,
  answered_by_post text,
  leader_post text,
  person_post text,
  medium text default 'system'::text not null,
  account uuid not null,
  at timestamp with time zone not null,
  received_at timestamp with time zone default clock_timestamp() not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint dispatch_step_pkey PRIMARY KEY (campaign, id),
  constraint dispatch_step_kind CHECK ((kind = ANY (ARRAY['receipt'::text, 'hand_on'::text, 'reminder'::text, 'joint_answer'::text]))),
  constraint dispatch_step_medium CHECK ((medium = ANY (ARRAY['system'::text, 'link'::text, 'telephone'::text, 'paper'::text]))),
  constraint dispatch_step_campaign_dispatch_fkey FOREIGN KEY (campaign, dispatch) REFERENCES dispatch(campaign, id),
  constraint dispatch_step_to_unit_fkey FOREIGN KEY (to_unit) REFERENCES unit(id),
  constraint dispatch_step_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX dispatch_step_by_dispatch ON dispatch_step USING btree (campaign, dispatch, at);
CREATE INDEX dispatch_step_sealed_by_idx ON dispatch_step USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX dispatch_step_to ON dispatch_step USING btree (campaign, to_unit, dispatch) WHERE (to_unit IS NOT NULL);
alter table dispatch_step enable row level security;
create policy by_place on dispatch_step
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON dispatch_step FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select, update on dispatch_step to :app;
grant insert, select, update on dispatch_step to :jobs;

create table document (
  campaign uuid not null,
  id uuid not null,
  kind text not null,
  noun text not null,
  subject text not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  organ uuid not null,
  title text not null,
  fields jsonb not null,
  words jsonb not null,
  distribution jsonb not null,
  receipts_by date,
  urgency text,
  publicity text not null,
  countersign text[] default '{}'::text[] not null,
  example boolean default false not null,
  state text default 'drafted'::text not null,
  drafted_by uuid not null,
  drafted_at timestamp with time zone not null,
  submitted_by uuid,
  submitted_at timestamp with time zone,
  signed_by uuid,
  signed_at timestamp with time zone,
  day date,
  code text,
  series text,
  year integer,
  serial integer,
  number text,
  issued_by uuid,
  issued_at timestamp with time zone,
  receipted_at timestamp with time zone,
  voided_by uuid,
  voided_at timestamp with time zone,
  void_reason text,
  content text not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  source text,
  constraint document_pkey PRIMARY KEY (campaign, id),
  constraint document_content_shape CHECK ((content ~ '^[0-9a-f]{64}$'::text)),
  constraint document_issued_after_release CHECK ((((number IS NULL) AND (issued_at IS NULL)) OR (sealed_by IS NULL))),
  constraint document_issued_signed CHECK (((issued_at IS NULL) OR (signed_at IS NOT NULL))),
  constraint document_publicity CHECK ((publicity = ANY (ARRAY['主动公开'::text, '依申请公开'::text, '不予公开'::text]))),
  constraint document_state CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'signed'::text, 'issued'::text, 'receipted'::text, 'void'::text]))),
  constraint document_two_persons CHECK (((signed_by IS NULL) OR (signed_by <> drafted_by))),
  constraint document_urgency CHECK ((urgency = ANY (ARRAY['特急'::text, '加急'::text]))),
  constraint document_campaign_organ_fkey FOREIGN KEY (campaign, organ) REFERENCES organ(campaign, id),
  constraint document_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX document_by_number ON document USING btree (campaign, code, year, serial) WHERE (serial IS NOT NULL);
CREATE INDEX document_by_organ ON document USING btree (campaign, organ, state, drafted_at, id);
CREATE INDEX document_by_subject ON document USING btree (campaign, noun, subject, kind);
CREATE INDEX document_by_time ON document USING btree (campaign, drafted_at, id);
CREATE INDEX document_by_xid ON document USING btree (campaign, xid, id);
CREATE INDEX document_sealed_by_idx ON document USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table document enable row level security;
create policy issuing_side on document
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (organ = ANY (( SELECT own_organs() AS own_organs)::uuid[])) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))));
create policy jobs on document to :jobs
  using ((campaign = ( SELECT app_campaign() AS app_campaign)));
create policy receiving_side on document for select
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (issued_at IS NOT NULL) AND (EXISTS ( SELECT
   FROM document_recipient r
  WHERE ((r.campaign = document.campaign) AND (r.document = document.id))))));
CREATE TRIGGER fixed BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION keep_document();
CREATE TRIGGER hold_seal BEFORE INSERT ON document FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON document FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on document to :app;
grant insert, select, update on document to :jobs;

create table document_file (
  campaign uuid not null,
  document uuid not null,
  part text not null,
  form text not null,
  content text not null,
  organ uuid not null,
  sealed_by uuid,
  issued boolean not null,
  state text default 'asked'::text not null,
  file text,
  sha256 text,
  bytes integer,
  notices jsonb default '[]'::jsonb not null,
  characters integer,
  failure jsonb,
  asked_at timestamp with time zone not null,
  made_at timestamp with time zone,
  n bigint generated always as identity not null,
  constraint document_file_pkey PRIMARY KEY (campaign, document, part, form, content),
  constraint document_file_form CHECK ((form = ANY (ARRAY['docx'::text, 'pdf'::text, 'xlsx'::text, 'txt'::text]))),
  constraint document_file_made CHECK (((state = 'made'::text) = ((file IS NOT NULL) AND (sha256 IS NOT NULL)))),
  constraint document_file_part CHECK ((part = ANY (ARRAY['document'::text, 'routing-slip'::text]))),
  constraint document_file_state CHECK ((state = ANY (ARRAY['asked'::text, 'made'::text, 'failed'::text]))),
  constraint document_file_campaign_document_fkey FOREIGN KEY (campaign, document) REFERENCES document(campaign, id)
);
CREATE INDEX document_file_sealed_by_idx ON document_file USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table document_file enable row level security;
create policy issuing_side on document_file
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (organ = ANY (( SELECT own_organs() AS own_organs)::uuid[])) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))));
create policy jobs on document_file to :jobs
  using ((campaign = ( SELECT app_campaign() AS app_campaign)));
create policy receiving_side on document_file for select
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND issued AND (EXISTS ( SELECT
   FROM document_recipient r
  WHERE ((r.campaign = document_file.campaign) AND (r.document = document_file.document))))));
CREATE TRIGGER fixed BEFORE UPDATE ON document_file FOR EACH ROW EXECUTE FUNCTION keep_document_file();
CREATE TRIGGER hold_seal BEFORE INSERT ON document_file FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select, update on document_file to :app;
grant insert, select, update on document_file to :jobs;

create table document_number (
  code text not null,
  series text not null,
  year integer not null,
  serial integer not null,
  campaign uuid not null,
  organ uuid not null,
  noun text not null,
  subject uuid not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  voided_at timestamp with time zone,
  void_reason text,
  constraint document_number_pkey PRIMARY KEY (code, series, year, serial),
  constraint document_number_once UNIQUE (campaign, noun, subject)
);
CREATE INDEX document_number_by_organ ON document_number USING btree (campaign, organ, year, series, serial);
alter table document_number enable row level security;
create policy issuing_side on document_number
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (organ = ANY (( SELECT own_organs() AS own_organs)::uuid[]))));
grant select on document_number to :app;
grant update on document_number (voided_at) to :app;
grant update on document_number (void_reason) to :app;

create table document_opinion (
  campaign uuid not null,
  id uuid not null,
  document uuid not null,
  organ uuid not null,
  sealed_by uuid,
  step text not null,
  post text not null,
  opinion text not null,
  account uuid not null,
  at timestamp with time zone not null,
  n bigint generated always as identity not null,
  constraint document_opinion_pkey PRIMARY KEY (campaign, id),
  constraint document_opinion_step CHECK ((step = ANY (ARRAY['check'::text, 'secrecy'::text, 'countersign'::text, 'review'::text, 'sign'::text, 'return'::text]))),
  constraint document_opinion_campaign_document_fkey FOREIGN KEY (campaign, document) REFERENCES document(campaign, id)
);
CREATE INDEX document_opinion_by_document ON document_opinion USING btree (campaign, document, n);
CREATE INDEX document_opinion_sealed_by_idx ON document_opinion USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table document_opinion enable row level security;
create policy issuing_side on document_opinion
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (organ = ANY (( SELECT own_organs() AS own_organs)::uuid[])) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))));
create policy jobs on document_opinion to :jobs
  using ((campaign = ( SELECT app_campaign() AS app_campaign)));
CREATE TRIGGER hold_seal BEFORE INSERT ON document_opinion FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on document_opinion to :app;
grant select on document_opinion to :jobs;

create table document_recipient (
  campaign uuid not null,
  document uuid not null,
  n integer not null,
  organ uuid not null,
  role text not null,
  unit text not null,
  pos bigint not null,
  name text not null,
  receipts_by date,
  code text default replace((gen_random_uuid())::text, '-'::text, ''::text) not null,
  received_at timestamp with time zone,
  received_by_post text,
  medium text,
  note text,
  entered_by uuid,
  constraint document_recipient_pkey PRIMARY KEY (campaign, document, n),
  constraint document_recipient_code_once UNIQUE (code),
  constraint document_recipient_medium CHECK ((medium = ANY (ARRAY['system'::text, 'link'::text, 'telephone'::text, 'paper'::text]))),
  constraint document_recipient_receipt CHECK (((received_at IS NULL) = (medium IS NULL))),
  constraint document_recipient_role CHECK ((role = ANY (ARRAY['main'::text, 'copy'::text, 'report'::text]))),
  constraint document_recipient_campaign_document_fkey FOREIGN KEY (campaign, document) REFERENCES document(campaign, id),
  constraint document_recipient_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX document_recipient_by_pos ON document_recipient USING btree (campaign, pos, document);
CREATE INDEX document_recipient_open ON document_recipient USING btree (campaign, receipts_by, document, n) WHERE ((received_at IS NULL) AND (role = 'main'::text));
alter table document_recipient enable row level security;
create policy issuing_side on document_recipient
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (organ = ANY (( SELECT own_organs() AS own_organs)::uuid[]))));
create policy jobs on document_recipient to :jobs
  using ((campaign = ( SELECT app_campaign() AS app_campaign)));
create policy receipts on document_recipient for update
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ( SELECT app_may('document.receive'::text) AS app_may)));
create policy receiving_side on document_recipient for select
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND (( SELECT app_may('document.read'::text) AS app_may) OR ( SELECT app_may('document.receive'::text) AS app_may))));
CREATE TRIGGER receipts AFTER UPDATE OF received_at ON document_recipient FOR EACH ROW WHEN (((old.received_at IS NULL) AND (new.received_at IS NOT NULL))) EXECUTE FUNCTION settle_receipts();
grant insert, select, update on document_recipient to :app;
grant insert, select, update on document_recipient to :jobs;

create table draw (
  campaign uuid not null,
  id uuid not null,
  round uuid,
  sealed_by uuid,
  title text not null,
  rule_name text not null,
  draws text not null,
  period text,
  digest text,
  frame jsonb not null,
  frame_size integer not null,
  frame_digest text not null,
  rule jsonb not null,
  compulsory jsonb not null,
  already_seen jsonb not null,
  round_name text not null,
  seed_source text not null,
  seed text,
  frame_first boolean not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  seeded_at timestamp with time zone,
  drawn jsonb,
  proof jsonb,
  seen_after jsonb,
  drawn_at timestamp with time zone,
  drawn_by uuid,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint draw_pkey PRIMARY KEY (campaign, id),
  constraint draw_draws CHECK ((draws = ANY (ARRAY['units'::text, 'facts'::text]))),
  constraint draw_seed_before_result CHECK (((drawn IS NULL) OR (seed IS NOT NULL))),
  constraint draw_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint draw_digest_fkey FOREIGN KEY (digest) REFERENCES policy(digest)
);
CREATE INDEX draw_by_name ON draw USING btree (campaign, rule_name, drawn_at);
CREATE INDEX draw_by_round ON draw USING btree (campaign, round) WHERE (round IS NOT NULL);
CREATE INDEX draw_sealed_by_idx ON draw USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table draw enable row level security;
create policy unsealed_or_cleared on draw
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('round.read'::text) AS app_may) OR ( SELECT app_may('round.plan'::text) AS app_may)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))));
CREATE TRIGGER hold_seal BEFORE INSERT ON draw FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER published BEFORE UPDATE ON draw FOR EACH ROW EXECUTE FUNCTION keep_published_draw();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON draw FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on draw to :app;
grant insert, select, update on draw to :jobs;

create table entered_fact (
  campaign uuid not null,
  id uuid not null,
  kind text not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  day date,
  cells jsonb not null,
  key text,
  source text not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  fact_xid xid8 default pg_current_xact_id() not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint entered_fact_pkey PRIMARY KEY (campaign, id),
  constraint entered_fact_kind CHECK ((kind ~ '^[a-z][a-z0-9_]{0,63}$'::text)),
  constraint entered_fact_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint entered_fact_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX entered_fact_by_kind ON entered_fact USING btree (campaign, kind, day, id);
CREATE INDEX entered_fact_by_pos ON entered_fact USING btree (campaign, pos, kind, id);
CREATE UNIQUE INDEX entered_fact_once ON entered_fact USING btree (campaign, kind, key) WHERE ((withdrawn_at IS NULL) AND (key IS NOT NULL));
CREATE INDEX entered_fact_sealed_by_idx ON entered_fact USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table entered_fact enable row level security;
create policy by_place on entered_fact
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
create policy readers on entered_fact as restrictive
  using ((( SELECT app_may('fact.read'::text) AS app_may) OR ( SELECT app_may('fact.enter'::text) AS app_may)));
CREATE TRIGGER fact_changes BEFORE UPDATE ON entered_fact FOR EACH ROW WHEN (((((new.unit IS DISTINCT FROM old.unit) OR (new.day IS DISTINCT FROM old.day)) OR (new.cells IS DISTINCT FROM old.cells)) OR ((new.withdrawn_at IS NULL) IS DISTINCT FROM (old.withdrawn_at IS NULL)))) EXECUTE FUNCTION keep_fact_past('entered_fact');
CREATE TRIGGER hold_seal BEFORE INSERT ON entered_fact FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON entered_fact FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on entered_fact to :app;
grant insert, select, update on entered_fact to :jobs;

create table event (
  id bigint generated always as identity not null,
  received_at timestamp with time zone default clock_timestamp() not null,
  at timestamp with time zone not null,
  kind text not null,
  campaign uuid,
  noun text not null,
  subject text not null,
  unit text,
  pos bigint,
  account uuid,
  command uuid,
  change jsonb default '{}'::jsonb not null,
  sealed_by uuid,
  xid xid8 default pg_current_xact_id() not null,
  constraint event_pkey PRIMARY KEY (received_at, id)
) partition by range (received_at);
CREATE INDEX event_by_account ON ONLY event USING btree (account, received_at, id) INCLUDE (campaign, pos, sealed_by);
CREATE INDEX event_by_kind ON ONLY event USING btree (campaign, kind, received_at, id) INCLUDE (pos, sealed_by);
CREATE INDEX event_by_subject ON ONLY event USING btree (campaign, subject, received_at, id);
CREATE INDEX event_by_time ON ONLY event USING btree (campaign, received_at, id) INCLUDE (pos, sealed_by);
CREATE INDEX event_by_unit ON ONLY event USING btree (campaign, pos, received_at, id) INCLUDE (kind, sealed_by);
CREATE INDEX event_by_xid ON ONLY event USING btree (xid, id);
CREATE INDEX event_sealed_by_idx ON ONLY event USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table event enable row level security;
create policy checks on event for select to :jobs
  using (true);
create policy jobs on event for insert to :jobs
  with check ((account IS NULL));
create policy readers on event for select
  using (((true AND (campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos IS NULL) OR ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high)))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (pos IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) OR (( SELECT app_may('security.read'::text) AS app_may) AND ((campaign IS NULL) OR (( SELECT app_may('trail.read'::text) AS app_may) AND (sealed_by IS NULL))))));
create policy system_writes on event for insert to :jobs
  with check (((account IS NULL) AND (campaign = ( SELECT app_campaign() AS app_campaign))));
create policy writers on event for insert
  with check ((account = ( SELECT app_account() AS app_account)));
CREATE TRIGGER hold_seal BEFORE INSERT ON event FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on event to :app;
grant insert, select on event to :jobs;

create table event_default partition of event defAULT;

create table event_personal (
  event_id bigint not null,
  name text not null,
  campaign uuid,
  pos bigint,
  sealed_by uuid,
  salt bytea,
  value text,
  erased_at timestamp with time zone,
  unit text,
  noun text not null,
  subject text not null,
  erased_by uuid,
  constraint event_personal_pkey PRIMARY KEY (event_id, name),
  constraint event_personal_erased CHECK (((num_nulls(value, salt) =
CASE
    WHEN (erased_at IS NULL) THEN 0
    ELSE 2
END) AND ((erased_at IS NULL) = (erased_by IS NULL))))
);
CREATE INDEX event_personal_by_subject ON event_personal USING btree (subject, noun) WHERE (erased_at IS NULL);
CREATE INDEX event_personal_sealed_by_idx ON event_personal USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table event_personal enable row level security;
create policy checks on event_personal for select to :jobs
  using (true);
create policy readers on event_personal for select
  using (((( SELECT app_may('trail.read'::text) AS app_may) AND (campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos IS NULL) OR ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high)))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (pos IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) OR (( SELECT app_may('security.read'::text) AS app_may) AND ((campaign IS NULL) OR (( SELECT app_may('trail.read'::text) AS app_may) AND (sealed_by IS NULL))))));
create policy writers on event_personal for insert
  with check ((( SELECT app_account() AS app_account) IS NOT NULL));
CREATE TRIGGER hold_seal BEFORE INSERT ON event_personal FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on event_personal to :app;
grant insert, select on event_personal to :jobs;

create table evidence (
  campaign uuid not null,
  id uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  problem uuid,
  inspection uuid,
  spot text,
  stage text not null,
  state text default 'awaited'::text not null,
  promised boolean default false not null,
  sha256 text,
  bytes bigint,
  taken_at timestamp with time zone,
  "position" jsonb,
  direction double precision,
  retakes uuid,
  note text,
  account uuid not null,
  at timestamp with time zone not null,
  stored_at timestamp with time zone,
  kind text,
  media_type text,
  ending text,
  says jsonb default '{}'::jsonb not null,
  file text,
  width integer,
  height integer,
  thumbnail text,
  screen text,
  likeness bigint,
  is_flat boolean,
  unreadable_reason text,
  withdrawn_reason text,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  is_described boolean default true not null,
  constraint evidence_pkey PRIMARY KEY (campaign, id),
  constraint evidence_direction CHECK (((direction >= (0)::double precision) AND (direction < (360)::double precision))),
  constraint evidence_here CHECK (((state = ANY (ARRAY['awaited'::text, 'withdrawn'::text])) OR ((file IS NOT NULL) AND (sha256 IS NOT NULL)))),
  constraint evidence_kind CHECK ((kind = ANY (ARRAY['photo'::text, 'file'::text]))),
  constraint evidence_of_one_thing CHECK ((num_nonnulls(problem, inspection) <= 1)),
  constraint evidence_sha256_shape CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint evidence_stage CHECK ((stage = ANY (ARRAY['before'::text, 'after'::text, 'claim'::text, 'other'::text]))),
  constraint evidence_state CHECK ((state = ANY (ARRAY['awaited'::text, 'received'::text, 'derived'::text, 'unreadable'::text, 'withdrawn'::text]))),
  constraint evidence_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
) partition by list (campaign);
CREATE INDEX evidence_awaited ON ONLY evidence USING btree (campaign, pos, at, id) WHERE (state = 'awaited'::text);
CREATE INDEX evidence_by_inspection ON ONLY evidence USING btree (campaign, inspection, at, id) WHERE (inspection IS NOT NULL);
CREATE INDEX evidence_by_pos ON ONLY evidence USING btree (campaign, pos, id) WHERE (state <> 'withdrawn'::text);
CREATE INDEX evidence_by_problem ON ONLY evidence USING btree (campaign, problem, at, id) WHERE (problem IS NOT NULL);
CREATE INDEX evidence_by_sha256 ON ONLY evidence USING btree (campaign, sha256) INCLUDE (pos, sealed_by) WHERE (sha256 IS NOT NULL);
CREATE INDEX evidence_by_unit ON ONLY evidence USING btree (campaign, unit, at, id);
CREATE INDEX evidence_by_xid ON ONLY evidence USING btree (campaign, xid, id);
CREATE INDEX evidence_claims ON ONLY evidence USING btree (campaign, pos, stored_at) WHERE ((stage = 'claim'::text) AND (stored_at IS NOT NULL));
CREATE INDEX evidence_sealed_by_idx ON ONLY evidence USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table evidence enable row level security;
create policy by_place on evidence
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON evidence FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on evidence to :app;
grant insert, select, update on evidence to :jobs;

create table fact_past (
  campaign uuid not null,
  source text not null,
  id text not null,
  from_xid xid8 not null,
  to_xid xid8 not null,
  unit text,
  pos bigint not null,
  sealed_by uuid,
  past jsonb not null,
  constraint fact_past_pkey PRIMARY KEY (campaign, source, id, to_xid)
);
CREATE INDEX fact_past_sealed_by_idx ON fact_past USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table fact_past enable row level security;
create policy by_place on fact_past
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
create policy jobs_read on fact_past as restrictive for select
  using ((( SELECT app_account() AS app_account) IS NULL));
CREATE TRIGGER hold_seal BEFORE INSERT ON fact_past FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on fact_past to :app;
grant insert, select on fact_past to :jobs;

create table feed_epoch (
  only_one boolean default true not null,
  epoch uuid default gen_random_uuid() not null,
  constraint feed_epoch_pkey PRIMARY KEY (only_one),
  constraint feed_epoch_only_one CHECK (only_one)
);
alter table feed_epoch enable row level security;

create table frozen_slice (
  campaign uuid not null,
  digest text not null,
  rows integer not null,
  bytes bytea not null,
  constraint frozen_slice_pkey PRIMARY KEY (campaign, digest),
  constraint frozen_slice_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);
alter table frozen_slice enable row level security;
create policy readers on frozen_slice
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND ( SELECT app_may('assessment.read'::text) AS app_may)));
grant select on frozen_slice to :app;
grant insert, select on frozen_slice to :jobs;

create table held_command (
  id uuid not null,
  campaign uuid not null,
  account uuid not null,
  name text not null,
  body jsonb not null,
  body_digest bytea not null,
  base integer,
  claimed_at timestamp with time zone,
  clock_offset_ms bigint default 0 not null,
  at timestamp with time zone not null,
  why text not null,
  awaits jsonb not null,
  awaits_ids uuid[] not null,
  state text default 'held'::text not null,
  failure jsonb,
  received_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  tries integer default 0 not null,
  try_at timestamp with time zone default clock_timestamp() not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint held_command_pkey PRIMARY KEY (id),
  constraint held_command_state CHECK ((state = ANY (ARRAY['held'::text, 'done'::text, 'conflict'::text, 'refused'::text, 'expired'::text, 'discarded'::text]))),
  constraint held_command_why CHECK ((why = ANY (ARRAY['base'::text, 'photos'::text]))),
  constraint held_command_account_fkey FOREIGN KEY (account) REFERENCES account(id)
);
CREATE INDEX held_command_by_account ON held_command USING btree (account, campaign, received_at, id);
CREATE INDEX held_command_open ON held_command USING btree (campaign, id) WHERE (state = 'held'::text);
CREATE INDEX held_command_waiting ON held_command USING gin (awaits_ids) WHERE (state = 'held'::text);
alter table held_command enable row level security;
create policy jobs on held_command to :jobs
  using (true);
create policy own on held_command
  using ((account = ( SELECT app_account() AS app_account)));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON held_command FOR EACH ROW EXECUTE FUNCTION stamp_held_command();
grant insert, select, update on held_command to :app;
grant insert, select, update on held_command to :jobs;

create table inspection (
  campaign uuid not null,
  id uuid not null,
  unit text not null,
  pos bigint not null,
  round uuid,
  task uuid,
  sealed_by uuid,
  team uuid,
  kind text not null,
  standard text,
  digest text,
  version text,
  day date not null,
  state text default 'provisional'::text not null,
  items jsonb default '[]'::jsonb not null,
  score text,
  full_mark text,
  share double precision,
  note text,
  double_of uuid,
  recusal boolean default false not null,
  photos_awaited integer default 0 not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  fact_xid xid8 default pg_current_xact_id() not null,
  constraint inspection_pkey PRIMARY KEY (campaign, id),
  constraint inspection_state CHECK ((state = ANY (ARRAY['provisional'::text, 'final'::text, 'withdrawn'::text]))),
  constraint inspection_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
) partition by list (campaign);
CREATE INDEX inspection_by_day ON ONLY inspection USING btree (campaign, day, id);
CREATE INDEX inspection_by_pos ON ONLY inspection USING btree (campaign, pos, day, id);
CREATE INDEX inspection_by_round ON ONLY inspection USING btree (campaign, round, day, id) WHERE (round IS NOT NULL);
CREATE INDEX inspection_by_task ON ONLY inspection USING btree (campaign, task) WHERE (task IS NOT NULL);
CREATE INDEX inspection_by_team ON ONLY inspection USING btree (campaign, team, day, id);
CREATE INDEX inspection_by_xid ON ONLY inspection USING btree (campaign, xid, id);
CREATE INDEX inspection_doubles ON ONLY inspection USING btree (campaign, double_of) WHERE (double_of IS NOT NULL);
CREATE INDEX inspection_sealed_by_idx ON ONLY inspection USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX inspection_unconfirmed ON ONLY inspection USING btree (campaign, day, id) WHERE (state = 'provisional'::text);
alter table inspection enable row level security;
create policy by_place on inspection
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER fact_begins BEFORE UPDATE ON inspection FOR EACH ROW WHEN (((NOT ((old.state = 'final'::text) AND (old.sealed_by IS NULL))) AND (new.state = 'final'::text) AND (new.sealed_by IS NULL))) EXECUTE FUNCTION mark_fact();
CREATE TRIGGER fact_changes BEFORE UPDATE ON inspection FOR EACH ROW WHEN (((old.state = 'final'::text) AND (old.sealed_by IS NULL) AND (((((((((((new.state IS DISTINCT FROM old.state) OR (new.sealed_by IS DISTINCT FROM old.sealed_by)) OR (new.unit IS DISTINCT FROM old.unit)) OR (new.day IS DISTINCT FROM old.day)) OR (new.kind IS DISTINCT FROM old.kind)) OR (new.team IS DISTINCT FROM old.team)) OR (new.round IS DISTINCT FROM old.round)) OR (new.standard IS DISTINCT FROM old.standard)) OR (new.score IS DISTINCT FROM old.score)) OR (new.full_mark IS DISTINCT FROM old.full_mark)) OR (new.items IS DISTINCT FROM old.items)))) EXECUTE FUNCTION keep_fact_past('inspection');
CREATE TRIGGER hold_seal BEFORE INSERT ON inspection FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON inspection FOR EACH ROW EXECUTE FUNCTION stamp_inspection();
grant insert, select, update on inspection to :app;
grant insert, select, update on inspection to :jobs;

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
  corrected_at timestamp with time zone not null,
  constraint inspection_past_pkey PRIMARY KEY (campaign, inspection, revision)
);
CREATE INDEX inspection_past_sealed_by_idx ON inspection_past USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table inspection_past enable row level security;
create policy by_place on inspection_past
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON inspection_past FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on inspection_past to :app;
grant insert, select on inspection_past to :jobs;

create table job_request (
  id bigint generated always as identity not null,
  task text not null,
  key text not null,
  payload jsonb default '{}'::jsonb not null,
  run_at timestamp with time zone,
  requested_at timestamp with time zone default clock_timestamp() not null,
  constraint job_request_pkey PRIMARY KEY (id),
  constraint job_request_key CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  constraint job_request_task CHECK ((task ~ '^[a-z][a-z0-9-]{0,63}$'::text))
);
alter table job_request enable row level security;
create policy askers on job_request for insert to :app
  with check ((( SELECT app_account() AS app_account) IS NOT NULL));
create policy takers on job_request to :jobs
  using (true);
grant insert on job_request to :app;
grant delete, insert, select, update on job_request to :jobs;

create table migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (number)
);

create table number_counter (
  code text not null,
  series text not null,
  year integer not null,
  organ text not null,
  next integer not null,
  constraint number_counter_pkey PRIMARY KEY (code, series, year)
);
alter table number_counter enable row level security;

create table oidc_link (
  provider text not null,
  subject text not null,
  account uuid not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  constraint oidc_link_once PRIMARY KEY (provider, subject),
  constraint oidc_link_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE,
  constraint oidc_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id)
);
CREATE INDEX oidc_link_by_account ON oidc_link USING btree (account);
alter table oidc_link enable row level security;
create policy keeper on oidc_link
  using (( SELECT app_may('account.write'::text) AS app_may));
create policy own_or_keeper on oidc_link for select
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.read'::text) AS app_may) OR ( SELECT app_may('account.write'::text) AS app_may)));
grant delete, insert, select on oidc_link to :app;

create table organ (
  campaign uuid not null,
  id uuid not null,
  name text not null,
  code text not null,
  body text not null,
  level text not null,
  unit text not null,
  pos bigint not null,
  role text not null,
  pool text,
  team uuid,
  contact_post text,
  contact_phone text,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint organ_pkey PRIMARY KEY (campaign, id),
  constraint organ_name_once UNIQUE (campaign, name),
  constraint organ_hands CHECK ((num_nonnulls(pool, team) <= 1)),
  constraint organ_level CHECK ((level = ANY (ARRAY['city'::text, 'county'::text, 'town'::text, 'village'::text]))),
  constraint organ_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint organ_team_fkey FOREIGN KEY (team) REFERENCES team(id),
  constraint organ_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX organ_by_role ON organ USING btree (campaign, role);
alter table organ enable row level security;
create policy keepers on organ
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND ( SELECT app_may('campaign.write'::text) AS app_may)));
create policy own_campaign on organ for select
  using ((campaign = ( SELECT app_campaign() AS app_campaign)));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON organ FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on organ to :app;
grant insert, select, update on organ to :jobs;

create table photo_band (
  campaign uuid not null,
  band smallint not null,
  bits integer not null,
  evidence uuid not null,
  pos bigint not null,
  sealed_by uuid,
  likeness bigint not null,
  unit text not null,
  constraint photo_band_pkey PRIMARY KEY (campaign, band, bits, evidence) INCLUDE (likeness, pos, sealed_by)
);
CREATE INDEX photo_band_by_evidence ON photo_band USING btree (campaign, evidence);
CREATE INDEX photo_band_sealed_by_idx ON photo_band USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table photo_band enable row level security;
create policy by_place on photo_band
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON photo_band FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant delete, insert, select, update on photo_band to :app;
grant delete, insert, select, update on photo_band to :jobs;

create table plan_counter (
  organ_code text not null,
  year integer not null,
  organ text not null,
  next integer not null,
  constraint plan_counter_pkey PRIMARY KEY (organ_code, year)
);
alter table plan_counter enable row level security;
create policy planners on plan_counter
  using (( SELECT app_may('round.plan'::text) AS app_may));
grant insert, select, update on plan_counter to :app;
grant insert, select, update on plan_counter to :jobs;

create table policy (
  digest text not null,
  policy text not null,
  title text not null,
  source text not null,
  loaded_at timestamp with time zone default now() not null,
  constraint policy_pkey PRIMARY KEY (digest),
  constraint policy_digest_shape CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);
alter table policy enable row level security;
create policy jobs on policy for select to :jobs
  using (true);
create policy signed_in on policy
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
grant insert, select on policy to :app;
grant insert, select on policy to :jobs;

create table problem (
  campaign uuid not null,
  id uuid not null,
  unit text not null,
  pos bigint not null,
  place text,
  "position" jsonb,
  serial integer,
  source text not null,
  category text,
  place_type text,
  behaviour text,
  zone text,
  severity text not null,
  stock text,
  prominent boolean default false not null,
  negative_impact boolean default false not null,
  description text not null,
  found_on date not null,
  found_at timestamp with time zone not null,
  found_by uuid not null,
  team uuid,
  inspection uuid,
  round uuid,
  sealed_by uuid,
  progress jsonb not null,
  revision integer default 1 not null,
  state text not null,
  responsible_unit text not null,
  past_units text[] default '{}'::text[] not null,
  channel text,
  dispatch uuid,
  dispatched_on date,
  due_at timestamp with time zone,
  due_on date,
  demanded_on date,
  requested_on date,
  accepted_on date,
  closed_on date,
  deferred_until date,
  look_back_on date,
  request_kind text,
  returns integer default 0 not null,
  warnings integer default 0 not null,
  fixed_at_once boolean default false not null,
  rectification text,
  lineage uuid,
  rebound_of uuid,
  photos_awaited integer default 0 not null,
  xid xid8 default pg_current_xact_id() not null,
  fact_xid xid8 default pg_current_xact_id() not null,
  constraint problem_pkey PRIMARY KEY (campaign, id),
  constraint problem_severity CHECK ((severity = ANY (ARRAY['ordinary'::text, 'prominent'::text, 'serious'::text]))),
  constraint problem_state CHECK ((state = ANY (ARRAY['found'::text, 'dispatched'::text, 'in_rectification'::text, 'acceptance_requested'::text, 'accepted'::text, 'closed'::text, 'deferred'::text, 'withdrawn'::text]))),
  constraint problem_stock CHECK ((stock = ANY (ARRAY['stock'::text, 'new'::text]))),
  constraint problem_responsible_unit_fkey FOREIGN KEY (responsible_unit) REFERENCES unit(id),
  constraint problem_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
) partition by list (campaign);
CREATE INDEX problem_by_dispatch ON ONLY problem USING btree (campaign, dispatch) WHERE (dispatch IS NOT NULL);
CREATE INDEX problem_by_inspection ON ONLY problem USING btree (campaign, inspection) WHERE (inspection IS NOT NULL);
CREATE INDEX problem_by_lineage ON ONLY problem USING btree (campaign, lineage) WHERE (lineage IS NOT NULL);
CREATE INDEX problem_by_unit ON ONLY problem USING btree (campaign, unit, serial);
CREATE INDEX problem_by_xid ON ONLY problem USING btree (campaign, xid, id);
CREATE INDEX problem_category ON ONLY problem USING btree (campaign, category, found_on, id);
CREATE INDEX problem_closed ON ONLY problem USING btree (campaign, closed_on, id) WHERE (state = 'closed'::text);
CREATE INDEX problem_closed_prominent ON ONLY problem USING btree (campaign, closed_on, id) INCLUDE (pos, sealed_by) WHERE ((state = 'closed'::text) AND prominent);
CREATE INDEX problem_found ON ONLY problem USING btree (campaign, found_on, id) INCLUDE (pos, state, sealed_by);
CREATE INDEX problem_number ON ONLY problem USING btree (campaign, pos, serial, id) INCLUDE (state, found_on, due_on, closed_on, category, source, channel, severity, team, stock, prominent, sealed_by);
CREATE INDEX problem_open_due ON ONLY problem USING btree (campaign, due_on, id) INCLUDE (state, pos, serial, found_on, category, source, channel, severity, team, stock, prominent, sealed_by) WHERE (state = ANY (ARRAY['found'::text, 'dispatched'::text, 'in_rectification'::text, 'acceptance_requested'::text, 'accepted'::text, 'deferred'::text]));
CREATE INDEX problem_open_found ON ONLY problem USING btree (campaign, found_on, id) INCLUDE (state, pos, serial, due_on, category, source, channel, severity, team, stock, prominent, sealed_by) WHERE (state = ANY (ARRAY['found'::text, 'dispatched'::text, 'in_rectification'::text, 'acceptance_requested'::text, 'accepted'::text, 'deferred'::text]));
CREATE INDEX problem_open_number ON ONLY problem USING btree (campaign, pos, serial, id) INCLUDE (state, found_on, due_on, category, source, channel, severity, team, stock, prominent, sealed_by) WHERE (state = ANY (ARRAY['found'::text, 'dispatched'::text, 'in_rectification'::text, 'acceptance_requested'::text, 'accepted'::text, 'deferred'::text]));
CREATE INDEX problem_prominent ON ONLY problem USING btree (campaign, found_on, id) WHERE prominent;
CREATE INDEX problem_requested ON ONLY problem USING btree (campaign, pos, id) INCLUDE (request_kind, sealed_by) WHERE (request_kind IS NOT NULL);
CREATE INDEX problem_returned ON ONLY problem USING btree (campaign, due_on, id) INCLUDE (pos, sealed_by) WHERE ((returns > 0) AND (state = ANY (ARRAY['dispatched'::text, 'in_rectification'::text])));
CREATE INDEX problem_sealed ON ONLY problem USING btree (campaign, pos) INCLUDE (state, found_on, closed_on, sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX problem_sealed_by_idx ON ONLY problem USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX problem_severity ON ONLY problem USING btree (campaign, found_on, id) WHERE (severity = 'serious'::text);
CREATE INDEX problem_source ON ONLY problem USING btree (campaign, source, found_on, id);
CREATE INDEX problem_team ON ONLY problem USING btree (campaign, team, found_on, id);
CREATE INDEX problem_to_dispatch ON ONLY problem USING btree (campaign, found_on, id) INCLUDE (pos, sealed_by, found_by) WHERE (state = 'found'::text);
CREATE INDEX problem_to_verify ON ONLY problem USING btree (campaign, requested_on, id) INCLUDE (pos, sealed_by, found_by) WHERE (state = ANY (ARRAY['acceptance_requested'::text, 'accepted'::text]));
CREATE INDEX problem_warned ON ONLY problem USING btree (campaign, found_on, id) WHERE (channel = 'warning'::text);
alter table problem enable row level security;
create policy by_place on problem
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER fact_begins BEFORE UPDATE ON problem FOR EACH ROW WHEN (((old.sealed_by IS NOT NULL) AND (new.sealed_by IS NULL) AND (new.state <> 'withdrawn'::text))) EXECUTE FUNCTION mark_fact();
CREATE TRIGGER fact_changes BEFORE UPDATE ON problem FOR EACH ROW WHEN (((old.sealed_by IS NULL) AND (old.state <> 'withdrawn'::text) AND ((new.state = 'withdrawn'::text) OR (((((((((((new.lineage IS DISTINCT FROM old.lineage) OR (new.unit IS DISTINCT FROM old.unit)) OR (new.found_on IS DISTINCT FROM old.found_on)) OR (new.source IS DISTINCT FROM old.source)) OR (new.category IS DISTINCT FROM old.category)) OR (new.place_type IS DISTINCT FROM old.place_type)) OR (new.behaviour IS DISTINCT FROM old.behaviour)) OR (new.severity IS DISTINCT FROM old.severity)) OR (new.stock IS DISTINCT FROM old.stock)) OR (new.prominent IS DISTINCT FROM old.prominent)) OR (new.team IS DISTINCT FROM old.team))))) EXECUTE FUNCTION keep_fact_past('problem');
CREATE TRIGGER hold_seal BEFORE INSERT ON problem FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON problem FOR EACH ROW EXECUTE FUNCTION stamp_xid();
CREATE TRIGGER tally AFTER INSERT ON problem FOR EACH ROW EXECUTE FUNCTION keep_problem_tally();
CREATE TRIGGER tally_again AFTER UPDATE OF state, sealed_by ON problem FOR EACH ROW WHEN (((old.state IS DISTINCT FROM new.state) OR (old.sealed_by IS DISTINCT FROM new.sealed_by))) EXECUTE FUNCTION keep_problem_tally();
CREATE TRIGGER words AFTER INSERT OR UPDATE OF description, place ON problem FOR EACH ROW EXECUTE FUNCTION keep_problem_words();
grant insert, select, update on problem to :app;
grant insert, select, update on problem to :jobs;

create table problem_event (
  campaign uuid not null,
  problem uuid not null,
  revision integer not null,
  n integer not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  event text not null,
  day date not null,
  to_day date,
  by_post text,
  xid xid8 default pg_current_xact_id() not null,
  constraint problem_event_pkey PRIMARY KEY (campaign, problem, revision, n)
);
CREATE INDEX problem_event_by_day ON problem_event USING btree (campaign, day);
CREATE INDEX problem_event_sealed_by_idx ON problem_event USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table problem_event enable row level security;
create policy by_place on problem_event
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON problem_event FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on problem_event to :app;
grant insert, select on problem_event to :jobs;

create table problem_recheck (
  campaign uuid not null,
  id uuid not null,
  problem uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  kind text not null,
  days integer,
  due_on date not null,
  draw text,
  result text,
  note text,
  done_by uuid,
  done_at timestamp with time zone,
  done_on date,
  rebound uuid,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint problem_recheck_pkey PRIMARY KEY (campaign, id),
  constraint problem_recheck_kind CHECK ((kind = ANY (ARRAY['look_back'::text, 'draw'::text]))),
  constraint problem_recheck_result CHECK ((result = ANY (ARRAY['holds'::text, 'rebound'::text])))
);
CREATE INDEX problem_recheck_by_draw ON problem_recheck USING btree (campaign, draw, problem) WHERE (draw IS NOT NULL);
CREATE INDEX problem_recheck_by_problem ON problem_recheck USING btree (campaign, problem);
CREATE INDEX problem_recheck_by_xid ON problem_recheck USING btree (campaign, xid, id);
CREATE INDEX problem_recheck_due ON problem_recheck USING btree (campaign, due_on, id) INCLUDE (pos, sealed_by, kind) WHERE (result IS NULL);
CREATE INDEX problem_recheck_open ON problem_recheck USING btree (campaign, pos, due_on) WHERE (result IS NULL);
CREATE INDEX problem_recheck_sealed_by_idx ON problem_recheck USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table problem_recheck enable row level security;
create policy by_place on problem_recheck
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON problem_recheck FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON problem_recheck FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on problem_recheck to :app;
grant insert, select, update on problem_recheck to :jobs;

create table problem_request (
  campaign uuid not null,
  problem uuid not null,
  revision integer not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  kind text not null,
  reason text not null,
  asked_for text not null,
  asked_by uuid not null,
  asked_on date not null,
  decision text,
  decision_reason text,
  approver text,
  decided_by uuid,
  decided_on date,
  constraint problem_request_pkey PRIMARY KEY (campaign, problem, revision),
  constraint problem_request_decision CHECK ((decision = ANY (ARRAY['approved'::text, 'refused'::text]))),
  constraint problem_request_kind CHECK ((kind = ANY (ARRAY['extension'::text, 'deferral'::text, 'reassignment'::text])))
);
CREATE INDEX problem_request_by_day ON problem_request USING btree (campaign, decided_on);
CREATE INDEX problem_request_sealed_by_idx ON problem_request USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table problem_request enable row level security;
create policy by_place on problem_request
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON problem_request FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select, update on problem_request to :app;
grant insert, select, update on problem_request to :jobs;

create table problem_tally (
  campaign uuid not null,
  unit text not null,
  pos bigint not null,
  found integer not null,
  closed integer not null,
  constraint problem_tally_pkey PRIMARY KEY (campaign, unit)
) with (fillfactor=70);
CREATE INDEX problem_tally_by_pos ON problem_tally USING btree (campaign, pos);
alter table problem_tally enable row level security;
create policy in_reach on problem_tally
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos))) THEN true
    ELSE false
END);
grant select on problem_tally to :app;
grant select on problem_tally to :jobs;

create table problem_warning (
  campaign uuid not null,
  id uuid not null,
  problem uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  lineage uuid,
  nth integer not null,
  dispatch uuid,
  warned_on date not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint problem_warning_pkey PRIMARY KEY (campaign, id)
);
CREATE INDEX problem_warning_by_lineage ON problem_warning USING btree (campaign, lineage) WHERE (lineage IS NOT NULL);
CREATE INDEX problem_warning_by_problem ON problem_warning USING btree (campaign, problem);
CREATE INDEX problem_warning_sealed_by_idx ON problem_warning USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table problem_warning enable row level security;
create policy by_place on problem_warning
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON problem_warning FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select, update on problem_warning to :app;
grant insert, select, update on problem_warning to :jobs;

create table problem_words (
  campaign uuid not null,
  id uuid not null,
  pairs tsvector not null,
  constraint problem_words_pkey PRIMARY KEY (campaign, id)
);
CREATE INDEX problem_words_by_pair ON problem_words USING gin (pairs);
alter table problem_words enable row level security;

create table recovery_code (
  account uuid not null,
  digest bytea not null,
  constraint recovery_code_pkey PRIMARY KEY (account, digest),
  constraint recovery_code_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
alter table recovery_code enable row level security;
create policy own_or_keeper on recovery_code
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.write'::text) AS app_may)));
grant delete, insert, select on recovery_code to :app;

create table responsibility (
  campaign uuid not null,
  id uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  kind text not null,
  holder text not null,
  post text,
  body text,
  office text,
  account uuid,
  valid daterange not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  fact_xid xid8 default pg_current_xact_id() not null,
  constraint responsibility_pkey PRIMARY KEY (campaign, id),
  constraint responsibility_holder_shape CHECK ((holder ~ '^\S{1,64}$'::text)),
  constraint responsibility_once EXCLUDE USING gist (campaign WITH =, unit WITH =, kind WITH =, holder WITH =, valid WITH &&),
  constraint responsibility_account_fkey FOREIGN KEY (account) REFERENCES account(id),
  constraint responsibility_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint responsibility_office_fkey FOREIGN KEY (office) REFERENCES unit(id),
  constraint responsibility_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX responsibility_by_account ON responsibility USING btree (account, campaign) WHERE (account IS NOT NULL);
CREATE INDEX responsibility_by_holder ON responsibility USING btree (campaign, holder, pos, id);
CREATE INDEX responsibility_by_pos ON responsibility USING btree (campaign, pos, kind, id);
CREATE INDEX responsibility_by_xid ON responsibility USING btree (campaign, xid, id);
CREATE INDEX responsibility_sealed_by_idx ON responsibility USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table responsibility enable row level security;
create policy by_place on responsibility
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
create policy readers on responsibility as restrictive
  using ((( SELECT app_may('responsibility.read'::text) AS app_may) OR ( SELECT app_may('responsibility.write'::text) AS app_may)));
CREATE TRIGGER fact_changes BEFORE UPDATE ON responsibility FOR EACH ROW WHEN (((((((new.unit IS DISTINCT FROM old.unit) OR (new.kind IS DISTINCT FROM old.kind)) OR (new.holder IS DISTINCT FROM old.holder)) OR (new.post IS DISTINCT FROM old.post)) OR (new.body IS DISTINCT FROM old.body)) OR (new.valid IS DISTINCT FROM old.valid))) EXECUTE FUNCTION keep_fact_past('responsibility');
CREATE TRIGGER hold_seal BEFORE INSERT ON responsibility FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON responsibility FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER tell_changed AFTER INSERT OR UPDATE ON responsibility FOR EACH ROW EXECUTE FUNCTION tell_responsibility_changed();
grant insert, select, update on responsibility to :app;
grant insert, select, update on responsibility to :jobs;

create table responsibility_file (
  campaign uuid not null,
  id uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  number integer not null,
  title text not null,
  day date not null,
  digest text not null,
  content jsonb not null,
  holdings integer not null,
  filed_by uuid not null,
  filed_at timestamp with time zone not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint responsibility_file_pkey PRIMARY KEY (campaign, id),
  constraint responsibility_file_number UNIQUE (campaign, unit, number),
  constraint responsibility_file_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint responsibility_file_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint responsibility_file_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX responsibility_file_by_pos ON responsibility_file USING btree (campaign, pos, number);
CREATE INDEX responsibility_file_sealed_by_idx ON responsibility_file USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table responsibility_file enable row level security;
create policy by_place on responsibility_file
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
create policy readers on responsibility_file as restrictive
  using ((( SELECT app_may('responsibility.read'::text) AS app_may) OR ( SELECT app_may('responsibility.write'::text) AS app_may)));
CREATE TRIGGER hold_seal BEFORE INSERT ON responsibility_file FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant insert, select on responsibility_file to :app;
grant insert, select on responsibility_file to :jobs;

create table role_grant (
  id uuid not null,
  account uuid not null,
  role text not null,
  campaign uuid,
  unit text,
  reach text default 'unit'::text not null,
  pool text,
  team uuid,
  first_day date not null,
  last_day date,
  revoked_at timestamp with time zone,
  granted_by uuid,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint role_grant_pkey PRIMARY KEY (id),
  constraint role_grant_days CHECK (((last_day IS NULL) OR (first_day <= last_day))),
  constraint role_grant_limited CHECK (((role <> 'visiting_auditor'::text) OR (last_day IS NOT NULL))),
  constraint role_grant_reach CHECK ((reach = ANY (ARRAY['unit'::text, 'pool'::text, 'team'::text, 'responsibilities'::text, 'none'::text]))),
  constraint role_grant_account_fkey FOREIGN KEY (account) REFERENCES account(id),
  constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES account(id),
  constraint role_grant_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX role_grant_by_account ON role_grant USING btree (account) WHERE (revoked_at IS NULL);
CREATE INDEX role_grant_by_campaign ON role_grant USING btree (campaign, role);
alter table role_grant enable row level security;
create policy own_or_keeper on role_grant
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.read'::text) AS app_may) OR ( SELECT app_may('account.write'::text) AS app_may)));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON role_grant FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER tell_changed AFTER INSERT OR UPDATE ON role_grant FOR EACH ROW EXECUTE FUNCTION tell_rights_changed();
grant insert, select, update on role_grant to :app;
grant insert, select, update on role_grant to :jobs;

create table round (
  campaign uuid not null,
  id uuid not null,
  title text not null,
  kind text not null,
  period text,
  first_day date not null,
  last_day date not null,
  standard text,
  standard_label text,
  scope jsonb not null,
  basis text,
  state text default 'planned'::text not null,
  sealed boolean default false not null,
  released_at timestamp with time zone,
  planned_by uuid not null,
  planned_at timestamp with time zone not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  organ text,
  organ_code text,
  plan_year integer,
  plan_serial integer,
  plan_number text,
  not_held boolean default false not null,
  cancelled_by uuid,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  released_by uuid,
  release_reason text,
  fact_xid xid8 default pg_current_xact_id() not null,
  name text,
  changed_by uuid,
  constraint round_pkey PRIMARY KEY (campaign, id),
  constraint round_number_once UNIQUE (organ_code, plan_year, plan_serial),
  constraint round_days CHECK ((first_day <= last_day)),
  constraint round_name_shape CHECK ((name ~ '^[a-z][a-z0-9_]{0,63}$'::text)),
  constraint round_number_after_release CHECK (((plan_serial IS NULL) OR (NOT sealed))),
  constraint round_state CHECK ((state = ANY (ARRAY['planned'::text, 'approved'::text, 'cancelled'::text]))),
  constraint round_two_persons CHECK (((approved_by IS NULL) OR (approved_by <> planned_by))),
  constraint round_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint round_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES account(id)
);
CREATE INDEX round_by_days ON round USING btree (campaign, first_day, id);
CREATE INDEX round_sealed ON round USING btree (campaign) WHERE sealed;
alter table round enable row level security;
create policy checks on round for select to :jobs
  using (true);
create policy unsealed_or_cleared on round
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('round.read'::text) AS app_may) OR ( SELECT app_may('round.plan'::text) AS app_may)) AND ((NOT sealed) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (id = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))));
CREATE TRIGGER fact_begins BEFORE UPDATE ON round FOR EACH ROW WHEN (((NOT ((old.state <> 'planned'::text) AND (NOT old.sealed))) AND (new.state <> 'planned'::text) AND (NOT new.sealed))) EXECUTE FUNCTION mark_fact();
CREATE TRIGGER fact_changes BEFORE UPDATE ON round FOR EACH ROW WHEN (((old.state <> 'planned'::text) AND (NOT old.sealed) AND (((((((new.state IS DISTINCT FROM old.state) OR (new.kind IS DISTINCT FROM old.kind)) OR (new.first_day IS DISTINCT FROM old.first_day)) OR (new.last_day IS DISTINCT FROM old.last_day)) OR (new.name IS DISTINCT FROM old.name)) OR (new.not_held IS DISTINCT FROM old.not_held)) OR (new.cancel_reason IS DISTINCT FROM old.cancel_reason)))) EXECUTE FUNCTION keep_fact_past('round');
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON round FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on round to :app;
grant insert, select, update on round to :jobs;

create table round_team (
  campaign uuid not null,
  round uuid not null,
  team uuid not null,
  constraint round_team_pkey PRIMARY KEY (campaign, round, team),
  constraint round_team_campaign_round_fkey FOREIGN KEY (campaign, round) REFERENCES round(campaign, id) ON DELETE CASCADE,
  constraint round_team_team_fkey FOREIGN KEY (team) REFERENCES team(id)
);
CREATE INDEX round_team_by_team ON round_team USING btree (team, round);
alter table round_team enable row level security;
create policy own_round on round_team
  using ((EXISTS ( SELECT
   FROM round
  WHERE ((round.campaign = round_team.campaign) AND (round.id = round_team.round)))));
grant delete, insert, select, update on round_team to :app;
grant delete, insert, select, update on round_team to :jobs;

create table round_unit (
  campaign uuid not null,
  round uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  code text default replace((gen_random_uuid())::text, '-'::text, ''::text) not null,
  disclosed_at timestamp with time zone,
  constraint round_unit_pkey PRIMARY KEY (campaign, round, unit),
  constraint round_unit_code_once UNIQUE (code),
  constraint round_unit_campaign_round_fkey FOREIGN KEY (campaign, round) REFERENCES round(campaign, id) ON DELETE CASCADE,
  constraint round_unit_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX round_unit_by_pos ON round_unit USING btree (campaign, pos, round);
CREATE INDEX round_unit_sealed_by_idx ON round_unit USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table round_unit enable row level security;
create policy by_place on round_unit
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON round_unit FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
grant delete, insert, select, update on round_unit to :app;
grant delete, insert, select, update on round_unit to :jobs;

create table saved_view (
  campaign uuid not null,
  id uuid not null,
  account uuid not null,
  page text not null,
  name text not null,
  query jsonb not null,
  desks text[],
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint saved_view_pkey PRIMARY KEY (campaign, id),
  constraint saved_view_name_once UNIQUE (campaign, account, page, name),
  constraint saved_view_account_fkey FOREIGN KEY (account) REFERENCES account(id),
  constraint saved_view_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id)
);
alter table saved_view enable row level security;
create policy own on saved_view
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (account = ( SELECT app_account() AS app_account))));
create policy shared on saved_view for select
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (desks && ( SELECT own_desks() AS own_desks))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant delete, insert, select, update on saved_view to :app;

create table session (
  id uuid not null,
  digest bytea not null,
  account uuid not null,
  kind text not null,
  device text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_digest_once UNIQUE (digest),
  constraint session_kind CHECK ((kind = ANY (ARRAY['browser'::text, 'phone'::text]))),
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX session_by_account ON session USING btree (account);
alter table session enable row level security;
create policy own on session
  using ((account = ( SELECT app_account() AS app_account)));
CREATE TRIGGER tell_ended AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_session_ended();
grant delete, insert on session to :app;
grant select on session (id) to :app;
grant select on session (account) to :app;
grant select on session (kind) to :app;
grant select on session (device) to :app;
grant select on session (created_at) to :app;
grant select on session (used_at) to :app;

create table sign_in_attempt (
  id bigint generated always as identity not null,
  at timestamp with time zone not null,
  name_digest bytea,
  account uuid,
  address inet,
  address_block inet generated always as ((network(set_masklen(address,
CASE family(address)
    WHEN 6 THEN 64
    ELSE 32
END)))::inet) stored,
  step text not null,
  outcome text default 'failed'::text not null,
  why text,
  constraint sign_in_attempt_pkey PRIMARY KEY (id),
  constraint sign_in_attempt_outcome CHECK ((outcome = ANY (ARRAY['failed'::text, 'passed'::text, 'succeeded'::text, 'unlocked'::text, 'unchecked'::text]))),
  constraint sign_in_attempt_step CHECK ((step = ANY (ARRAY['password'::text, 'second_factor'::text, 'provider'::text, 'unlock'::text]))),
  constraint sign_in_attempt_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE SET NULL
);
CREATE INDEX sign_in_attempt_by_account ON sign_in_attempt USING btree (account, id);
CREATE INDEX sign_in_attempt_by_address ON sign_in_attempt USING btree (address_block, at);
CREATE INDEX sign_in_attempt_by_name ON sign_in_attempt USING btree (name_digest, at);
CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt USING btree (at);
alter table sign_in_attempt enable row level security;
create policy security_log on sign_in_attempt for select
  using (( SELECT app_may('security.read'::text) AS app_may));
grant select on sign_in_attempt to :app;

create table task (
  campaign uuid not null,
  id uuid not null,
  round uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  team uuid not null,
  double_of uuid,
  conflicts jsonb default '[]'::jsonb not null,
  withdrawn_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint task_pkey PRIMARY KEY (campaign, id),
  constraint task_once UNIQUE (campaign, round, unit, team),
  constraint task_campaign_round_fkey FOREIGN KEY (campaign, round) REFERENCES round(campaign, id),
  constraint task_team_fkey FOREIGN KEY (team) REFERENCES team(id),
  constraint task_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX task_by_round ON task USING btree (campaign, round, pos, id);
CREATE INDEX task_by_team ON task USING btree (campaign, team, pos, id);
CREATE INDEX task_by_xid ON task USING btree (campaign, xid, id);
CREATE INDEX task_sealed_by_idx ON task USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table task enable row level security;
create policy by_place on task
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
CREATE TRIGGER hold_seal BEFORE INSERT ON task FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON task FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on task to :app;
grant insert, select, update on task to :jobs;

create table team (
  id uuid not null,
  campaign uuid not null,
  code text not null,
  pool text default ''::text not null,
  name text not null,
  kind text not null,
  topic text,
  lead_post text,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint team_pkey PRIMARY KEY (id),
  constraint team_code_once UNIQUE (campaign, pool, code),
  constraint team_kind CHECK ((kind = ANY (ARRAY['area'::text, 'topic'::text, 'covert'::text, 'leader'::text, 'supervision'::text, 'third_party'::text, 'other'::text]))),
  constraint team_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id)
);
alter table team enable row level security;
create policy own_campaign on team
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (( SELECT app_may('team.read'::text) AS app_may) OR ( SELECT app_may('team.write'::text) AS app_may))));
create policy own_member on team for select
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND (id IN ( SELECT g.team
   FROM role_grant g
  WHERE ((g.account = ( SELECT app_account() AS app_account)) AND (g.revoked_at IS NULL))))));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON team FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on team to :app;
grant insert, select, update on team to :jobs;

create table team_member (
  id uuid not null,
  team uuid not null,
  account uuid,
  role_name text not null,
  home_unit text,
  headcount integer default 1 not null,
  valid daterange not null,
  is_head boolean default false not null,
  placeholder text,
  constraint team_member_pkey PRIMARY KEY (id),
  constraint team_member_headcount CHECK (((headcount >= 1) AND (headcount <= 99))),
  constraint team_member_who CHECK (((account IS NULL) <> (placeholder IS NULL))),
  constraint team_member_account_fkey FOREIGN KEY (account) REFERENCES account(id),
  constraint team_member_team_fkey FOREIGN KEY (team) REFERENCES team(id)
);
CREATE INDEX team_member_by_account ON team_member USING btree (account);
CREATE INDEX team_member_by_team ON team_member USING btree (team);
alter table team_member enable row level security;
create policy covert_apart on team_member as restrictive
  using ((( SELECT app_cleared_for_all() AS app_cleared_for_all) OR ( SELECT app_may('team.watch'::text) AS app_may) OR (EXISTS ( SELECT
   FROM team t
  WHERE ((t.id = team_member.team) AND ((t.kind <> 'covert'::text) OR (t.id IN ( SELECT g.team
           FROM role_grant g
          WHERE ((g.account = ( SELECT app_account() AS app_account)) AND (g.revoked_at IS NULL))))))))));
create policy own_team on team_member
  using ((EXISTS ( SELECT
   FROM team
  WHERE (team.id = team_member.team))));
grant insert, select, update on team_member to :app;
grant insert, select, update on team_member to :jobs;

create table team_unit (
  team uuid not null,
  unit text not null,
  valid daterange not null,
  constraint team_unit_once EXCLUDE USING gist (team WITH =, unit WITH =, valid WITH &&),
  constraint team_unit_team_fkey FOREIGN KEY (team) REFERENCES team(id),
  constraint team_unit_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
alter table team_unit enable row level security;
create policy covert_apart on team_unit as restrictive
  using ((( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (EXISTS ( SELECT
   FROM team t
  WHERE ((t.id = team_unit.team) AND ((t.kind <> 'covert'::text) OR (t.id IN ( SELECT g.team
           FROM role_grant g
          WHERE ((g.account = ( SELECT app_account() AS app_account)) AND (g.revoked_at IS NULL))))))))));
create policy own_team on team_unit
  using ((EXISTS ( SELECT
   FROM team
  WHERE (team.id = team_unit.team))));
grant insert, select, update on team_unit to :app;
grant insert, select, update on team_unit to :jobs;

create table totp (
  account uuid not null,
  sealed_secret text not null,
  last_step bigint not null,
  enrolled_at timestamp with time zone not null,
  constraint totp_pkey PRIMARY KEY (account),
  constraint totp_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
alter table totp enable row level security;
create policy own_or_keeper on totp
  using (((account = ( SELECT app_account() AS app_account)) OR ( SELECT app_may('account.write'::text) AS app_may)));
grant delete, insert, select, update on totp to :app;

create table trail_block (
  number bigint not null,
  cluster text not null,
  after_event bigint not null,
  last_xid xid8 not null,
  last_event bigint not null,
  events integer not null,
  total bigint not null,
  sealed_at timestamp with time zone not null,
  ids bigint[] not null,
  receipts text[] not null,
  seals uuid[] not null,
  digests bytea not null,
  previous bytea,
  digest bytea not null,
  constraint trail_block_pkey PRIMARY KEY (number),
  constraint trail_block_digest_once UNIQUE (digest),
  constraint trail_block_digest_length CHECK ((length(digest) = 32)),
  constraint trail_block_events CHECK ((events > 0)),
  constraint trail_block_lists CHECK (((cardinality(ids) = events) AND (cardinality(receipts) = events) AND (cardinality(seals) = events) AND (length(digests) = (32 * events)))),
  constraint trail_block_number CHECK ((number > 0))
);
CREATE INDEX trail_block_by_time ON trail_block USING btree (sealed_at, number);
alter table trail_block enable row level security;
create policy jobs on trail_block to :jobs
  using (true);
grant insert, select on trail_block to :jobs;

create table trail_check (
  id uuid not null,
  account uuid,
  asked_at timestamp with time zone not null,
  after_head text,
  heads text[] default '{}'::text[] not null,
  state text default 'waiting'::text not null,
  block bigint default 0 not null,
  blocks bigint default 0 not null,
  events bigint default 0 not null,
  erased bigint default 0 not null,
  waiting bigint default 0 not null,
  oldest_waiting timestamp with time zone,
  head text,
  findings jsonb default '[]'::jsonb not null,
  more_findings bigint default 0 not null,
  ended_at timestamp with time zone,
  constraint trail_check_pkey PRIMARY KEY (id),
  constraint trail_check_state CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'passed'::text, 'touched'::text])))
);
CREATE INDEX trail_check_by_time ON trail_check USING btree (asked_at, id);
alter table trail_check enable row level security;
create policy checkers on trail_check
  using (( SELECT app_may('trail.check'::text) AS app_may));
grant insert, select on trail_check to :app;
grant insert, select, update on trail_check to :jobs;

create table unit (
  id text collate "C" not null,
  kind text not null,
  name text not null,
  code text,
  parent text,
  official_order bigint default 0 not null,
  pos bigint not null,
  pos_end bigint not null,
  withdrawn_on date,
  successor text,
  search_keys text default ''::text not null,
  attributes jsonb default '{}'::jsonb not null,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_pos_once UNIQUE (pos) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_id_shape CHECK ((id ~ '^[A-Za-z0-9_.-]{1,64}$'::text)),
  constraint unit_range CHECK ((pos <= pos_end)),
  constraint unit_parent_fkey FOREIGN KEY (parent) REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_successor_fkey FOREIGN KEY (successor) REFERENCES unit(id)
);
CREATE INDEX unit_by_code ON unit USING btree (code) WHERE (code IS NOT NULL);
CREATE INDEX unit_by_parent ON unit USING btree (parent, official_order, id);
CREATE INDEX unit_by_search ON unit USING gin (array_to_tsvector(string_to_array(search_keys, ' '::text)));
CREATE INDEX unit_by_xid ON unit USING btree (xid, id);
alter table unit enable row level security;
create policy checks on unit for select to :jobs
  using (true);
create policy signed_in on unit
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON unit FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on unit to :app;
grant insert, select, update on unit to :jobs;

create table unit_boundary (
  unit text not null,
  polygons jsonb not null,
  digest text not null,
  west double precision not null,
  south double precision not null,
  east double precision not null,
  north double precision not null,
  file text not null,
  loaded_by uuid not null,
  loaded_at timestamp with time zone not null,
  constraint unit_boundary_pkey PRIMARY KEY (unit),
  constraint unit_boundary_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint unit_boundary_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
alter table unit_boundary enable row level security;
create policy signed_in on unit_boundary
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
grant insert, select, update on unit_boundary to :app;
grant insert, select, update on unit_boundary to :jobs;

create table unit_relation (
  hierarchy text not null,
  parent text not null,
  child text not null,
  valid daterange not null,
  constraint unit_relation_hierarchy CHECK ((hierarchy = ANY (ARRAY['administrative'::text, 'pool'::text, 'team'::text, 'grid'::text]))),
  constraint unit_relation_once EXCLUDE USING gist (hierarchy WITH =, parent WITH =, child WITH =, valid WITH &&),
  constraint unit_relation_one_parent EXCLUDE USING gist (child WITH =, valid WITH &&) WHERE ((hierarchy = 'administrative'::text)),
  constraint unit_relation_child_fkey FOREIGN KEY (child) REFERENCES unit(id)
);
CREATE INDEX unit_relation_by_child ON unit_relation USING btree (child);
CREATE INDEX unit_relation_by_parent ON unit_relation USING btree (hierarchy, parent);
alter table unit_relation enable row level security;
create policy assembling on unit_relation for select to :jobs
  using (true);
create policy signed_in on unit_relation
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
grant delete, insert, select, update on unit_relation to :app;
grant delete, insert, select, update on unit_relation to :jobs;

create table unit_version (
  unit text not null,
  valid daterange not null,
  name text not null,
  kind text not null,
  code text,
  official_order bigint default 0 not null,
  attributes jsonb default '{}'::jsonb not null,
  constraint unit_code_once EXCLUDE USING gist (code WITH =, unit WITH <>, valid WITH &&) WHERE ((code IS NOT NULL)) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_version_once EXCLUDE USING gist (unit WITH =, valid WITH &&),
  constraint unit_version_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
alter table unit_version enable row level security;
create policy assembling on unit_version for select to :jobs
  using (true);
create policy signed_in on unit_version
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
grant delete, insert, select, update on unit_version to :app;
grant delete, insert, select, update on unit_version to :jobs;

create table upload (
  campaign uuid not null,
  evidence uuid not null,
  account uuid not null,
  sha256 text not null,
  bytes bigint not null,
  state text not null,
  reason text,
  found text,
  file text,
  kind text,
  media_type text,
  ending text,
  says jsonb default '{}'::jsonb not null,
  received_at timestamp with time zone not null,
  constraint upload_pkey PRIMARY KEY (campaign, evidence, account),
  constraint upload_kept CHECK (((state = 'received'::text) = ((file IS NOT NULL) AND (kind IS NOT NULL)))),
  constraint upload_kind CHECK ((kind = ANY (ARRAY['photo'::text, 'file'::text]))),
  constraint upload_sha256_shape CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint upload_state CHECK ((state = ANY (ARRAY['received'::text, 'refused'::text]))),
  constraint upload_account_fkey FOREIGN KEY (account) REFERENCES account(id)
);
CREATE INDEX upload_by_time ON upload USING btree (received_at);
CREATE UNIQUE INDEX upload_file_once ON upload USING btree (file) WHERE (file IS NOT NULL);
alter table upload enable row level security;
create policy jobs on upload to :jobs
  using (true);
create policy own on upload
  using ((account = ( SELECT app_account() AS app_account)));
grant insert, select, update on upload to :app;
grant delete, insert, select, update on upload to :jobs;

create unlogged table upload_hold (
  upload uuid not null,
  holder uuid not null,
  until timestamp with time zone not null,
  wanted boolean default false not null,
  constraint upload_hold_pkey PRIMARY KEY (upload)
);
alter table upload_hold enable row level security;
create policy signed_in on upload_hold
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
grant delete, insert, select, update on upload_hold to :app;
grant delete, insert, select, update on upload_hold to :jobs;

create table village_serial (
  unit text not null,
  next integer not null,
  constraint village_serial_pkey PRIMARY KEY (unit),
  constraint village_serial_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
alter table village_serial enable row level security;
create policy signed_in on village_serial
  using ((( SELECT app_account() AS app_account) IS NOT NULL));
grant insert, select, update on village_serial to :app;
grant insert, select, update on village_serial to :jobs;

create table visit (
  campaign uuid not null,
  id uuid not null,
  unit text not null,
  pos bigint not null,
  sealed_by uuid,
  holder text not null,
  kind text not null,
  day date not null,
  amount numeric not null,
  work text not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  revision integer default 1 not null,
  xid xid8 default pg_current_xact_id() not null,
  fact_xid xid8 default pg_current_xact_id() not null,
  constraint visit_pkey PRIMARY KEY (campaign, id),
  constraint visit_amount CHECK (((amount > (0)::numeric) AND (amount <= (1)::numeric))),
  constraint visit_campaign_fkey FOREIGN KEY (campaign) REFERENCES campaign(id),
  constraint visit_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX visit_by_holder ON visit USING btree (campaign, holder, day, id);
CREATE INDEX visit_by_pos ON visit USING btree (campaign, pos, day, id);
CREATE INDEX visit_sealed_by_idx ON visit USING btree (sealed_by) WHERE (sealed_by IS NOT NULL);
alter table visit enable row level security;
create policy by_place on visit
  using (
CASE
    WHEN ((campaign = ( SELECT app_campaign() AS app_campaign)) AND ((pos >= ( SELECT app_low() AS app_low)) AND (pos <= ( SELECT app_high() AS app_high))) AND ((( SELECT app_ranges() AS app_ranges) IS NULL) OR (( SELECT app_ranges() AS app_ranges) @> pos)) AND ((sealed_by IS NULL) OR ( SELECT app_cleared_for_all() AS app_cleared_for_all) OR (sealed_by = ANY (( SELECT app_cleared_rounds() AS app_cleared_rounds)::uuid[])))) THEN true
    ELSE false
END);
create policy own_offices on visit as restrictive
  using ((( SELECT app_may('duty.read'::text) AS app_may) OR ( SELECT app_may('duty.record'::text) AS app_may)));
CREATE TRIGGER fact_changes BEFORE UPDATE ON visit FOR EACH ROW WHEN (((((((new.unit IS DISTINCT FROM old.unit) OR (new.holder IS DISTINCT FROM old.holder)) OR (new.kind IS DISTINCT FROM old.kind)) OR (new.day IS DISTINCT FROM old.day)) OR (new.amount IS DISTINCT FROM old.amount)) OR ((new.withdrawn_at IS NULL) IS DISTINCT FROM (old.withdrawn_at IS NULL)))) EXECUTE FUNCTION keep_fact_past('visit');
CREATE TRIGGER hold_seal BEFORE INSERT ON visit FOR EACH ROW WHEN ((new.sealed_by IS NOT NULL)) EXECUTE FUNCTION hold_seal();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION stamp_row();
grant insert, select, update on visit to :app;
grant insert, select, update on visit to :jobs;

create table what_if (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  digest text not null,
  decisions jsonb not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  state text default 'asked'::text not null,
  result_digest text,
  comparison jsonb,
  refusal jsonb,
  done_at timestamp with time zone,
  constraint what_if_pkey PRIMARY KEY (campaign, id),
  constraint what_if_state CHECK ((state = ANY (ARRAY['asked'::text, 'done'::text, 'failed'::text]))),
  constraint what_if_digest_fkey FOREIGN KEY (digest) REFERENCES policy(digest)
);
CREATE INDEX what_if_by_assessment ON what_if USING btree (campaign, assessment, asked_at, id);
alter table what_if enable row level security;
create policy preparing on what_if
  using (((campaign = ( SELECT app_campaign() AS app_campaign)) AND ( SELECT app_may('assessment.review'::text) AS app_may)));
grant insert, select, update on what_if to :app;
grant insert, select, update on what_if to :jobs;
