-- Where a unit's edge runs, as the operator loaded it: for maps alone. Nothing is computed from it, and no record is placed by it.
create table unit_boundary (
  unit text primary key references unit,
  -- A MultiPolygon in longitude and latitude of WGS-84 (GeoJSON, RFC 7946), to seven decimals: a centimetre.
  polygons jsonb not null,
  -- SHA-256 of them: what a reader's copy is compared by.
  digest text not null constraint unit_boundary_digest check (digest ~ '^[0-9a-f]{64}$'),
  west double precision not null,
  south double precision not null,
  east double precision not null,
  north double precision not null,
  file text not null,
  loaded_by uuid not null,
  loaded_at timestamptz not null
);
alter table unit_boundary enable row level security;
-- A published map; outside of a session there is nothing to see.
create policy signed_in on unit_boundary using ((select app_account()) is not null);
grant select, insert, update on unit_boundary to :app, :jobs;
