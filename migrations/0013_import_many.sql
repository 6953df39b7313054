-- Locks councils for the rest of the transaction, in the order of their ids. Its own rights: the service may lock a head, never move it.
create function lock_councils (councils uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from council_head where council_id = any (councils) order by council_id for update;
end $$;
