-- The token itself is shown once and never stored: only its SHA-256.
create table token (
  id uuid not null,
  name text not null,
  role text not null,
  council_id uuid,
  region text,
  digest bytea not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  last_used_at timestamptz(3),
  constraint token_pkey primary key (id),
  constraint token_digest_key unique (digest),
  constraint token_council_fkey foreign key (council_id) references council (id),
  constraint token_region_fkey foreign key (region) references region (id),
  constraint token_role_check check (role in ('admin', 'editor', 'reviewer', 'lead', 'reader')),
  constraint token_scope_check check (
    (council_id is not null) = (role in ('editor', 'reviewer', 'lead')) and
    (region is not null) = (role = 'lead')
  )
);
create index token_council_idx on token (council_id);

grant select, insert, update (revoked_at, last_used_at) on token to standpoint_app;
