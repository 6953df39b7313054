// Run by tap before all test files: the server, and a migrated and seeded template that each file clones.
import { loadReference } from '../../src/reference.ts'
import { openDb } from '../../src/database/open-pool.ts'
import { migrate } from '../../src/database/migrator.ts'
import { databaseUrl, openTestServer, runSql, template } from './server.ts'

const { owner_url } = await openTestServer()
await runSql(owner_url, `drop database if exists ${template} with (force)`, `create database ${template}`)
const url = databaseUrl(owner_url, template)
await migrate(url)
const db = openDb({ url, max: 1 })
await loadReference({ db, now: new Date('2016-01-01T00:00:00Z'), token_id: null, request_id: null })
await db.destroy()
// The server goes on: after.ts stops it.
process.exit(0)
