-- Checks of foreign keys lock the row that they point to, and that lock is written: a problem's life wrote nine of them, and a campaign's one
-- row stood in the way of everybody. Rows that copy their unit from the problem's own row, which is checked, are not checked again; units
-- are never deleted, and campaigns neither (docs/decisions/0026).
alter table problem_event drop constraint problem_event_unit_fkey;
alter table problem_request drop constraint problem_request_unit_fkey;
alter table problem_warning drop constraint problem_warning_unit_fkey;
alter table problem_recheck drop constraint problem_recheck_unit_fkey;
alter table dispatch_problem drop constraint dispatch_problem_unit_fkey;
alter table dispatch_problem drop constraint dispatch_problem_campaign_fkey;
