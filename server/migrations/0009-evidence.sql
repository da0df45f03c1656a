-- Photos and files: what was uploaded, what it is evidence of, what was derived from it.

-- A file that came in whole, with what its content says (features/evidence/read-photo.ts). It may come before or after the command that says
-- what it shows, and belongs to its sender alone until then. The row is the receipt: a device deletes its copy only when it has seen it.
create table upload (
  campaign uuid not null,
  -- The evidence's id, made by the device.
  evidence uuid not null,
  account uuid not null references account,
  sha256 text not null constraint upload_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  state text not null constraint upload_state check (state in ('received', 'refused')),
  -- Why it was refused: the device may send another under the same id.
  reason text,
  found text,
  -- Key in the file store; NULL: refused and not kept.
  file text,
  kind text constraint upload_kind check (kind in ('photo', 'file')),
  media_type text,
  ending text,
  -- What the file says of itself, apart from what was claimed: place, time, satellites' time, editor (requirements, E5).
  says jsonb not null default '{}',
  received_at timestamptz not null,
  primary key (campaign, evidence, account),
  constraint upload_kept check ((state = 'received') = (file is not null and kind is not null))
);
create index upload_by_time on upload (received_at);
create unique index upload_file_once on upload (file) where file is not null;
alter table upload enable row level security;
create policy own on upload using (account = (select app_account()));
create policy jobs on upload to :jobs using (true);

create table evidence (
  campaign uuid not null,
  id uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  -- What it is evidence of: a problem, an inspection, or the unit itself.
  problem uuid,
  inspection uuid,
  spot text,
  -- before: as found; after: as the verifiers saw it; claim: the responsible side's own; other.
  stage text not null constraint evidence_stage check (stage in ('before', 'after', 'claim', 'other')),
  -- awaited: said, not here; received: here whole; derived: with its copies; unreadable: the decoder finds faults, the original is kept.
  state text not null default 'awaited' constraint evidence_state check (
    state in ('awaited', 'received', 'derived', 'unreadable', 'withdrawn')),
  -- Counted in its problem's or inspection's photos_awaited.
  promised boolean not null default false,
  -- As the device computed it, and as it was when the file came; NULL: promised, and nothing said of it yet.
  sha256 text constraint evidence_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint,
  -- What the device claims: when, where and which way it looked; never mended by what the file says.
  taken_at timestamptz,
  position jsonb,
  direction double precision constraint evidence_direction check (direction >= 0 and direction < 360),
  -- The before photo that the camera showed as a pattern.
  retakes uuid,
  note text,
  account uuid not null,
  at timestamptz not null,
  -- When its file was here, whole and checked; NULL: not yet, or withdrawn.
  stored_at timestamptz,
  kind text constraint evidence_kind check (kind in ('photo', 'file')),
  media_type text,
  ending text,
  says jsonb not null default '{}',
  file text,
  width integer,
  height integer,
  thumbnail text,
  screen text,
  -- What it looks like: 64 bits as a whole number, and whether there is too little to see for likeness to mean anything.
  likeness bigint,
  is_flat boolean,
  unreadable_reason text,
  withdrawn_reason text,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint evidence_of_one_thing check (num_nonnulls(problem, inspection) <= 1),
  constraint evidence_here check (state in ('awaited', 'withdrawn') or (file is not null and sha256 is not null))
) partition by list (campaign);
create index evidence_by_problem on evidence (campaign, problem, at, id) where problem is not null;
create index evidence_by_inspection on evidence (campaign, inspection, at, id) where inspection is not null;
create index evidence_by_unit on evidence (campaign, unit, at, id);
create index evidence_awaited on evidence (campaign, pos, at, id) where state = 'awaited';
create index evidence_by_xid on evidence (campaign, xid, id);
create trigger stamp before insert or update on evidence for each row execute function stamp_row();
call guard_by_place('evidence');

-- Look-alikes by bands of 16 bits: within 7 bits two photos agree in one band up to one bit (docs/decisions). Flat ones have none.
create table photo_band (
  campaign uuid not null,
  band smallint not null,
  bits integer not null,
  evidence uuid not null,
  pos bigint not null,
  sealed_by uuid,
  likeness bigint not null,
  primary key (campaign, band, bits, evidence)
);
create index photo_band_by_evidence on photo_band (campaign, evidence);
call guard_by_place('photo_band');

-- One process at a time writes to an upload; the holder renews its hold and gives it up when another wants it (tus, resuming).
-- Unlogged: a hold that a crash ends is no loss, and taking one waits for no disk.
create unlogged table upload_hold (
  upload uuid primary key,
  holder uuid not null,
  until timestamptz not null,
  wanted boolean not null default false
);
alter table upload_hold enable row level security;
create policy signed_in on upload_hold using ((select app_account()) is not null);

grant select, insert, update on upload, evidence to :app, :jobs;
grant delete on upload to :jobs;
grant select, insert, update, delete on photo_band, upload_hold to :app, :jobs;
