#!/bin/sh
# Makes the secrets of docker-compose.yml in ./secrets, unless they are there: passwords, and the addresses that hold them.
set -eu
cd "$(dirname "$0")/.."

[ ! -e secrets ] || { echo 'secrets/ is there already: the database knows these passwords, so they are kept.' >&2; exit 1; }
# The folder shuts out everybody else on this machine. The files are open, because each container reads them as a user of its own.
mkdir -m 700 secrets
umask 022
for name in postgres owner app; do
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n' > "secrets/${name}_password"
done
# What the secrets of webhooks are worked out from: kept for good, because with another they are others.
od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > secrets/webhook_key
echo "postgres://standpoint_app:$(cat secrets/app_password)@postgres:5432/standpoint" > secrets/database_url
echo "postgres://standpoint_owner:$(cat secrets/owner_password)@postgres:5432/standpoint" > secrets/migration_database_url
