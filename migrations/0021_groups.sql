-- A group is proposed by a council, joined by others and opened by an admin; it is led by councils, each for a term, and may end. What is
-- proposed belongs to no region yet, so it is kept under the register.
create table region_proposal (
  head_id uuid not null default '00000000-0000-0000-0000-000000000000',
  id uuid not null,
  council_id uuid,
  slug text not null,
  wording bytea not null,
  hopes_for uuid[] not null,
  standard text,
  status text not null default 'proposed',
  closing_wording bytea,
  region text,
  merged_into text,
  token_id uuid not null,
  created_at timestamptz(3) not null,
  closed_at timestamptz(3),
  constraint region_proposal_pkey primary key (head_id, id),
  constraint region_proposal_register_check check (head_id = '00000000-0000-0000-0000-000000000000'),
  constraint region_proposal_council_fkey foreign key (council_id) references council (id),
  constraint region_proposal_standard_fkey foreign key (standard) references standard (id),
  constraint region_proposal_region_fkey foreign key (region) references region (id),
  constraint region_proposal_merged_into_fkey foreign key (merged_into) references region (id),
  constraint region_proposal_token_fkey foreign key (token_id) references token (id),
  constraint region_proposal_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint region_proposal_closing_fkey foreign key (head_id, closing_wording) references wording (council_id, digest),
  constraint region_proposal_status_check check (status in ('proposed', 'opened', 'merged', 'withdrawn', 'declined')),
  constraint region_proposal_closed_check check ((status = 'proposed') = (closed_at is null)),
  constraint region_proposal_opened_check check ((status = 'opened') = (region is not null)),
  constraint region_proposal_merged_check check ((status = 'merged') = (merged_into is not null))
);
comment on column region_proposal.council_id is 'Whose proposal it is; null: an admin''s';
comment on column region_proposal.slug is 'The id that the region is to have';
comment on column region_proposal.wording is '{ name, why }';
comment on column region_proposal.hopes_for is 'The ids of the councils that it hopes for';
comment on column region_proposal.closing_wording is '{ reason }';
-- Of two proposals of one region one waits; the other is for joining it.
create unique index region_proposal_slug_key on region_proposal (head_id, slug) where status = 'proposed';

-- The councils that have said they would join.
create table region_proposal_council (
  head_id uuid not null default '00000000-0000-0000-0000-000000000000',
  proposal_id uuid not null,
  council_id uuid not null,
  since date not null,
  constraint region_proposal_council_pkey primary key (head_id, proposal_id, council_id),
  constraint region_proposal_council_proposal_fkey foreign key (head_id, proposal_id) references region_proposal (head_id, id),
  constraint region_proposal_council_council_fkey foreign key (council_id) references council (id)
);
create index region_proposal_council_idx on region_proposal_council (council_id);

-- A region ends on a day, its first without members, and others may follow it.
alter table region
  add column ended_on date,
  add column ending_wording bytea,
  add constraint region_ended_check check ((ended_on is null) = (ending_wording is null)),
  add constraint region_lifetime_check check (started_on < ended_on),
  add constraint region_ending_fkey foreign key (head_id, ending_wording) references wording (council_id, digest);
comment on column region.ending_wording is '{ reason }';

create table region_follower (
  head_id uuid not null,
  region text not null,
  followed_by text not null,
  constraint region_follower_pkey primary key (head_id, followed_by),
  constraint region_follower_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint region_follower_followed_by_fkey foreign key (followed_by) references region (id),
  constraint region_follower_self_check check (region <> followed_by)
);
create index region_follower_followed_by_idx on region_follower (followed_by);

-- A council leads a region from a day, perhaps to a day (exclusive); several may at a time, members or not.
create table lead_term (
  head_id uuid not null,
  region text not null,
  council_id uuid not null,
  period daterange not null,
  constraint lead_term_pkey primary key (head_id, council_id, period),
  constraint lead_term_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint lead_term_council_fkey foreign key (council_id) references council (id),
  constraint lead_term_period_check check (not isempty(period) and not lower_inf(period)),
  constraint lead_term_one_at_a_time exclude using gist (head_id with =, council_id with =, period with &&)
);
create index lead_term_council_idx on lead_term (council_id, region);

-- Whoever leads by a token has led since it was issued, and leads on while one of its council's tokens works.
insert into lead_term (head_id, region, council_id, period)
select led.head_id, led.region, led.council_id, led.period
from (
  select r.head_id, t.region, t.council_id, daterange(
    london_day(min(t.created_at)),
    case when bool_and(stopped.at <= now()) then london_day(max(stopped.at)) end
  ) as period
  from token t
  join region r on r.id = t.region
  cross join lateral (select coalesce(least(t.revoked_at, t.expires_at), 'infinity') as at) stopped
  where t.role = 'lead'
  group by r.head_id, t.region, t.council_id
) led
where not isempty(led.period);

-- Whether a council leads a region on a day: a term neither begins before its council nor outlives it or the region.
create function leads_region (council uuid, its_region text, day date) returns boolean
language sql stable parallel safe
return exists (
  select
  from lead_term l
  join council c on c.id = l.council_id
  join region r on r.id = l.region
  where l.council_id = council
    and l.region = its_region
    and l.period @> day
    and (c.started_on is null or c.started_on <= day)
    and (c.ended_on is null or c.ended_on > day)
    and (r.ended_on is null or r.ended_on > day)
);

-- The day of a region's last meeting up to a day. Meetings are not kept yet: none has ever met here.
create function region_last_meeting (head uuid, day date) returns date
language sql stable parallel safe
return null::date;

-- Whether a region rests on a day, since when and why: nobody leads it, or its last meeting, or its beginning where it has never met here, is
-- over six months ago. One that has ended does not rest, and of one whose first day nobody knows it cannot be said that it is long ago.
create function region_dormant (head uuid, day date) returns jsonb
language sql stable parallel safe
return (
  select case
    when r.ended_on <= day then null
    when not exists (select from lead_term l where l.head_id = r.head_id and leads_region(l.council_id, l.region, day))
      then case when coalesce(led.until, r.started_on, day) <= day then jsonb_build_object('since', coalesce(led.until, r.started_on), 'reason', 'no lead') end
    when met.until <= day then jsonb_build_object('since', met.until, 'reason', 'no meeting')
  end
  from region r
  cross join lateral (
    select max(least(upper(l.period), c.ended_on)) as until
    from lead_term l
    join council c on c.id = l.council_id
    where l.head_id = r.head_id and least(upper(l.period), c.ended_on) <= day
  ) led
  cross join lateral (
    select (coalesce(region_last_meeting(r.head_id, day), r.started_on) + interval '6 months')::date + 1 as until
  ) met
  where r.head_id = head
);

-- A member asks to lead a region that rests.
create table take_over (
  head_id uuid not null,
  region text not null,
  id uuid not null,
  council_id uuid not null,
  wording bytea not null,
  status text not null default 'asked',
  closing_wording bytea,
  token_id uuid not null,
  asked_at timestamptz(3) not null,
  closed_at timestamptz(3),
  constraint take_over_pkey primary key (head_id, id),
  constraint take_over_region_fkey foreign key (region, head_id) references region (id, head_id),
  constraint take_over_council_fkey foreign key (council_id) references council (id),
  constraint take_over_token_fkey foreign key (token_id) references token (id),
  constraint take_over_wording_fkey foreign key (head_id, wording) references wording (council_id, digest),
  constraint take_over_closing_fkey foreign key (head_id, closing_wording) references wording (council_id, digest),
  constraint take_over_status_check check (status in ('asked', 'accepted', 'declined')),
  constraint take_over_closed_check check ((status = 'asked') = (closed_at is null))
);
comment on column take_over.wording is '{ why }';
comment on column take_over.closing_wording is '{ reason }';
create unique index take_over_asked_key on take_over (head_id, council_id) where status = 'asked';

-- Between the council that asks, those who lead the region and admins.
alter table take_over enable row level security;
create policy take_over_seen on take_over for select using (
  viewer_reads(council_id) or viewer_role() = 'lead' and region = viewer_region()
);
create policy take_over_asked on take_over for insert with check (
  viewer_is_all_seeing() or viewer_role() in ('editor', 'reviewer') and council_id = viewer_council() and token_id = viewer_token()
);
create policy take_over_closed on take_over for update using (true) with check (
  viewer_is_all_seeing() or viewer_role() = 'lead' and region = viewer_region()
);

-- Policies of one table add up: what is proposed and who leads is told to everyone.
create policy event_of_groups_seen on event for select using (type in ('proposal.created', 'proposal.changed', 'lead.changed'));

grant select, insert, update (slug, wording, hopes_for, standard, status, closing_wording, region, merged_into, closed_at) on region_proposal to standpoint_app;
grant select, insert, delete on region_proposal_council, lead_term to standpoint_app;
grant select, insert on region_follower to standpoint_app;
grant select, insert, update (status, closing_wording, closed_at) on take_over to standpoint_app;
