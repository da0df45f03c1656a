-- Results of periods: computed from frozen facts, checked by the counties, reviewed, signed, numbered, issued, receipted; corrected by further
-- editions (requirements S0-23, S1-23, S1-24, S2-15, D-6). Nothing of them is sealed: facts of a covert round count from its release on.

-- One edition of one period's result. Edition 1 is the first publication, 2 its first correction; an edition that was withdrawn before it was
-- issued gives its place free.
create table assessment (
  campaign uuid not null references campaign,
  id uuid not null,
  cadence text not null,
  period text not null,
  title text not null,
  first_day date not null,
  last_day date not null,
  edition integer not null default 1,
  corrects uuid,
  correction_reason text,
  -- Where it stands (contract/src/assessments).
  state text not null default 'computing' constraint assessment_state check (
    state in ('computing', 'provisional', 'in_check', 'checked', 'reviewed', 'submitted', 'signed', 'numbered', 'issued', 'receipted',
              'failed', 'withdrawn')),
  -- The policy that holds on the period's last day, and the version of it: found, never chosen (policy-language, 9).
  policy text not null,
  digest text not null references policy,
  version text not null,
  decisions jsonb not null default '{}',
  -- How often it was frozen and computed: a correction of a fact before the issue makes another.
  computation integer not null default 1,
  computed_by uuid not null,
  computed_at timestamptz not null,
  -- The freeze: which transactions count, when the line was drawn, and the digest of all facts and units under it.
  snapshot text,
  frozen_at timestamptz,
  -- By kind and day the digests of frozen_slice: everything that the engine was given.
  manifest text,
  facts_digest text,
  fact_count integer,
  engine text,
  -- SHA-256 of the results in canonical form, the same that the command line prints.
  result_digest text,
  -- Scores with their parts, lists, money and notices of this period: what is the same for all units.
  shape jsonb,
  lists jsonb,
  awards jsonb,
  notices jsonb,
  -- Against the edition that it corrects: who changes what, the weightiest first.
  changes jsonb,
  -- Why it could not be computed: { zh, en }.
  refusal jsonb,
  check_until date,
  shown_at timestamptz,
  reviewed_by uuid,
  submitted_by uuid,
  signed_by uuid,
  signed_at timestamptz,
  number text,
  number_organ uuid,
  issued_at timestamptz,
  superseded_by uuid,
  -- Every move: who (account), when, from where to where, and the reason given.
  steps jsonb not null default '[]',
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint assessment_two_persons check (
    (reviewed_by is null or reviewed_by <> computed_by)
    and (signed_by is null or (signed_by <> computed_by and signed_by <> submitted_by))),
  constraint assessment_computed check (
    state in ('computing', 'failed', 'withdrawn') or (result_digest is not null and manifest is not null)),
  constraint assessment_numbered check ((number is null) = (state not in ('numbered', 'issued', 'receipted'))),
  constraint assessment_correction check ((edition = 1) = (corrects is null))
);
create unique index assessment_once on assessment (campaign, cadence, period, edition) where state <> 'withdrawn';
create index assessment_by_day on assessment (campaign, last_day, first_day, id);
create trigger stamp before insert or update on assessment for each row execute function stamp_row();
alter table assessment enable row level security;
-- Its policy stands below, with the sheets'.

-- What was issued is never changed: only whether it was signed for, which edition corrects it, and what became of it afterwards.
create function keep_issued_assessment() returns trigger language plpgsql
as $$
begin
  if old.issued_at is not null and (new.manifest, new.facts_digest, new.result_digest, new.digest, new.version, new.decisions, new.shape,
      new.lists, new.awards, new.number, new.issued_at, new.edition, new.computation)
      is distinct from (old.manifest, old.facts_digest, old.result_digest, old.digest, old.version, old.decisions, old.shape,
      old.lists, old.awards, old.number, old.issued_at, old.edition, old.computation) then
    raise exception 'an issued result is never changed' using errcode = '23514', constraint = 'assessment_issued';
  end if;
  return new;
end $$;
create trigger issued before update on assessment for each row execute function keep_issued_assessment();

-- One unit in one of the policy's assessments. Figures are exact texts, a decimal or n/d; ranking pages read place and seq alone.
create table assessment_result (
  campaign uuid not null,
  assessment uuid not null,
  -- The policy's id: xun_score. In the policy's order.
  score_of text not null,
  unit text not null,
  pos bigint not null,
  unit_name text not null,
  -- In the official order of the units.
  seq integer not null,
  score text,
  printed text,
  absent text,
  grade text,
  grade_label text,
  grade_gate text,
  -- Of the assessment's first rank; '' and NULL where it has none or the unit none in it.
  pool text not null default '',
  place integer,
  from_end integer,
  pool_size integer,
  tied boolean not null default false,
  -- All ranks, and the parts' values by path, as in the results' documented shape without what `shape` says for all.
  ranks jsonb not null,
  parts jsonb not null,
  lists text[] not null default '{}',
  primary key (campaign, assessment, score_of, unit)
);
-- The unranked come last in their pool.
create index assessment_result_by_place on assessment_result (campaign, assessment, score_of, pool, (coalesce(place, 2147483647)), seq);
create index assessment_result_by_seq on assessment_result (campaign, assessment, seq);
create index assessment_result_by_pos on assessment_result (campaign, pos, assessment);
alter table assessment_result enable row level security;
create table assessment_list_member (
  campaign uuid not null,
  assessment uuid not null,
  list text not null,
  -- In the list's order.
  seq integer not null,
  unit text not null,
  pos bigint not null,
  unit_name text not null,
  pool text,
  place integer,
  tied_at_edge boolean not null,
  primary key (campaign, assessment, list, seq)
);
alter table assessment_list_member enable row level security;
-- What the rules propose, with its because; what a person found about it, and what an organ decided.
create table assessment_measure (
  campaign uuid not null,
  assessment uuid not null,
  -- The same for the same ground in every computation (engine, MeasureResult.key).
  key text not null,
  seq integer not null,
  rule text not null,
  measure text not null,
  unit text not null,
  pos bigint,
  -- As the engine proposed it, whole.
  proposal jsonb not null,
  needs_finding text,
  state text not null constraint assessment_measure_state check (
    state in ('proposed', 'awaits_finding', 'not_found', 'absorbed', 'accepted', 'rejected', 'carried_out', 'withdrawn', 'flagged')),
  finding_reason text,
  found_by uuid,
  found_at timestamptz,
  -- Where the policy leaves a choice (约谈或诫勉谈话), the one that was chosen.
  chosen text,
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  carried_out_on date,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, assessment, key)
);
create index assessment_measure_by_seq on assessment_measure (campaign, assessment, seq);
create index assessment_measure_by_pos on assessment_measure (campaign, pos, assessment);
create trigger stamp before insert or update on assessment_measure for each row execute function stamp_row();
alter table assessment_measure enable row level security;
-- A proposal is inside the administration: the offices that prepare it, and after the issue whoever follows measures.
create policy shown on assessment_measure using (
  campaign = (select app_campaign())
  and (select app_may('measure.read'))
  and ((select app_may('assessment.review')) or assessment in (select id from assessment where issued_at is not null)));

-- A sheet a county: what it was shown, when it answered, and that it has received the issued result (D-6: 核对反馈, 签收).
create table assessment_sheet (
  campaign uuid not null,
  assessment uuid not null,
  unit text not null,
  pos bigint not null,
  pos_end bigint not null,
  -- Of the county's own rows: a computation that changes none of them asks it nothing again.
  digest text not null,
  sent_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  agrees boolean,
  note text,
  received_by uuid,
  received_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, assessment, unit)
);
create trigger stamp before insert or update on assessment_sheet for each row execute function stamp_row();
alter table assessment_sheet enable row level security;
create policy own_sheet on assessment_sheet using (
  campaign = (select app_campaign())
  and ((select app_may('assessment.review'))
    or ((select app_may('assessment.check'))
      and pos between (select app_low()) and (select app_high())
      and ((select app_ranges()) is null or (select app_ranges()) @> pos))));

create table assessment_objection (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  sheet text not null,
  -- The unit that it is about, at or below the sheet's.
  unit text not null,
  pos bigint not null,
  score_of text,
  part text,
  -- table:id of the fact, as explanations name it; NULL: about the figure as a whole.
  fact text,
  reason text not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  state text not null default 'open' constraint assessment_objection_state check (state in ('open', 'upheld', 'rejected')),
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  foreign key (campaign, assessment, sheet) references assessment_sheet,
  constraint objection_two_persons check (decided_by is null or decided_by <> raised_by)
);
create index assessment_objection_by_sheet on assessment_objection (campaign, assessment, sheet, raised_at, id);
create trigger stamp before insert or update on assessment_objection for each row execute function stamp_row();
alter table assessment_objection enable row level security;
create policy own_sheet on assessment_objection using (
  campaign = (select app_campaign())
  and ((select app_may('assessment.review'))
    or ((select app_may('assessment.check'))
      and pos between (select app_low()) and (select app_high())
      and ((select app_ranges()) is null or (select app_ranges()) @> pos))));

-- Whoever prepares results sees all; the counties what was sent to them, or issued; everybody else what was issued.
create policy shown on assessment using (
  campaign = (select app_campaign())
  and ((select app_may('assessment.review'))
    or ((select app_may('assessment.read')) and issued_at is not null)
    or ((select app_may('assessment.check')) and shown_at is not null and id in (select s.assessment from assessment_sheet s))));

-- `assessment` and the sheets have their own policies, which the inner selects stand under: before the issue a county finds its own units' rows
-- alone, and a town below it none.
create procedure guard_results(guarded regclass) language plpgsql
as $$
begin
  execute format($policy$create policy shown on %s using (
    campaign = (select app_campaign())
    and ((select app_may('assessment.review'))
      or ((select app_may('assessment.read')) and assessment in (select a.id from assessment a where a.issued_at is not null))
      or ((select app_may('assessment.check')) and assessment in (select a.id from assessment a)
        and exists (select from assessment_sheet s where s.campaign = app_campaign() and s.assessment = %s.assessment
          and %s.pos between s.pos and s.pos_end))))$policy$, guarded, guarded, guarded);
end $$;
call guard_results('assessment_result');
call guard_results('assessment_list_member');

-- How many have not signed for a result: a county sees its own sheet alone, and its receipt may be the last.
create function receipts_missing(of_assessment uuid) returns integer language sql stable security definer set search_path = public, pg_temp
as $$
  select count(*)::integer from assessment_sheet s
  where s.campaign = app_campaign() and s.assessment = of_assessment and s.received_at is null
$$;

-- What the approving organ changed, with its reason, beside the computed value and never in its place (审定调整).
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
  adjusted_at timestamptz not null,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint adjustment_once unique (campaign, assessment, score_of, unit)
);
create trigger stamp before insert or update on assessment_adjustment for each row execute function stamp_row();
alter table assessment_adjustment enable row level security;
create policy shown on assessment_adjustment using (
  campaign = (select app_campaign())
  and ((select app_may('assessment.review'))
    or ((select app_may('assessment.read')) and assessment in (select id from assessment where issued_at is not null))));

-- The frozen facts: the rows of one kind and one day, packed, under the digest of what they say. A day that nobody touched since is one
-- slice for all the freezes that hold it (docs/decisions).
create table frozen_slice (
  campaign uuid not null,
  digest text not null constraint frozen_slice_digest check (digest ~ '^[0-9a-f]{64}$'),
  rows integer not null,
  bytes bytea not null,
  primary key (campaign, digest)
);
-- They are packed already.
alter table frozen_slice alter column bytes set storage external;
alter table frozen_slice enable row level security;
create policy readers on frozen_slice using (campaign = (select app_campaign()) and (select app_may('assessment.read')));

-- Another policy or other decisions tried on an issued period: recorded as such, and never a result (policy-language, 9).
create table what_if (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  digest text not null references policy,
  decisions jsonb not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null default 'asked' constraint what_if_state check (state in ('asked', 'done', 'failed')),
  result_digest text,
  -- Counts and the weightiest changes, as `cunjing compare` prints them.
  comparison jsonb,
  refusal jsonb,
  done_at timestamptz,
  primary key (campaign, id)
);
create index what_if_by_assessment on what_if (campaign, assessment, asked_at, id);
alter table what_if enable row level security;
create policy preparing on what_if using (campaign = (select app_campaign()) and (select app_may('assessment.review')));

-- Computing a stored result again from its frozen facts: the same bytes, or a fault that somebody has to look at.
create table assessment_verification (
  campaign uuid not null,
  id uuid not null,
  assessment uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  done_at timestamptz,
  -- NULL: not done yet.
  holds boolean,
  -- What was found: digests of facts, of results and of the stored rows, each beside the recorded one.
  found jsonb,
  primary key (campaign, id)
);
create index assessment_verification_by_assessment on assessment_verification (campaign, assessment, asked_at, id);
alter table assessment_verification enable row level security;
create policy readers on assessment_verification using (
  campaign = (select app_campaign())
  and ((select app_may('assessment.review'))
    or ((select app_may('assessment.read')) and assessment in (select id from assessment where issued_at is not null))));

grant select, insert, update on assessment, assessment_measure, assessment_sheet, assessment_objection, assessment_adjustment, what_if,
  assessment_verification to :app, :jobs;
grant select on assessment_result, assessment_list_member, frozen_slice to :app;
grant select, insert on frozen_slice to :jobs;
-- What was computed before the issue is replaced whole by a further computation.
grant select, insert, delete on assessment_result, assessment_list_member to :jobs;
grant delete on assessment_measure to :jobs;

-- The jobs record what the system does by itself: no account did it.
create policy system_writes on event for insert to :jobs with check (account is null and campaign = (select app_campaign()));
-- A policy is a published document; the jobs, which nobody is signed in to, compute by it.
create policy jobs on policy for select to :jobs using (true);
