-- What reads of problems, dispatches and the trail need beside the ledger.

-- Which problems a dispatch handed over. A problem can have several (a notice, then warnings); problem.dispatch is the newest of them. It
-- stands at the place of its problem, so that a village finds the notice that went to its county.
create table dispatch_problem (
  campaign uuid not null references campaign,
  dispatch uuid not null,
  problem uuid not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  primary key (campaign, dispatch, problem),
  foreign key (campaign, dispatch) references dispatch deferrable initially deferred
);
create index dispatch_problem_by_problem on dispatch_problem (campaign, problem);
create index dispatch_problem_by_pos on dispatch_problem (campaign, pos, dispatch);
call guard_by_place('dispatch_problem');
grant select, insert on dispatch_problem to :app, :jobs;
insert into dispatch_problem (campaign, dispatch, problem, unit, pos, sealed_by)
select campaign, dispatch, id, unit, pos, sealed_by from problem where dispatch is not null;

-- Whoever sees one of its problems may read the document; handling it stays with its receiver (by_place).
create policy by_problem on dispatch for select using (
  campaign = (select app_campaign())
  and exists (select from dispatch_problem p where p.campaign = dispatch.campaign and p.dispatch = dispatch.id));

create index dispatch_by_time on dispatch (campaign, issued_at, id);
create index dispatch_unsigned on dispatch (campaign, issued_at, id) include (pos, receiver) where received_at is null;
create index dispatch_unanswered on dispatch (campaign, issued_at, id) include (pos, receiver) where answered_at is null;
drop index dispatch_by_issuer;
create index dispatch_by_issuer on dispatch (campaign, issuer_team, issued_on) include (channel, pos, sealed_by);
create index dispatch_step_to on dispatch_step (campaign, to_unit, dispatch) where to_unit is not null;

-- What waits for somebody: small parts of the ledger, each in the order in which it is worked off.
create index problem_to_dispatch on problem (campaign, found_on, id) include (pos, sealed_by, found_by) where state = 'found';
create index problem_to_verify on problem (campaign, requested_on, id) include (pos, sealed_by, found_by)
  where state in ('acceptance_requested', 'accepted');
create index problem_requested on problem (campaign, pos, id) include (request_kind, sealed_by) where request_kind is not null;
create index problem_returned on problem (campaign, due_on, id) include (pos, sealed_by)
  where returns > 0 and state in ('dispatched', 'in_rectification');
create index problem_recheck_due on problem_recheck (campaign, due_on, id) include (pos, sealed_by, kind) where result is null;
create index problem_recheck_by_draw on problem_recheck (campaign, draw, problem) where draw is not null;
-- Close-outs of prominent problems: the frame of a re-check (S2-14).
create index problem_closed_prominent on problem (campaign, closed_on, id) include (pos, sealed_by) where state = 'closed' and prominent;

-- The trail is read by time of receipt, newest first, within one of these; each month of it has its own part of them.
drop index event_by_subject;
drop index event_by_unit;
drop index event_by_account;
create index event_by_subject on event (campaign, subject, received_at, id);
create index event_by_time on event (campaign, received_at, id) include (pos, sealed_by);
create index event_by_kind on event (campaign, kind, received_at, id) include (pos, sealed_by);
create index event_by_unit on event (campaign, pos, received_at, id) include (kind, sealed_by);
create index event_by_account on event (account, received_at, id) include (campaign, pos, sealed_by);
