-- The ledger: problems from found to closed, their dispatches, requests, warnings and re-checks (requirements, B8).

-- Tables of facts have no foreign key to their campaign: every row written would lock the campaign's one row, and under load those locks
-- are what writers wait for. Row-level security holds the campaign to the one that was asked for, and the partitions to one that exists.
create table problem (
  campaign uuid not null,
  id uuid not null,
  -- Where it is.
  unit text not null references unit,
  pos bigint not null,
  place text,
  position jsonb,
  -- Numbered per village when it becomes known (never at finding under seal), never used again (S0-12).
  serial integer,
  -- What it is.
  source text not null,
  category text,
  place_type text,
  behaviour text,
  zone text,
  severity text not null constraint problem_severity check (severity in ('ordinary', 'prominent', 'serious')),
  stock text constraint problem_stock check (stock in ('stock', 'new')),
  prominent boolean not null default false,
  negative_impact boolean not null default false,
  description text not null,
  -- Who found it, when.
  found_on date not null,
  found_at timestamptz not null,
  found_by uuid not null,
  team uuid,
  inspection uuid,
  round uuid,
  sealed_by uuid,
  -- How far it is: the case as the workflow has it (contract/src/problems), the truth of all columns below, which are for lists.
  progress jsonb not null,
  revision integer not null default 1,
  state text not null constraint problem_state check (state in (
    'found', 'dispatched', 'in_rectification', 'acceptance_requested', 'accepted', 'closed', 'deferred', 'withdrawn')),
  responsible_unit text not null references unit,
  past_units text[] not null default '{}',
  channel text,
  dispatch uuid,
  dispatched_on date,
  due_at timestamptz,
  due_on date,
  demanded_on date,
  requested_on date,
  accepted_on date,
  closed_on date,
  deferred_until date,
  look_back_on date,
  request_kind text,
  returns integer not null default 0,
  warnings integer not null default 0,
  fixed_at_once boolean not null default false,
  rectification text,
  lineage uuid,
  rebound_of uuid,
  photos_awaited integer not null default 0,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
) partition by list (campaign);
create index problem_by_unit on problem (campaign, unit, serial);
create index problem_by_dispatch on problem (campaign, dispatch) where dispatch is not null;
create index problem_by_inspection on problem (campaign, inspection) where inspection is not null;
create index problem_by_lineage on problem (campaign, lineage) where lineage is not null;
create index problem_by_xid on problem (campaign, xid, id);
create trigger stamp before insert or update on problem for each row execute function stamp_xid();
call guard_by_place('problem');

-- What happened to a problem, as the assessment reads it (table problem_events of docs/data-format.md): one row a fact.
create table problem_event (
  campaign uuid not null,
  problem uuid not null,
  revision integer not null,
  n integer not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  event text not null,
  day date not null,
  to_day date,
  by_post text,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, problem, revision, n)
);
create index problem_event_by_day on problem_event (campaign, day);
call guard_by_place('problem_event');

-- One counter a village; sorted before they are locked, so that two commands never wait for each other.
create table village_serial (
  unit text primary key references unit,
  next integer not null
);
alter table village_serial enable row level security;
create policy signed_in on village_serial using ((select app_account()) is not null);

-- A hand-over: a slip on the spot, a notice (one for a county and an inspection, not one a problem), a warning, or the policy's own kind.
create table dispatch (
  campaign uuid not null,
  id uuid not null,
  channel text not null,
  receiver text not null references unit,
  pos bigint not null,
  issuer_team uuid,
  issuer_post text not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  issued_on date not null,
  inspection uuid,
  round uuid,
  sealed_by uuid,
  -- A document number when it is signed; before and beside that the slip's own: plan, device and serial.
  number text,
  slip text,
  due_at timestamptz,
  due_on date,
  demand text,
  contact text,
  -- Signing for a slip can be refused; that is noted and changes no deadline (E9).
  refused_note text,
  received_at timestamptz,
  received_by uuid,
  answered_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
);
create index dispatch_by_receiver on dispatch (campaign, pos, issued_at, id);
create index dispatch_by_issuer on dispatch (campaign, issuer_team, issued_on);
create index dispatch_by_xid on dispatch (campaign, xid, id);
create trigger stamp before insert or update on dispatch for each row execute function stamp_row();
call guard_by_place('dispatch');

-- What the receiving office does with it: receipt, hand-on, reminder, joint answer.
create table dispatch_step (
  campaign uuid not null,
  id uuid not null,
  dispatch uuid not null,
  kind text not null constraint dispatch_step_kind check (kind in ('receipt', 'hand_on', 'reminder', 'joint_answer')),
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  to_unit text references unit,
  problems uuid[] not null default '{}',
  text text,
  due_on date,
  answered_by_post text,
  leader_post text,
  person_post text,
  -- How it came in: entered by the office itself, by link, by telephone or on paper (requirements, D-1).
  medium text not null default 'system' constraint dispatch_step_medium check (medium in ('system', 'link', 'telephone', 'paper')),
  account uuid not null,
  at timestamptz not null,
  received_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  foreign key (campaign, dispatch) references dispatch
);
create index dispatch_step_by_dispatch on dispatch_step (campaign, dispatch, at);
call guard_by_place('dispatch_step');

-- What was asked for and decided: extension, deferral, reassignment. Each has its reason, who decided, and its own statistics (B8). The
-- one that waits is in the problem's progress.
create table problem_request (
  campaign uuid not null,
  problem uuid not null,
  revision integer not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  kind text not null constraint problem_request_kind check (kind in ('extension', 'deferral', 'reassignment')),
  reason text not null,
  asked_for text not null,
  asked_by uuid not null,
  asked_on date not null,
  decision text constraint problem_request_decision check (decision in ('approved', 'refused')),
  decision_reason text,
  approver text,
  decided_by uuid,
  decided_on date,
  primary key (campaign, problem, revision)
);
create index problem_request_by_day on problem_request (campaign, decided_on);
call guard_by_place('problem_request');

-- Warnings count by lineage: the same problem warned a second and a third time (S1-26).
create table problem_warning (
  campaign uuid not null,
  id uuid not null,
  problem uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  lineage uuid,
  nth integer not null,
  dispatch uuid,
  warned_on date not null,
  primary key (campaign, id)
);
create index problem_warning_by_problem on problem_warning (campaign, problem);
create index problem_warning_by_lineage on problem_warning (campaign, lineage) where lineage is not null;
call guard_by_place('problem_warning');

-- Look-backs at the policy's days and seeded re-checks of closed problems (S1-43, S2-14).
create table problem_recheck (
  campaign uuid not null,
  id uuid not null,
  problem uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  kind text not null constraint problem_recheck_kind check (kind in ('look_back', 'draw')),
  -- Days after close-out, of a look-back.
  days integer,
  due_on date not null,
  draw text,
  result text constraint problem_recheck_result check (result in ('holds', 'rebound')),
  note text,
  done_by uuid,
  done_at timestamptz,
  done_on date,
  rebound uuid,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id)
);
create index problem_recheck_by_problem on problem_recheck (campaign, problem);
create index problem_recheck_open on problem_recheck (campaign, pos, due_on) where result is null;
create trigger stamp before insert or update on problem_recheck for each row execute function stamp_row();
call guard_by_place('problem_recheck');

grant select, insert on problem_event to :app, :jobs;
grant select, insert, update on problem, village_serial, dispatch, dispatch_step, problem_request, problem_warning, problem_recheck
  to :app, :jobs;
