-- Tables with a seal and a policy of their own (documents) hold on to their round as those of guard_by_place do (0016).
do $$
declare
  found regclass;
begin
  for found in
    select one from sealable_tables() one
    where not exists (select from pg_trigger t where t.tgrelid = one and t.tgname = 'hold_seal')
  loop
    call guard_seal(found);
  end loop;
end $$;
