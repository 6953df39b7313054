-- What has happened, in the one order in which everybody is told of it. Events are worked out from the history, which every write leaves:
-- so no write can forget one, none waits for another council's, and a score costs what it did.
create table event (
  id uuid not null,
  type text not null,
  at timestamptz(3) not null,
  council_id uuid,
  region text,
  subject text not null,
  assessment_id uuid,
  review_id uuid,
  constraint event_pkey primary key (id)
);
comment on column event.id is 'UUID version 7: greater than the id of every event before it';
comment on column event.region is 'The region that its council belonged to then, or that it is about';
comment on column event.subject is 'The address of what it is about, with {council} where the code stands, which may change';
create index event_council_idx on event (council_id, id);
create index event_region_idx on event (region, id);

-- One process at a time numbers events: whoever holds this row. The namespace makes names of this database's own, for feeds.
create table event_order (
  last_ms bigint not null default 0,
  namespace uuid not null default gen_random_uuid()
);
insert into event_order default values;

-- How far into each council's history events have been made. Apart from its head, which writers hold while they work.
create table council_told (
  council_id uuid not null,
  seq bigint not null,
  constraint council_told_pkey primary key (council_id)
);

-- The id of an event: its time first, then its place among those of the same millisecond, then sixty-two random bits (RFC 9562, 5.7 and 6.2).
-- These tell it from the event that another life of this database has given the same place, after a backup was restored.
create function event_id (first_ms bigint, place bigint) returns uuid
language sql volatile parallel safe
return (
  lpad(to_hex(first_ms + place / 4096), 12, '0') || '7' || lpad(to_hex(place % 4096), 3, '0') || substr(replace(gen_random_uuid()::text, '-', ''), 17)
)::uuid;

-- Makes events of what the histories have gained since, of so many entries at most, and gives of how many. What an entry tells is given by
-- its action; of an action that is not among these, nothing. A council's history is written under its lock: whoever sees an entry sees all
-- before it, so that none comes later into a place that was passed. Its own rights, because the service may make up no event.
create function number_events (moment timestamptz, actions text[], types text[], most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  first_ms bigint;
  passed integer;
  made bigint;
begin
  -- Statements that begin from here on see all that was committed by whoever held it before.
  select greatest(o.last_ms + 1, floor(extract(epoch from moment) * 1000)::bigint) into strict first_ms from event_order o for update;

  with news as materialized (
    select h.council_id, coalesce(t.seq, 0) as told
    from council_head h
    left join council_told t on t.council_id = h.council_id
    where h.seq > coalesce(t.seq, 0)
  ),
  entry as materialized (
    select one.*
    from news
    cross join lateral (
      select h.council_id, h.seq, h.at, h.action, h.subject, h.changes
      from history h
      where h.council_id = news.council_id and h.seq > news.told
      order by h.seq
      limit greatest(most / (select count(*) from news), 1)
    ) one
  ),
  passing as (
    insert into council_told (council_id, seq)
    select council_id, max(seq) from entry group by council_id
    on conflict (council_id) do update set seq = excluded.seq
  ),
  told as materialized (
    select e.council_id, e.seq, e.at, e.subject, e.changes, kind.type, split_part(kind.type, '.', 1) as noun,
      case when e.subject like 'assessments/%' then substr(e.subject, 13)::uuid end as assessment_id,
      -- A clock may have been put back: within a council it is the history's order that counts.
      max(e.at) over (partition by e.council_id order by e.seq) as placed_at
    from entry e
    join unnest(actions, types) as kind (action, type) on kind.action = e.action
  ),
  part as (
    -- Reviews, comments and improvement actions are written in their assessment's history: pointers say which they are.
    select told.council_id, told.seq, told.placed_at, told.at, row_number() over (partition by told.council_id, told.seq order by found.id) as place, told.type,
      '/v1/' || told.noun || 's/' || found.id as subject, told.assessment_id,
      case when told.noun = 'review' then found.id end as review_id, null as region
    from told
    cross join lateral (
      select distinct (regexp_match(change ->> 'pointer', '^/' || told.noun || 's/([0-9a-f-]{36})'))[1]::uuid as id
      from jsonb_array_elements(told.changes) change
    ) found
    where told.noun in ('review', 'comment', 'action') and found.id is not null
    union all
    select council_id, seq, placed_at, at, 0,
      -- Whoever was no member before has joined.
      case when type = 'membership.changed' and changes -> 0 -> 'before' = '[]' and changes -> 0 -> 'after' <> '[]' then 'membership.began' else type end,
      case noun
        when 'sign_up' then '/v1/councils/{council}/sign-ups'
        when 'help' then '/v1/councils/{council}/help'
        when 'membership' then '/v1/regions/' || substr(changes -> 0 ->> 'pointer', 14) || '/councils'
        else '/v1/' || regexp_replace(subject, '^councils/.*$', 'councils/{council}')
      end,
      assessment_id, null,
      case noun when 'membership' then substr(changes -> 0 ->> 'pointer', 14) when 'region' then substr(subject, 9) end
    from told
    where noun not in ('review', 'comment', 'action')
      -- A line of an import that was published nowhere is a draft.
      and not (type = 'assessment.published' and changes -> 0 ->> 'pointer' = '' and not changes -> 0 -> 'after' ? 'published_on')
    union all
    -- What reviewers have completed is everyone's from here on.
    select told.council_id, told.seq, told.placed_at, told.at, row_number() over (partition by told.council_id, told.seq order by r.id), 'review.published',
      '/v1/reviews/' || r.id, told.assessment_id, r.id, null
    from told
    join review r on r.council_id = told.council_id and r.assessment_id = told.assessment_id and r.status = 'completed'
    where told.type = 'assessment.published'
  ),
  home as (
    select council_id, day, region_of(council_id, day) as region
    from (select distinct council_id, london_day(at) as day from part) known
  ),
  -- A council's figures count in every region that it has ever belonged to. However much moved them, it is told once.
  figures as (
    select moving.region, max(moving.placed_at) as at
    from (
      select m.region, part.placed_at
      from part
      join membership m on m.council_id = part.council_id
      where part.type in ('assessment.published', 'service.created', 'service.changed', 'sign_up.created', 'sign_up.changed', 'council.changed')
      union all
      select part.region, part.placed_at from part where part.type in ('membership.began', 'membership.changed')
    ) moving
    group by moving.region
  ),
  numbered as (
    select *, row_number() over (order by whole.last, whole.placed_at, whole.council_id, whole.seq, whole.place, whole.region) - 1 as number
    from (
      select 0 as last, part.placed_at, part.council_id, part.seq, part.place, part.type, part.at, part.subject, part.assessment_id, part.review_id,
        coalesce(part.region, home.region) as region
      from part
      join home on home.council_id = part.council_id and home.day = london_day(part.at)
      union all
      select 1, figures.at, null, null, null, 'progress.changed', figures.at, '/v1/regions/' || figures.region || '/progress', null, null, figures.region
      from figures
    ) whole
  ),
  stored as (
    insert into event (id, type, at, council_id, region, subject, assessment_id, review_id)
    select event_id(first_ms, number), type, at, nullif(council_id, '00000000-0000-0000-0000-000000000000'), region, subject, assessment_id, review_id
    from numbered
    returning 1
  )
  select (select count(*) from entry), (select count(*) from stored) into passed, made;

  if made > 0 then update event_order set last_ms = first_ms + (made - 1) / 4096; end if;
  return passed;
end $$;

-- An address that is told of events, in their order, on behalf of the token that asked for it: it sees what that token's holder sees.
create table webhook (
  id uuid not null,
  token_id uuid not null,
  council_id uuid,
  region text,
  url text not null,
  types text[],
  description text,
  generation integer not null default 1,
  key_id text not null,
  earlier_until timestamptz(3),
  told_id uuid,
  created_at timestamptz(3) not null,
  failing_since timestamptz(3),
  disabled_at timestamptz(3),
  disabled_because text,
  constraint webhook_pkey primary key (id),
  constraint webhook_token_fkey foreign key (token_id) references token (id),
  constraint webhook_council_fkey foreign key (council_id) references council (id),
  constraint webhook_region_fkey foreign key (region) references region (id),
  constraint webhook_scope_check check (council_id is null or region is null),
  constraint webhook_disabled_check check ((disabled_at is null) = (disabled_because is null)),
  constraint webhook_disabled_because_check check (disabled_because in ('asked', 'gone', 'failing', 'token'))
);
comment on column webhook.generation is 'Its secret is worked out from the key of the service, its id and this: it is stored nowhere';
comment on column webhook.key_id is 'By which one sees whether that is still the key';
comment on column webhook.earlier_until is 'Until when it is signed by the secret of the generation before, too';
comment on column webhook.told_id is 'The event up to which deliveries have been made';
create index webhook_token_idx on webhook (token_id);

create table webhook_delivery (
  webhook_id uuid not null,
  event_id uuid not null,
  lane uuid not null,
  status text not null default 'pending',
  attempts integer not null default 0,
  next_at timestamptz(3),
  claim uuid,
  created_at timestamptz(3) not null,
  first_attempt_at timestamptz(3),
  last_attempt_at timestamptz(3),
  last_status integer,
  last_error text,
  settled_at timestamptz(3),
  constraint webhook_delivery_pkey primary key (webhook_id, event_id),
  constraint webhook_delivery_webhook_fkey foreign key (webhook_id) references webhook (id) on delete cascade,
  constraint webhook_delivery_event_fkey foreign key (event_id) references event (id),
  constraint webhook_delivery_status_check check (status in ('pending', 'delivered', 'given_up', 'withheld')),
  constraint webhook_delivery_settled_check check ((status = 'pending') = (settled_at is null))
);
comment on column webhook_delivery.lane is 'The council that it is of, or the nil id: within one, deliveries are made one after another';
comment on column webhook_delivery.next_at is 'When it is due; null: not before the one before it in its lane is settled';
comment on column webhook_delivery.claim is 'The attempt that is under way, if one is: until next_at, when somebody else takes over';
create index webhook_delivery_due_idx on webhook_delivery (next_at) where status = 'pending' and next_at is not null;
create index webhook_delivery_lane_idx on webhook_delivery (webhook_id, lane, event_id) where status = 'pending';
create index webhook_delivery_settled_idx on webhook_delivery (settled_at) where settled_at is not null;

-- The second wall, as for what events are of.
alter table event enable row level security;
create policy event_seen on event for select using (
  viewer_is_all_seeing()
  or type in (
    'assessment.published', 'review.published', 'service.created', 'service.changed', 'help.changed', 'sign_up.created', 'sign_up.changed',
    'membership.began', 'membership.changed', 'council.created', 'council.changed', 'region.changed', 'standard.changed', 'progress.changed'
  )
  or viewer_reads(council_id)
  or type = 'text.redacted' and (assessment_id is null or viewer_sees(council_id, assessment_id))
  or type = 'assessment.withdrawn' and viewer_is_peer(council_id, assessment_id)
  or (type like 'assessment.%' or type like 'action.%') and viewer_sees(council_id, assessment_id)
  or type like 'review.%' and viewer_sees_review(council_id, review_id)
  or type like 'comment.%' and viewer_discusses(council_id, assessment_id)
);

-- Whether the viewer shares the webhooks that a token has made: an editor those of its council, a lead those of its region.
create function viewer_shares (maker uuid) returns boolean
language sql stable parallel safe
return exists (
  select from token t
  where t.id = maker and t.role = viewer_role() and (t.role = 'editor' and viewer_reads(t.council_id) or t.role = 'lead' and t.region = viewer_region())
);

alter table webhook enable row level security;
create policy webhook_seen on webhook for select using (viewer_is_all_seeing() or viewer_shares(token_id));
create policy webhook_made on webhook for insert with check (viewer_role() in ('admin', 'editor', 'lead') and token_id = viewer_token());
create policy webhook_changed on webhook for update using (true) with check (viewer_is_all_seeing() or viewer_shares(token_id));
create policy webhook_deleted on webhook for delete using (viewer_is_all_seeing() or viewer_shares(token_id));

alter table webhook_delivery enable row level security;
create policy webhook_delivery_seen on webhook_delivery using (
  viewer_is_all_seeing() or exists (select from webhook w where w.id = webhook_delivery.webhook_id)
);

grant select on event, event_order, council_told to standpoint_app;
grant select, insert, update, delete on webhook, webhook_delivery to standpoint_app;
