-- Units: villages, towns, counties, and whatever else is assessed. The truth is dated (unit_version, unit_relation); `unit` holds what
-- is so today, with a position in the administrative tree that makes "this unit and all below it" one range of whole numbers.

create table unit (
  id text collate "C" primary key constraint unit_id_shape check (id ~ '^[A-Za-z0-9_.-]{1,64}$'),
  kind text not null,
  name text not null,
  code text,
  parent text references unit deferrable initially deferred,
  official_order bigint not null default 0,
  pos bigint not null,
  pos_end bigint not null,
  -- A withdrawn unit keeps its past and stands under its successor for rights.
  withdrawn_on date,
  successor text references unit,
  search_keys text not null default '',
  attributes jsonb not null default '{}',
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  constraint unit_range check (pos <= pos_end)
);
create unique index unit_by_pos on unit (pos);
create index unit_by_parent on unit (parent, official_order, id);
create index unit_by_code on unit (code) where code is not null;
create index unit_by_search on unit using gin (search_keys gin_trgm_ops);
create index unit_by_xid on unit (xid, id);
create trigger stamp before insert or update on unit for each row execute function stamp_row();

-- What a unit was called, and what it was, from day to day.
create table unit_version (
  unit text not null references unit,
  valid daterange not null,
  name text not null,
  kind text not null,
  code text,
  official_order bigint not null default 0,
  attributes jsonb not null default '{}',
  constraint unit_version_once exclude using gist (unit with =, valid with &&)
);

-- Who stood under whom, in which hierarchy, from day to day. One administrative parent at a time; pools, territories and grids may be several.
create table unit_relation (
  hierarchy text not null constraint unit_relation_hierarchy check (hierarchy in ('administrative', 'pool', 'team', 'grid')),
  parent text not null,
  child text not null references unit,
  valid daterange not null,
  constraint unit_relation_once exclude using gist (hierarchy with =, parent with =, child with =, valid with &&),
  constraint unit_relation_one_parent exclude using gist (child with =, valid with &&) where (hierarchy = 'administrative')
);
create index unit_relation_by_parent on unit_relation (hierarchy, parent);
create index unit_relation_by_child on unit_relation (child);

-- Unit names are no secret among people who have signed in; outside a session there is nothing to see.
alter table unit enable row level security;
alter table unit_version enable row level security;
alter table unit_relation enable row level security;
create policy signed_in on unit using ((select app_account()) is not null);
create policy signed_in on unit_version using ((select app_account()) is not null);
create policy signed_in on unit_relation using ((select app_account()) is not null);
grant select, insert, update on unit, unit_version, unit_relation to :app, :jobs;
