-- Publishing and writing single scores are what many do at the same time: both in few statements whose plans are kept.

-- The places in counts that a sheet fills, one for each of its points.
create function sheet_slots (council uuid, assessment uuid, its_standard text) returns integer[]
language plpgsql stable parallel safe as $$
declare
  points smallint[] := array(select p.number from point p where p.standard = its_standard order by p.number);
  scale smallint[] := array(select v.value from scale_value v where v.standard = its_standard order by v.value);
  slots integer[];
begin
  select array_agg((array_position(points, s.point) - 1) * (cardinality(scale) + 1) + coalesce(array_position(scale, s.score), cardinality(scale) + 1))
  into slots
  from score s
  where s.council_id = council and s.assessment_id = assessment;
  return coalesce(slots, '{}');
end $$;

-- Counts with some slots one higher and others one lower.
create function move_counts (counts integer[], added integer[], taken integer[]) returns integer[]
language plpgsql immutable parallel safe as $$
declare
  slot integer;
begin
  foreach slot in array added loop
    counts[slot] := counts[slot] + 1;
  end loop;
  foreach slot in array taken loop
    counts[slot] := counts[slot] - 1;
  end loop;
  return counts;
end $$;

-- Moves what a council has on some days: the row of the first, which is made where it is missing, and all later ones up to the last.
create function move_progress (
  council uuid, its_standard text, its_phase text, days daterange, more_services integer, more_reviewed integer, more_ended integer,
  added integer[], taken integer[]
) returns void
language plpgsql as $$
declare
  first_day date := lower(days);
  last_day date := upper(days);
  is_made boolean;
begin
  if isempty(days) then return; end if;
  -- The last first: what stands from then on is what stood before anything is moved.
  if last_day is not null then
    insert into council_progress (council_id, standard, phase, day, services, reviewed, ended, counts)
    select council, its_standard, its_phase, last_day, held.services, held.reviewed, held.ended, held.counts
    from progress_before(council, its_standard, its_phase, last_day) held
    on conflict do nothing;
  end if;
  -- The council is locked: nobody makes the row meanwhile.
  is_made := not exists (
    select from council_progress p where p.council_id = council and p.standard = its_standard and p.phase = its_phase and p.day = first_day
  );
  if is_made then
    insert into council_progress (council_id, standard, phase, day, services, reviewed, ended, counts)
    select council, its_standard, its_phase, first_day, held.services + more_services, held.reviewed + more_reviewed, held.ended + more_ended,
      move_counts(held.counts, added, taken)
    from progress_before(council, its_standard, its_phase, first_day) held;
  end if;
  update council_progress p
  set services = p.services + more_services, reviewed = p.reviewed + more_reviewed, ended = p.ended + more_ended,
    counts = move_counts(p.counts, added, taken)
  where p.council_id = council and p.standard = its_standard and p.phase = its_phase
    and p.day >= first_day and (last_day is null or p.day < last_day) and not (is_made and p.day = first_day);
end $$;

-- What a council had before a day, or nothing of everything.
create function progress_before (
  council uuid, its_standard text, its_phase text, its_day date, out services integer, out reviewed integer, out ended integer, out counts integer[]
)
language plpgsql stable as $$
begin
  select p.services, p.reviewed, p.ended, p.counts into services, reviewed, ended, counts
  from council_progress p
  where p.council_id = council and p.standard = its_standard and p.phase = its_phase and p.day < its_day
  order by p.day desc
  limit 1;
  if not found then
    services := 0;
    reviewed := 0;
    ended := 0;
    counts := array_fill(0, array[(
      select count(*)::integer * (select count(*)::integer + 1 from scale_value v where v.standard = its_standard) from point p where p.standard = its_standard
    )]);
  end if;
end $$;

-- The same as before, slot by slot. Counts an assessment that has just been published. The council is locked.
create or replace function count_publication (council uuid, published_id uuid) returns void
language plpgsql as $$
declare
  published record;
  its_day date;
  before_it uuid;
  next_at timestamptz;
  next_day date;
  until date;
  days daterange;
  added integer[];
  taken integer[] := '{}';
  earlier standing;
begin
  select a.service_id, a.standard, a.phase, a.reviewed, a.published_at, s.ended_on, s.recorded_on into strict published
  from assessment a
  join service s on s.council_id = a.council_id and s.id = a.service_id
  where a.council_id = council and a.id = published_id;
  its_day := london_day(published.published_at);

  select a.id into before_it
  from assessment a
  where a.council_id = council and a.service_id = published.service_id and a.standard = published.standard and a.status = 'published'
    and (a.published_at, a.id) < (published.published_at, published_id)
  order by a.published_at desc, a.id desc
  limit 1;
  select a.published_at into next_at
  from assessment a
  where a.council_id = council and a.service_id = published.service_id and a.standard = published.standard and a.status = 'published'
    and (a.published_at, a.id) > (published.published_at, published_id)
  order by a.published_at, a.id
  limit 1;
  next_day := london_day(next_at);

  if its_day < published.recorded_on then
    update service set recorded_on = its_day where council_id = council and id = published.service_id;
    perform count_services(council);
  end if;

  -- A first publication of a service that has ended: until now nothing of it was there to have ended.
  if before_it is null and published.ended_on is not null then
    perform move_progress(council, published.standard, 'any',
      daterange(greatest(its_day, published.ended_on), case when next_day is not null then greatest(next_day, published.ended_on) end),
      0, 0, 1, '{}', '{}');
  end if;

  until := least(next_day, published.ended_on);
  if until <= its_day then return; end if;
  days := daterange(its_day, until);
  added := sheet_slots(council, published_id, published.standard);

  -- What stood on that day until now can only be what was published last before it.
  select s.* into earlier from standing s where s.council_id = council and s.assessment_id = before_it and s.during @> its_day;
  if earlier.assessment_id is not null then
    taken := sheet_slots(council, earlier.assessment_id, published.standard);
    if lower(earlier.during) = its_day then
      delete from standing where council_id = council and assessment_id = earlier.assessment_id;
    else
      update standing set during = daterange(lower(earlier.during), its_day) where council_id = council and assessment_id = earlier.assessment_id;
    end if;
  end if;
  insert into standing (council_id, service_id, standard, during, assessment_id, phase, reviewed)
  values (council, published.service_id, published.standard, days, published_id, published.phase, published.reviewed);

  perform move_progress(council, published.standard, 'any', days, (earlier.assessment_id is null)::integer,
    published.reviewed::integer - coalesce(earlier.reviewed, false)::integer, 0, added, taken);
  if earlier.phase = published.phase then
    perform move_progress(council, published.standard, published.phase::text, days, 0,
      published.reviewed::integer - earlier.reviewed::integer, 0, added, taken);
  else
    perform move_progress(council, published.standard, published.phase::text, days, 1, published.reviewed::integer, 0, added, '{}');
    if earlier.assessment_id is not null then
      perform move_progress(council, published.standard, earlier.phase::text, days, -1, -earlier.reviewed::integer, 0, '{}', taken);
    end if;
  end if;
end $$;

drop function add_progress;
drop function sheet_counts;

-- Moves an assessment on, with its version and its history. What stands in the way has been looked at, with the council locked.
-- Others whose readers see something else from now on are touched too.
create function move_assessment (
  council uuid, assessment uuid, its_status text, moment timestamptz, its_reviewed boolean, touched uuid[], acting_token uuid, request text, its_action text, its_changes jsonb
) returns void
language plpgsql as $$
begin
  update assessment a
  set status = its_status, submitted_at = case its_status when 'draft' then null when 'submitted' then moment else a.submitted_at end,
    first_submitted_at = case its_status when 'submitted' then coalesce(a.first_submitted_at, moment) else a.first_submitted_at end,
    published_at = case its_status when 'published' then moment end, reviewed = its_reviewed
  where a.council_id = council and a.id = assessment;
  if its_status = 'published' then perform count_publication(council, assessment); end if;
  update assessment_head h
  set version = h.version + 1, updated_at = greatest(moment, h.updated_at + interval '1 millisecond')
  where h.council_id = council and (h.assessment_id = assessment or h.assessment_id = any (touched));
  insert into history (council_id, at, token_id, request_id, action, subject, changes)
  values (council, moment, acting_token, request, its_action, 'assessments/' || assessment, its_changes);
end $$;

-- As before, in fewer statements: every write begins with it.
create or replace function begin_write (council uuid, acting_token uuid, moment timestamptz) returns text
language plpgsql as $$
declare
  against text;
  set_to text;
  day date := london_day(moment);
begin
  set_to := set_config('standpoint.token_id', coalesce(acting_token::text, ''), true);
  perform lock_council(council);
  select case
    when acting_token is not null and (t.id is null or t.revoked_at is not null or t.expires_at <= moment) then 'token refused'
    when c.ended_on <= day or exists (select from council own where own.id = t.council_id and own.id <> council and own.ended_on <= day) then 'council ended'
  end
  into against
  from (values (council)) as asked (council_id)
  left join council c on c.id = asked.council_id
  left join token t on t.id = acting_token;
  return against;
end $$;

-- A score as the history has it: its text by the digest.
create function score_fact (score smallint, wording bytea) returns jsonb
language sql stable parallel safe
return case when score is null then '{"not_applicable": true}' else jsonb_build_object('score', score) end
  || case when wording is null then '{}' else jsonb_build_object('wording', encode(wording, 'hex')) end;

-- Writes scores of a draft, their texts and their history, in one statement of the caller's. What stands so already is left as it is, and
-- the history tells what was there before: both are looked at here, with the council locked, so that nobody needs to have read the sheet.
-- Without a version in the answer nothing was written: something stands against it, or the sheet is not there, no draft, or not of the
-- version that was seen. What a standard allows has been checked, and is held by the foreign keys as ever.
drop function write_scores;
create function write_scores (
  council uuid, assessment uuid, its_standard text, seen_version bigint, acting_token uuid, request text, asked_at timestamptz,
  points smallint[], scores smallint[], digests bytea[], salts bytea[], bodies text[], whole boolean,
  out version bigint, out before_version bigint, out written_at timestamptz(3), out touched_at timestamptz(3), out stood jsonb, out against text
)
language plpgsql as $$
declare
  held record;
  cleared jsonb;
begin
  against := begin_write(council, acting_token, asked_at);
  if against is not null then return; end if;

  select h.version, h.updated_at, a.status, (select last.at from history last where last.council_id = council order by last.seq desc limit 1) as last_at,
    whole and exists (select from score s where s.council_id = council and s.assessment_id = assessment and s.point <> all (points)) as clears
  into held
  from assessment a
  join assessment_head h on h.council_id = a.council_id and h.assessment_id = a.id
  where a.council_id = council and a.id = assessment;
  if held.status is distinct from 'draft' or held.version <> seen_version then return; end if;
  before_version := held.version;
  -- What was written while this waited for the council is not dated later than this. A statement waits for seconds; a clock that was
  -- put back by more stays as it is.
  written_at := case when held.last_at between asked_at and asked_at + interval '1 minute' then held.last_at else asked_at end;

  if held.clears then
    with gone as (
      delete from score s
      where s.council_id = council and s.assessment_id = assessment and s.point <> all (points)
      returning s.point, s.score, s.wording
    )
    select jsonb_agg(jsonb_build_object('pointer', '/scores/' || gone.point, 'before', score_fact(gone.score, gone.wording)) order by gone.point)
    into cleared
    from gone;
  end if;
  with compared as (
    select given.*, s.point as held_point, s.score as held_score, s.wording as held_wording, s.updated_at as held_at,
      s.point is not null and s.score is not distinct from given.score and coalesce(w.body, '{}')::jsonb = coalesce(given.body, '{}')::jsonb as stands
    from unnest(points, scores, digests, salts, bodies) with ordinality as given (point, score, digest, salt, body, place)
    left join score s on s.council_id = council and s.assessment_id = assessment and s.point = given.point
    left join wording w on w.council_id = s.council_id and w.digest = s.wording
  ),
  worded as (
    insert into wording (council_id, digest, salt, body)
    select council, compared.digest, compared.salt, compared.body
    from compared
    where not compared.stands and compared.digest is not null
  ),
  scored as (
    insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
    select council, assessment, its_standard, compared.point, compared.score, compared.digest, written_at
    from compared
    where not compared.stands
    on conflict on constraint score_pkey do update
    set score = excluded.score, wording = excluded.wording, updated_at = excluded.updated_at
  ),
  told as (
    select
      jsonb_agg(
        jsonb_build_object('pointer', '/scores/' || compared.point, 'after', score_fact(compared.score, compared.digest))
        || case when held_point is null then '{}' else jsonb_build_object('before', score_fact(held_score, held_wording)) end
        order by compared.place
      ) filter (where not compared.stands) as changes,
      jsonb_object_agg(compared.point, rfc3339(held_at)) filter (where compared.stands) as stood
    from compared
  ),
  recorded as (
    insert into history (council_id, at, token_id, request_id, action, subject, changes)
    select council, written_at, acting_token, request, case when whole then 'sheet written' else 'score written' end, 'assessments/' || assessment,
      coalesce(told.changes, '[]') || coalesce(cleared, '[]')
    from told
    where told.changes is not null or cleared is not null
    returning seq
  ),
  moved as (
    update assessment_head h
    set version = h.version + 1, updated_at = greatest(written_at, h.updated_at + interval '1 millisecond')
    where h.council_id = council and h.assessment_id = assessment and exists (select from recorded)
    returning h.version, h.updated_at
  )
  select coalesce(moved.version, held.version), coalesce(moved.updated_at, held.updated_at), told.stood
  into version, touched_at, stood
  from told
  left join moved on true;
end $$;
