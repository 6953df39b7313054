-- Progress is kept by council, never by region: who belongs where is joined when the question comes.

-- The first day on which a service counts as recorded: the day it was, or the day of its first publication where that is earlier.
alter table service add column recorded_on date;
update service s set recorded_on = least(london_day(s.created_at), (
  select london_day(min(a.published_at)) from assessment a where a.council_id = s.council_id and a.service_id = s.id
));
alter table service alter column recorded_on set not null;

-- Which assessment of a service counted on which days: from its publication to the next one's, or to the service's end.
create table standing (
  council_id uuid not null,
  service_id uuid not null,
  standard text not null,
  during daterange not null,
  assessment_id uuid not null,
  phase phase not null,
  reviewed boolean not null,
  constraint standing_pkey primary key (council_id, assessment_id),
  constraint standing_service_fkey foreign key (council_id, service_id) references service (council_id, id),
  constraint standing_assessment_fkey foreign key (council_id, assessment_id, standard) references assessment (council_id, id, standard),
  constraint standing_during_check check (not isempty(during) and not lower_inf(during)),
  constraint standing_one_at_a_time exclude using gist (council_id with =, service_id with =, standard with =, during with &&)
);
create index standing_day_idx on standing using gist (council_id, standard, during);

-- What a council had at the end of a day, from that day until the next row's. One slot of counts for each point and each value of
-- the scale in order, and then not applicable: slot = place of the point * (values + 1) + place of the value.
create table council_progress (
  council_id uuid not null,
  standard text not null,
  phase text not null,
  day date not null,
  services integer not null,
  reviewed integer not null,
  ended integer not null,
  counts integer[] not null,
  constraint council_progress_pkey primary key (council_id, standard, phase, day),
  constraint council_progress_council_fkey foreign key (council_id) references council (id),
  constraint council_progress_standard_fkey foreign key (standard) references standard (id),
  constraint council_progress_phase_check check (phase in ('any', 'discovery', 'alpha', 'beta', 'live')),
  constraint council_progress_counts_check check (services >= 0 and reviewed >= 0 and ended >= 0)
);
comment on column council_progress.phase is 'Of the services whose latest assessment is at this phase; any: of all';
comment on column council_progress.ended is 'Services that had published something and had ended; kept with phase any';

-- How many services a council had at the end of a day, published or not.
create table council_services (
  council_id uuid not null,
  day date not null,
  services integer not null,
  constraint council_services_pkey primary key (council_id, day),
  constraint council_services_council_fkey foreign key (council_id) references council (id),
  constraint council_services_services_check check (services >= 0)
);

-- The slots that a published sheet fills: one of each point's.
create function sheet_counts (council uuid, assessment uuid, its_standard text) returns integer[]
language sql stable parallel safe as $$
  with scale as (
    select v.value, row_number() over (order by v.value) as place, count(*) over () + 1 as slots
    from scale_value v
    where v.standard = its_standard
  ),
  points as (
    select p.number, row_number() over (order by p.number) - 1 as place
    from point p
    where p.standard = its_standard
  ),
  slots as (select coalesce(max(slots), 1) as each from scale),
  filled as (
    select points.place * slots.each + coalesce(scale.place, slots.each) as slot
    from score s
    cross join slots
    join points on points.number = s.point
    left join scale on scale.value = s.score
    where s.council_id = council and s.assessment_id = assessment
  )
  select array_agg((filled.slot is not null)::integer order by every.slot)
  from slots
  cross join lateral generate_series(1, (select count(*) from points) * slots.each) as every (slot)
  left join filled on filled.slot = every.slot
$$;

create function add_counts (a integer[], b integer[], sign integer default 1) returns integer[]
language sql immutable parallel safe as $$
  select array_agg(coalesce(one, 0) + sign * coalesce(other, 0) order by slot)
  from unnest(a, b) with ordinality as both_of (one, other, slot)
$$;

-- Adds to what a council has on some days: to the row of the first, which is made where it is missing, and to all later ones up to the last.
create function add_progress (
  council uuid, its_standard text, its_phase text, days daterange, more_services integer, more_reviewed integer, more_ended integer, more_counts integer[]
) returns void
language plpgsql as $$
declare
  anchor date;
begin
  if isempty(days) then return; end if;
  -- The last first: what stands from then on is what stood before anything is added.
  foreach anchor in array array[upper(days), lower(days)] loop
    continue when anchor is null;
    insert into council_progress (council_id, standard, phase, day, services, reviewed, ended, counts)
    select council, its_standard, its_phase, anchor, coalesce(held.services, 0), coalesce(held.reviewed, 0), coalesce(held.ended, 0),
      coalesce(held.counts, array_fill(0, array[cardinality(more_counts)]))
    from (values (1)) as one
    left join lateral (
      select p.services, p.reviewed, p.ended, p.counts
      from council_progress p
      where p.council_id = council and p.standard = its_standard and p.phase = its_phase and p.day <= anchor
      order by p.day desc
      limit 1
    ) held on true
    on conflict do nothing;
  end loop;
  update council_progress p
  set services = p.services + more_services, reviewed = p.reviewed + more_reviewed, ended = p.ended + more_ended,
    counts = add_counts(p.counts, more_counts)
  where p.council_id = council and p.standard = its_standard and p.phase = its_phase
    and p.day >= lower(days) and (upper_inf(days) or p.day < upper(days));
end $$;

-- Counts an assessment that has just been published, or that was published long ago and is recorded now. The council is locked.
create function count_publication (council uuid, published_id uuid) returns void
language plpgsql as $$
declare
  published assessment;
  its_service service;
  its_day date;
  before_it record;
  after_it record;
  until date;
  days daterange;
  its_counts integer[];
  earlier standing;
  earlier_counts integer[];
  ended_from date;
begin
  select * into strict published from assessment where council_id = council and id = published_id;
  select * into strict its_service from service where council_id = council and id = published.service_id;
  its_day := london_day(published.published_at);

  select a.id, london_day(a.published_at) as day into before_it
  from assessment a
  where a.council_id = council and a.service_id = its_service.id and a.standard = published.standard and a.status = 'published'
    and (a.published_at, a.id) < (published.published_at, published.id)
  order by a.published_at desc, a.id desc
  limit 1;
  select a.id, london_day(a.published_at) as day into after_it
  from assessment a
  where a.council_id = council and a.service_id = its_service.id and a.standard = published.standard and a.status = 'published'
    and (a.published_at, a.id) > (published.published_at, published.id)
  order by a.published_at, a.id
  limit 1;

  if its_day < its_service.recorded_on then
    update service set recorded_on = its_day where council_id = council and id = its_service.id;
    perform count_services(council);
  end if;

  its_counts := sheet_counts(council, published_id, published.standard);
  -- A first publication of a service that has ended: until now nothing of it was there to have ended.
  if before_it.id is null and its_service.ended_on is not null then
    ended_from := greatest(its_day, its_service.ended_on);
    perform add_progress(council, published.standard, 'any',
      daterange(ended_from, case when after_it.id is not null then greatest(after_it.day, its_service.ended_on) end),
      0, 0, 1, array_fill(0, array[cardinality(its_counts)]));
  end if;

  until := least(after_it.day, its_service.ended_on);
  if until <= its_day then return; end if;
  days := daterange(its_day, until);

  select s.* into earlier
  from standing s
  where s.council_id = council and s.service_id = its_service.id and s.standard = published.standard and s.during @> its_day;
  if earlier.assessment_id is not null then
    earlier_counts := sheet_counts(council, earlier.assessment_id, published.standard);
    if lower(earlier.during) = its_day then
      delete from standing where council_id = council and assessment_id = earlier.assessment_id;
    else
      update standing set during = daterange(lower(earlier.during), its_day) where council_id = council and assessment_id = earlier.assessment_id;
    end if;
  end if;
  insert into standing (council_id, service_id, standard, during, assessment_id, phase, reviewed)
  values (council, its_service.id, published.standard, days, published_id, published.phase, published.reviewed);

  if earlier.assessment_id is null then
    perform add_progress(council, published.standard, counted_under, days, 1, published.reviewed::integer, 0, its_counts)
    from unnest(array['any', published.phase::text]) as counted_under;
  else
    perform add_progress(council, published.standard, 'any', days,
      0, published.reviewed::integer - earlier.reviewed::integer, 0, add_counts(its_counts, earlier_counts, -1));
    if earlier.phase = published.phase then
      perform add_progress(council, published.standard, published.phase::text, days,
        0, published.reviewed::integer - earlier.reviewed::integer, 0, add_counts(its_counts, earlier_counts, -1));
    else
      perform add_progress(council, published.standard, earlier.phase::text, days, -1, -earlier.reviewed::integer, 0,
        add_counts(array_fill(0, array[cardinality(its_counts)]), earlier_counts, -1));
      perform add_progress(council, published.standard, published.phase::text, days, 1, published.reviewed::integer, 0, its_counts);
    end if;
  end if;
end $$;

-- The two tables above as they follow from what is published, by another way than the one that keeps them.
create function standing_of (council uuid) returns setof standing
language sql stable as $$
  with published as (
    select a.*, london_day(a.published_at) as day, s.ended_on,
      lead(london_day(a.published_at)) over (partition by a.service_id, a.standard order by a.published_at, a.id) as next_day
    from assessment a
    join service s on s.council_id = a.council_id and s.id = a.service_id
    where a.council_id = council and a.status = 'published'
  )
  select council_id, service_id, standard, daterange(day, least(next_day, ended_on)), id, phase, reviewed
  from published
  where day < coalesce(least(next_day, ended_on), 'infinity')
$$;

-- The sum of arrays, slot by slot.
create function sum_counts (sum integer[], more integer[]) returns integer[]
language sql immutable parallel safe as $$
  select case when sum is null then more when more is null then sum else add_counts(sum, more) end
$$;
create aggregate total_counts (integer[]) (sfunc = sum_counts, stype = integer[], parallel = safe);

create function progress_of (council uuid) returns setof council_progress
language sql stable as $$
  with stood as materialized (
    select * from standing_of(council)
  ),
  scale as (
    select v.standard, v.value, row_number() over (partition by v.standard order by v.value) as place from scale_value v
  ),
  points as (
    select p.standard, p.number, row_number() over (partition by p.standard order by p.number) - 1 as place from point p
  ),
  slots as (
    select p.standard, count(*) as points, (select count(*) + 1 from scale_value v where v.standard = p.standard) as each from point p group by p.standard
  ),
  filled as (
    select s.assessment_id, points.place * slots.each + coalesce(scale.place, slots.each) as slot
    from score s
    join slots on slots.standard = s.standard
    join points on points.standard = s.standard and points.number = s.point
    left join scale on scale.standard = s.standard and scale.value = s.score
    where s.council_id = council and s.assessment_id in (select assessment_id from stood)
  ),
  sheet as materialized (
    select stood.assessment_id, array_agg((filled.slot is not null)::integer order by every.slot) as counts
    from stood
    join slots on slots.standard = stood.standard
    cross join lateral generate_series(1, slots.points * slots.each) as every (slot)
    left join filled on filled.assessment_id = stood.assessment_id and filled.slot = every.slot
    group by stood.assessment_id
  ),
  first_published as (
    select a.service_id, a.standard, london_day(min(a.published_at)) as day, s.ended_on
    from assessment a
    join service s on s.council_id = a.council_id and s.id = a.service_id
    where a.council_id = council and a.status = 'published'
    group by a.service_id, a.standard, s.ended_on
  ),
  change as (
    select stood.standard, stood.phase, lower(during) as day, 1 as services, reviewed::integer as reviewed, 0 as ended, sheet.counts
    from stood
    join sheet using (assessment_id)
    union all
    select stood.standard, stood.phase, upper(during), -1, -reviewed::integer, 0, array(select -count from unnest(sheet.counts) count)
    from stood
    join sheet using (assessment_id)
    where not upper_inf(during)
  ),
  under as (
    select standard, phase_or_any as phase, day, services, reviewed, ended, counts
    from change
    cross join lateral unnest(array['any', change.phase::text]) as phase_or_any
    union all
    select standard, 'any', greatest(day, ended_on), 0, 0, 1, null
    from first_published
    where ended_on is not null
  ),
  day as (
    select standard, phase, day, sum(services) as services, sum(reviewed) as reviewed, sum(ended) as ended, total_counts(counts) as counts
    from under
    group by standard, phase, day
  )
  select council, day.standard, day.phase, day.day,
    (sum(day.services) over so_far)::integer, (sum(day.reviewed) over so_far)::integer, (sum(day.ended) over so_far)::integer,
    coalesce(total_counts(day.counts) over so_far, array_fill(0, array[(slots.points * slots.each)::integer]))
  from day
  join slots on slots.standard = day.standard
  window so_far as (partition by day.standard, day.phase order by day.day)
$$;

create function services_of (council uuid) returns setof council_services
language sql stable as $$
  with change as (
    select s.recorded_on as day, 1 as sign from service s
    where s.council_id = council and (s.ended_on is null or s.ended_on > s.recorded_on)
    union all
    select s.ended_on, -1 from service s
    where s.council_id = council and s.ended_on > s.recorded_on
  )
  select council, day, sum(sum(sign)) over (order by day)::integer from change group by day
$$;

-- Counts a council's services anew: few enough to do it whenever one is added, ended or reopened.
create function count_services (council uuid) returns void
language sql as $$
  delete from council_services where council_id = council;
  insert into council_services select * from services_of(council);
$$;

-- Counts a council's progress anew from what is published. The council is locked.
create function rebuild_progress (council uuid) returns void
language sql as $$
  delete from standing where council_id = council;
  delete from council_progress where council_id = council;
  insert into standing select * from standing_of(council);
  insert into council_progress select * from progress_of(council);
  select count_services(council);
$$;

-- Places where a council's progress is not what follows from what is published: none, unless something is wrong.
-- A row that says the same as the one before it is no difference.
create function wrong_progress (council uuid) returns table (what text, standard text, phase text, day date)
language sql stable as $$
  with held as (
    select p.standard, p.phase, p.day, p.services, p.reviewed, p.ended, p.counts from council_progress p where p.council_id = council
  ),
  meant as materialized (
    select p.standard, p.phase, p.day, p.services, p.reviewed, p.ended, p.counts from progress_of(council) p
  ),
  held_steps as (
    select h.* from (
      select held.*, lag((services, reviewed, ended, counts)::text, 1, (0, 0, 0, array_fill(0, array[cardinality(counts)]))::text)
        over (partition by standard, phase order by day) as before
      from held
    ) h where h.before <> (h.services, h.reviewed, h.ended, h.counts)::text
  ),
  meant_steps as (
    select m.* from (
      select meant.*, lag((services, reviewed, ended, counts)::text, 1, (0, 0, 0, array_fill(0, array[cardinality(counts)]))::text)
        over (partition by standard, phase order by day) as before
      from meant
    ) m where m.before <> (m.services, m.reviewed, m.ended, m.counts)::text
  )
  select 'progress', d.standard, d.phase, d.day from ((table held_steps except table meant_steps) union (table meant_steps except table held_steps)) d
  union
  select 'standing', d.standard, d.phase::text, lower(d.during)
  from (
    (select * from standing s where s.council_id = council except select * from standing_of(council))
    union
    (select * from standing_of(council) except select * from standing s where s.council_id = council)
  ) d
  union
  select 'services', null, null, d.day
  from (
    (select * from council_services s where s.council_id = council except select * from services_of(council))
    union
    (select * from services_of(council) except select * from council_services s where s.council_id = council)
  ) d
$$;

select rebuild_progress(id) from council;

grant select, insert, update, delete on standing, council_progress, council_services to standpoint_app;
