-- A promised photo may come before the words that say what it shows. That it was described could not be told by its digest then, which its file
-- brings too: the words were refused as a second description.
alter table evidence add column is_described boolean not null default true;
update evidence set is_described = false
where promised and state <> 'withdrawn' and not exists (
  select from event x where x.campaign = evidence.campaign and x.noun = 'evidence' and x.subject = evidence.id::text and x.kind = 'evidence.added');
