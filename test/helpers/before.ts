// Run by tap before all test files: the server, a migrated and seeded template that each file clones, and the document that answers are held against.
import { writeFile } from 'node:fs/promises'
import { buildApp } from '../../src/app.ts'
import { loadReference } from '../../src/reference.ts'
import { openDb } from '../../src/database/open-pool.ts'
import { migrate } from '../../src/database/migrator.ts'
import { databaseUrl, document_file, openTestServer, runSql, template } from './server.ts'

const { owner_url } = await openTestServer()
await runSql(owner_url, `drop database if exists ${template} with (force)`, `create database ${template}`)
const url = databaseUrl(owner_url, template)
await migrate(url)
const db = openDb({ url, max: 1 })
await loadReference({ db, now: new Date('2016-01-01T00:00:00Z'), token_id: null, request_id: null })
await db.destroy()
const app = await buildApp({ database: { url, max: 1 } })
await app.ready()
await writeFile(document_file, JSON.stringify(app.swagger()))
await app.close()
// The server goes on: after.ts stops it.
process.exit(0)
