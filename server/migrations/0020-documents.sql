-- Official documents made from records: drafted, signed by somebody else, numbered and issued in one short transaction, receipted, or void
-- with their number kept (requirements D-6, D-7, E9).

-- Who issues: an organ as it stands in a head, with the code word of its numbers, and whose hands it acts through.
create table organ (
  campaign uuid not null references campaign,
  id uuid not null,
  name text not null,
  -- 机关代字: 示百攻办 in 示百攻办〔2019〕5号.
  code text not null,
  -- Kind and level as the table of powers knows them (documents/src/powers/body.ts).
  body text not null,
  level text not null constraint organ_level check (level in ('city', 'county', 'town', 'village')),
  unit text not null references unit,
  pos bigint not null,
  -- Those who hold this role act for it: in the name of its unit, of a pool, or as members of a team.
  role text not null,
  pool text,
  team uuid references team,
  contact_post text,
  contact_phone text,
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  constraint organ_name_once unique (campaign, name),
  constraint organ_hands check (num_nonnulls(pool, team) <= 1)
);
create index organ_by_role on organ (campaign, role);
create trigger stamp before insert or update on organ for each row execute function stamp_row();
alter table organ enable row level security;
create policy own_campaign on organ for select using (campaign = (select app_campaign()));
create policy keepers on organ using (campaign = (select app_campaign()) and (select app_may('campaign.write')));

-- The organs of the campaign that the asking account acts for on a day, or without one on any: policies leave the day to the session, which
-- knows only grants that hold. It looks past row-level security, which asks it.
create function own_organs(on_day date default null) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(distinct o.id), '{}')
  from organ o
  join role_grant g on g.account = app_account() and g.campaign = o.campaign and g.role = o.role and g.revoked_at is null
    and case when o.team is not null then g.team = o.team
             when o.pool is not null then g.pool = o.pool
             else g.unit = o.unit end
    and (on_day is null or g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day))
  where o.campaign = app_campaign()
$$;

-- A unit as documents name it, the tree's root left out: 甲县乙镇某村. Names are for everybody who has signed in, as units are.
create function unit_path(of_unit text) returns text language sql stable
as $$
  with recursive upward as (
    select u.id, u.name, u.parent, 0 as steps from unit u where u.id = of_unit
    union all
    select u.id, u.name, u.parent, d.steps + 1 from upward d join unit u on u.id = d.parent
  )
  select string_agg(name, '' order by steps desc) from upward where parent is not null or steps = 0
$$;

-- Numbers: a counter an organ's code word, series and year, and a register that keeps every number ever given, void ones too. Only the
-- function below gives one, inside the transaction that issues.
create table number_counter (
  code text not null,
  -- "number" (发文字号), or the kind whose issues are counted apart (第3期, 第3号).
  series text not null,
  year integer not null,
  organ text not null,
  next integer not null,
  primary key (code, series, year)
);
alter table number_counter enable row level security;

create table document_number (
  code text not null,
  series text not null,
  year integer not null,
  serial integer not null,
  campaign uuid not null,
  organ uuid not null,
  -- What it was given to: the document, or the assessment whose bulletin then bears it.
  noun text not null,
  subject uuid not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  primary key (code, series, year, serial),
  constraint document_number_once unique (campaign, noun, subject)
);
create index document_number_by_organ on document_number (campaign, organ, year, series, serial);
alter table document_number enable row level security;
create policy issuing_side on document_number using (
  campaign = (select app_campaign()) and organ = any ((select own_organs())::uuid[]));

-- The next number of the organ's series: `serial` NULL where another organ (`holder`) has its code word. No row: nobody's organ.
create function take_document_number(
  of_organ uuid, of_series text, of_year integer, for_noun text, for_subject uuid, on_day date, at timestamptz)
returns table (code text, serial integer, holder text)
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  issuer organ;
  taken integer;
begin
  select * into issuer from organ o where o.campaign = app_campaign() and o.id = of_organ and o.id = any (own_organs(on_day));
  if not found then return; end if;
  insert into number_counter as c (code, series, year, organ, next) values (issuer.code, of_series, of_year, issuer.name, 2)
    on conflict on constraint number_counter_pkey do update set next = c.next + 1 where c.organ = excluded.organ
    returning c.next - 1 into taken;
  if taken is not null then
    insert into document_number (code, series, year, serial, campaign, organ, noun, subject, taken_by, taken_at)
    values (issuer.code, of_series, of_year, taken, issuer.campaign, issuer.id, for_noun, for_subject, app_account(), at);
  end if;
  return query select issuer.code, taken, c.organ from number_counter c
    where c.code = issuer.code and c.series = of_series and c.year = of_year;
end $$;

-- Serials of a series that the register does not have: none, unless somebody touched the tables. It looks past row-level security, for a
-- series may be shared by several campaigns of one office; of these it says nothing but that a number is not there.
create function missing_numbers(of_code text, of_series text, of_year integer) returns setof integer
language sql stable security definer set search_path = public, pg_temp
as $$
  select serial from number_counter c, generate_series(1, c.next - 1) serial
  where c.code = of_code and c.series = of_series and c.year = of_year
    and exists (select from organ o where o.code = c.code and o.id = any (own_organs()))
    and not exists (select from document_number n
      where n.code = c.code and n.series = c.series and n.year = c.year and n.serial = serial)
  order by serial
$$;

-- A document. What it says is frozen when it is drafted and can be drafted anew until it is submitted; number and day come later.
create table document (
  campaign uuid not null,
  id uuid not null,
  kind text not null,
  -- The record that it was made from: dispatch, inspection, round, problem, assessment, unit …
  noun text not null,
  subject text not null,
  unit text not null references unit,
  pos bigint not null,
  sealed_by uuid,
  organ uuid not null,
  title text not null,
  -- What documents/ prints, but number and day; pictures as keys of the file store. And what the drafter said besides the records.
  fields jsonb not null,
  words jsonb not null,
  -- 主送, 抄送, 抄报, in order; rows of document_recipient when it is issued.
  distribution jsonb not null,
  -- Day by which every 主送 has said that it has it; NULL: none is asked for.
  receipts_by date,
  urgency text constraint document_urgency check (urgency in ('特急', '加急')),
  publicity text not null constraint document_publicity check (publicity in ('主动公开', '依申请公开', '不予公开')),
  countersign text[] not null default '{}',
  -- Made under a policy that is an example: every page says 模拟数据·非正式公文 (D-9).
  example boolean not null default false,
  state text not null default 'drafted' constraint document_state check (
    state in ('drafted', 'submitted', 'signed', 'issued', 'receipted', 'void')),
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  submitted_by uuid,
  submitted_at timestamptz,
  signed_by uuid,
  signed_at timestamptz,
  -- 成文日期: the day of the signature.
  day date,
  code text,
  series text,
  year integer,
  serial integer,
  -- As it is printed: 示百攻办〔2019〕5号.
  number text,
  issued_by uuid,
  issued_at timestamptz,
  receipted_at timestamptz,
  voided_by uuid,
  voided_at timestamptz,
  void_reason text,
  -- Digest of all that is printed now: its files bear it.
  content text not null constraint document_content_shape check (content ~ '^[0-9a-f]{64}$'),
  revision integer not null default 1,
  xid xid8 not null default pg_current_xact_id(),
  primary key (campaign, id),
  -- Who drafts is not who signs (D-6).
  constraint document_two_persons check (signed_by is null or signed_by <> drafted_by),
  constraint document_issued_signed check (issued_at is null or signed_at is not null),
  -- A number would tell that something was found (covert rounds).
  constraint document_issued_after_release check ((number is null and issued_at is null) or sealed_by is null),
  foreign key (campaign, organ) references organ
);
create index document_by_time on document (campaign, drafted_at, id);
create index document_by_subject on document (campaign, noun, subject, kind);
create index document_by_number on document (campaign, code, year, serial) where serial is not null;
create index document_by_organ on document (campaign, organ, state, drafted_at, id);
create index document_by_xid on document (campaign, xid, id);
create trigger stamp before insert or update on document for each row execute function stamp_row();

-- Nobody's hand and no program changes what was submitted, signed or issued.
create function keep_document() returns trigger language plpgsql
as $$
begin
  if old.state <> 'drafted' and (new.kind, new.organ, new.title, new.fields, new.distribution)
      is distinct from (old.kind, old.organ, old.title, old.fields, old.distribution)
    or old.signed_at is not null and new.signed_at is not null and (new.day, new.signed_by) is distinct from (old.day, old.signed_by)
    or old.issued_at is not null and (new.number, new.issued_at, new.content, new.day)
      is distinct from (old.number, old.issued_at, old.content, old.day) then
    raise exception 'what was submitted is never changed' using errcode = '23514', constraint = 'document_fixed';
  end if;
  return new;
end $$;
create trigger fixed before update on document for each row execute function keep_document();

-- To whom it was issued, and the receipt of each: who has it, when, and how that came in (requirements, D-1).
create table document_recipient (
  campaign uuid not null,
  document uuid not null,
  n integer not null,
  organ uuid not null,
  role text not null constraint document_recipient_role check (role in ('main', 'copy', 'report')),
  unit text not null references unit,
  pos bigint not null,
  -- As the document names it.
  name text not null,
  receipts_by date,
  -- For a village without an account: what its receipt is given under.
  code text not null default replace(gen_random_uuid()::text, '-', ''),
  received_at timestamptz,
  received_by_post text,
  medium text constraint document_recipient_medium check (medium in ('system', 'link', 'telephone', 'paper')),
  note text,
  entered_by uuid,
  primary key (campaign, document, n),
  foreign key (campaign, document) references document,
  constraint document_recipient_code_once unique (code),
  constraint document_recipient_receipt check ((received_at is null) = (medium is null))
);
create index document_recipient_by_pos on document_recipient (campaign, pos, document);
create index document_recipient_open on document_recipient (campaign, receipts_by, document, n) where received_at is null and role = 'main';

-- What reviewers wrote on the routing slip (发文处理笺).
create table document_opinion (
  campaign uuid not null,
  id uuid not null,
  document uuid not null,
  organ uuid not null,
  sealed_by uuid,
  step text not null constraint document_opinion_step check (step in ('check', 'secrecy', 'countersign', 'review', 'sign', 'return')),
  -- The post whose opinion it is, as against the account that entered it.
  post text not null,
  opinion text not null,
  account uuid not null,
  at timestamptz not null,
  -- The order in which they were written: a return stands between those before it and those after.
  n bigint generated always as identity,
  primary key (campaign, id),
  foreign key (campaign, document) references document
);
create index document_opinion_by_document on document_opinion (campaign, document, n);

-- What was rendered. The same content gives the same bytes; what was made is never made otherwise.
create table document_file (
  campaign uuid not null,
  document uuid not null,
  -- The document itself, or the slip that goes round with it (发文处理笺).
  part text not null constraint document_file_part check (part in ('document', 'routing-slip')),
  form text not null constraint document_file_form check (form in ('docx', 'pdf', 'xlsx', 'txt')),
  content text not null,
  organ uuid not null,
  sealed_by uuid,
  -- Of the issued document: what its addressees may have.
  issued boolean not null,
  state text not null default 'asked' constraint document_file_state check (state in ('asked', 'made', 'failed')),
  file text,
  sha256 text,
  bytes integer,
  -- What whoever issues it should know (over length, fonts that stood in), or why it could not be made.
  notices jsonb not null default '[]',
  characters integer,
  failure jsonb,
  asked_at timestamptz not null,
  made_at timestamptz,
  primary key (campaign, document, part, form, content),
  foreign key (campaign, document) references document,
  constraint document_file_made check ((state = 'made') = (file is not null and sha256 is not null))
);
create function keep_document_file() returns trigger language plpgsql
as $$
begin
  if old.state = 'made' and (new.state, new.file, new.sha256, new.content, new.form)
      is distinct from (old.state, old.file, old.sha256, old.content, old.form) then
    raise exception 'what was made is never made otherwise' using errcode = '23514', constraint = 'document_file_fixed';
  end if;
  return new;
end $$;
create trigger fixed before update on document_file for each row execute function keep_document_file();

-- The issuing side sees its organ's documents from the first draft on; addressees see what was issued to them, and nothing before.
create procedure guard_by_organ(guarded regclass, is_sealable boolean) language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy issuing_side on %s using (campaign = (select app_campaign()) and organ = any ((select own_organs())::uuid[])'
    || case when is_sealable
         then ' and (sealed_by is null or (select app_cleared_for_all()) or sealed_by = any ((select app_cleared_rounds())::uuid[]))' else '' end
    || ')', guarded);
  execute format('create policy jobs on %s to :jobs using (campaign = (select app_campaign()))', guarded);
end $$;
call guard_by_organ('document', true);
call guard_by_organ('document_opinion', true);
call guard_by_organ('document_file', true);
call guard_by_organ('document_recipient', false);
create policy receiving_side on document_recipient for select using (
  campaign = (select app_campaign())
  and pos between (select app_low()) and (select app_high())
  and ((select app_ranges()) is null or (select app_ranges()) @> pos)
  and ((select app_may('document.read')) or (select app_may('document.receive'))));
create policy receipts on document_recipient for update using (
  campaign = (select app_campaign())
  and pos between (select app_low()) and (select app_high())
  and ((select app_ranges()) is null or (select app_ranges()) @> pos)
  and (select app_may('document.receive')));
create policy receiving_side on document for select using (
  campaign = (select app_campaign()) and issued_at is not null
  and exists (select from document_recipient r where r.campaign = document.campaign and r.document = document.id));
create policy receiving_side on document_file for select using (
  campaign = (select app_campaign()) and issued
  and exists (select from document_recipient r where r.campaign = document_file.campaign and r.document = document_file.document));

grant select, insert, update on organ, document, document_recipient, document_file to :app, :jobs;
grant select, insert on document_opinion to :app;
grant select on document_opinion to :jobs;
grant select, update (voided_at, void_reason) on document_number to :app;

-- When the last 主送 has received it, the document is receipted: the one who receives sees neither the other receipts nor may it write the document.
create function settle_receipts() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  -- Two last receipts at once wait for each other here: neither would see the other's.
  perform from document d where d.campaign = new.campaign and d.id = new.document for no key update;
  if not exists (select from document_recipient r
    where r.campaign = new.campaign and r.document = new.document and r.role = 'main' and r.received_at is null) then
    update document d set state = 'receipted', receipted_at = new.received_at
    where d.campaign = new.campaign and d.id = new.document and d.state = 'issued';
  end if;
  return null;
end $$;
create trigger receipts after update of received_at on document_recipient for each row
  when (old.received_at is null and new.received_at is not null) execute function settle_receipts();

-- A receipt by its link, without an account: what the code says, and the receipt itself, once.
create function read_receipt(of_code text)
returns table (campaign uuid, document uuid, title text, number text, organ text, recipient text, issued_at timestamptz, receipts_by date,
  received_at timestamptz, received_by_post text, state text, file text, bytes integer)
language sql stable security definer set search_path = public, pg_temp
as $$
  select d.campaign, d.id, d.title, d.number, o.name, r.name, d.issued_at, r.receipts_by, r.received_at, r.received_by_post, d.state, f.file, f.bytes
  from document_recipient r
  join document d on d.campaign = r.campaign and d.id = r.document
  join organ o on o.campaign = d.campaign and o.id = d.organ
  left join document_file f on f.campaign = d.campaign and f.document = d.id and f.part = 'document' and f.form = 'pdf' and f.content = d.content and f.state = 'made'
  where r.code = of_code
$$;
create function sign_receipt(of_code text, by_post text, said text, at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  receipt document_recipient;
begin
  update document_recipient r set received_at = at, received_by_post = by_post, medium = 'link', note = said
    from document d
    where r.code = of_code and r.received_at is null and d.campaign = r.campaign and d.id = r.document and d.state = 'issued'
    returning r.* into receipt;
  if not found then return false; end if;
  insert into event (received_at, at, kind, campaign, noun, subject, unit, pos, change)
  values (at, at, 'document.received', receipt.campaign, 'document', receipt.document::text, receipt.unit, receipt.pos,
    jsonb_build_object('medium', 'link', 'recipient', receipt.name));
  return true;
end $$;
