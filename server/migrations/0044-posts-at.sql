-- The posts that hold a role over just this unit, for whoever may see contact data: whom to call about it, also where nobody recorded the post's
-- account with a responsibility. Contact data themselves stay behind their own policy (contact_in_reach, 0010), which lets through the same posts.
create function posts_at(of_unit text, on_day date)
returns table (account uuid, post text, role text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select distinct a.id, a.post, g.role
  from role_grant g
  join account a on a.id = g.account and a.disabled_at is null
  join unit u on u.id = g.unit
  where app_may('contact.read') and is_in_reach(u.pos) and g.unit = of_unit and g.reach = 'unit' and g.campaign = app_campaign()
    and g.revoked_at is null and g.first_day <= on_day and (g.last_day is null or on_day <= g.last_day)
    and (g.role <> 'covert_member' or app_cleared_for_all())
$$;
