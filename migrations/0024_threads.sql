-- What leads ask and tell each other, and what the members of one region do: kept under the head of that region, or under the register where it
-- is for the leads of all. A thread's first message is what it was begun with.
create table thread (
  head_id uuid not null,
  id uuid not null,
  region text,
  kind text not null,
  standard text,
  points smallint[] not null default '{}',
  wording bytea not null,
  token_id uuid not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  answered_at timestamptz(3),
  answered_by uuid,
  answer_id uuid,
  material_head_id uuid,
  material_id uuid,
  constraint thread_pkey primary key (head_id, id),
  constraint thread_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint thread_standard_fkey foreign key (standard) references standard (id),
  constraint thread_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint thread_token_fkey foreign key (token_id) references token (id),
  constraint thread_answered_by_fkey foreign key (answered_by) references token (id),
  constraint thread_material_fkey foreign key (material_head_id, material_id) references material (head_id, id),
  constraint thread_audience_check check ((region is null) = (head_id = '00000000-0000-0000-0000-000000000000')),
  constraint thread_kind_check check (kind in ('question', 'news')),
  constraint thread_points_check check (standard is not null or points = '{}'),
  constraint thread_answered_check check ((answered_at is null) = (answered_by is null) and (answered_at is not null or answer_id is null)),
  constraint thread_question_check check (kind = 'question' or answered_at is null),
  constraint thread_material_check check ((material_head_id is null) = (material_id is null))
);
comment on column thread.region is 'Whose members it is for; null: leads of all regions';
comment on column thread.wording is '{ title }';
comment on column thread.material_id is 'What was made of it, in the region of the lead who did';
create index thread_id_idx on thread (id);

create table message (
  head_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  wording bytea not null,
  token_id uuid not null,
  created_at timestamptz(3) not null,
  edited_at timestamptz(3),
  constraint message_pkey primary key (head_id, id),
  constraint message_thread_key unique (head_id, thread_id, id),
  constraint message_thread_fkey foreign key (head_id, thread_id) references thread (head_id, id),
  constraint message_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint message_token_fkey foreign key (token_id) references token (id)
);
comment on column message.wording is '{ body }';
create index message_id_idx on message (id);

alter table thread add constraint thread_answer_fkey foreign key (head_id, id, answer_id) references message (head_id, thread_id, id);

-- Whether the viewer is among those whom a thread is for: leads, where it is of no region; or else whose council belongs to the region today, its
-- leads, and those leads of others that come from one of its councils.
create function viewer_converses (its_region text) returns boolean
language sql stable parallel safe
return viewer_is_all_seeing()
  or its_region is null and viewer_role() = 'lead'
  or viewer_role() in ('editor', 'reviewer', 'lead') and viewer_region() = its_region
  or viewer_role() = 'lead' and region_of(viewer_council(), viewer_day()) = its_region;

alter table thread enable row level security;
create policy thread_seen on thread for select using (viewer_converses(region));
create policy thread_begun on thread for insert with check (viewer_converses(region) and (viewer_is_all_seeing() or token_id = viewer_token()));
-- Whoever writes a message moves the moment at which the thread was last written in.
create policy thread_changed on thread for update using (true) with check (viewer_converses(region));

alter table message enable row level security;
create policy message_seen on message for select using (
  viewer_is_all_seeing() or exists (select from thread t where t.head_id = message.head_id and t.id = message.thread_id)
);
create policy message_written on message for insert with check (viewer_is_all_seeing() or token_id = viewer_token() and exists (
  select from thread t where t.head_id = message.head_id and t.id = message.thread_id
));
create policy message_edited on message for update using (true) with check (viewer_role() = 'operator' or token_id = viewer_token());

grant select, insert, update on thread, message to standpoint_app;
