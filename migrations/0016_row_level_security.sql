-- The second wall. The service's own queries say who sees what; should one forget to, these policies say it again, by what the
-- transaction itself was told of who asks. Nobody told: the public asks.
--
-- It is told in settings of the transaction, because a policy asks for every row:
--   standpoint.viewer  role|council|region|token|day in London|the council and its predecessors; the role is 'operator' where the service acts for itself
--   standpoint.reads   the councils whose unpublished work is read, as text; * for all
--   standpoint.edits   the council whose facts are written, as text; * for all
--   standpoint.gives   the council whose reviews are given, as text
-- A setting that a transaction before it had is empty, and not null: nobody asks then, as well.
-- standpoint.seen is the last assessment that was found to be seen, so that its fifteen scores do not ask fifteen times.

create function viewer_role () returns text
language sql stable parallel safe
return split_part(current_setting('standpoint.viewer', true), '|', 1);

create function viewer_council () returns uuid
language sql stable parallel safe
return nullif(split_part(current_setting('standpoint.viewer', true), '|', 2), '')::uuid;

create function viewer_region () returns text
language sql stable parallel safe
return nullif(split_part(current_setting('standpoint.viewer', true), '|', 3), '');

create function viewer_token () returns uuid
language sql stable parallel safe
return nullif(split_part(current_setting('standpoint.viewer', true), '|', 4), '')::uuid;

create function viewer_day () returns date
language sql stable parallel safe
return nullif(split_part(current_setting('standpoint.viewer', true), '|', 5), '')::date;

create function viewer_succeeds (council uuid) returns boolean
language sql stable parallel safe
return strpos(split_part(current_setting('standpoint.viewer', true), '|', 6), council::text) > 0;

create function viewer_reads (council uuid) returns boolean
language sql stable parallel safe
return current_setting('standpoint.reads', true) = '*' or strpos(current_setting('standpoint.reads', true), council::text) > 0;

create function viewer_edits (council uuid) returns boolean
language sql stable parallel safe
return current_setting('standpoint.edits', true) in ('*', council::text);

create function viewer_gives (reviewer uuid) returns boolean
language sql stable parallel safe
return current_setting('standpoint.gives', true) in ('*', reviewer::text);

create function viewer_is_all_seeing () returns boolean
language sql stable parallel safe
return current_setting('standpoint.reads', true) = '*';

create function viewer_leads (council uuid) returns boolean
language sql stable parallel safe
return viewer_role() = 'lead' and region_of(council, viewer_day()) = viewer_region();

-- A text is reached by its salted digest, which nobody can guess and only the row that refers to the text gives: so whoever may see the
-- row may read the text, and nobody finds one otherwise. Here and below the schema is written out where something runs with its owner's
-- rights and for each row: setting a search path takes longer than the rest.
create function text_of (council uuid, its_digest bytea) returns text
language plpgsql stable strict parallel safe security definer as $$
begin
  return (select w.body from public.wording w where w.council_id = council and w.digest = its_digest);
end $$;

-- The same of many at once.
create function texts_of (council uuid, its_digests bytea[]) returns table (digest bytea, body text)
language plpgsql stable parallel safe security definer rows 15 as $$
begin
  return query select w.digest, w.body from public.wording w where w.council_id = council and w.digest = any (its_digests);
end $$;

create or replace function with_wording (council uuid, fact jsonb) returns jsonb
language sql stable parallel safe
return case
  when jsonb_typeof(fact) = 'object' and fact ? 'wording'
    then (fact - 'wording') || text_of(council, decode(fact ->> 'wording', 'hex'))::jsonb
  else fact
end;

-- Whether the viewer is a peer of what is submitted: a reviewer or lead of the region, or of a council that has taken a review of it on, or
-- is asked to. Its owner's rights, because policies of reviews ask for assessments in their turn.
create function viewer_is_peer (council uuid, assessment uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public as $$
begin
  return viewer_role() in ('reviewer', 'lead') and region_of(council, viewer_day()) = viewer_region()
    or viewer_role() = 'reviewer' and exists (
      select from review r
      where r.council_id = council and r.assessment_id = assessment and r.reviewer_council_id = viewer_council()
        and review_status(r.status, r.council_id, r.reviewer_council_id, viewer_day()) in ('invited', 'accepted')
    );
end $$;

-- Whether the viewer sees the sheet of an assessment, for what hangs on it.
create function viewer_sees (council uuid, assessment uuid) returns boolean
language plpgsql stable security definer as $$
declare
  its_status text;
begin
  if public.viewer_reads(council) then
    perform set_config('standpoint.seen', assessment::text, true);
    return true;
  end if;
  select a.status into its_status from public.assessment a where a.council_id = council and a.id = assessment;
  if its_status = 'published' or its_status = 'submitted' and public.viewer_is_peer(council, assessment) then
    perform set_config('standpoint.seen', assessment::text, true);
    return true;
  end if;
  return false;
end $$;

-- The same for comments, which are never the public's, also when the sheet is.
create function viewer_discusses (council uuid, assessment uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.assessment a where a.council_id = council and a.id = assessment and a.status <> 'draft')
    and public.viewer_is_peer(council, assessment);
end $$;

-- The same for reviews, which peers see completed; and for what hangs on one.
create function viewer_sees_review (council uuid, review_id uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  held review;
begin
  select r.* into held from review r where r.council_id = council and r.id = review_id;
  return viewer_gives(held.reviewer_council_id) or viewer_leads(council) or held.status = 'completed' and viewer_sees(council, held.assessment_id);
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
    and (k.token_id = viewer_token() or viewer_reads(council) and viewer_role() <> 'reviewer')
    and exists (
      select from jsonb_array_elements(h.changes) change
      where change ->> 'pointer' = '/comments/' || comment_id or starts_with(change ->> 'pointer', '/comments/' || comment_id || '/')
    );
end $$;

-- What guards the facts looks at all of them, whoever writes.
alter function review_moves_as_allowed security definer set search_path = pg_catalog, public;
alter function conflict_of_interest security definer set search_path = pg_catalog, public;

-- Each policy asks first what costs least. Whoever changes a row that they see but may not change is refused by the check, instead of
-- changing nothing without a word.

alter table assessment enable row level security;
create policy assessment_seen on assessment for select using (
  status = 'published' or viewer_reads(council_id) or status = 'submitted' and viewer_is_peer(council_id, id)
);
create policy assessment_begun on assessment for insert with check (viewer_edits(council_id));
create policy assessment_changed on assessment for update using (true) with check (viewer_edits(council_id));
create policy assessment_deleted on assessment for delete using (viewer_edits(council_id));

alter table score enable row level security;
create policy score_seen on score for select using (
  current_setting('standpoint.seen', true) = assessment_id::text or viewer_sees(council_id, assessment_id)
);
create policy score_given on score for insert with check (viewer_edits(council_id));
create policy score_changed on score for update using (true) with check (viewer_edits(council_id));
create policy score_cleared on score for delete using (viewer_edits(council_id));

alter table earlier_score enable row level security;
create policy earlier_score_seen on earlier_score for select using (
  current_setting('standpoint.seen', true) = assessment_id::text or viewer_sees(council_id, assessment_id)
);
create policy earlier_score_kept on earlier_score for insert with check (viewer_edits(council_id));

alter table review enable row level security;
create policy review_seen on review for select using (
  viewer_reads(council_id) or viewer_gives(reviewer_council_id) or viewer_leads(council_id) or status = 'completed' and viewer_sees(council_id, assessment_id)
);
create policy review_offered on review for insert with check (
  viewer_is_all_seeing() or viewer_role() = 'reviewer' and viewer_gives(reviewer_council_id) or viewer_leads(council_id)
);
create policy review_moved on review for update using (true) with check (
  viewer_edits(council_id) or viewer_role() = 'reviewer' and viewer_gives(reviewer_council_id) or viewer_leads(council_id)
);

alter table assessment_head enable row level security;
create policy assessment_head_seen on assessment_head for select using (
  current_setting('standpoint.seen', true) = assessment_id::text or viewer_sees(council_id, assessment_id)
  or exists (select from review r where r.council_id = assessment_head.council_id and r.assessment_id = assessment_head.assessment_id)
);
create policy assessment_head_begun on assessment_head for insert with check (viewer_edits(council_id));
-- Whoever writes something that shows with the assessment moves its version.
create policy assessment_head_moved on assessment_head for update using (true)
  with check (viewer_role() in ('admin', 'operator', 'editor', 'reviewer', 'lead'));

alter table peer_score enable row level security;
create policy peer_score_seen on peer_score for select using (viewer_reads(council_id) or viewer_sees_review(council_id, review_id));
create policy peer_score_given on peer_score for insert with check (viewer_is_all_seeing() or viewer_role() = 'reviewer' and exists (
  select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id and viewer_gives(r.reviewer_council_id)
));
create policy peer_score_changed on peer_score for update using (true) with check (viewer_is_all_seeing() or viewer_role() = 'reviewer' and exists (
  select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id and viewer_gives(r.reviewer_council_id)
));
create policy peer_score_taken_back on peer_score for delete using (viewer_is_all_seeing() or viewer_role() = 'reviewer' and exists (
  select from review r where r.council_id = peer_score.council_id and r.id = peer_score.review_id and viewer_gives(r.reviewer_council_id)
));

alter table recommendation_reply enable row level security;
create policy recommendation_reply_seen on recommendation_reply for select using (viewer_reads(council_id) or viewer_sees_review(council_id, review_id));
create policy recommendation_reply_made on recommendation_reply for insert with check (viewer_edits(council_id));
create policy recommendation_reply_changed on recommendation_reply for update using (true) with check (viewer_edits(council_id));

alter table seen_score enable row level security;
create policy seen_score_seen on seen_score for select using (viewer_reads(council_id) or viewer_sees_review(council_id, review_id));
create policy seen_score_kept on seen_score for insert with check (viewer_edits(council_id));
create policy seen_score_kept_again on seen_score for update using (true) with check (viewer_edits(council_id));
-- The reviewer lets go of it by looking at the point again.
create policy seen_score_let_go on seen_score for delete using (viewer_edits(council_id) or viewer_role() = 'reviewer' and exists (
  select from review r where r.council_id = seen_score.council_id and r.id = seen_score.review_id and viewer_gives(r.reviewer_council_id)
));

alter table comment enable row level security;
create policy comment_seen on comment for select using (viewer_reads(council_id) or viewer_discusses(council_id, assessment_id));
create policy comment_written on comment for insert with check (
  viewer_is_all_seeing() or viewer_role() in ('editor', 'reviewer', 'lead') and token_id = viewer_token()
);
create policy comment_changed on comment for update using (true) with check (
  viewer_is_all_seeing() or token_id = viewer_token() or viewer_role() in ('editor', 'reviewer') and council_id = viewer_council() or viewer_leads(council_id)
);

alter table improvement_action enable row level security;
create policy improvement_action_seen on improvement_action for select using (
  current_setting('standpoint.seen', true) = assessment_id::text or viewer_sees(council_id, assessment_id)
);
create policy improvement_action_promised on improvement_action for insert with check (viewer_edits(council_id));
create policy improvement_action_changed on improvement_action for update using (true) with check (viewer_edits(council_id));

alter table declared_interest enable row level security;
create policy declared_interest_seen on declared_interest for select using (
  viewer_reads(council_id) or viewer_reads(other_council_id) or viewer_leads(council_id) or viewer_leads(other_council_id)
  or viewer_role() = 'lead' and (viewer_succeeds(council_id) or viewer_succeeds(other_council_id))
);
create policy declared_interest_declared on declared_interest for insert with check (
  viewer_is_all_seeing() or viewer_role() in ('reviewer', 'lead') and council_id = viewer_council() or viewer_leads(council_id)
);

-- Nobody writes history in another's name, and nobody but the council reads it.
alter table history enable row level security;
create policy history_seen on history for select using (viewer_reads(council_id) and viewer_role() <> 'reviewer');
create policy history_written on history for insert with check (token_id = viewer_token() or viewer_role() = 'operator');

-- All others read texts by text_of alone.
alter table wording enable row level security;
create policy wording_seen on wording for select using (viewer_reads(council_id));
create policy wording_written on wording for insert with check (viewer_role() in ('admin', 'operator', 'editor', 'reviewer', 'lead'));

alter table redaction enable row level security;
create policy redaction_seen on redaction for select using (viewer_is_all_seeing());
alter table wording_remainder enable row level security;
create policy wording_remainder_seen on wording_remainder for select using (viewer_is_all_seeing());
