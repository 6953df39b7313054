// Run by tap after all test files: stops the server.
import { openTestServer, runSql, template } from './server.ts'

const { owner_url, close } = await openTestServer(true)
if (process.env.TEST_DATABASE_URL) await runSql(owner_url, `drop database if exists ${template} with (force)`)
await close()
