-- One head per council: every write on a council's data locks it first, so that writes on one council happen one after another.
-- The nil id heads what belongs to no council: standards, regions, tokens and the register itself; hence no foreign key.
create table council_head (
  council_id uuid not null,
  seq bigint not null default 0,
  hash bytea not null default '\x',
  constraint council_head_pkey primary key (council_id)
);
insert into council_head (council_id) values ('00000000-0000-0000-0000-000000000000');

create function council_gets_head () returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into council_head (council_id) values (new.id);
  return null;
end $$;
create trigger council_gets_head after insert on council
for each row execute function council_gets_head();

-- Locks a council for the rest of the transaction. Its own rights: the service may lock a head, never move it.
create function lock_council (council uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from council_head where council_id = council for update;
end $$;

-- Begins a write: says who acts, locks the council, and looks again, now that nobody else writes, at what was looked at
-- before waiting. Gives what stands against it, if anything does.
create function begin_write (council uuid, acting_token uuid, moment timestamptz) returns text
language plpgsql as $$
begin
  perform set_config('standpoint.token_id', coalesce(acting_token::text, ''), true);
  perform lock_council(council);
  if acting_token is not null and not exists (
    select from token t where t.id = acting_token and t.revoked_at is null and (t.expires_at is null or t.expires_at > moment)
  ) then
    return 'token refused';
  end if;
  if exists (
    select from council c
    where c.ended_on <= london_day(moment)
      and c.id in (council, (select t.council_id from token t where t.id = acting_token))
  ) then
    return 'council ended';
  end if;
  return null;
end $$;

-- Free text is kept apart from the facts that refer to it by salted digest, so that a text can be taken out one day
-- (body and salt replaced) while the sheet, the history and its chain still stand. digest = sha256(salt || body).
create table wording (
  council_id uuid not null,
  digest bytea not null,
  salt bytea,
  body text not null,
  constraint wording_pkey primary key (council_id, digest),
  constraint wording_digest_check check (salt is null or digest = sha256(salt || convert_to(body, 'UTF8')))
);

-- Who changed what and when; only ever added to. changes: [{ pointer, before, after }], texts by their digest.
create table history (
  council_id uuid not null,
  seq bigint not null default 0,
  at timestamptz(3) not null,
  transaction_id xid8 not null default pg_current_xact_id(),
  token_id uuid,
  request_id text,
  action text not null,
  subject text not null,
  changes jsonb not null,
  hash bytea not null default '\x',
  constraint history_pkey primary key (council_id, seq),
  constraint history_head_fkey foreign key (council_id) references council_head (council_id),
  constraint history_token_fkey foreign key (token_id) references token (id)
);
create index history_subject_idx on history (council_id, subject, seq);

-- The number, the transaction and the link to the entry before are the database's to give.
-- Its own rights, because nobody else may move a head.
create function history_continues_chain () returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head council_head;
begin
  select * into strict head from council_head where council_id = new.council_id for update;
  new.seq := head.seq + 1;
  new.transaction_id := pg_current_xact_id();
  new.hash := sha256(head.hash || convert_to(jsonb_build_array(
    new.council_id, new.seq, rfc3339(new.at), new.token_id, new.request_id, new.action, new.subject, new.changes
  )::text, 'UTF8'));
  update council_head set seq = new.seq, hash = new.hash where council_id = new.council_id;
  return new;
end $$;
create trigger history_continues_chain before insert on history
for each row execute function history_continues_chain();

-- A fact of the history as it is shown: the text in the place of its digest.
create function with_wording (council uuid, fact jsonb) returns jsonb
language sql stable parallel safe
return case
  when jsonb_typeof(fact) = 'object' and fact ? 'wording'
    then (fact - 'wording') || (select w.body::jsonb from wording w where w.council_id = council and w.digest = decode(fact ->> 'wording', 'hex'))
  else fact
end;

grant select, insert on wording to standpoint_app;
grant select, insert (council_id, at, token_id, request_id, action, subject, changes) on history to standpoint_app;
grant select on council_head to standpoint_app;
