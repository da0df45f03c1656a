-- From records to the facts of an assessment: which version of a record counts below a watermark, and the facts that come from outside.

-- The transaction in which a record became the fact that it is now. `xid` follows every write (a photo that arrived, a reminder); this one
-- only what an assessment reads, so that a watermark (a snapshot of transactions) tells whether the fact was there when a period was frozen.
alter table inspection add column fact_xid xid8 not null default pg_current_xact_id();
alter table problem add column fact_xid xid8 not null default pg_current_xact_id();
alter table responsibility add column fact_xid xid8 not null default pg_current_xact_id();
alter table visit add column fact_xid xid8 not null default pg_current_xact_id();
alter table commitment add column fact_xid xid8 not null default pg_current_xact_id();
alter table round add column fact_xid xid8 not null default pg_current_xact_id();
-- Warnings, like events of problems, are never changed but by a release, which stamps this column.
alter table problem_warning add column xid xid8 not null default pg_current_xact_id();

-- The round's name in the policy, where a rule speaks of it: "month" of a covert round that counts in the month alone (AMB-18).
alter table round add column name text constraint round_name_shape check (name ~ '^[a-z][a-z0-9_]{0,63}$');

-- What a fact was before it was corrected, withdrawn or ended, with the transactions between which it was so. Written by triggers alone.
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
  primary key (campaign, source, id, to_xid)
);
call guard_by_place('fact_past');
-- Whoever changes a fact leaves its past here; only jobs, for which nobody is signed in, read it.
create policy jobs_read on fact_past as restrictive for select using ((select app_account()) is null);
grant select, insert on fact_past to :app, :jobs;

-- A record that becomes a fact: confirmed, released, promised again. Argument: none.
create function mark_fact() returns trigger language plpgsql
as $$
begin
  new.fact_xid := pg_current_xact_id();
  return new;
end $$;

-- A fact that changes or ends. What it was stays readable below older watermarks. Arguments: the table; the place where rows have none.
create function keep_fact_past() returns trigger language plpgsql
as $$
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
end $$;

-- Inspections count once they are confirmed and not under seal.
create trigger fact_begins before update on inspection for each row
  when (not (old.state = 'final' and old.sealed_by is null) and new.state = 'final' and new.sealed_by is null)
  execute function mark_fact();
create trigger fact_changes before update on inspection for each row
  when (old.state = 'final' and old.sealed_by is null
    and (new.state, new.sealed_by, new.unit, new.day, new.kind, new.team, new.round, new.standard, new.score, new.full_mark, new.items)
      is distinct from (old.state, old.sealed_by, old.unit, old.day, old.kind, old.team, old.round, old.standard, old.score, old.full_mark, old.items))
  execute function keep_fact_past('inspection');

-- Of a problem what it is; what happens to it stands in problem_event, row by row. A lineage is said and unsaid by people (AMB-4).
create trigger fact_begins before update on problem for each row
  when (old.sealed_by is not null and new.sealed_by is null and new.state <> 'withdrawn')
  execute function mark_fact();
create trigger fact_changes before update on problem for each row
  when (old.sealed_by is null and old.state <> 'withdrawn'
    and (new.state = 'withdrawn' or (new.lineage, new.unit, new.found_on, new.source, new.category, new.place_type, new.behaviour, new.severity, new.stock, new.prominent, new.team)
      is distinct from (old.lineage, old.unit, old.found_on, old.source, old.category, old.place_type, old.behaviour, old.severity, old.stock, old.prominent, old.team)))
  execute function keep_fact_past('problem');

create trigger fact_changes before update on responsibility for each row
  when ((new.unit, new.kind, new.holder, new.post, new.body, new.valid) is distinct from (old.unit, old.kind, old.holder, old.post, old.body, old.valid))
  execute function keep_fact_past('responsibility');
create trigger fact_changes before update on visit for each row
  when ((new.unit, new.holder, new.kind, new.day, new.amount, new.withdrawn_at is null)
    is distinct from (old.unit, old.holder, old.kind, old.day, old.amount, old.withdrawn_at is null))
  execute function keep_fact_past('visit');
create trigger fact_changes before update on commitment for each row
  when ((new.withdrawn_at is null) is distinct from (old.withdrawn_at is null))
  execute function keep_fact_past('commitment');
create trigger fact_begins before update on round for each row
  when (not (old.state <> 'planned' and not old.sealed) and new.state <> 'planned' and not new.sealed)
  execute function mark_fact();
create trigger fact_changes before update on round for each row
  when (old.state <> 'planned' and not old.sealed
    and (new.state, new.kind, new.first_day, new.last_day, new.name, new.not_held, new.cancel_reason)
      is distinct from (old.state, old.kind, old.first_day, old.last_day, old.name, old.not_held, old.cancel_reason))
  execute function keep_fact_past('round');

-- Facts that come from outside of the work here: reports that were due, what residents and media say, surveys, funds, tables that another
-- body published, figures, exemptions, findings, and whatever kinds the policy declares. Each with its source and who entered it. The
-- cells are those of the data table of that kind (docs/data-format.md), checked when they are entered.
create table entered_fact (
  campaign uuid not null references campaign,
  id uuid not null,
  kind text not null constraint entered_fact_kind check (kind ~ '^[a-z][a-z0-9_]{0,63}$'),
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  day date,
  cells jsonb not null,
  -- Of kinds whose rows are named by their cells and not by an id: a unit delivers one weekly report a week.
  key text,
  source text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  received_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  fact_xid xid8 not null default pg_current_xact_id(),
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
);
create unique index entered_fact_once on entered_fact (campaign, kind, key) where withdrawn_at is null and key is not null;
create index entered_fact_by_kind on entered_fact (campaign, kind, day, id);
create index entered_fact_by_pos on entered_fact (campaign, pos, kind, id);
create trigger stamp before insert or update on entered_fact for each row execute function stamp_row();
create trigger fact_changes before update on entered_fact for each row
  when ((new.unit, new.day, new.cells, new.withdrawn_at is null) is distinct from (old.unit, old.day, old.cells, old.withdrawn_at is null))
  execute function keep_fact_past('entered_fact');
call guard_by_place('entered_fact');
create policy readers on entered_fact as restrictive using ((select app_may('fact.read')) or (select app_may('fact.enter')));
grant select, insert, update on entered_fact to :app, :jobs;

-- Jobs assemble facts for nobody who is signed in: they see what units were called and where they stood.
create policy assembling on unit_version for select to :jobs using (true);
create policy assembling on unit_relation for select to :jobs using (true);
