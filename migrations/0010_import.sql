-- Years of assessments come in at once: what is done for each row or each publication elsewhere is done for many together here.

-- The same as before, looked at once for a statement and not for each of its rows. The share lock waits for a publication under
-- way, so that no score slips in behind it.
drop trigger score_stays_as_published on score;
create or replace function score_stays_as_published () returns trigger
language plpgsql as $$
declare
  held text;
begin
  for held in
    select a.status
    from assessment a
    where (a.council_id, a.id) in (select w.council_id, w.assessment_id from written w)
    for share
  loop
    if held = 'published' then
      raise exception 'A published assessment never changes' using errcode = 'restrict_violation', constraint = 'assessment_published_frozen';
    end if;
  end loop;
  return null;
end $$;
create trigger score_insert_stays_as_published after insert on score
referencing new table as written
for each statement execute function score_stays_as_published();
create trigger score_update_stays_as_published after update on score
referencing new table as written
for each statement execute function score_stays_as_published();
create trigger score_delete_stays_as_published after delete on score
referencing old table as written
for each statement execute function score_stays_as_published();

-- Before the row, so that no key is looked up for where it would go.
create function score_stays_put () returns trigger
language plpgsql as $$
begin
  raise exception 'A score stays where it was given' using errcode = 'restrict_violation', constraint = 'score_stays_put';
end $$;
create trigger score_stays_put before update of council_id, assessment_id, point on score
for each row when ((new.council_id, new.assessment_id, new.point) is distinct from (old.council_id, old.assessment_id, old.point))
execute function score_stays_put();

-- The link from an entry to all before it.
create function chained_hash (before bytea, entry history) returns bytea
language sql stable parallel safe
return sha256(before || convert_to(jsonb_build_array(
  entry.council_id, entry.seq, rfc3339(entry.at), entry.token_id, entry.request_id, entry.action, entry.subject, entry.changes
)::text, 'UTF8'));

create or replace function history_continues_chain () returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head council_head;
begin
  select * into strict head from council_head where council_id = new.council_id for update;
  new.seq := head.seq + 1;
  new.transaction_id := pg_current_xact_id();
  new.hash := chained_hash(head.hash, new);
  update council_head set seq = new.seq, hash = new.hash where council_id = new.council_id;
  return new;
end $$;

-- An entry with a hash was given it by record_many: the service may write none itself.
drop trigger history_continues_chain on history;
create trigger history_continues_chain before insert on history
for each row when (new.hash = '\x') execute function history_continues_chain();

-- Adds many entries at once, in the order in which they are given, and moves each council's head once: one by one, every entry of a
-- transaction finds its head behind all the earlier versions of it. Its own rights, because nobody else may move a head.
create function record_many (
  moment timestamptz, acting_token uuid, request text, councils uuid[], actions text[], subjects text[], all_changes jsonb[]
) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head council_head;
  entry history;
  written history[] := '{}';
begin
  for entry in
    select council_id, 0, moment, pg_current_xact_id(), acting_token, request, action, subject, changes, '\x'
    from unnest(councils, actions, subjects, all_changes) with ordinality as given (council_id, action, subject, changes, place)
    order by council_id, place
  loop
    if head.council_id is distinct from entry.council_id then
      update council_head set seq = head.seq, hash = head.hash where council_id = head.council_id;
      select * into strict head from council_head where council_id = entry.council_id for update;
    end if;
    head.seq := head.seq + 1;
    entry.seq := head.seq;
    entry.hash := chained_hash(head.hash, entry);
    head.hash := entry.hash;
    written := written || entry;
  end loop;
  update council_head set seq = head.seq, hash = head.hash where council_id = head.council_id;
  insert into history select * from unnest(written);
end $$;

create function put_progress (written council_progress[]) returns void
language sql as $$
  insert into council_progress
  select * from unnest(written)
  on conflict (council_id, standard, phase, day) do update
  set services = excluded.services, reviewed = excluded.reviewed, ended = excluded.ended, counts = excluded.counts
$$;

-- Counts assessments that have just been published, many together and of many councils: the same as count_publication for each of
-- them. The councils are locked. What it costs grows with what changes, not with all that they have published before.
create function count_publications (councils uuid[], published_ids uuid[]) returns void
language plpgsql as $$
declare
  recorded_earlier uuid[];
  removed standing[];
  added standing[];
  step record;
  held_day date;
  held_counts integer[];
  scope text;
  slot integer;
  nothing integer[];
  -- Services, reviewed and ended come before the counts: as the council has it at a day, and by how much that is more than before.
  state integer[];
  more integer[];
  written council_progress[] := '{}';
begin
  with first_published as (
    select a.council_id, a.service_id, london_day(min(a.published_at)) as day
    from unnest(councils, published_ids) as given (council_id, id)
    join assessment a on a.council_id = given.council_id and a.id = given.id
    group by a.council_id, a.service_id
  ),
  moved as (
    update service s
    set recorded_on = f.day
    from first_published f
    where s.council_id = f.council_id and s.id = f.service_id and s.recorded_on > f.day
    returning s.council_id
  )
  select array_agg(distinct council_id) into recorded_earlier from moved;
  perform count_services(council) from unnest(recorded_earlier) as council;

  with concerned as (
    select distinct a.council_id, a.service_id, a.standard
    from unnest(councils, published_ids) as given (council_id, id)
    join assessment a on a.council_id = given.council_id and a.id = given.id
  ),
  published as (
    select a.council_id, a.service_id, a.standard, a.id, a.phase, a.reviewed, london_day(a.published_at) as day, s.ended_on,
      london_day(lead(a.published_at) over (partition by a.council_id, a.service_id, a.standard order by a.published_at, a.id)) as next_day
    from concerned c
    join service s on s.council_id = c.council_id and s.id = c.service_id
    join assessment a on a.council_id = c.council_id and a.service_id = c.service_id and a.standard = c.standard and a.status = 'published'
  ),
  compared as (
    select (p.council_id, p.service_id, p.standard, d.during, p.id, p.phase, p.reviewed)::standing as meant, held
    from published p
    cross join lateral (
      select daterange(p.day, least(p.next_day, p.ended_on)) as during where p.day < coalesce(least(p.next_day, p.ended_on), 'infinity')
      union all
      select 'empty' where p.day >= least(p.next_day, p.ended_on)
    ) d
    left join standing held on held.council_id = p.council_id and held.assessment_id = p.id
  )
  select array_agg(held) filter (where (held).assessment_id is not null), array_agg(meant) filter (where not isempty((meant).during))
  into removed, added
  from compared
  where (meant).during is distinct from coalesce((held).during, 'empty');

  delete from standing s
  using unnest(removed) r
  where s.council_id = r.council_id and s.assessment_id = r.assessment_id;
  insert into standing
  select * from unnest(added);

  for step in
    with concerned as (
      select distinct a.council_id, a.service_id, a.standard, s.ended_on
      from unnest(councils, published_ids) as given (council_id, id)
      join assessment a on a.council_id = given.council_id and a.id = given.id
      join service s on s.council_id = a.council_id and s.id = a.service_id
    ),
    -- A service that has ended is one more that had published something, from its end or from its first publication on.
    ended as (
      select c.council_id, c.standard, greatest(c.ended_on, london_day(first.published_at)) as day,
        case when first.published_before is not null then greatest(c.ended_on, london_day(first.published_before)) end as day_before
      from concerned c
      cross join lateral (
        select min(a.published_at) as published_at, min(a.published_at) filter (where a.id <> all (published_ids)) as published_before
        from assessment a
        where a.council_id = c.council_id and a.service_id = c.service_id and a.standard = c.standard and a.status = 'published'
      ) first
      where c.ended_on is not null
    ),
    event as (
      select s.*, lower(s.during) as day, 1 as sign from unnest(added) s
      union all
      select s.*, upper(s.during), -1 from unnest(added) s where not upper_inf(s.during)
      union all
      select s.*, lower(s.during), -1 from unnest(removed) s
      union all
      select s.*, upper(s.during), 1 from unnest(removed) s where not upper_inf(s.during)
    ),
    -- What was there before and still is cancels out.
    happened as materialized (
      select council_id, standard, phase, reviewed, assessment_id, day, sum(sign) as sign
      from event
      group by council_id, standard, phase, reviewed, assessment_id, day
      having sum(sign) <> 0
    ),
    scale as (
      select s.id as standard,
        array(select number from point where standard = s.id order by number) as points,
        array(select value from scale_value where standard = s.id order by value) as values
      from standard s
    ),
    sheet as materialized (
      select h.council_id, h.assessment_id, array_agg(
        3 + (array_position(scale.points, s.point) - 1) * (cardinality(scale.values) + 1)
          + coalesce(array_position(scale.values, s.score), cardinality(scale.values) + 1)
      ) as slots
      from (select distinct council_id, assessment_id from happened) h
      join score s on s.council_id = h.council_id and s.assessment_id = h.assessment_id
      join scale on scale.standard = s.standard
      group by h.council_id, h.assessment_id
    ),
    change as materialized (
      select h.council_id, h.standard, unnest(array['any', h.phase::text]) as phase, h.day,
        array[1] || case when h.reviewed then array[2] else '{}' end || sheet.slots as slots, h.sign
      from happened h
      join sheet on sheet.council_id = h.council_id and sheet.assessment_id = h.assessment_id
      union all
      select e.council_id, e.standard, 'any', e.day, array[3], 1 from ended e
      union all
      select e.council_id, e.standard, 'any', e.day_before, array[3], -1 from ended e where e.day_before is not null
    ),
    held as (
      select p.council_id, p.standard, p.phase, p.day, array[p.services, p.reviewed, p.ended] || p.counts as counts
      from (select council_id, standard, phase, min(day) as day from change group by council_id, standard, phase) first
      cross join lateral (
        (select * from council_progress p
        where p.council_id = first.council_id and p.standard = first.standard and p.phase = first.phase and p.day <= first.day
        order by p.day desc
        limit 1)
        union all
        (select * from council_progress p
        where p.council_id = first.council_id and p.standard = first.standard and p.phase = first.phase and p.day > first.day)
      ) p
    )
    select council_id, standard, phase, day, counts, slots, sign,
      (select 3 + cardinality(points) * (cardinality(values) + 1) from scale where scale.standard = both_of.standard) as length,
      lead(day) over (partition by council_id, standard, phase order by day, counts nulls last) is distinct from day as last_of_day,
      max(day) filter (where counts is not null) over (partition by council_id, standard, phase) as last_held
    from (
      select council_id, standard, phase, day, counts, null::integer[] as slots, null::numeric as sign from held
      union all
      select council_id, standard, phase, day, null, slots, sign from change
    ) both_of
    order by council_id, standard, phase, day, counts nulls last
  loop
    if scope is distinct from step.council_id || step.standard || step.phase then
      scope := step.council_id || step.standard || step.phase;
      nothing := array_fill(0, array[step.length]);
      state := nothing;
      more := nothing;
      held_day := null;
    end if;
    if step.counts is not null then
      held_day := step.day;
      held_counts := step.counts;
      state := case when more = nothing then step.counts else add_counts(step.counts, more) end;
    else
      foreach slot in array step.slots loop
        state[slot] := state[slot] + step.sign;
      end loop;
      -- What is held for later days is as much more.
      if step.day < step.last_held then
        foreach slot in array step.slots loop
          more[slot] := more[slot] + step.sign;
        end loop;
      end if;
    end if;
    continue when not step.last_of_day or held_day = step.day and held_counts = state;
    written := written || (step.council_id, step.standard, step.phase, step.day, state[1], state[2], state[3], state[4:])::council_progress;
    if cardinality(written) = 1000 then
      perform put_progress(written);
      written := '{}';
    end if;
  end loop;
  perform put_progress(written);
end $$;
