-- The two roles and the database of a new server, run once by psql as superuser (docker-compose.yml).
-- psql reads the passwords from files, so that neither an environment nor a process list shows them.
\set ON_ERROR_STOP on
\set owner_password `cat "${SECRETS:-/run/secrets}/owner_password"`
\set app_password `cat "${SECRETS:-/run/secrets}/app_password"`

create role standpoint_owner login password :'owner_password';
create role standpoint_app login password :'app_password';
-- The owner may work as the service, and hand it what it may do.
grant standpoint_app to standpoint_owner;
create database standpoint owner standpoint_owner;
revoke connect on database standpoint from public;
grant connect on database standpoint to standpoint_app;
