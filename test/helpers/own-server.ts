// A PostgreSQL as an operator has one, with the programs of its version: those that Debian installs.
import { globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chooseAccount, giveTo, runAs } from '../../src/database/embedded/account.ts'
import { databaseUrl, runSql } from './server.ts'

const [newest] = globSync('/usr/lib/postgresql/*/bin/pg_dump').sort((a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4]))

/** The folder of the programs; undefined where none are installed. */
export const programs = newest && dirname(newest)

/** Why tests with such a server are skipped here; false where they are not. */
export const no_own_server = programs ? false : 'no PostgreSQL is installed here: Debian has it as postgresql-15'

async function findPort (): Promise<number> {
  return await new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** Starts the server, with the two roles that the README asks for, and stops it when it is closed. */
export async function openOwnServer ({ fsync = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-own-'))
  const account = chooseAccount(join(folder, 'data'))
  giveTo(account, folder)
  const run = async (program: string, ...args: string[]) => {
    const { code, output } = await runAs(account, join(programs!, program), args, folder)
    if (code !== 0) throw new Error(`${program}: ${output}`)
  }
  await run('initdb', '--pgdata=data', '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync')
  const port = await findPort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, `fsync=${fsync ? 'on' : 'off'}`]
  await run('pg_ctl', 'start', '--pgdata=data', '--log=log', '--wait', '--options', settings.map(setting => `-c ${setting}`).join(' '))
  const as = (user: string, database: string) => databaseUrl(`postgres://${user}:secret@127.0.0.1:${port}`, database)
  await runSql(as('postgres', 'postgres'), "create role standpoint_owner login password 'secret'", "create role standpoint_app login password 'secret'",
    'grant standpoint_app to standpoint_owner')
  return {
    /** Creates a database, and gives the variables that name it. */
    createDatabase: async (name: string) => {
      await runSql(as('postgres', 'postgres'), `create database ${name} owner standpoint_owner`)
      return { DATABASE_URL: as('standpoint_app', name), MIGRATION_DATABASE_URL: as('standpoint_owner', name) }
    },
    close: async () => {
      await run('pg_ctl', 'stop', '--pgdata=data', '--mode=fast', '--wait')
      await rm(folder, { recursive: true, force: true })
    }
  }
}
