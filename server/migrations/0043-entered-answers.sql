-- A county may answer its check sheet by telephone or on paper: the office enters it, and it is on record how it came and who told it (D-1).
alter table assessment_sheet
  add column answer_medium text check (answer_medium in ('telephone', 'paper')),
  add column answer_told_by text,
  add check ((answer_medium is null) = (answer_told_by is null)),
  add check (answer_medium is null or answered_at is not null);
