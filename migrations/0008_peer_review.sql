-- Reviews are written from here on; until now they were only read, and none was there.
alter table review
  add column due_on date not null,
  add column accepted_at timestamptz(3),
  add column paused_at timestamptz(3),
  add column closed_at timestamptz(3),
  add column release_cause text,
  add column closing_wording bytea,
  add column reply_by date,
  add column conflict text,
  add column conflict_found_at timestamptz(3),
  add constraint review_assessment_key unique (council_id, id, assessment_id),
  add constraint review_closing_wording_fkey foreign key (council_id, closing_wording) references wording (council_id, digest),
  add constraint review_accepted_check check (accepted_at is not null or status not in ('accepted', 'completed')),
  add constraint review_paused_check check (paused_at is null or status in ('invited', 'accepted')),
  add constraint review_closed_check check ((status in ('declined', 'released')) = (closed_at is not null)),
  add constraint review_release_cause_check check (release_cause in ('lead', 'publication')),
  add constraint review_released_check check ((status = 'released') = (release_cause is not null)),
  add constraint review_reply_by_check check ((status = 'completed') = (reply_by is not null)),
  add constraint review_conflict_check check (conflict in ('own-council', 'succession', 'two-tier', 'shared-service', 'declared-interest')),
  add constraint review_conflict_found_check check ((conflict is null) = (conflict_found_at is null)),
  add constraint review_completed_free_check check (status <> 'completed' or conflict is null);
comment on column review.paused_at is 'Its assessment has been withdrawn since then';
comment on column review.release_cause is 'A review whose council, or whose assessed council, has ended reads released too: see review_status';
comment on column review.conflict is 'What stood in the way when completing was last tried';

-- A council reviews an assessment once: one review that is open or completed.
create unique index review_stands_key on review (council_id, assessment_id, reviewer_council_id) where status in ('invited', 'accepted', 'completed');
create index review_id_idx on review (id);
create index review_reviewer_idx on review (reviewer_council_id, id);

-- What a review's status comes to on a day: an ended council's open reviews are released, without anybody doing it.
create function review_status (status text, assessed uuid, reviewer uuid, day date) returns text
language sql stable parallel safe
return case
  when status in ('invited', 'accepted') and exists (select from council c where c.id in (assessed, reviewer) and c.ended_on <= day) then 'released'
  else status
end;

-- The state table of docs/reviews.md, held by the database itself.
create function review_moves_as_allowed () returns trigger
language plpgsql as $$
declare
  held text;
begin
  if tg_op = 'UPDATE' then
    if (new.council_id, new.id, new.assessment_id, new.reviewer_council_id, new.created_at)
      is distinct from (old.council_id, old.id, old.assessment_id, old.reviewer_council_id, old.created_at) then
      raise exception 'A review stays with its assessment and its council' using errcode = 'restrict_violation', constraint = 'review_stays_put';
    end if;
    if old.status not in ('invited', 'accepted') then
      raise exception 'A review that is % never changes', old.status using errcode = 'restrict_violation', constraint = 'review_closed_frozen';
    end if;
    if (old.status, new.status) not in (
      ('invited', 'invited'), ('invited', 'accepted'), ('invited', 'declined'), ('invited', 'released'),
      ('accepted', 'accepted'), ('accepted', 'completed'), ('accepted', 'released')
    ) then
      raise exception 'A review does not go from % to %', old.status, new.status using errcode = 'restrict_violation', constraint = 'review_moves';
    end if;
  elsif new.status not in ('invited', 'accepted') then
    raise exception 'A review does not begin as %', new.status using errcode = 'restrict_violation', constraint = 'review_moves';
  end if;
  if tg_op = 'INSERT' or new.status is distinct from old.status and new.status in ('accepted', 'completed') then
    -- Waits for a publication or a withdrawal under way.
    select status into held from assessment where council_id = new.council_id and id = new.assessment_id for share;
    if held <> 'submitted' then
      raise exception 'A review is of a submitted assessment' using errcode = 'restrict_violation', constraint = 'review_of_submitted';
    end if;
  end if;
  return new;
end $$;
create trigger review_moves_as_allowed before insert or update on review
for each row execute function review_moves_as_allowed();

-- A peer's own view of a point, beside the council's score and never in its place.
create table peer_score (
  council_id uuid not null,
  review_id uuid not null,
  assessment_id uuid not null,
  standard text not null,
  point smallint not null,
  score smallint,
  priority text,
  wording bytea,
  recommends boolean not null,
  own_score smallint,
  updated_at timestamptz(3) not null,
  constraint peer_score_pkey primary key (council_id, review_id, point),
  constraint peer_score_review_fkey foreign key (council_id, review_id, assessment_id) references review (council_id, id, assessment_id),
  constraint peer_score_assessment_fkey foreign key (council_id, assessment_id, standard) references assessment (council_id, id, standard),
  constraint peer_score_point_fkey foreign key (standard, point) references point (standard, number),
  constraint peer_score_scale_fkey foreign key (standard, score) references scale_value (standard, value),
  constraint peer_score_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint peer_score_priority_check check (priority in ('high', 'medium', 'low')),
  constraint peer_score_recommends_check check (priority is null or recommends)
);
comment on column peer_score.wording is '{ note, recommendation, good_practice }';
comment on column peer_score.recommends is 'Its wording has a recommendation: the assessed council is to answer it';
comment on column peer_score.own_score is 'What the council had given itself when the review was completed; null: not applicable, or not yet completed';
create index peer_score_assessment_idx on peer_score (council_id, assessment_id, point);

-- What a council answers to a peer's view of a point.
create table recommendation_reply (
  council_id uuid not null,
  review_id uuid not null,
  point smallint not null,
  standard text not null,
  accept boolean not null,
  score smallint,
  wording bytea,
  replied_at timestamptz(3) not null,
  constraint recommendation_reply_pkey primary key (council_id, review_id, point),
  constraint recommendation_reply_peer_score_fkey foreign key (council_id, review_id, point) references peer_score (council_id, review_id, point),
  constraint recommendation_reply_scale_fkey foreign key (standard, score) references scale_value (standard, value),
  constraint recommendation_reply_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint recommendation_reply_challenge_check check (accept or (wording is not null and score is null))
);

-- What a council had given itself before it accepted another score: shown beside it from then on.
create table earlier_score (
  council_id uuid not null,
  assessment_id uuid not null,
  point smallint not null,
  score smallint,
  constraint earlier_score_pkey primary key (council_id, assessment_id, point),
  constraint earlier_score_score_fkey foreign key (council_id, assessment_id, point) references score (council_id, assessment_id, point)
);
comment on column earlier_score.score is 'null: not applicable';

-- The sheet as a reviewer saw it last before it was withdrawn: what differs when it comes back is flagged.
create table seen_score (
  council_id uuid not null,
  review_id uuid not null,
  point smallint not null,
  score smallint,
  wording bytea,
  constraint seen_score_pkey primary key (council_id, review_id, point),
  constraint seen_score_review_fkey foreign key (council_id, review_id) references review (council_id, id),
  constraint seen_score_wording_fkey foreign key (council_id, wording) references wording (council_id, digest)
);

create function peer_score_stays_as_completed () returns trigger
language plpgsql as $$
declare
  written peer_score := coalesce(new, old);
begin
  if not exists (
    select from review r
    where r.council_id = written.council_id and r.id = written.review_id and r.status = 'accepted'
    for share
  ) then
    raise exception 'A peer scores while its review is accepted' using errcode = 'restrict_violation', constraint = 'peer_score_of_accepted';
  end if;
  return written;
end $$;
create trigger peer_score_stays_as_completed before insert or update or delete on peer_score
for each row execute function peer_score_stays_as_completed();

-- A reply is part of what is published, and stays as it was published.
create function recommendation_reply_stays_as_published () returns trigger
language plpgsql as $$
begin
  if not exists (
    select from review r
    join assessment a on a.council_id = r.council_id and a.id = r.assessment_id
    where r.council_id = new.council_id and r.id = new.review_id and r.status = 'completed' and a.status = 'submitted'
    for share
  ) then
    raise exception 'A reply is made to a completed review before publication' using errcode = 'restrict_violation', constraint = 'recommendation_reply_in_time';
  end if;
  return new;
end $$;
create trigger recommendation_reply_stays_as_published before insert or update on recommendation_reply
for each row execute function recommendation_reply_stays_as_published();

-- A reason why two councils do not review each other; recorded by either, for good.
create table declared_interest (
  council_id uuid not null,
  id uuid not null,
  other_council_id uuid not null,
  wording bytea not null,
  token_id uuid not null,
  declared_at timestamptz(3) not null,
  constraint declared_interest_pkey primary key (council_id, id),
  constraint declared_interest_pair_key unique (council_id, other_council_id),
  constraint declared_interest_council_fkey foreign key (council_id) references council (id),
  constraint declared_interest_other_council_fkey foreign key (other_council_id) references council (id),
  constraint declared_interest_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint declared_interest_token_fkey foreign key (token_id) references token (id),
  constraint declared_interest_self_check check (council_id <> other_council_id)
);
create index declared_interest_other_council_idx on declared_interest (other_council_id);

-- The councils that a council came from, or that came of it, through any chain; not itself.
create function kin_of (council uuid) returns setof uuid
language sql stable parallel safe as $$
  with recursive before (id) as (
    select r.council_id from council_replacement r where r.replaced_by_id = council
    union
    select r.council_id from before b join council_replacement r on r.replaced_by_id = b.id
  ),
  after (id) as (
    select r.replaced_by_id from council_replacement r where r.council_id = council
    union
    select r.replaced_by_id from after a join council_replacement r on r.council_id = a.id
  )
  select id from before
  union
  select id from after
$$;

-- Why a council may not review a service of another, as the register stands now; null: it may.
create function conflict_of_interest (assessed uuid, service uuid, reviewer uuid) returns text
language sql stable parallel safe as $$
  select case
    when assessed = reviewer then 'own-council'
    when reviewer in (select kin_of(assessed)) then 'succession'
    when exists (
      select from council c
      where (c.id = assessed and c.county_id = reviewer) or (c.id = reviewer and c.county_id = assessed)
    ) then 'two-tier'
    when exists (
      select from service_share s
      where s.council_id = assessed and s.service_id = service and s.shared_with_id = reviewer
    ) then 'shared-service'
    when exists (
      select from declared_interest d
      where (d.council_id, d.other_council_id) in ((assessed, reviewer), (reviewer, assessed))
    ) then 'declared-interest'
  end
$$;

-- What a council promises to improve. It outlives the assessment that it comes from: the next one shows it.
create table improvement_action (
  council_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  service_id uuid not null,
  standard text not null,
  point smallint,
  review_id uuid,
  comment_id uuid,
  wording bytea not null,
  due_on date,
  status text not null,
  closing_wording bytea,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  closed_at timestamptz(3),
  constraint improvement_action_pkey primary key (council_id, id),
  constraint improvement_action_assessment_fkey foreign key (council_id, assessment_id, standard) references assessment (council_id, id, standard),
  constraint improvement_action_service_fkey foreign key (council_id, service_id) references service (council_id, id),
  constraint improvement_action_point_fkey foreign key (standard, point) references point (standard, number),
  constraint improvement_action_review_fkey foreign key (council_id, review_id, assessment_id) references review (council_id, id, assessment_id),
  constraint improvement_action_comment_fkey foreign key (council_id, comment_id) references comment (council_id, id),
  constraint improvement_action_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint improvement_action_closing_wording_fkey foreign key (council_id, closing_wording) references wording (council_id, digest),
  constraint improvement_action_status_check check (status in ('open', 'done', 'dropped')),
  constraint improvement_action_closed_check check ((status = 'open') = (closed_at is null)),
  constraint improvement_action_dropped_check check (status <> 'dropped' or closing_wording is not null),
  constraint improvement_action_source_check check (review_id is null or comment_id is null)
);
comment on column improvement_action.wording is '{ action, owner_role }';
comment on column improvement_action.closing_wording is '{ reason }';
create index improvement_action_id_idx on improvement_action (id);
create index improvement_action_assessment_idx on improvement_action (council_id, assessment_id, id);
create index improvement_action_service_idx on improvement_action (council_id, service_id, standard, id);

-- A point on which a council is willing to help others.
create table help_offer (
  council_id uuid not null,
  standard text not null,
  point smallint not null,
  wording bytea,
  offered_at timestamptz(3) not null,
  constraint help_offer_pkey primary key (council_id, standard, point),
  constraint help_offer_council_fkey foreign key (council_id) references council (id),
  constraint help_offer_point_fkey foreign key (standard, point) references point (standard, number),
  constraint help_offer_wording_fkey foreign key (council_id, wording) references wording (council_id, digest)
);
comment on column help_offer.wording is '{ note }';

alter table comment
  add column reopened_at timestamptz(3),
  add column reopened_by uuid,
  add column mentions smallint[] not null default '{}',
  add constraint comment_reopened_by_fkey foreign key (reopened_by) references token (id),
  add constraint comment_reopened_check check ((reopened_at is null) = (reopened_by is null));
comment on column comment.mentions is 'Points that its text names, as #8';

create index comment_open_idx on comment (council_id, id) where reply_to is null and resolved_at is null;
create index comment_reply_idx on comment (council_id, reply_to, id) where reply_to is not null;

-- When whoever holds a token last looked at the reviews of its council.
alter table token add column reviews_looked_at timestamptz(3);

grant insert, update on review to standpoint_app;
grant select, insert, update, delete on peer_score, seen_score, help_offer to standpoint_app;
grant select, insert, update on recommendation_reply, improvement_action to standpoint_app;
grant select, insert on earlier_score, declared_interest to standpoint_app;
grant update (reviews_looked_at) on token to standpoint_app;
