-- Writes scores of a draft, their texts and their history in one statement. The caller has read the sheet, checked what is given by the
-- rules, and worked out what changes. It is written if nothing has moved since: the version that was read, who may act, the council.
-- Otherwise nothing is written and no version given. What a standard allows is held by the foreign keys as ever.
create function write_scores (
  council uuid, assessment uuid, its_standard text, seen_version bigint, acting_token uuid, request text, asked_at timestamptz,
  points smallint[], scores smallint[], digests bytea[], salts bytea[], bodies text[], cleared smallint[], its_action text, its_changes jsonb,
  out version bigint, out written_at timestamptz(3), out touched_at timestamptz(3), out against text
)
language plpgsql as $$
declare
  last_at timestamptz;
begin
  against := begin_write(council, acting_token, asked_at);
  if against is not null then return; end if;

  -- What was written while this waited for the council is not dated later than this. A statement waits for seconds; a clock that was
  -- put back by more stays as it is.
  select h.at into last_at from history h where h.council_id = council order by h.seq desc limit 1;
  written_at := case when last_at between asked_at and asked_at + interval '1 minute' then last_at else asked_at end;

  update assessment_head h
  set version = h.version + 1, updated_at = greatest(written_at, h.updated_at + interval '1 millisecond')
  where h.council_id = council and h.assessment_id = assessment and h.version = seen_version
  returning h.version, h.updated_at into version, touched_at;
  if not found then return; end if;

  insert into wording (council_id, digest, salt, body)
  select council, given.digest, given.salt, given.body
  from unnest(digests, salts, bodies) as given (digest, salt, body)
  where given.digest is not null;
  insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
  select council, assessment, its_standard, given.point, given.score, given.digest, written_at
  from unnest(points, scores, digests) as given (point, score, digest)
  on conflict on constraint score_pkey do update
  set score = excluded.score, wording = excluded.wording, updated_at = excluded.updated_at;
  if cleared <> '{}' then
    delete from score s where s.council_id = council and s.assessment_id = assessment and s.point = any (cleared);
  end if;
  insert into history (council_id, at, token_id, request_id, action, subject, changes)
  values (council, written_at, acting_token, request, its_action, 'assessments/' || assessment, its_changes);
end $$;
