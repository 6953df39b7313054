create table service (
  council_id uuid not null,
  id uuid not null,
  slug text not null,
  lgsl integer,
  wording bytea not null,
  created_at timestamptz(3) not null,
  ended_on date,
  constraint service_pkey primary key (council_id, id),
  constraint service_slug_key unique (council_id, slug),
  constraint service_council_fkey foreign key (council_id) references council (id),
  constraint service_wording_fkey foreign key (council_id, wording) references wording (council_id, digest)
);
create index service_id_idx on service (id);

create table service_share (
  council_id uuid not null,
  service_id uuid not null,
  shared_with_id uuid not null,
  constraint service_share_pkey primary key (council_id, service_id, shared_with_id),
  constraint service_share_service_fkey foreign key (council_id, service_id) references service (council_id, id),
  constraint service_share_shared_with_fkey foreign key (shared_with_id) references council (id),
  constraint service_share_self_check check (council_id <> shared_with_id)
);

-- 'superseded' is not here: it is read from what was published after, because a published row never changes.
create table assessment (
  council_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  standard text not null,
  phase phase not null,
  status text not null,
  reference text,
  assessed_on date not null,
  wording bytea,
  created_at timestamptz(3) not null,
  first_submitted_at timestamptz(3),
  submitted_at timestamptz(3),
  published_at timestamptz(3),
  reviewed boolean not null default false,
  constraint assessment_pkey primary key (council_id, id),
  constraint assessment_standard_key unique (council_id, id, standard),
  constraint assessment_reference_key unique (council_id, reference),
  constraint assessment_service_fkey foreign key (council_id, service_id) references service (council_id, id),
  constraint assessment_standard_fkey foreign key (standard) references standard (id),
  constraint assessment_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint assessment_status_check check (status in ('draft', 'submitted', 'published')),
  constraint assessment_submitted_check check ((status = 'draft') = (submitted_at is null)),
  constraint assessment_published_check check ((status = 'published') = (published_at is not null)),
  constraint assessment_reviewed_check check (status = 'published' or not reviewed)
);
create index assessment_id_idx on assessment (id);
create index assessment_published_idx on assessment (council_id, service_id, standard, published_at, id) where status = 'published';

-- What moves when anything that a reader may see of an assessment moves, also after publication.
create table assessment_head (
  council_id uuid not null,
  assessment_id uuid not null,
  version bigint not null default 1,
  updated_at timestamptz(3) not null,
  constraint assessment_head_pkey primary key (council_id, assessment_id),
  constraint assessment_head_assessment_fkey foreign key (council_id, assessment_id) references assessment (council_id, id) on delete cascade
);
create index assessment_head_updated_at_idx on assessment_head (updated_at);

-- The standard stands here too, so that the database itself knows which points and scores there are.
create table score (
  council_id uuid not null,
  assessment_id uuid not null,
  standard text not null,
  point smallint not null,
  score smallint,
  wording bytea,
  updated_at timestamptz(3) not null,
  constraint score_pkey primary key (council_id, assessment_id, point),
  constraint score_assessment_fkey foreign key (council_id, assessment_id, standard)
    references assessment (council_id, id, standard) on delete cascade,
  constraint score_point_fkey foreign key (standard, point) references point (standard, number),
  constraint score_scale_fkey foreign key (standard, score) references scale_value (standard, value),
  constraint score_wording_fkey foreign key (council_id, wording) references wording (council_id, digest)
);
comment on column score.score is 'null: not applicable. A point without a score has no row';

create function assessment_stays_as_published () returns trigger
language plpgsql as $$
begin
  if old.status = 'published' then
    raise exception 'A published assessment never changes' using errcode = 'restrict_violation', constraint = 'assessment_published_frozen';
  end if;
  if tg_op = 'DELETE' and old.first_submitted_at is not null then
    raise exception 'An assessment that was submitted is never deleted' using errcode = 'restrict_violation', constraint = 'assessment_submitted_kept';
  end if;
  return coalesce(new, old);
end $$;
create trigger assessment_stays_as_published before update or delete on assessment
for each row execute function assessment_stays_as_published();

-- The share lock waits for a publication under way, so that no score slips in behind it.
create function score_stays_as_published () returns trigger
language plpgsql as $$
declare
  written score := coalesce(new, old);
  held text;
begin
  if tg_op = 'UPDATE' and (new.council_id, new.assessment_id, new.point) is distinct from (old.council_id, old.assessment_id, old.point) then
    raise exception 'A score stays where it was given' using errcode = 'restrict_violation', constraint = 'score_stays_put';
  end if;
  select status into held from assessment
  where council_id = written.council_id and id = written.assessment_id
  for share;
  if held = 'published' then
    raise exception 'A published assessment never changes' using errcode = 'restrict_violation', constraint = 'assessment_published_frozen';
  end if;
  return written;
end $$;
create trigger score_stays_as_published before insert or update or delete on score
for each row execute function score_stays_as_published();

-- What a published sheet means rests on its standard: once in use, points, values and what counts as met are fixed.
create function standard_in_use_stays () returns trigger
language plpgsql as $$
declare
  changed text := coalesce(new.standard, old.standard);
begin
  -- Whoever begins an assessment holds the standard by its foreign key: wait for them, then look.
  perform from standard where id = changed for update;
  if exists (select from assessment where assessment.standard = changed) then
    raise exception 'The standard is in use' using errcode = 'restrict_violation', constraint = 'standard_in_use';
  end if;
  return null;
end $$;
create trigger point_in_use_stays after insert or delete on point
for each row execute function standard_in_use_stays();
create trigger point_number_in_use_stays after update on point
for each row when (old.number <> new.number or old.standard <> new.standard) execute function standard_in_use_stays();
create trigger scale_in_use_stays after insert or delete on scale_value
for each row execute function standard_in_use_stays();
create trigger scale_value_in_use_stays after update on scale_value
for each row when (old.value <> new.value or old.met <> new.met or old.standard <> new.standard) execute function standard_in_use_stays();

grant select, insert, update on service, assessment_head to standpoint_app;
grant select, insert, delete on service_share to standpoint_app;
grant select, insert, update, delete on assessment, score to standpoint_app;
