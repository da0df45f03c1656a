-- Hints about photos: the same file or nearly the same picture used twice (docs/decisions/0025-evidence-hints.md).

-- By its bytes a photo is found wherever it is used.
create index evidence_by_sha256 on evidence (campaign, sha256) include (pos, sealed_by) where sha256 is not null;

-- A look-up compares a thousand photos that share a band: it reads them from the index alone, row-level security's columns included. Positions
-- follow the unit (reposition_facts), as everywhere.
alter table photo_band add column unit text;
update photo_band b set unit = e.unit from evidence e where e.campaign = b.campaign and e.id = b.evidence;
alter table photo_band alter column unit set not null,
  drop constraint photo_band_pkey,
  add constraint photo_band_pkey primary key (campaign, band, bits, evidence) include (likeness, pos, sealed_by);
