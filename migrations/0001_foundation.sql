-- The role that the service works as. It owns nothing: what it may do is granted table by table.
-- Roles belong to the whole server, so it may exist already, made by another database's migration or by an operator.
do $$
begin
  create role standpoint_app nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    if not exists (select from pg_roles where rolname = 'standpoint_app') then
      raise exception 'The role standpoint_app is missing and % may not create roles: create it first', current_user;
    end if;
end $$;

-- With one DATABASE_URL the owner connects and steps down to standpoint_app, which needs membership unless it is a superuser.
do $$
begin
  if not pg_has_role(current_user, 'standpoint_app', 'member') then
    execute format('grant standpoint_app to %I', current_user);
  end if;
end $$;

grant usage on schema public to standpoint_app;
-- The service is ready once the newest migration has run.
grant select on kysely_migration to standpoint_app;

-- Lets an exclusion constraint compare a council's id for equality beside an overlap of periods.
create extension if not exists btree_gist;

create type nation as enum ('England', 'Scotland', 'Wales', 'Northern Ireland');
create type phase as enum ('discovery', 'alpha', 'beta', 'live');

-- The one form in which a time leaves the database inside JSON; the driver's parser gives the same.
create function rfc3339 (moment timestamptz) returns text
language sql stable parallel safe
return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- Days are London's.
create function london_day (moment timestamptz) returns date
language sql stable parallel safe
return (moment at time zone 'Europe/London')::date;

-- The first moment that no longer belongs to the day: as_of a day means everything before this.
create function day_end (day date) returns timestamptz
language sql stable parallel safe
return (day + 1)::timestamp at time zone 'Europe/London';
