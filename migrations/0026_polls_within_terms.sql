-- Whoever leads nothing today has no region: of them it is neither true nor false that they lead one, and that is not to let them in.
create or replace function require_leading (its_region text) returns void
language plpgsql stable as $$
begin
  if viewer_leads_region(its_region) is not true then
    raise exception 'Polls are their region''s leads to keep' using errcode = 'insufficient_privilege';
  end if;
end $$;
