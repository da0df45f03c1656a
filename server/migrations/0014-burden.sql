-- What the system asks of the grassroots is counted from the records of the work themselves (requirements, D-1e): no table keeps a count of
-- anybody's doings. Here only what such counts read, and the complaint box about the system itself (D-1f).

-- Photos that the responsible side gave, by unit and day.
create index evidence_claims on evidence (campaign, pos, stored_at) where stage = 'claim' and stored_at is not null;

-- A complaint or suggestion about the system, or about what a campaign asks through it. Whoever answers it is never told whose it is; the
-- account stands here so that the answer finds its way back.
create table complaint (
  id uuid primary key,
  account uuid not null references account,
  -- NULL: to those who keep the system; else to the campaign's office too.
  campaign uuid references campaign,
  category text not null constraint complaint_category
    check (category in ('asks_too_much', 'asked_twice', 'hard_to_use', 'wrong_data', 'surveillance', 'suggestion', 'other')),
  text text not null,
  made_on date not null,
  answer text,
  answered_by uuid references account,
  answered_at timestamptz,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id()
);
create index complaint_by_day on complaint (made_on, id);
create index complaint_by_campaign on complaint (campaign, made_on, id) where campaign is not null;
create index complaint_by_account on complaint (account, made_on, id);
create trigger stamp before insert or update on complaint for each row execute function stamp_row();
alter table complaint enable row level security;
create policy own_or_answering on complaint for select using (
  account = (select app_account())
  or (select app_may('system.keep'))
  or (campaign = (select app_campaign()) and (select app_may('complaint.answer')))
);
create policy own on complaint for insert with check (account = (select app_account()));
create policy answering on complaint for update using (
  (select app_may('system.keep')) or (campaign = (select app_campaign()) and (select app_may('complaint.answer')))
);
grant select, insert, update on complaint to :app;
