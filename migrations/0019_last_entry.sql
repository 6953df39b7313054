-- As before, but for how the last entry of the history is found: by its number, which the council's head has. Asked for as the greatest one, it was
-- sought among all entries of the council until PostgreSQL had first counted the table: on a new database each write took longer than the
-- one before, for a minute.
create or replace function write_scores (
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

  select h.version, h.updated_at, a.status, (
      select last.at from history last
      where last.council_id = council and last.seq = (select head.seq from council_head head where head.council_id = council)
    ) as last_at,
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
