-- What groups hand each other: workshop plans, agendas, exercises and notes. They belong to the group and not to its leads' councils, so that
-- they are there when these have gone: every key begins with the head of the group's region.
create table material (
  head_id uuid not null,
  id uuid not null,
  region text not null,
  kind text not null,
  standard text not null,
  created_at timestamptz(3) not null,
  published_at timestamptz(3),
  constraint material_pkey primary key (head_id, id),
  constraint material_standard_key unique (head_id, id, standard),
  constraint material_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint material_standard_fkey foreign key (standard) references standard (id),
  constraint material_kind_check check (kind in ('workshop_plan', 'agenda', 'exercise', 'notes'))
);
comment on column material.published_at is 'When its first version was; null: it is for leads alone';
create index material_id_idx on material (id);

-- A version has everything that may differ from the one before: its licence too, which nobody can take back from those who have it.
create table material_version (
  head_id uuid not null,
  material_id uuid not null,
  number smallint not null,
  previous smallint generated always as (nullif(number - 1, 0)) stored,
  standard text not null,
  status text not null,
  wording bytea not null,
  minutes smallint,
  licence text not null,
  council_id uuid,
  adapted_head_id uuid,
  adapted_material_id uuid,
  adapted_number smallint,
  created_at timestamptz(3) not null,
  published_at timestamptz(3),
  constraint material_version_pkey primary key (head_id, material_id, number),
  constraint material_version_standard_key unique (head_id, material_id, number, standard),
  constraint material_version_material_fkey foreign key (head_id, material_id, standard) references material (head_id, id, standard),
  constraint material_version_previous_fkey foreign key (head_id, material_id, previous) references material_version (head_id, material_id, number),
  constraint material_version_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint material_version_council_fkey foreign key (council_id) references council (id),
  constraint material_version_adapted_fkey foreign key (adapted_head_id, adapted_material_id, adapted_number)
    references material_version (head_id, material_id, number),
  constraint material_version_number_check check (number > 0),
  constraint material_version_status_check check (status in ('preparation', 'published')),
  constraint material_version_published_check check ((status = 'published') = (published_at is not null)),
  constraint material_version_minutes_check check (minutes between 1 and 1440),
  constraint material_version_licence_check check (licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'OGL-UK-3.0')),
  constraint material_version_adapted_whole_check check (num_nonnulls(adapted_head_id, adapted_material_id, adapted_number) in (0, 3)),
  constraint material_version_adapted_other_check check ((adapted_head_id, adapted_material_id) is distinct from (head_id, material_id))
);
comment on column material_version.wording is '{ title, summary, body, links }';
comment on column material_version.council_id is 'Whose lead began it; null: an admin did';
comment on column material_version.adapted_number is 'The version of another material that this one was made from, as it was then';
create unique index material_version_in_preparation_key on material_version (head_id, material_id) where status = 'preparation';
create index material_version_adapted_idx on material_version (adapted_head_id, adapted_material_id, adapted_number) where adapted_number is not null;

create table material_point (
  head_id uuid not null,
  material_id uuid not null,
  number smallint not null,
  standard text not null,
  point smallint not null,
  constraint material_point_pkey primary key (head_id, material_id, number, point),
  constraint material_point_version_fkey foreign key (head_id, material_id, number, standard)
    references material_version (head_id, material_id, number, standard),
  constraint material_point_point_fkey foreign key (standard, point) references point (standard, number)
);

-- That a group has used a version, and what it would change: its own fact, kept under its own head.
create table material_use (
  head_id uuid not null,
  id uuid not null,
  region text not null,
  material_head_id uuid not null,
  material_id uuid not null,
  number smallint not null,
  council_id uuid,
  used_on date not null,
  meeting_id uuid,
  minutes_taken smallint,
  wording bytea,
  recorded_at timestamptz(3) not null,
  constraint material_use_pkey primary key (head_id, id),
  constraint material_use_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint material_use_version_fkey foreign key (material_head_id, material_id, number)
    references material_version (head_id, material_id, number),
  constraint material_use_council_fkey foreign key (council_id) references council (id),
  constraint material_use_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint material_use_minutes_check check (minutes_taken between 1 and 1440)
);
comment on column material_use.wording is '{ would_change }';
comment on column material_use.meeting_id is 'A meeting of the group that used it';
create index material_use_id_idx on material_use (id);
create index material_use_version_idx on material_use (material_head_id, material_id, number);

-- What others have is what they go on having: a material stays what it was published as.
create function material_stays_as_published () returns trigger
language plpgsql as $$
begin
  if (new.head_id, new.id, new.region, new.standard, new.created_at) is distinct from (old.head_id, old.id, old.region, old.standard, old.created_at) then
    raise exception 'A material stays with its group and its standard' using errcode = 'restrict_violation', constraint = 'material_stays_put';
  end if;
  if old.published_at is not null and (new.kind, new.published_at) is distinct from (old.kind, old.published_at) then
    raise exception 'A published material stays of its kind' using errcode = 'restrict_violation', constraint = 'material_published_frozen';
  end if;
  return new;
end $$;
create trigger material_stays_as_published before update on material
for each row execute function material_stays_as_published();

-- A published version never changes, and one is only made from what was published: so no line of descent closes a circle. Its owner's
-- rights, because it looks at all of them, whoever writes.
create function material_version_stays_as_published () returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op <> 'INSERT' and old.status = 'published' then
    raise exception 'A published version never changes' using errcode = 'restrict_violation', constraint = 'material_version_published_frozen';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'INSERT' and new.status <> 'preparation' then
    raise exception 'A version begins in preparation' using errcode = 'restrict_violation', constraint = 'material_version_begins';
  end if;
  if tg_op = 'UPDATE' and (new.head_id, new.material_id, new.number, new.council_id, new.created_at)
    is distinct from (old.head_id, old.material_id, old.number, old.council_id, old.created_at) then
    raise exception 'A version stays with its material' using errcode = 'restrict_violation', constraint = 'material_version_stays_put';
  end if;
  if new.adapted_number is not null and not exists (
    select from material_version v
    where v.head_id = new.adapted_head_id and v.material_id = new.adapted_material_id and v.number = new.adapted_number and v.status = 'published'
  ) then
    raise exception 'Only what was published is adapted' using errcode = 'restrict_violation', constraint = 'material_version_adapts_published';
  end if;
  return new;
end $$;
create trigger material_version_stays_as_published before insert or update or delete on material_version
for each row execute function material_version_stays_as_published();

-- The share lock waits for a publication under way, so that no point slips in behind it.
create function material_point_stays_as_published () returns trigger
language plpgsql as $$
declare
  written material_point := coalesce(new, old);
  held text;
begin
  select status into held from material_version
  where head_id = written.head_id and material_id = written.material_id and number = written.number
  for share;
  if held = 'published' then
    raise exception 'A published version never changes' using errcode = 'restrict_violation', constraint = 'material_version_published_frozen';
  end if;
  return written;
end $$;
create trigger material_point_stays_as_published before insert or update or delete on material_point
for each row execute function material_point_stays_as_published();

-- Only what was published is used: a use is for all to read.
create function material_use_is_of_published () returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (
    select from material_version v
    where v.head_id = new.material_head_id and v.material_id = new.material_id and v.number = new.number and v.status = 'published'
  ) then
    raise exception 'Only what was published is used' using errcode = 'restrict_violation', constraint = 'material_use_of_published';
  end if;
  return new;
end $$;
create trigger material_use_is_of_published before insert or update on material_use
for each row execute function material_use_is_of_published();

-- The second wall. What is in preparation is for the leads of all groups, who prepare it together, and for nobody else; each group writes
-- its own.
create function viewer_prepares () returns boolean
language sql stable parallel safe
return viewer_role() = 'lead' or viewer_is_all_seeing();

create function viewer_leads_region (its_region text) returns boolean
language sql stable parallel safe
return viewer_is_all_seeing() or viewer_role() = 'lead' and viewer_region() = its_region;

alter table material enable row level security;
create policy material_seen on material for select using (published_at is not null or viewer_prepares());
create policy material_begun on material for insert with check (viewer_leads_region(region));
create policy material_changed on material for update using (true) with check (viewer_leads_region(region));

alter table material_version enable row level security;
create policy material_version_seen on material_version for select using (status = 'published' or viewer_prepares());
create policy material_version_begun on material_version for insert with check (exists (
  select from material m where m.head_id = material_version.head_id and m.id = material_version.material_id and viewer_leads_region(m.region)
));
create policy material_version_changed on material_version for update using (true) with check (exists (
  select from material m where m.head_id = material_version.head_id and m.id = material_version.material_id and viewer_leads_region(m.region)
));

alter table material_point enable row level security;
create policy material_point_seen on material_point for select using (exists (
  select from material_version v
  where v.head_id = material_point.head_id and v.material_id = material_point.material_id and v.number = material_point.number
));
create policy material_point_given on material_point for insert with check (exists (
  select from material m where m.head_id = material_point.head_id and m.id = material_point.material_id and viewer_leads_region(m.region)
));
create policy material_point_taken_back on material_point for delete using (exists (
  select from material m where m.head_id = material_point.head_id and m.id = material_point.material_id and viewer_leads_region(m.region)
));

alter table material_use enable row level security;
create policy material_use_seen on material_use for select using (true);
create policy material_use_recorded on material_use for insert with check (viewer_leads_region(region));

create policy event_of_material_seen on event for select using (type in ('material.published', 'material.used'));

grant select, insert, update on material, material_version to standpoint_app;
grant select, insert, delete on material_point to standpoint_app;
grant select, insert on material_use to standpoint_app;
