-- Who answers for which unit, from day to day (requirements, S0-4 to S0-10, S1-22, S3-7, S4-4), and what follows from it: which units a
-- person reaches, whose telephone may be seen, what the record of a visit says.

-- Whether a position lies within the asking actor's units: what guard_by_place compares, for functions that answer past row-level security.
create function is_in_reach(place bigint) returns boolean language sql stable parallel safe
as $$ select coalesce(place between app_low() and app_high() and (app_ranges() is null or app_ranges() @> place), false) $$;

-- A relation of a unit to a post or body. Nothing is edited: one that ends keeps its days, and the next begins. `holder` is the post's or
-- body's id in the data tables (docs/data-format.md); `account` where the post signs in here.
create table responsibility (
  campaign uuid not null references campaign,
  id uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  kind text not null,
  holder text not null constraint responsibility_holder_shape check (holder ~ '^\S{1,64}$'),
  post text,
  -- The organ or section that the post belongs to (横向落实到科室), as it is printed.
  body text,
  -- The unit whose office keeps the holder's duty summary: the own office and no other (requirements, B4).
  office text references unit,
  account uuid references account,
  -- Empty: recorded by mistake and withdrawn; the trail says what it was.
  valid daterange not null,
  set_by uuid not null,
  set_at timestamptz not null,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint responsibility_once exclude using gist (campaign with =, unit with =, kind with =, holder with =, valid with &&)
);
create index responsibility_by_pos on responsibility (campaign, pos, kind, id);
create index responsibility_by_holder on responsibility (campaign, holder, pos, id);
create index responsibility_by_account on responsibility (account, campaign) where account is not null;
create index responsibility_by_xid on responsibility (campaign, xid, id);
create trigger stamp before insert or update on responsibility for each row execute function stamp_row();
call guard_by_place('responsibility');
create policy readers on responsibility as restrictive
  using ((select app_may('responsibility.read')) or (select app_may('responsibility.write')));

-- The list as it was filed with the office (S1-22: 备案): a number, a day, its content and the digest of it. Never changed.
create table responsibility_file (
  campaign uuid not null references campaign,
  id uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  number integer not null,
  title text not null,
  day date not null,
  digest text not null constraint responsibility_file_digest check (digest ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  holdings integer not null,
  filed_by uuid not null,
  filed_at timestamptz not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint responsibility_file_number unique (campaign, unit, number)
);
create index responsibility_file_by_pos on responsibility_file (campaign, pos, number);
call guard_by_place('responsibility_file');
create policy readers on responsibility_file as restrictive
  using ((select app_may('responsibility.read')) or (select app_may('responsibility.write')));

-- A note of work at a unit: what was seen or settled there. It says a day and neither hour nor place of a person, and is no check-in
-- (requirements, D-1): the office of whoever was there writes it, from the work.
create table visit (
  campaign uuid not null references campaign,
  id uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  holder text not null,
  kind text not null,
  day date not null,
  -- Days on site: half a day is 0.5 (S0-7).
  amount numeric not null constraint visit_amount check (amount > 0 and amount <= 1),
  work text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  withdrawn_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
);
create index visit_by_holder on visit (campaign, holder, day, id);
create index visit_by_pos on visit (campaign, pos, day, id);
create trigger stamp before insert or update on visit for each row execute function stamp_row();
call guard_by_place('visit');
create policy own_offices on visit as restrictive using ((select app_may('duty.read')) or (select app_may('duty.record')));

grant select, insert, update on responsibility, visit to :app, :jobs;
grant select, insert on responsibility_file to :app, :jobs;

-- Whose rights follow from a responsibility is told when it changes, as with grants (0007).
create function tell_responsibility_changed() returns trigger language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.account is not null then perform pg_notify('rights_changed', old.account::text); end if;
  if new.account is not null then perform pg_notify('rights_changed', new.account::text); end if;
  return null;
end $$;
create trigger tell_changed after insert or update on responsibility for each row execute function tell_responsibility_changed();

-- As in 0008, with the units that the account's responsibilities of that campaign name on the day. Whoever replaces it again keeps both.
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
$$;

-- What there is to be known about where a role is to be held, for whoever keeps accounts and sees neither campaigns nor teams.
create function grant_place(of_campaign uuid, of_unit text, of_team uuid, of_pool text)
returns table (has_campaign boolean, has_unit boolean, is_within boolean, team_kind text, has_pool boolean)
language plpgsql stable security definer set search_path = public, pg_temp
as $$
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
end $$;

-- The posts that hold a role in the campaign within the asking actor's units, by post: to name one as a member or a holder. A covert team's
-- members are nobody's business but the campaign office's (S3-11).
create function posts_in_reach(words text, after_post text, after_account text, most integer, on_day date)
returns table (account uuid, post text, roles text[])
language sql stable security definer set search_path = public, pg_temp
as $$
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
$$;

-- Whether somebody who may see contact data may see those of this account: it answers for a unit, or works in a team, that the asker reaches.
create function contact_in_reach(of_account uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (select from responsibility r
      where r.account = of_account and r.campaign = app_campaign() and is_in_reach(r.pos))
    or exists (select from role_grant g left join unit u on u.id = g.unit left join team t on t.id = g.team
      where g.account = of_account and g.campaign = app_campaign() and g.revoked_at is null
        and (g.role <> 'covert_member' or app_cleared_for_all())
        and (is_in_reach(u.pos) or exists (select from team_unit x join unit y on y.id = x.unit
          where x.team = t.id and y.pos <= app_high() and y.pos_end >= app_low())))
$$;

-- Contact data: one's own, those of whoever is within reach, and all for whoever keeps accounts. Written by the account itself or by whoever
-- keeps accounts (under 0003 whoever might read might write).
drop policy contact_readers on account_contact;
create policy readers on account_contact for select
  using ((select app_may('contact.read')) and contact_in_reach(account));
create policy own_or_keeper on account_contact
  using (account = (select app_account()) or (select app_may('account.write')));

-- An event with values about a person: the values hang on the event's number, which most who write events may not read back.
create function add_personal_event(made jsonb, personal jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
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
  insert into event_personal (event_id, name, campaign, pos, sealed_by, salt, value)
  select number, p.name, (made ->> 'campaign')::uuid, (made ->> 'pos')::bigint, (made ->> 'sealed_by')::uuid, decode(p.salt, 'hex'), p.value
  from jsonb_to_recordset(personal) as p(name text, salt text, value text);
end $$;

-- What a team is called on the inspection list (S3-7) of those who may not see teams; a covert team is not named at all.
create function team_on_list(of_team uuid, on_day date)
returns table (name text, kind text, lead_post text, head uuid)
language sql stable security definer set search_path = public, pg_temp
as $$
  select t.name, t.kind, t.lead_post,
    (select m.account from team_member m where m.team = t.id and m.is_head and m.valid @> on_day order by m.id limit 1)
  from team t where t.id = of_team and t.campaign = app_campaign() and t.kind <> 'covert'
$$;
