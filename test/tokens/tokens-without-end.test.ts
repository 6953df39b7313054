import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import t from 'tap'
import { databaseUrl, openTestServer, runSql } from '../helpers/server.ts'

const folder = new URL('../../migrations/', import.meta.url)
const ending = '0014_tokens_for_a_time.sql'

t.test('tokens from before they ended are given 90 days by the migration, and a year at most', async t => {
  const server = await openTestServer()
  const name = `standpoint_test_${randomUUID().replaceAll('-', '')}`
  await runSql(server.owner_url, `create database ${name}`)
  const client = new pg.Client({ connectionString: databaseUrl(server.owner_url, name) })
  await client.connect()
  t.teardown(async () => {
    await client.end()
    await runSql(server.owner_url, `drop database ${name} with (force)`)
    await server.close()
  })
  // What the migrator keeps, which a migration may refer to.
  await client.query('create table kysely_migration (name text, timestamp text)')
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  for (const file of files.slice(0, files.indexOf(ending))) await client.query(await readFile(new URL(file, folder), 'utf8'))
  for (const [i, end] of ['null', 'now() + interval \'5 years\'', 'now() + interval \'30 days\'', 'now() - interval \'1 day\''].entries()) {
    await client.query(`insert into token (id, name, role, digest, created_at, expires_at) values (gen_random_uuid(), '${i}', 'reader', '\\x0${i}', now(), ${end})`)
  }
  await client.query(await readFile(new URL(ending, folder), 'utf8'))
  const { rows } = await client.query('select round(extract(epoch from expires_at - created_at) / 86400)::int as days from token order by name')
  const [without, far, near, past] = rows.map(({ days }) => days)
  t.equal(without, 90)
  t.ok(far === 365 || far === 366)
  t.same([near, past], [30, -1])
})
