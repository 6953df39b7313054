-- What writing one score is measured against: the fastest function that we know how to write for it. Nobody's but the bench's; the
-- service has its own, and this one stays as it is when that one changes. It has the same effects on the same tables, under all
-- their keys, checks and triggers: a valid token that may, a council that has not ended and is locked, a draft, a point and a score that
-- the standard has, the text apart under its salted digest, the score, the version of the assessment, and the entry in the chained
-- history with what was there before. Run once by the owner, after tokens and drafts are there; the script is best-score-write.sql.
drop schema if exists best cascade;
create schema best;

-- A thousand turns over the drafts, each with the digest of a token of an editor of its council.
create table best.turn (n integer primary key, secret bytea not null, assessment uuid not null);
insert into best.turn
with draft as (
  select t.digest, a.id, row_number() over (order by a.council_id, a.id) - 1 as place, count(*) over () as drafts
  from assessment a
  cross join lateral (
    select digest from token where council_id = a.council_id and role = 'editor' and revoked_at is null order by id desc limit 1
  ) t
  where a.status = 'draft'
)
select n, draft.digest, draft.id
from generate_series(1, 1000) n
join draft on draft.place = n % draft.drafts;
analyze best.turn;

-- As few statements as it takes: the lock, then all that has to be looked at in one, under the lock; then all that is written in one.
create function best.write_score (
  secret bytea, assessment uuid, its_point smallint, its_score smallint, rationale text, request text,
  out version bigint, out written_at timestamptz(3)
)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  council uuid;
  held record;
  salt bytea := uuid_send(gen_random_uuid());
  body text := json_build_object('rationale', rationale);
  digest bytea := sha256(salt || convert_to(body, 'UTF8'));
begin
  select a.council_id into council
  from assessment a
  join council_head h on h.council_id = a.council_id
  where a.id = assessment
  for no key update of h;
  written_at := clock_timestamp();

  select a.standard, t.id as token_id, s.point, s.score, s.wording into held
  from assessment a
  join council c on c.id = a.council_id and (c.ended_on is null or c.ended_on > london_day(written_at))
  join token t on t.digest = secret and t.revoked_at is null and (t.expires_at is null or t.expires_at > written_at)
    and (t.role = 'admin' or t.role = 'editor' and t.council_id = a.council_id)
  left join score s on s.council_id = a.council_id and s.assessment_id = a.id and s.point = its_point
  where a.council_id = council and a.id = assessment and a.status = 'draft';
  if not found then raise exception 'This token may not write this score'; end if;

  with worded as (
    insert into wording (council_id, digest, salt, body) values (council, digest, salt, body)
  ),
  scored as (
    insert into score (council_id, assessment_id, standard, point, score, wording, updated_at)
    values (council, assessment, held.standard, its_point, its_score, digest, written_at)
    on conflict on constraint score_pkey do update
    set score = excluded.score, wording = excluded.wording, updated_at = excluded.updated_at
  ),
  recorded as (
    insert into history (council_id, at, token_id, request_id, action, subject, changes)
    values (council, written_at, held.token_id, request, 'score written', 'assessments/' || assessment, jsonb_build_array(
      jsonb_build_object('pointer', '/scores/' || its_point, 'after', jsonb_build_object('score', its_score, 'wording', encode(digest, 'hex')))
      || case when held.point is null then '{}'
        else jsonb_build_object('before', jsonb_build_object('score', held.score, 'wording', encode(held.wording, 'hex'))) end
    ))
  )
  update assessment_head h
  set version = h.version + 1, updated_at = greatest(written_at, h.updated_at + interval '1 millisecond')
  where h.council_id = council and h.assessment_id = assessment
  returning h.version into version;
end $$;

grant usage on schema best to standpoint_app;
grant select on best.turn to standpoint_app;
