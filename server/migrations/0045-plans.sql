-- Whether the asking account plans rounds for the office that entered a plan or published a draw: it holds the same post over the same place as the
-- planner held, or it is the campaign's office. Grants of others are shown to keepers alone, so the function answers yes or no.
create function plans_for(planner uuid, on_day date) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (
    select from role_grant mine
    where mine.account = app_account() and mine.campaign = app_campaign() and mine.revoked_at is null
      and mine.first_day <= on_day and (mine.last_day is null or on_day <= mine.last_day)
      and (planner = mine.account or mine.role = 'campaign_office' or exists (
        select from role_grant theirs
        where theirs.account = planner and theirs.campaign = mine.campaign and theirs.role = mine.role
          and theirs.unit is not distinct from mine.unit and theirs.pool is not distinct from mine.pool
          and theirs.team is not distinct from mine.team)))
$$;
