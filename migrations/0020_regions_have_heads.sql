-- A regional group outlives whoever leads it: what it makes, arranges and decides is kept under a head of its own, with a chain of history and
-- texts of its own, and under no council. The head is the region's as council_head knows councils: `council_id` there, in `wording`,
-- `history`, `redaction` and `event` is a council's id, a region's head, or the nil id of the register.
alter table region add column head_id uuid not null default gen_random_uuid();
alter table region add constraint region_head_key unique (head_id);
-- For tables that keep both.
alter table region add constraint region_id_head_key unique (id, head_id);
insert into council_head (council_id) select head_id from region;

create function region_gets_head () returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into council_head (council_id) values (new.head_id);
  return null;
end $$;
create trigger region_gets_head after insert on region
for each row execute function region_gets_head();

create function region_keeps_head () returns trigger
language plpgsql as $$
begin
  raise exception 'A region keeps its head' using errcode = 'restrict_violation', constraint = 'region_keeps_head';
end $$;
create trigger region_keeps_head before update on region
for each row when (new.head_id is distinct from old.head_id) execute function region_keeps_head();

-- Texts of regions are redacted as those of councils are.
alter table redaction drop constraint redaction_council_fkey;
alter table redaction add constraint redaction_head_fkey foreign key (council_id) references council_head (council_id);

-- Makes events of what the histories have gained since, of so many entries at most, and gives of how many. What an entry tells is given by
-- its action; of an action that is not among these, nothing. A council's history is written under its lock: whoever sees an entry sees all
-- before it, so that none comes later into a place that was passed. Its own rights, because the service may make up no event.
create or replace function number_events (moment timestamptz, actions text[], types text[], most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  first_ms bigint;
  passed integer;
  made bigint;
begin
  -- Statements that begin from here on see all that was committed by whoever held it before.
  select greatest(o.last_ms + 1, floor(extract(epoch from moment) * 1000)::bigint) into strict first_ms from event_order o for update;

  with news as materialized (
    select h.council_id, coalesce(t.seq, 0) as told
    from council_head h
    left join council_told t on t.council_id = h.council_id
    where h.seq > coalesce(t.seq, 0)
  ),
  entry as materialized (
    select one.*
    from news
    cross join lateral (
      select h.council_id, h.seq, h.at, h.action, h.subject, h.changes
      from history h
      where h.council_id = news.council_id and h.seq > news.told
      order by h.seq
      limit greatest(most / (select count(*) from news), 1)
    ) one
  ),
  passing as (
    insert into council_told (council_id, seq)
    select council_id, max(seq) from entry group by council_id
    on conflict (council_id) do update set seq = excluded.seq
  ),
  told as materialized (
    select e.council_id, e.seq, e.at, e.subject, e.changes, kind.type, split_part(kind.type, '.', 1) as noun,
      case when e.subject like 'assessments/%' then substr(e.subject, 13)::uuid end as assessment_id,
      -- A clock may have been put back: within a council it is the history's order that counts.
      max(e.at) over (partition by e.council_id order by e.seq) as placed_at
    from entry e
    join unnest(actions, types) as kind (action, type) on kind.action = e.action
  ),
  part as (
    -- Reviews, comments and improvement actions are written in their assessment's history: pointers say which they are.
    select told.council_id, told.seq, told.placed_at, told.at, row_number() over (partition by told.council_id, told.seq order by found.id) as place, told.type,
      '/v1/' || told.noun || 's/' || found.id as subject, told.assessment_id,
      case when told.noun = 'review' then found.id end as review_id, null as region
    from told
    cross join lateral (
      select distinct (regexp_match(change ->> 'pointer', '^/' || told.noun || 's/([0-9a-f-]{36})'))[1]::uuid as id
      from jsonb_array_elements(told.changes) change
    ) found
    where told.noun in ('review', 'comment', 'action') and found.id is not null
    union all
    select council_id, seq, placed_at, at, 0,
      -- Whoever was no member before has joined.
      case when type = 'membership.changed' and changes -> 0 -> 'before' = '[]' and changes -> 0 -> 'after' <> '[]' then 'membership.began' else type end,
      case noun
        when 'sign_up' then '/v1/councils/{council}/sign-ups'
        when 'help' then '/v1/councils/{council}/help'
        when 'membership' then '/v1/regions/' || substr(changes -> 0 ->> 'pointer', 14) || '/councils'
        else '/v1/' || regexp_replace(subject, '^councils/.*$', 'councils/{council}')
      end,
      assessment_id, null,
      case noun when 'membership' then substr(changes -> 0 ->> 'pointer', 14) when 'region' then substr(subject, 9) end
    from told
    where noun not in ('review', 'comment', 'action')
      -- A line of an import that was published nowhere is a draft.
      and not (type = 'assessment.published' and changes -> 0 ->> 'pointer' = '' and not changes -> 0 -> 'after' ? 'published_on')
    union all
    -- What reviewers have completed is everyone's from here on.
    select told.council_id, told.seq, told.placed_at, told.at, row_number() over (partition by told.council_id, told.seq order by r.id), 'review.published',
      '/v1/reviews/' || r.id, told.assessment_id, r.id, null
    from told
    join review r on r.council_id = told.council_id and r.assessment_id = told.assessment_id and r.status = 'completed'
    where told.type = 'assessment.published'
  ),
  home as (
    select council_id, day, coalesce(region_of(council_id, day), (select r.id from region r where r.head_id = council_id)) as region
    from (select distinct council_id, london_day(at) as day from part) known
  ),
  -- A council's figures count in every region that it has ever belonged to. However much moved them, it is told once.
  figures as (
    select moving.region, max(moving.placed_at) as at
    from (
      select m.region, part.placed_at
      from part
      join membership m on m.council_id = part.council_id
      where part.type in ('assessment.published', 'service.created', 'service.changed', 'sign_up.created', 'sign_up.changed', 'council.changed')
      union all
      select part.region, part.placed_at from part where part.type in ('membership.began', 'membership.changed')
    ) moving
    group by moving.region
  ),
  numbered as (
    select *, row_number() over (order by whole.last, whole.placed_at, whole.council_id, whole.seq, whole.place, whole.region) - 1 as number
    from (
      select 0 as last, part.placed_at, part.council_id, part.seq, part.place, part.type, part.at, part.subject, part.assessment_id, part.review_id,
        coalesce(part.region, home.region) as region
      from part
      join home on home.council_id = part.council_id and home.day = london_day(part.at)
      union all
      select 1, figures.at, null, null, null, 'progress.changed', figures.at, '/v1/regions/' || figures.region || '/progress', null, null, figures.region
      from figures
    ) whole
  ),
  stored as (
    insert into event (id, type, at, council_id, region, subject, assessment_id, review_id)
    select event_id(first_ms, number), type, at, nullif(council_id, '00000000-0000-0000-0000-000000000000'), region, subject, assessment_id, review_id
    from numbered
    returning 1
  )
  select (select count(*) from entry), (select count(*) from stored) into passed, made;

  if made > 0 then update event_order set last_ms = first_ms + (made - 1) / 4096; end if;
  return passed;
end $$;
