-- Whether the asking account keeps a team of this pool and kind on a day: sets it up, names it, gives it members and units. The campaign's office keeps all,
-- a covert team it alone (S1-12). A lead bureau keeps the teams of its pool; one that leads over a unit keeps those of the pools that lie wholly in it, and
-- over the campaign's root those of every pool and of none. It asks as whoever asks: one's own roles, units and the own campaign are there to be read.
create function keeps_team(of_pool text, of_kind text, on_day date) returns boolean language sql stable
as $$
  select exists (
    select from role_grant g
    join campaign c on c.id = g.campaign
    where g.account = app_account() and g.campaign = app_campaign() and g.revoked_at is null
      and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
      and (g.role = 'campaign_office'
        or g.role = 'pool_lead' and of_kind <> 'covert'
          and case when g.reach = 'pool' then g.pool = of_pool
                   else g.unit = c.root or (
                     select bool_and(u.pos between lead.pos and lead.pos_end)
                     from unit_relation r
                     join unit u on u.id = r.child
                     join unit root on root.id = c.root and u.pos between root.pos and root.pos_end
                     join unit lead on lead.id = g.unit
                     where r.hierarchy = 'pool' and r.parent = of_pool and r.valid @> on_day) end))
$$;
