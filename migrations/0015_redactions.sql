-- What admins have had taken out, and why. Only ever added to, by the function below.
create table redaction (
  council_id uuid not null,
  id uuid not null,
  target text not null,
  pointer text not null,
  wording bytea not null,
  texts integer not null,
  copies integer not null,
  left_at text[] not null,
  token_id uuid not null,
  redacted_at timestamptz(3) not null,
  constraint redaction_pkey primary key (council_id, id),
  constraint redaction_council_fkey foreign key (council_id) references council (id),
  constraint redaction_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint redaction_token_fkey foreign key (token_id) references token (id)
);
comment on column redaction.wording is '{ reason }';
comment on column redaction.texts is 'How many texts were taken from the place, earlier ones included';
comment on column redaction.copies is 'How many were taken from elsewhere, because they say the same';
comment on column redaction.left_at is 'Where the same stands still';
create index redaction_id_idx on redaction (id);

-- What is left of a redacted wording has a salt of its own, and its digest stands in the history: so nobody redacts without an entry
-- there, nor changes what was left, nor puts back what was taken out.
create table wording_remainder (
  council_id uuid not null,
  digest bytea not null,
  salt bytea not null,
  constraint wording_remainder_pkey primary key (council_id, digest),
  constraint wording_remainder_wording_fkey foreign key (council_id, digest) references wording (council_id, digest)
);

-- What is read in the place of a redacted text. An address stays an address: .invalid is nobody's, by RFC 2606.
create function removed_text (key text) returns text
language sql immutable parallel safe
return case when key = 'url' then 'https://removed.invalid/' else 'removed' end;

-- A wording without the texts that are equal to one of these, wherever in it they stand.
create function without_texts (fact jsonb, texts text[], key text default null) returns jsonb
language plpgsql immutable parallel safe as $$
begin
  return case jsonb_typeof(fact)
    when 'string' then case when fact #>> '{}' = any (texts) then to_jsonb(removed_text(key)) else fact end
    when 'object' then (select coalesce(jsonb_object_agg(e.key, without_texts(e.value, texts, e.key)), '{}') from jsonb_each(fact) e)
    when 'array' then (
      select coalesce(jsonb_agg(without_texts(e.value, texts, key) order by e.place), '[]')
      from jsonb_array_elements(fact) with ordinality as e (value, place)
    )
    else fact
  end;
end $$;

-- A wording without the text at a path, if there is one.
create function without_text_at (fact jsonb, path text[]) returns jsonb
language sql immutable parallel safe
return case
  when jsonb_typeof(fact #> path) = 'string' then jsonb_set(fact, path, to_jsonb(removed_text(path[cardinality(path)])), false)
  else fact
end;

-- Takes texts out: from wordings the one at a path, and from these and from others all that is equal to one of some texts. The body is
-- replaced and the salt removed, so that nobody can try sentences against the digest. Its own rights, because the service may change no
-- wording; and the entry in the history is its own to write, so that nothing is taken out quietly. The council is locked.
create function redact_texts (
  council uuid, moment timestamptz, acting_token uuid, request text, redaction uuid, its_target text, its_pointer text, its_subject text,
  place text, its_wording bytea, path text[], digests bytea[], texts text[], copy_digests bytea[], its_left_at text[]
) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  held record;
  rest text;
  rest_salt bytea;
  removed integer := 0;
  copied integer := 0;
  changes jsonb := jsonb_build_array(jsonb_build_object('pointer', '/redactions/' || redaction, 'after', jsonb_build_object(
    'target', its_target, 'pointer', its_pointer, 'wording', encode(its_wording, 'hex')
  )));
begin
  for held in
    select w.digest, w.body::jsonb as body, w.digest = any (digests) as here
    from wording w
    where w.council_id = council and w.digest = any (digests || copy_digests)
    order by w.digest
  loop
    rest := without_texts(case when held.here then without_text_at(held.body, path) else held.body end, texts);
    continue when rest::jsonb = held.body;
    -- Sixteen bytes that nobody can guess; what PostgreSQL 15 has for them.
    rest_salt := uuid_send(gen_random_uuid());
    update wording w set body = rest, salt = null where w.council_id = council and w.digest = held.digest;
    insert into wording_remainder (council_id, digest, salt) values (council, held.digest, rest_salt)
    on conflict on constraint wording_remainder_pkey do update set salt = excluded.salt;
    changes := changes || jsonb_build_object('pointer', case when held.here then place else '/copies' end, 'after', jsonb_build_object(
      'digest', encode(held.digest, 'hex'), 'remains', encode(sha256(rest_salt || convert_to(rest, 'UTF8')), 'hex')
    ));
    if held.here then removed := removed + 1; else copied := copied + 1; end if;
  end loop;

  insert into redaction (council_id, id, target, pointer, wording, texts, copies, left_at, token_id, redacted_at)
  values (council, redaction, its_target, its_pointer, its_wording, removed, copied, its_left_at, acting_token, moment);
  insert into history (council_id, at, token_id, request_id, action, subject, changes)
  values (council, moment, acting_token, request, 'text redacted', its_subject, changes);
end $$;

grant select on redaction, wording_remainder to standpoint_app;
