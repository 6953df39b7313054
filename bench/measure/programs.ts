import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a program of PostgreSQL's client tools is on this machine; gives what it says of its version. */
export async function findProgram (name: 'pgbench' | 'psql'): Promise<string | undefined> {
  try {
    return (await run(name, ['--version'])).stdout.trim()
  } catch {
    return undefined
  }
}

/** Runs one of them on a database, whose address with its password goes by the environment. Gives what it prints. */
async function runOn (url: string, program: string, args: string[]): Promise<string> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const env = {
    ...process.env,
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
    PGOPTIONS: '-c jit=off'
  }
  try {
    return (await run(program, args, { env, maxBuffer: 16 * 1024 * 1024 })).stdout
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    throw new Error(`${program} ${args.join(' ')}\n${stderr.split('\n').slice(0, 5).join('\n')}`)
  }
}

export interface Pgbench {
  url: string
  /** The file with what a client runs over and over. */
  script: string
  clients: number
  seconds: number
  variables?: Record<string, string | number>
}

/** Transactions a second, by prepared statements, without the time that connecting takes. */
export async function runPgbench ({ url, script, clients, seconds, variables = {} }: Pgbench): Promise<number> {
  const printed = await runOn(url, 'pgbench', [
    // It counts in whole seconds.
    '--no-vacuum', '--protocol=prepared', `--client=${clients}`, '--jobs=1', `--time=${Math.max(1, Math.round(seconds))}`, `--file=${script}`,
    ...Object.entries(variables).map(([name, value]) => `--define=${name}=${value}`)
  ])
  const [, tps] = /^tps = ([\d.]+) \(without/m.exec(printed) ?? []
  const [, failed] = /^number of failed transactions: (\d+)/m.exec(printed) ?? []
  if (!tps || Number(failed ?? 0) > 0) throw new Error(`pgbench did not run ${script} as it should:\n${printed}`)
  return Number(tps)
}

/** Runs commands of psql, one after the other, until one fails. */
export async function runPsql (url: string, ...commands: string[]): Promise<void> {
  await runOn(url, 'psql', ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', ...commands.map(command => `--command=${command}`)])
}
