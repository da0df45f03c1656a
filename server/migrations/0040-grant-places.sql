-- Where roles may be held, by name, for whoever keeps accounts and sees neither campaigns nor teams (GB/T 22239-2019, 8.1.5): what a grant names and
-- nothing of the work. The text of the policy is for the names of pools alone; the program hands none of it on.
create function grant_places(on_day date)
returns table (campaign uuid, title text, root text, root_name text, first_day date, last_day date, digest text, source text,
  teams jsonb, organs jsonb)
language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if not app_may('account.write') then return; end if;
  return query
    select c.id, c.title, c.root, u.name, c.first_day, c.last_day, p.digest, p.source,
      coalesce((
        select jsonb_agg(jsonb_build_object('team', t.id, 'name', t.name, 'is_covert', t.kind = 'covert') order by t.name, t.id)
        from team t where t.campaign = c.id), '[]'),
      coalesce((
        select jsonb_agg(jsonb_build_object('organ', o.id, 'name', o.name, 'role', o.role, 'unit', o.unit, 'pool', o.pool, 'team', o.team)
          order by o.pos, o.name, o.id)
        from organ o where o.campaign = c.id), '[]')
    from campaign c
    join unit u on u.id = c.root
    left join campaign_policy cp on cp.campaign = c.id and cp.valid @> on_day
    left join policy p on p.digest = cp.digest
    order by c.first_day desc, c.id;
end $$;
