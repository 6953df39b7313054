// The files of a running server, copied beside its work: PostgreSQL's low-level backup, as its manual has it under "Making a Base Backup
// Using the Low Level API". What changes meanwhile is made good from the write-ahead log when the copy is started.
import { type FileHandle, open, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pg from 'pg'
import { codeOf } from '../database/embedded/error.ts'
import { passwords_name } from '../database/embedded/folder.ts'
import { type Entry, fileOf, folderOf } from './archive.ts'

/** Where in the archive a data folder stands: what is below it is one. */
export const data_prefix = 'data/'

const control_file = 'global/pg_control'
const chunk = 256 * 1024

// What PostgreSQL makes anew, or what is of this one server: folders are copied without what is in them.
const empty_folders = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_tblspc']
const left_out = /^(?:postmaster\.(?:pid|opts)$|backup_label|tablespace_map|current_logfiles|postgresql\.auto\.conf\.tmp|pg_internal\.init|pgsql_tmp|t\d+_\d)/

async function openIfThere (path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** So many bytes of a file, whatever becomes of it: one that is cut meanwhile goes on with zeros, and the log knows better. */
async function * bytesOf (handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size;) {
    const wanted = Math.min(chunk, size - at)
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, at)
    const piece = bytesRead > 0 ? buffer.subarray(0, bytesRead) : Buffer.alloc(wanted)
    at += piece.length
    yield piece
  }
}

/** The file as an entry, or nothing where it has gone. */
async function * copyFile (path: string, name: string): AsyncGenerator<Entry> {
  const handle = await openIfThere(path)
  if (!handle) return
  try {
    const { size } = await handle.stat()
    yield { name, mode: 0o600, size, body: bytesOf(handle, size) }
  } finally {
    await handle.close()
  }
}

async function * copyFolder (folder: string, prefix: string, below = ''): AsyncGenerator<Entry> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name)
    if (left_out.test(entry.name) || path === control_file) continue
    if (empty_folders.includes(path)) yield folderOf(prefix + path)
    else if (entry.isDirectory()) {
      yield folderOf(prefix + path)
      yield * copyFolder(folder, prefix, path)
    } else yield * copyFile(join(folder, path), prefix + path)
  }
}

/** It is written while it is read: what is read twice alike is whole. */
async function readControlFile (cluster: string): Promise<Buffer> {
  for (let before = Buffer.alloc(0); ;) {
    const read = await readFile(join(cluster, control_file))
    if (read.equals(before)) return read
    before = read
  }
}

/** All that was logged between two places, which the server keeps for us until then. */
async function * copyLog (client: pg.Client, cluster: string, prefix: string, start: string, stop: string): AsyncGenerator<Entry> {
  const { rows } = await client.query<{ file: string }>(`
    select pg_walfile_name(lsn) as file
    from pg_settings setting,
      generate_series(0, ceil(($2::pg_lsn - $1::pg_lsn) / setting.setting::numeric)) as n,
      lateral (select least($1::pg_lsn + n * setting.setting::numeric, $2::pg_lsn - 1) as lsn) as place
    where setting.name = 'wal_segment_size'
    group by file
    order by file`, [start, stop])
  for (const { file } of rows) {
    let copied = false
    for await (const entry of copyFile(join(cluster, 'pg_wal', file), `${prefix}pg_wal/${file}`)) {
      yield entry
      copied = true
    }
    if (!copied) throw new Error(`The server has let go of ${file} of its log, which the backup needs. Try again.`)
  }
}

/**
 * The data folder of an embedded server as it is at some moment after this has begun, with the passwords that it takes. Holds on to the
 * log that it needs by a replication slot that goes with its connection. Throws where the server's files are not all in its folder.
 */
export async function * copyCluster (owner_url: string, data_dir: string): AsyncGenerator<Entry> {
  const cluster = join(data_dir, 'postgres')
  const prefix = `${data_prefix}${basename(cluster)}/`
  const client = new pg.Client({ connectionString: owner_url, application_name: 'standpoint backup' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows: tablespaces } = await client.query<{ name: string }>("select spcname as name from pg_tablespace where spcname !~ '^pg_'")
    if (tablespaces[0]) {
      throw new Error(`The tablespace ${tablespaces[0].name} keeps files outside ${cluster}, which a backup does not take along: ` +
        'move what is in it to pg_default and drop it, or use a PostgreSQL of your own.')
    }
    await client.query('select pg_create_physical_replication_slot($1, true, true)', [`standpoint_backup_${process.pid}`])
    const { rows: [begun] } = await client.query<{ start: string }>("select pg_backup_start('standpoint', true) as start")
    yield * copyFile(join(data_dir, passwords_name), data_prefix + passwords_name)
    yield folderOf(prefix.slice(0, -1))
    yield * copyFolder(cluster, prefix)
    const control = await readControlFile(cluster)
    yield { name: prefix + control_file, mode: 0o600, size: control.length, body: [control] }
    const { rows: [ended] } = await client.query<{ stop: string, label: string }>(
      'select lsn as stop, labelfile as label from pg_backup_stop(false)')
    yield * copyLog(client, cluster, prefix, begun!.start, ended!.stop)
    yield fileOf(`${prefix}backup_label`, ended!.label)
  } finally {
    await client.end().catch(() => {})
  }
}
