import { closeSync, fchownSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { runAs } from './account.ts'
import { EmbeddedServerError, codeOf, quoteLastLines } from './error.ts'
import { explain } from './folder.ts'
import type { Place } from './folder.ts'
import { isRunning } from './partial.ts'

const log_limit = 10_000_000
const stop_ms = 60_000
// Another start was first or already over, the port went to somebody else, or processes of a killed server have not gone yet.
const passing = /lock file .* (already exists|is empty)|shutdown request|could not (bind|create any TCP\/IP sockets)|shared memory block/

/** The live postmaster by the cluster's `postmaster.pid`, or undefined; its port is undefined while that file is being written. */
export function findPostmaster (place: Place): { pid: number, port: number | undefined } | undefined {
  const file = join(place.cluster, 'postmaster.pid')
  const text = readIfThere(file)
  const [pid, , , port] = (text ?? '').split('\n').map(Number)
  if (!pid || !isRunning(pid)) return undefined
  if (isPostmasterOf(place, pid)) return { pid, port: port || undefined }
  // The id of a killed server has gone to another program, and PostgreSQL would refuse to start for fear of it.
  if (readIfThere(file) === text) rmSync(file, { force: true })
  return undefined
}

// A postmaster works in its cluster's folder. Who may not see that (root in a container without ptrace) goes by the program's name.
function isPostmasterOf (place: Place, pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(place.cluster)
  } catch (error) {
    return codeOf(error) === 'EACCES' && readIfThere(`/proc/${pid}/comm`)?.trim() === 'postgres'
  }
}

function readIfThere (file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined
    throw error
  }
}

interface StartOptions { fsync: boolean, seconds: number }

/** Starts PostgreSQL on a free port and waits until it answers. Gives what went wrong where trying again may help, throws where not. */
export async function startPostmaster (place: Place, binaries: string, options: StartOptions): Promise<string | undefined> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${await findFreePort(readLastPort(place))}`]
  if (!options.fsync) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const before = prepareLog(place)
  // Relative paths: pg_ctl hands them to a shell, which would read signs in the folder's name.
  const { code, output } = await runAs(place.account, join(binaries, 'pg_ctl'), [
    'start', '--pgdata=postgres', '--log=postgres.log', '--wait', `--timeout=${options.seconds}`,
    '--options', settings.map((setting) => `-c ${setting}`).join(' ')
  ], place.data_dir)
  if (code === 0) return undefined
  const said = `${output}\n${readFileSync(place.log_file).subarray(before).toString('utf8')}`
  if (passing.test(said) || findPostmaster(place) !== undefined) return quoteLastLines(said)
  throw new EmbeddedServerError(`PostgreSQL did not start in ${place.data_dir}. See to what it said and start again; the rest is in ${place.log_file}:${quoteLastLines(said)}`)
}

/** Stops PostgreSQL, losing nothing committed, and waits until it has; one that is already gone is no fault. */
export async function stopPostmaster (place: Place): Promise<void> {
  const stopping = findPostmaster(place)
  if (stopping === undefined) return
  // What pg_ctl stop -m fast sends. It would itself wait for whichever server it finds: also for one just started anew.
  try {
    process.kill(stopping.pid, 'SIGINT')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
  for (const deadline = Date.now() + stop_ms; Date.now() < deadline; await wait(20)) {
    if (findPostmaster(place)?.pid !== stopping.pid) return
  }
  throw new EmbeddedServerError(`PostgreSQL in ${place.data_dir} (pid ${stopping.pid}) has not stopped within ${stop_ms / 1000} s. ` +
    `See ${place.log_file}; it goes on trying, and the next start will wait for it.`)
}

// The port of the last run, where it is still free: who was connected before a crash finds the server again.
function readLastPort (place: Place): number {
  const options = readIfThere(join(place.cluster, 'postmaster.opts')) ?? ''
  return Number(/port=(\d+)/.exec(options)?.[1] ?? 0)
}

function findFreePort (wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => { wished === 0 ? reject(error) : resolve(findFreePort(0)) })
    server.listen(wished, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { resolve(port) })
    })
  })
}

// Made here because the account may not write into the data folder; given away by its descriptor, so that no symlink misleads root.
function prepareLog (place: Place): number {
  try {
    const size = statSync(place.log_file, { throwIfNoEntry: false })?.size
    if (size !== undefined && size <= log_limit) return size
    if (size !== undefined) renameSync(place.log_file, `${place.log_file}.1`)
    const fd = openSync(place.log_file, 'ax', 0o600)
    if (place.account !== undefined) fchownSync(fd, place.account.uid, place.account.gid)
    closeSync(fd)
    return 0
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 0
    throw explain(error, place.data_dir)
  }
}
