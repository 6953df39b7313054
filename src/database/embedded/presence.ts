import { Client, escapeLiteral } from 'pg'

import { codeOf } from './error.ts'

// Session-level advisory locks in the database postgres. Only the embedded server has them: there is no pooler in front of it.
const setup_lock = 730_001
const serve_lock = 730_002

/** The role the service uses, which owns nothing: migrations grant it what it needs. */
export const service_role = 'standpoint_app'

/** A connection that shows everybody else that this process uses the server. */
export type Presence = Client

/** Opens the connection. When it breaks it emits 'end', and the process goes on. */
export async function connectPresence (url: string, application_name: string): Promise<Presence> {
  // The database postgres, because standpoint may not be there yet.
  const connectionString = Object.assign(new URL(url), { pathname: '/postgres' }).href
  const client = new Client({ connectionString, application_name, connectionTimeoutMillis: 5000, lock_timeout: 30_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

/** The cluster's folder, as the server sees it. */
export async function askFolder (presence: Presence): Promise<string> {
  const { rows } = await presence.query<{ folder: string }>("select current_setting('data_directory') as folder")
  return rows[0]!.folder
}

/** Creates the database and the service's role if they are missing, one process at a time. */
export async function prepareDatabase (presence: Presence, service_password: string): Promise<void> {
  await presence.query('select pg_advisory_lock($1)', [setup_lock])
  const { rows: [found] } = await presence.query<{ has_database: boolean, has_role: boolean }>(`
    select exists (select from pg_database where datname = 'standpoint') as has_database,
           exists (select from pg_authid where rolname = $1 and rolcanlogin and rolpassword is not null) as has_role`, [service_role])
  if (!found!.has_database) await presence.query('create database standpoint')
  if (!found!.has_role) {
    // Whatever made the role before (a restored dump, a migration) could not know the password.
    await presence.query(`do $$ begin create role ${service_role}; exception when duplicate_object then null; end $$`)
    await presence.query(`alter role ${service_role} login password ${escapeLiteral(service_password)}`)
  }
  await presence.query('select pg_advisory_unlock($1)', [setup_lock])
}

/** Takes the right to serve from this cluster; false when another process has it. */
export async function takeServing (presence: Presence): Promise<boolean> {
  try {
    // Not "try": the connection of a service just killed may take a moment to go.
    await presence.query("set lock_timeout = '1s'")
    await presence.query('select pg_advisory_lock($1)', [serve_lock])
    return true
  } catch (error) {
    if (codeOf(error) === '55P03') return false
    throw error
  }
}

/** The application name of the process that serves from this cluster, if there is one. */
export async function findServing (presence: Presence): Promise<string | undefined> {
  const { rows } = await presence.query<{ application_name: string }>(`
    select application_name
      from pg_locks
      join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and granted`, [serve_lock])
  return rows[0]?.application_name
}

/**
 * Whether nobody else is connected. Holds the set-up lock from then on: a newcomer waits behind it,
 * and if the server is stopped meanwhile, finds its connection ended and starts the server anew.
 */
export async function isAlone (presence: Presence): Promise<boolean> {
  await presence.query('select pg_advisory_lock($1)', [setup_lock])
  // Up to half a second, for connections that this process has only just ended.
  for (let tries = 10; tries > 0; tries--) {
    const { rows } = await presence.query("select from pg_stat_activity where backend_type in ('client backend', 'walsender') and pid <> pg_backend_pid()")
    if (rows.length === 0) return true
    await presence.query('select pg_sleep(0.05)')
  }
  return false
}
