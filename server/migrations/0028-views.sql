-- Saved views: the filters of a page under a name, so that they need not be set again (docs/decisions/0029). How often one is opened is kept nowhere (D-1).

-- In whose name an account acts, as one text: those of one team, of one pool's lead, or of one role at one unit share a desk.
create function desk_of(role text, unit text, pool text, team uuid) returns text language sql immutable
as $$
  select role || ' ' || coalesce(team::text, pool, unit)
$$;

-- The desks of the asking account in the campaign; a role that covers what its holder is responsible for has no desk.
create function own_desks() returns text[] language sql stable
as $$
  select coalesce(array_agg(distinct desk_of(g.role, g.unit, g.pool, g.team))
    filter (where coalesce(g.team::text, g.pool, g.unit) is not null), '{}')
  from role_grant g
  where g.account = app_account() and g.campaign = app_campaign() and g.revoked_at is null
$$;

create table saved_view (
  campaign uuid not null references campaign,
  id uuid not null,
  account uuid not null references account,
  page text not null,
  name text not null,
  query jsonb not null,
  -- The desks that it is shared with: those of whoever saved it, at that time. NULL: it is the own.
  desks text[],
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint saved_view_name_once unique (campaign, account, page, name)
);
create trigger stamp before insert or update on saved_view for each row execute function stamp_row();
alter table saved_view enable row level security;
create policy own on saved_view using (campaign = (select app_campaign()) and account = (select app_account()));
create policy shared on saved_view for select using (
  campaign = (select app_campaign()) and desks && (select own_desks()));
grant select, insert, update, delete on saved_view to :app;
