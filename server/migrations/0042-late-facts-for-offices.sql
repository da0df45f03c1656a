-- Whether what a record was counted below a watermark: the office that lists late facts has to tell what is new from what was changed or taken
-- back, and the past itself stays unread (0023). A yes or no about a record whose row the asker sees.
create function counted_before(of_campaign uuid, of_source text, of_id text, of_snapshot pg_snapshot) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select of_campaign = app_campaign() and exists (
    select from fact_past f where f.campaign = of_campaign and f.source = of_source and f.id = of_id
      and pg_visible_in_snapshot(f.from_xid, of_snapshot) and not pg_visible_in_snapshot(f.to_xid, of_snapshot))
$$;
