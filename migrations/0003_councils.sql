-- A council is known by an id that never changes; its codes are attributes, because registers change them.
create table council (
  id uuid not null,
  code text not null,
  name text not null,
  gss_code text,
  type text not null,
  nation nation not null,
  county_id uuid,
  started_on date,
  ended_on date,
  constraint council_pkey primary key (id),
  constraint council_code_key unique (code),
  constraint council_county_fkey foreign key (county_id) references council (id),
  constraint council_type_check check (type in ('NMD', 'UA', 'MD', 'LBO', 'CC', 'CTY', 'SCO', 'WPA', 'NID', 'COMB', 'SRA')),
  constraint council_lifetime_check check (started_on < ended_on)
);

-- Every name by which a council can be asked for: one key over all kinds, so that none is ambiguous.
create table council_alias (
  alias text not null,
  council_id uuid not null,
  kind text not null,
  constraint council_alias_pkey primary key (alias),
  constraint council_alias_council_fkey foreign key (council_id) references council (id),
  constraint council_alias_kind_check check (kind in ('code', 'former_code', 'gss_code', 'former_gss_code'))
);
create index council_alias_council_idx on council_alias (council_id);

create table council_replacement (
  council_id uuid not null,
  replaced_by_id uuid not null,
  constraint council_replacement_pkey primary key (council_id, replaced_by_id),
  constraint council_replacement_council_fkey foreign key (council_id) references council (id),
  constraint council_replacement_replaced_by_fkey foreign key (replaced_by_id) references council (id),
  constraint council_replacement_self_check check (council_id <> replaced_by_id)
);
create index council_replacement_replaced_by_idx on council_replacement (replaced_by_id);

-- A council's place in a regional peer group, from a date, perhaps to a date (exclusive); in one group at a time.
create table membership (
  council_id uuid not null,
  region text not null,
  period daterange not null,
  constraint membership_pkey primary key (council_id, period),
  constraint membership_council_fkey foreign key (council_id) references council (id),
  constraint membership_region_fkey foreign key (region) references region (id),
  constraint membership_period_check check (not isempty(period) and not lower_inf(period)),
  constraint membership_one_region exclude using gist (council_id with =, period with &&)
);
create index membership_region_idx on membership (region);

create table sign_up (
  council_id uuid not null,
  standard text not null,
  signed_on date not null,
  url text,
  constraint sign_up_pkey primary key (council_id, standard),
  constraint sign_up_council_fkey foreign key (council_id) references council (id),
  constraint sign_up_standard_fkey foreign key (standard) references standard (id)
);

-- The region that a council belongs to on a day: membership neither begins before the council nor outlives it.
create function region_of (council uuid, day date) returns text
language sql stable parallel safe
return (
  select m.region
  from membership m
  join council c on c.id = m.council_id
  where m.council_id = council
    and m.period @> day
    and (c.started_on is null or c.started_on <= day)
    and (c.ended_on is null or c.ended_on > day)
);

grant select, insert, update on council, sign_up to standpoint_app;
grant select, insert, update, delete on council_alias, council_replacement, membership to standpoint_app;
