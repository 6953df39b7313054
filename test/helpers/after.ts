// Run by tap after all test files: stops the server, and leaves nothing behind.
import { rm } from 'node:fs/promises'
import { document_file, openTestServer, runSql, stopTestServers, template } from './server.ts'

if (process.env.TEST_DATABASE_URL) await runSql((await openTestServer()).owner_url, `drop database if exists ${template} with (force)`)
await stopTestServers()
await rm(document_file, { force: true })
