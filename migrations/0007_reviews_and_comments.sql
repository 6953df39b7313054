create table review (
  council_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  reviewer_council_id uuid not null,
  status text not null,
  outcome text,
  wording bytea,
  created_at timestamptz(3) not null,
  completed_at timestamptz(3),
  constraint review_pkey primary key (council_id, id),
  constraint review_assessment_fkey foreign key (council_id, assessment_id) references assessment (council_id, id),
  constraint review_reviewer_fkey foreign key (reviewer_council_id) references council (id),
  constraint review_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint review_status_check check (status in ('invited', 'accepted', 'completed', 'declined', 'released')),
  constraint review_outcome_check check (outcome in ('agree', 'agree_with_recommendations', 'disagree')),
  constraint review_completed_check check ((status = 'completed') = (completed_at is not null and outcome is not null)),
  constraint review_own_council_check check (council_id <> reviewer_council_id)
);
create index review_assessment_idx on review (council_id, assessment_id);

create table comment (
  council_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  point smallint,
  reply_to uuid,
  wording bytea not null,
  must_answer boolean not null,
  token_id uuid not null,
  created_at timestamptz(3) not null,
  edited_at timestamptz(3),
  resolved_at timestamptz(3),
  resolved_by uuid,
  constraint comment_pkey primary key (council_id, id),
  constraint comment_assessment_fkey foreign key (council_id, assessment_id) references assessment (council_id, id) on delete cascade,
  constraint comment_reply_to_fkey foreign key (council_id, reply_to) references comment (council_id, id) on delete cascade,
  constraint comment_wording_fkey foreign key (council_id, wording) references wording (council_id, digest),
  constraint comment_token_fkey foreign key (token_id) references token (id),
  constraint comment_resolved_by_fkey foreign key (resolved_by) references token (id),
  constraint comment_resolved_check check ((resolved_at is null) = (resolved_by is null)),
  constraint comment_reply_check check (reply_to is null or (resolved_at is null and not must_answer))
);
create index comment_id_idx on comment (id);
create index comment_thread_idx on comment (council_id, assessment_id, id);

grant select on review to standpoint_app;
grant select, insert, update on comment to standpoint_app;
