-- A token is who acts, for as long as what it wrote is kept; its secrets come and go. At most two are live, because there is room for
-- two: the present one, and the one before it for as long as it goes on working. Who signs in at a provider has none here.
alter table token
  alter column digest drop not null,
  add column earlier_digest bytea,
  add column earlier_secret_until timestamptz(3),
  add column issued_by uuid,
  add column rotated_at timestamptz(3),
  add column rotated_by uuid,
  add column issuer text,
  add column subject text;

-- Nothing works for ever. What had no end has one from now on, and none is later than a year from now.
update token
set expires_at = least(coalesce(expires_at, now() + interval '90 days'), now() + interval '1 year');

alter table token
  add constraint token_earlier_digest_key unique (earlier_digest),
  add constraint token_issued_by_fkey foreign key (issued_by) references token (id),
  add constraint token_rotated_by_fkey foreign key (rotated_by) references token (id),
  add constraint token_earlier_check check ((earlier_digest is null) = (earlier_secret_until is null)),
  add constraint token_signed_in_check check (
    (issuer is null) = (subject is null) and
    (issuer is null) = (digest is not null) and
    (issuer is null) = (expires_at is not null) and
    (issuer is null or earlier_digest is null)
  );
-- One for each person and what they may do, so that what they wrote stays theirs whenever they sign in.
create unique index token_signed_in_key on token (issuer, subject, role, council_id, region) nulls not distinct where issuer is not null;
create index token_issued_by_idx on token (issued_by);
create index token_rotated_by_idx on token (rotated_by);

grant update (digest, earlier_digest, earlier_secret_until, expires_at, rotated_at, rotated_by) on token to standpoint_app;
