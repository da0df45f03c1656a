-- Photos and files: what was claimed about each, what its bytes say, and where the bytes lie (requirements, E5; server-design 10).

create table evidence (
  campaign uuid not null references campaign,
  id uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  problem uuid,
  inspection uuid,
  dispatch uuid,
  -- before: as found; after: as the verifiers saw it; claim: the responsible side's own; other.
  stage text not null constraint evidence_stage check (stage in ('before', 'after', 'claim', 'other')),
  -- Of the bytes, from the device: checked on arrival.
  sha256 bytea not null,
  bytes bigint not null,
  media text,
  taken_at timestamptz,
  position jsonb,
  owner uuid not null,
  -- NULL until the bytes are here, whole and checked.
  stored_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
) partition by list (campaign);
create index evidence_by_problem on evidence (campaign, problem, stage) where problem is not null;
create index evidence_by_inspection on evidence (campaign, inspection) where inspection is not null;
create index evidence_by_sha256 on evidence (campaign, sha256);
create trigger stamp before insert or update on evidence for each row execute function stamp_row();
call guard_by_place('evidence');
grant select, insert, update on evidence to :app, :jobs;
