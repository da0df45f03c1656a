-- Whether the asking account holds today, in one of these roles, the post from which another account acted: the same role over the same place, as that one
-- held it on the day. Who holds the post may have changed since. Grants of others are shown to keepers alone, so the function answers yes or no.
create function of_own_post(who uuid, acted_at timestamptz, roles text[], on_day date) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (
    select from role_grant mine
    join role_grant theirs on theirs.account = who and theirs.campaign = mine.campaign and theirs.role = mine.role
      and theirs.unit is not distinct from mine.unit and theirs.pool is not distinct from mine.pool and theirs.team is not distinct from mine.team
      and theirs.first_day <= (acted_at at time zone 'Asia/Shanghai')::date
      and (theirs.last_day is null or (acted_at at time zone 'Asia/Shanghai')::date <= theirs.last_day)
    where mine.account = app_account() and mine.campaign = app_campaign() and mine.revoked_at is null and mine.role = any(roles)
      and mine.first_day <= on_day and (mine.last_day is null or on_day <= mine.last_day))
$$;

-- Whoever said a plan anew does not approve it either.
alter table round add column changed_by uuid references account;
