-- What a POST with an Idempotency-Key has answered, written in the transaction of its effect: so both are there, or neither. A day later
-- the key counts as new.
create table idempotency_key (
  token_id uuid not null,
  key text not null,
  request bytea,
  council_id uuid,
  status smallint,
  headers jsonb,
  body text,
  existing uuid,
  expires_at timestamptz(3) not null,
  constraint idempotency_key_pkey primary key (token_id, key),
  constraint idempotency_key_token_fkey foreign key (token_id) references token (id),
  constraint idempotency_key_answer_check check (status is null or (request is not null and headers is not null))
);
comment on column idempotency_key.request is 'SHA-256 of method, address and body';
comment on column idempotency_key.council_id is 'Whose head the write held; null: its answer has no text of a council';
comment on column idempotency_key.status is 'Null: it still runs, until expires_at unless that is moved on';
comment on column idempotency_key.body is 'Null once it is answered: a secret, which is not kept, or something with a text that has been redacted';
comment on column idempotency_key.existing is 'The id of what was made, for whoever is not answered the same again';
create index idempotency_key_expiry_idx on idempotency_key (expires_at);
create index idempotency_key_council_idx on idempotency_key (council_id);

grant select, insert, update, delete on idempotency_key to standpoint_app;

-- A key is its token's alone.
alter table idempotency_key enable row level security;
create policy idempotency_key_own on idempotency_key using ((select viewer_role()) = 'operator' or token_id = (select viewer_token()));

-- Takes the bodies out of what was answered for a council, where one has a text that is no more to be read. Its own rights, because they
-- are other tokens' too.
create function forget_answers (council uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update idempotency_key set body = null where council_id = council and body is not null
$$;

-- Claims a key until the transaction ends, and gives what stands under it: nothing where it is new, a row without a status where the first
-- request still runs. It does not wait: whoever comes second is told so. Volatile, so that it sees what was committed before it had the lock.
create function claim_key (token uuid, its_key text, moment timestamptz)
returns table (request bytea, status smallint, headers jsonb, body text, existing uuid)
language plpgsql volatile as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended(its_key, hashtextextended(token::text, 0))) then
    return query select null::bytea, null::smallint, null::jsonb, null::text, null::uuid;
    return;
  end if;
  return query
    select k.request, k.status, k.headers, k.body, k.existing
    from idempotency_key k
    where k.token_id = token and k.key = its_key and k.expires_at > moment;
end $$;
