-- The second wall. The service's own queries say who sees what; should one forget to, these policies say it again, by what the
-- transaction itself was told of who asks. Nobody told: the public asks.

-- Who asks: role|council|region|token|day in London|{councils whose unpublished work may be read}. 'operator' is the service itself.
create function viewer () returns text[]
language sql stable parallel safe
return string_to_array(coalesce(nullif(current_setting('standpoint.viewer', true), ''), 'public'), '|');

create function viewer_role () returns text
language sql stable parallel safe
return (viewer())[1];

create function viewer_council () returns uuid
language sql stable parallel safe
return nullif((viewer())[2], '')::uuid;

create function viewer_region () returns text
language sql stable parallel safe
return nullif((viewer())[3], '');

create function viewer_token () returns uuid
language sql stable parallel safe
return nullif((viewer())[4], '')::uuid;

create function viewer_day () returns date
language sql stable parallel safe
return (viewer())[5]::date;

-- The own council and its predecessors; a reader's token counts as public.
create function viewer_succeeds () returns uuid[]
language sql stable parallel safe
return case when viewer_role() in ('editor', 'reviewer', 'lead') then (viewer())[6]::uuid[] else '{}' end;

-- Whose unpublished work is read: an editor's or reviewer's own council's, and its predecessors'.
create function viewer_reads () returns uuid[]
language sql stable parallel safe
return case when viewer_role() <> 'lead' then viewer_succeeds() else '{}' end;

-- Whose facts are written: an editor's own council's.
create function viewer_edits () returns uuid
language sql stable parallel safe
return case when viewer_role() = 'editor' then viewer_council() end;

create function viewer_is_all_seeing () returns boolean
language sql stable parallel safe
return viewer_role() in ('admin', 'operator');

-- A text is reached by its salted digest, which nobody can guess and only the row that refers to the text gives: so whoever may see the
-- row may read the text, and nobody finds one otherwise. Names are written out, because it runs with its owner's rights.
create function text_of (council uuid, its_digest bytea) returns text
language plpgsql stable strict parallel safe security definer as $$
begin
  return (select w.body from public.wording w where w.council_id = council and w.digest = its_digest);
end $$;

create or replace function with_wording (council uuid, fact jsonb) returns jsonb
language sql stable parallel safe
return case
  when jsonb_typeof(fact) = 'object' and fact ? 'wording'
    then (fact - 'wording') || text_of(council, decode(fact ->> 'wording', 'hex'))::jsonb
  else fact
end;

-- Whether the viewer's council has taken a review on, or is asked to. Its owner's rights, because policies of reviews ask for assessments.
create function viewer_reviews (council uuid, assessment uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public as $$
begin
  return exists (
    select from review r
    where r.council_id = council and r.assessment_id = assessment and r.reviewer_council_id = viewer_council()
      and review_status(r.status, r.council_id, r.reviewer_council_id, viewer_day()) in ('invited', 'accepted')
  );
end $$;

-- What a review is of, also while it is withdrawn and its sheet the council's own business: without the sheet.
create function reviewed_assessment (council uuid, assessment uuid)
returns table (council_id uuid, id uuid, service_id uuid, standard text, status text)
language plpgsql stable parallel safe security definer rows 1 set search_path = pg_catalog, public as $$
begin
  return query
  select a.council_id, a.id, a.service_id, a.standard, a.status
  from assessment a
  where a.council_id = council and a.id = assessment and a.first_submitted_at is not null;
end $$;

-- Reviews that councils give and receive, whichever region the other council belongs to: for whoever shares the work out, to be counted.
create function reviews_by_or_of (councils uuid[])
returns table (council_id uuid, reviewer_council_id uuid, status text, completed_at timestamptz)
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public as $$
begin
  return query
  select r.council_id, r.reviewer_council_id, r.status, r.completed_at::timestamptz
  from review r
  where viewer_role() in ('lead', 'admin', 'operator') and (r.council_id = any (councils) or r.reviewer_council_id = any (councils));
end $$;

-- What became of a comment, also for its author, who does not see what else happened to the assessment.
create function history_of_comment (council uuid, comment_id uuid) returns setof history
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public as $$
begin
  return query
  select h.*
  from comment k
  join history h on h.council_id = k.council_id and h.subject = 'assessments/' || k.assessment_id
  where k.council_id = council and k.id = comment_id
    and (viewer_is_all_seeing() or k.token_id = viewer_token() or viewer_role() = 'editor' and council = any (viewer_reads()))
    and exists (
      select from jsonb_array_elements(h.changes) change
      where change ->> 'pointer' = '/comments/' || comment_id or starts_with(change ->> 'pointer', '/comments/' || comment_id || '/')
    );
end $$;

-- What guards the facts looks at all of them, whoever writes.
alter function assessment_stays_as_published security definer set search_path = pg_catalog, public;
alter function score_stays_as_published security definer set search_path = pg_catalog, public;
alter function standard_in_use_stays security definer set search_path = pg_catalog, public;
alter function review_moves_as_allowed security definer set search_path = pg_catalog, public;
alter function peer_score_stays_as_completed security definer set search_path = pg_catalog, public;
alter function recommendation_reply_stays_as_published security definer set search_path = pg_catalog, public;
alter function conflict_of_interest security definer set search_path = pg_catalog, public;

-- In each policy what is the same for all rows stands in a query of its own, which PostgreSQL runs once, and only if it comes to that.
-- Whoever changes a row that they see but may not change is refused by the check, instead of changing nothing without a word.

alter table assessment enable row level security;
create policy assessment_seen on assessment for select using (
  status = 'published'
  or (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or status = 'submitted' and (
    (select viewer_role()) in ('reviewer', 'lead') and region_of(council_id, (select viewer_day())) = (select viewer_region())
    or (select viewer_role()) = 'reviewer' and viewer_reviews(council_id, id)
  )
);
create policy assessment_begun on assessment for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy assessment_changed on assessment for update using (true) with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy assessment_deleted on assessment for delete using ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));

alter table score enable row level security;
create policy score_seen on score for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or exists (select from assessment a where a.council_id = score.council_id and a.id = score.assessment_id)
);
create policy score_given on score for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy score_changed on score for update using (true) with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy score_cleared on score for delete using ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));

alter table earlier_score enable row level security;
create policy earlier_score_seen on earlier_score for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or exists (select from assessment a where a.council_id = earlier_score.council_id and a.id = earlier_score.assessment_id)
);
create policy earlier_score_kept on earlier_score for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));

alter table review enable row level security;
create policy review_seen on review for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or (select viewer_role()) in ('editor', 'reviewer') and reviewer_council_id = (select viewer_council())
  or (select viewer_role()) = 'lead' and region_of(council_id, (select viewer_day())) = (select viewer_region())
  or status = 'completed' and exists (
    select from assessment a
    where a.council_id = review.council_id and a.id = review.assessment_id
  )
);
create policy review_offered on review for insert with check (
  (select viewer_is_all_seeing())
  or (select viewer_role()) = 'reviewer' and reviewer_council_id = (select viewer_council())
  or (select viewer_role()) = 'lead' and region_of(council_id, (select viewer_day())) = (select viewer_region())
);
create policy review_moved on review for update using (true) with check (
  (select viewer_is_all_seeing())
  or council_id = (select viewer_edits())
  or (select viewer_role()) = 'reviewer' and reviewer_council_id = (select viewer_council())
  or (select viewer_role()) = 'lead' and region_of(council_id, (select viewer_day())) = (select viewer_region())
);

alter table assessment_head enable row level security;
create policy assessment_head_seen on assessment_head for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or exists (select from assessment a where a.council_id = assessment_head.council_id and a.id = assessment_head.assessment_id)
  or exists (select from review r where r.council_id = assessment_head.council_id and r.assessment_id = assessment_head.assessment_id)
);
create policy assessment_head_begun on assessment_head for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
-- Whoever writes something that shows with the assessment moves its version.
create policy assessment_head_moved on assessment_head for update using (true) with check ((select viewer_role()) in ('admin', 'operator', 'editor', 'reviewer', 'lead'));

alter table peer_score enable row level security;
create policy peer_score_seen on peer_score for select using (
  (select viewer_is_all_seeing())
  or exists (select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id)
);
create policy peer_score_given on peer_score for insert with check (
  (select viewer_is_all_seeing()) or (select viewer_role()) = 'reviewer' and exists (
    select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id and r.reviewer_council_id = (select viewer_council())
  )
);
create policy peer_score_changed on peer_score for update using (true) with check (
  (select viewer_is_all_seeing()) or (select viewer_role()) = 'reviewer' and exists (
    select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id and r.reviewer_council_id = (select viewer_council())
  )
);
create policy peer_score_taken_back on peer_score for delete using (
  (select viewer_is_all_seeing()) or (select viewer_role()) = 'reviewer' and exists (
    select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id and r.reviewer_council_id = (select viewer_council())
  )
);

alter table recommendation_reply enable row level security;
create policy recommendation_reply_seen on recommendation_reply for select using (
  (select viewer_is_all_seeing())
  or exists (select from review r where r.council_id = recommendation_reply.council_id and r.id = recommendation_reply.review_id)
);
create policy recommendation_reply_made on recommendation_reply for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy recommendation_reply_changed on recommendation_reply for update using (true) with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));

alter table seen_score enable row level security;
create policy seen_score_seen on seen_score for select using (
  (select viewer_is_all_seeing())
  or exists (select from review r where r.council_id = seen_score.council_id and r.id = seen_score.review_id)
);
create policy seen_score_kept on seen_score for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy seen_score_kept_again on seen_score for update using (true) with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
-- The reviewer lets go of it by looking at the point again.
create policy seen_score_let_go on seen_score for delete using (
  (select viewer_is_all_seeing())
  or council_id = (select viewer_edits())
  or (select viewer_role()) = 'reviewer' and exists (
    select from review r where r.council_id = seen_score.council_id and r.id = seen_score.review_id and r.reviewer_council_id = (select viewer_council())
  )
);

-- Comments are never the public's, also when the sheet is.
alter table comment enable row level security;
create policy comment_seen on comment for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or (select viewer_role()) in ('reviewer', 'lead') and region_of(council_id, (select viewer_day())) = (select viewer_region())
    and exists (select from assessment a where a.council_id = comment.council_id and a.id = comment.assessment_id and a.status <> 'draft')
  or (select viewer_role()) = 'reviewer' and viewer_reviews(council_id, assessment_id)
    and exists (select from assessment a where a.council_id = comment.council_id and a.id = comment.assessment_id and a.status <> 'draft')
);
create policy comment_written on comment for insert with check (
  (select viewer_is_all_seeing()) or (select viewer_role()) in ('editor', 'reviewer', 'lead') and token_id = (select viewer_token())
);
create policy comment_changed on comment for update using (true) with check (
  (select viewer_is_all_seeing())
  or token_id = (select viewer_token())
  or (select viewer_role()) in ('editor', 'reviewer') and council_id = (select viewer_council())
  or (select viewer_role()) = 'lead' and region_of(council_id, (select viewer_day())) = (select viewer_region())
);

alter table improvement_action enable row level security;
create policy improvement_action_seen on improvement_action for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_reads())::uuid[])
  or exists (select from assessment a where a.council_id = improvement_action.council_id and a.id = improvement_action.assessment_id)
);
create policy improvement_action_promised on improvement_action for insert with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));
create policy improvement_action_changed on improvement_action for update using (true) with check ((select viewer_is_all_seeing()) or council_id = (select viewer_edits()));

alter table declared_interest enable row level security;
create policy declared_interest_seen on declared_interest for select using (
  (select viewer_is_all_seeing())
  or council_id = any ((select viewer_succeeds())::uuid[]) or other_council_id = any ((select viewer_succeeds())::uuid[])
  or (select viewer_role()) = 'lead' and (select viewer_region()) in (region_of(council_id, (select viewer_day())), region_of(other_council_id, (select viewer_day())))
);
create policy declared_interest_declared on declared_interest for insert with check (
  (select viewer_is_all_seeing())
  or (select viewer_role()) in ('reviewer', 'lead') and (
    council_id = (select viewer_council()) or (select viewer_role()) = 'lead' and region_of(council_id, (select viewer_day())) = (select viewer_region())
  )
);

-- Nobody writes history in another's name, and nobody but the council reads it.
alter table history enable row level security;
create policy history_seen on history for select using (
  (select viewer_is_all_seeing()) or (select viewer_role()) = 'editor' and council_id = any ((select viewer_reads())::uuid[])
);
create policy history_written on history for insert with check ((select viewer_role()) = 'operator' or token_id = (select viewer_token()));

-- All others read texts by text_of alone.
alter table wording enable row level security;
create policy wording_seen on wording for select using ((select viewer_is_all_seeing()) or council_id = any ((select viewer_reads())::uuid[]));
create policy wording_written on wording for insert with check ((select viewer_role()) in ('admin', 'operator', 'editor', 'reviewer', 'lead'));

alter table redaction enable row level security;
create policy redaction_seen on redaction for select using ((select viewer_is_all_seeing()));
alter table wording_remainder enable row level security;
create policy wording_remainder_seen on wording_remainder for select using ((select viewer_is_all_seeing()));
