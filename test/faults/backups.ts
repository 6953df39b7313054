// Backups while several write, each restored elsewhere: what was acknowledged before one began is in it, and nothing that is not in the live
// database too. Of files copied beside their server nobody can say from outside up to which moment they go: so histories are compared.
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Test } from 'tap'
import { openEmbeddedServer } from '../../src/database/embedded-server.ts'
import { no_own_server, openOwnServer, programs } from '../helpers/own-server.ts'
import type { Fault } from './fault.ts'
import { openStand, populate, type Stand } from './stand.ts'

const cli = new URL('../../src/cli.ts', import.meta.url).pathname

/** A database that is backed up, and where its backups are restored to. */
interface Kind {
  /** The variables of whoever serves and of whoever backs up. */
  settings: Record<string, string>
  owner_url: string
  /** An empty place for a backup: its variables, and how to ask it once the backup is there. */
  open: (number: number) => Promise<{ settings: Record<string, string>, ask: (statement: string) => Promise<Record<string, unknown>[]> }>
}

async function ask (url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

// None of what is written here is written anew later: a row that is in a backup has to be in the live database as it is.
const tables = ['history', 'wording', 'service', 'assessment', 'score']
const rowsOf = (table: string) => `select md5(${table}::text) as row from ${table}`

interface Written {
  sent: Set<string>
  acknowledged: Set<string>
}

/** Several writers for each council, each of whom publishes one assessment after the other and notes it; gives what stops them. */
function startWriters (address: string, councils: { code: string, editor: string }[], round: number, { sent, acknowledged }: Written) {
  const going = { on: true }
  const write = async ({ code, editor }: typeof councils[number], writer: number) => {
    for (let i = 0; going.on; i++) {
      const reference = `${code}-${round}-${writer}-${i}`
      sent.add(reference)
      const line = {
        service_name: `Service ${reference}`,
        standard: 'lgdss-2016',
        phase: 'live',
        assessed_on: '2024-05-01',
        published_on: '2024-06-01',
        reference,
        scores: Array.from({ length: 15 }, (_, point) => ({ point: point + 1, score: (point + i) % 6, rationale: `As seen by ${reference}` }))
      }
      const answer = await fetch(`${address}/v1/assessments/import`, {
        method: 'POST', headers: { authorization: `Bearer ${editor}`, 'content-type': 'application/x-ndjson' }, body: JSON.stringify(line)
      })
      const text = await answer.text()
      if (!answer.ok || JSON.parse(text).created !== 1) throw new Error(`${answer.status} ${text}`)
      acknowledged.add(reference)
    }
  }
  const writers = councils.flatMap(council => [1, 2].map(async writer => await write(council, writer)))
  return async () => {
    going.on = false
    await Promise.all(writers)
  }
}

async function backUpUnderLoad (t: Test, stand: Stand, { settings, owner_url, open }: Kind, backups: number) {
  const run = async (env: Record<string, string>, ...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env: { ...process.env, NODE_OPTIONS: '', ...stand.environment(), ...env } })
    return stdout.trim()
  }
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-backups-'))
  t.teardown(async () => await rm(folder, { recursive: true, force: true }))
  const server = await stand.serve(settings.DATABASE_URL ? settings : {})
  const command = async (...args: string[]) => await run(settings, ...args)
  const { councils } = await populate({ ...stand, command }, server.address, ['AAA', 'BBB', 'CCC'])
  const written: Written = { sent: new Set(), acknowledged: new Set() }

  for (let number = 1; number <= backups; number++) {
    const stop = startWriters(server.address, councils, number, written)
    // Enough to be in the middle of something.
    const wanted = written.acknowledged.size + 10
    while (written.acknowledged.size < wanted) await wait(10)
    const before = [...written.acknowledged]
    const began = performance.now()
    const file = await command('backup', folder)
    const took = Math.round(performance.now() - began)
    const meanwhile = written.acknowledged.size - before.length
    await stop()
    const into = await open(number)
    await run(into.settings, 'restore', file)

    const restored = (await into.ask('select reference from assessment')).map(({ reference }) => String(reference))
    t.same(before.filter(reference => !restored.includes(reference)), [], `backup ${number}: all ${before.length} that were acknowledged before it are in it`)
    t.same(restored.filter(reference => !written.sent.has(reference)), [], `backup ${number}: nothing is in it that was never sent`)
    for (const table of tables) {
      const live = new Set((await ask(owner_url, rowsOf(table))).map(({ row }) => row))
      const rows = await into.ask(rowsOf(table))
      t.ok(rows.length > 0 && rows.every(({ row }) => live.has(row)), `backup ${number}: its ${rows.length} rows of ${table} are those of the live database`)
    }
    const gaps = await into.ask('select council_id from history group by council_id having max(seq) <> count(*) or min(seq) <> 1')
    t.same(gaps, [], `backup ${number}: its histories are whole from their first entry on`)
    t.comment(`backup ${number} took ${took} ms, in which ${meanwhile} assessments were published; ${restored.length} are in it`)
  }
  t.equal(await server.end(), 0)
}

export const backups: Fault = {
  name: 'backups',
  promise: 'a backup under load has all that was acknowledged before it, and is whole',
  run: async (t, whole) => {
    await t.test('of the embedded server', async t => {
      const stand = await openStand(t)
      const elsewhere = await mkdtemp(join(tmpdir(), 'standpoint-restored-'))
      await chmod(elsewhere, 0o755)
      t.teardown(async () => await rm(elsewhere, { recursive: true, force: true }))
      const embedded = (data_dir: string) => ({ DATABASE_URL: '', MIGRATION_DATABASE_URL: '', DATA_DIR: data_dir })
      await backUpUnderLoad(t, stand, {
        settings: embedded(stand.data_dir),
        owner_url: stand.server().owner_url,
        open: async number => {
          const data_dir = join(elsewhere, String(number))
          return {
            settings: embedded(data_dir),
            ask: async statement => {
              const server = await openEmbeddedServer({ data_dir })
              try {
                return await ask(server.owner_url, statement)
              } finally {
                await server.close()
              }
            }
          }
        }
      }, whole ? 5 : 1)
    })
    if (!whole) return
    await t.test('of a PostgreSQL of one\'s own', { skip: no_own_server }, async t => {
      const stand = await openStand(t)
      const server = await openOwnServer({ fsync: true })
      t.teardown(async () => await server.close())
      const PATH = programs + delimiter + process.env.PATH
      const settings = await server.createDatabase('live')
      await backUpUnderLoad(t, stand, {
        settings: { ...settings, PATH },
        owner_url: settings.MIGRATION_DATABASE_URL,
        open: async number => {
          const restored = await server.createDatabase(`restored_${number}`)
          return { settings: { ...restored, PATH }, ask: async statement => await ask(restored.MIGRATION_DATABASE_URL, statement) }
        }
      }, 5)
    })
  }
}
