-- Rounds, meetings and polls. A round is prepared by the leads of several regions together and belongs to none of them: it is kept under the
-- register's head. A meeting is its region's, and so is all that hangs on it.
create table round (
  head_id uuid not null default '00000000-0000-0000-0000-000000000000',
  id uuid not null,
  standard text not null,
  wording bytea not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  constraint round_pkey primary key (id),
  constraint round_standard_fkey foreign key (standard) references standard (id),
  constraint round_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint round_head_check check (head_id = '00000000-0000-0000-0000-000000000000')
);
comment on column round.wording is '{ name, about }';

create table round_point (
  round_id uuid not null,
  standard text not null,
  point smallint not null,
  constraint round_point_pkey primary key (round_id, point),
  constraint round_point_round_fkey foreign key (round_id) references round (id),
  constraint round_point_point_fkey foreign key (standard, point) references point (standard, number)
);

create table round_material (
  round_id uuid not null,
  place smallint not null,
  material_head_id uuid not null,
  material_id uuid not null,
  material_number smallint not null,
  constraint round_material_pkey primary key (round_id, place),
  constraint round_material_round_fkey foreign key (round_id) references round (id),
  constraint round_material_version_fkey foreign key (material_head_id, material_id, material_number)
    references material_version (head_id, material_id, number)
);

create table round_region (
  head_id uuid not null,
  round_id uuid not null,
  region text not null,
  joined_at timestamptz(3) not null,
  constraint round_region_pkey primary key (head_id, round_id),
  constraint round_region_round_fkey foreign key (round_id) references round (id),
  constraint round_region_region_fkey foreign key (region, head_id) references region (id, head_id)
);
create index round_region_round_idx on round_region (round_id);

create table meeting (
  head_id uuid not null,
  id uuid not null,
  region text not null,
  round_id uuid,
  standard text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  wording bytea not null,
  agenda_wording bytea,
  sequence integer not null default 0,
  held_at timestamptz(3),
  outcomes_wording bytea,
  cancelled_at timestamptz(3),
  cancelled_wording bytea,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  constraint meeting_pkey primary key (head_id, id),
  constraint meeting_region_fkey foreign key (region, head_id) references region (id, head_id),
  -- Of a round only where the region has joined it.
  constraint meeting_round_fkey foreign key (head_id, round_id) references round_region (head_id, round_id),
  constraint meeting_standard_fkey foreign key (standard) references standard (id),
  constraint meeting_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint meeting_agenda_wording_fkey foreign key (head_id, agenda_wording) references wording (council_id, digest),
  constraint meeting_outcomes_wording_fkey foreign key (head_id, outcomes_wording) references wording (council_id, digest),
  constraint meeting_cancelled_wording_fkey foreign key (head_id, cancelled_wording) references wording (council_id, digest),
  constraint meeting_period_check check (starts_at < ends_at),
  constraint meeting_cancelled_check check ((cancelled_at is null) = (cancelled_wording is null)),
  constraint meeting_one_end_check check (held_at is null or cancelled_at is null)
);
comment on column meeting.wording is '{ title, place, about }';
comment on column meeting.agenda_wording is '{ agenda: [{ title }] }';
comment on column meeting.outcomes_wording is '{ outcomes }';
comment on column meeting.cancelled_wording is '{ reason }';
comment on column meeting.sequence is 'How often it has changed since it was arranged, as calendars know it';
comment on column meeting.held_at is 'When it was first recorded who came, or what came of it';
create index meeting_id_idx on meeting (id);
create index meeting_starts_idx on meeting (starts_at, id);

create table meeting_point (
  head_id uuid not null,
  meeting_id uuid not null,
  standard text not null,
  point smallint not null,
  constraint meeting_point_pkey primary key (head_id, meeting_id, point),
  constraint meeting_point_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id),
  constraint meeting_point_point_fkey foreign key (standard, point) references point (standard, number)
);

create table meeting_item (
  head_id uuid not null,
  meeting_id uuid not null,
  place smallint not null,
  minutes smallint,
  material_head_id uuid,
  material_id uuid,
  material_number smallint,
  constraint meeting_item_pkey primary key (head_id, meeting_id, place),
  constraint meeting_item_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id),
  constraint meeting_item_version_fkey foreign key (material_head_id, material_id, material_number)
    references material_version (head_id, material_id, number),
  constraint meeting_item_minutes_check check (minutes between 1 and 1440),
  constraint meeting_item_material_check check (num_nonnulls(material_head_id, material_id, material_number) in (0, 3))
);

-- Apart from the meeting, because it is not for all to read: whoever has it can come in.
create table meeting_link (
  head_id uuid not null,
  meeting_id uuid not null,
  region text not null,
  wording bytea not null,
  constraint meeting_link_pkey primary key (head_id, meeting_id),
  constraint meeting_link_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id),
  constraint meeting_link_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint meeting_link_wording_fkey foreign key (head_id, wording) references wording (council_id, digest)
);
comment on column meeting_link.wording is '{ link }';

-- Councils, never people.
create table meeting_attendance (
  head_id uuid not null,
  meeting_id uuid not null,
  council_id uuid not null,
  constraint meeting_attendance_pkey primary key (head_id, meeting_id, council_id),
  constraint meeting_attendance_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id),
  constraint meeting_attendance_council_fkey foreign key (council_id) references council (id)
);
create index meeting_attendance_council_idx on meeting_attendance (council_id);

create table meeting_action (
  head_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  place smallint not null,
  council_id uuid,
  wording bytea not null,
  due_on date,
  done_at timestamptz(3),
  constraint meeting_action_pkey primary key (head_id, id),
  constraint meeting_action_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id),
  constraint meeting_action_council_fkey foreign key (council_id) references council (id),
  constraint meeting_action_wording_fkey foreign key (head_id, wording) references wording (council_id, digest)
);
comment on column meeting_action.wording is '{ text }';
create index meeting_action_meeting_idx on meeting_action (head_id, meeting_id, place);

alter table material_use add constraint material_use_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id);

-- A poll asks two things of each of its points. Its counts stand with it, because the roll that they are counted from is for nobody to read.
create table poll (
  head_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  region text not null,
  standard text not null,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3),
  codes integer not null default 0,
  voted integer not null default 0,
  constraint poll_pkey primary key (head_id, id),
  constraint poll_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint poll_meeting_fkey foreign key (head_id, meeting_id) references meeting (head_id, id)
);
create index poll_id_idx on poll (id);
create index poll_meeting_idx on poll (head_id, meeting_id);

-- A point is asked about once in a meeting, and once a day in a region: or the same councils, asked again with one more, would tell what
-- that one said.
create table poll_point (
  head_id uuid not null,
  poll_id uuid not null,
  meeting_id uuid not null,
  standard text not null,
  point smallint not null,
  opened_on date not null,
  constraint poll_point_pkey primary key (head_id, poll_id, point),
  constraint poll_point_once_a_meeting unique (head_id, meeting_id, point),
  constraint poll_point_once_a_day unique (head_id, standard, point, opened_on),
  constraint poll_point_poll_fkey foreign key (head_id, poll_id) references poll (head_id, id),
  constraint poll_point_meeting_point_fkey foreign key (head_id, meeting_id, point) references meeting_point (head_id, meeting_id, point)
);

-- The roll: which council has a code, and whether that was used. No time, and no vote. It is gone once the poll is closed.
create table poll_code (
  head_id uuid not null,
  poll_id uuid not null,
  council_id uuid not null,
  meeting_id uuid not null,
  digest bytea not null,
  voted boolean not null default false,
  constraint poll_code_pkey primary key (head_id, poll_id, council_id),
  constraint poll_code_digest_key unique (head_id, poll_id, digest),
  constraint poll_code_poll_fkey foreign key (head_id, poll_id) references poll (head_id, id),
  constraint poll_code_attendance_fkey foreign key (head_id, meeting_id, council_id) references meeting_attendance (head_id, meeting_id, council_id)
);
comment on column poll_code.digest is 'SHA-256 of the id of the poll and the code';

-- The ballots, as nothing but counters: a vote adds one to some of them. What was answered fewer than five times is deleted when the poll is
-- closed, so that there is nothing left to be told.
create table poll_tally (
  head_id uuid not null,
  poll_id uuid not null,
  point smallint not null,
  question text not null,
  value smallint not null,
  votes integer not null default 0,
  constraint poll_tally_pkey primary key (head_id, poll_id, point, question, value),
  constraint poll_tally_point_fkey foreign key (head_id, poll_id, point) references poll_point (head_id, poll_id, point),
  constraint poll_tally_question_check check (question in ('understanding', 'confidence')),
  constraint poll_tally_value_check check (value between 1 and 5)
);

-- What follows runs with its owner's rights: the service itself may neither read the roll, nor count while a poll is open, nor change a
-- counter otherwise. Whoever may not lead is refused, as a policy would refuse them.
create function require_leading (its_region text) returns void
language plpgsql stable as $$
begin
  if not viewer_leads_region(its_region) then
    raise exception 'Polls are their region''s leads to keep' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Opens a poll on some of a meeting's points, all of its counters at nought.
create function open_poll (head uuid, poll_id uuid, meeting_id uuid, points smallint[], moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  held meeting;
begin
  select * into strict held from meeting m where m.head_id = head and m.id = open_poll.meeting_id;
  perform require_leading(held.region);
  insert into poll (head_id, id, meeting_id, region, standard, opened_at) values (head, open_poll.poll_id, held.id, held.region, held.standard, moment);
  insert into poll_point (head_id, poll_id, meeting_id, standard, point, opened_on)
  select head, open_poll.poll_id, held.id, held.standard, one, london_day(moment) from unnest(points) one;
  insert into poll_tally (head_id, poll_id, point, question, value)
  select head, open_poll.poll_id, one, question, value
  from unnest(points) one, unnest(array['understanding', 'confidence']) question, generate_series(1, 5) value
  order by one, question, value;
end $$;

-- Gives codes to councils, by their digests: a new one in place of the one before. Gives what stands against it, if anything does, and then
-- has changed nothing.
create function give_poll_codes (head uuid, its_poll uuid, councils uuid[], digests bytea[]) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  held poll;
begin
  select * into strict held from poll p where p.head_id = head and p.id = its_poll for update;
  perform require_leading(held.region);
  if held.closed_at is not null then return 'closed'; end if;
  if exists (select from poll_code c where c.head_id = head and c.poll_id = its_poll and c.council_id = any (councils) and c.voted) then return 'voted'; end if;
  insert into poll_code (head_id, poll_id, council_id, meeting_id, digest)
  select head, its_poll, given.council, held.meeting_id, given.digest from unnest(councils, digests) as given (council, digest)
  on conflict on constraint poll_code_pkey do update set digest = excluded.digest;
  update poll p
  set codes = (select count(*) from poll_code c where c.head_id = head and c.poll_id = its_poll)
  where p.head_id = head and p.id = its_poll;
  return null;
end $$;

-- Whoever has a code votes, once: who they are makes no difference. Gives what stands against it, if anything does. Nothing is said of a
-- code once the poll is closed.
create function cast_vote (head uuid, its_poll uuid, its_digest bytea, points smallint[], understanding smallint[], confidence smallint[]) returns text
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from poll p where p.head_id = head and p.id = its_poll and p.closed_at is null for update;
  if not found then return 'closed'; end if;
  update poll_code c set voted = true where c.head_id = head and c.poll_id = its_poll and c.digest = its_digest and not c.voted;
  if not found then
    return case
      when exists (select from poll_code c where c.head_id = head and c.poll_id = its_poll and c.digest = its_digest) then 'voted' else 'unknown'
    end;
  end if;
  update poll_tally t
  set votes = t.votes + 1
  from unnest(points, understanding, confidence) as given (point, understanding, confidence)
  where t.head_id = head and t.poll_id = its_poll and t.point = given.point
    and t.value = case t.question when 'understanding' then given.understanding else given.confidence end;
  update poll p set voted = p.voted + 1 where p.head_id = head and p.id = its_poll;
  return null;
end $$;

-- Closes a poll for good. What is left is what may be told: each question's counters where at least five have answered it, written anew all
-- at once, so that none shows that it was the last to change. The roll goes.
create function close_poll (head uuid, its_poll uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  held poll;
begin
  select * into strict held from poll p where p.head_id = head and p.id = its_poll for update;
  perform require_leading(held.region);
  if held.closed_at is not null then return false; end if;
  update poll p set closed_at = moment where p.head_id = head and p.id = its_poll;
  delete from poll_code c where c.head_id = head and c.poll_id = its_poll;
  delete from poll_tally t
  using (
    select one.point, one.question
    from poll_tally one
    where one.head_id = head and one.poll_id = its_poll
    group by one.point, one.question
    having sum(one.votes) < 5
  ) few
  where t.head_id = head and t.poll_id = its_poll and t.point = few.point and t.question = few.question;
  update poll_tally t set votes = t.votes where t.head_id = head and t.poll_id = its_poll;
  return true;
end $$;

-- The second wall.
alter table meeting_link enable row level security;
create policy meeting_link_seen on meeting_link for select using (
  viewer_is_all_seeing() or viewer_role() in ('editor', 'reviewer', 'lead') and (viewer_region() = region or region_of(viewer_council(), viewer_day()) = region)
);
create policy meeting_link_given on meeting_link for insert with check (viewer_leads_region(region));
create policy meeting_link_changed on meeting_link for update using (true) with check (viewer_leads_region(region));
create policy meeting_link_taken_back on meeting_link for delete using (viewer_leads_region(region));

-- Nobody reads the roll, and nobody the counters of a poll that is open: not an admin either, nor the service itself.
alter table poll_code enable row level security;
alter table poll_tally enable row level security;
create policy poll_tally_seen on poll_tally for select using (exists (
  select from poll p where p.head_id = poll_tally.head_id and p.id = poll_tally.poll_id and p.closed_at is not null
));

create policy event_of_meeting_seen on event for select using (type like 'meeting.%' or type like 'round.%' or type like 'poll.%');

-- The day of the last meeting that began by a day, and was not called off: by it one sees whether a group still meets.
create or replace function region_last_meeting (head uuid, day date) returns date
language sql stable parallel safe
return (
  select max(london_day(m.starts_at)) from meeting m where m.head_id = head and m.cancelled_at is null and london_day(m.starts_at) <= day
);

grant select, insert, update on round, meeting to standpoint_app;
grant select, insert, delete on round_point, round_material, round_region, meeting_point, meeting_item, meeting_attendance to standpoint_app;
grant select, insert, update, delete on meeting_link, meeting_action to standpoint_app;
grant select on poll, poll_point, poll_tally to standpoint_app;
