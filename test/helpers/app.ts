// The very app that ships, on a database of the test file's own.
import type { InjectOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import type { Act } from '../../src/database/write.ts'
import { issueToken } from '../../src/tokens/issue-token.ts'
import type { TokenNew } from '../../src/wire-types.d.ts'
import { documentedIn } from './documented.ts'
import { inject } from './inject.ts'
import { databaseUrl, document_file, openTestServer, runSql, template } from './server.ts'

export type Tester = Awaited<ReturnType<typeof openApp>>

/** What secrets of webhooks are worked out from here, and where they may lead. */
export const webhooks = { key: 'the key of the tests', private_addresses: true }

/** Opens the app on a fresh clone of the template; all is closed and dropped when the test ends. */
export async function openApp (t: Test, { now = '2026-06-15T12:00:00.000Z', public_url }: { now?: string, public_url?: string } = {}) {
  const server = await openTestServer()
  const name = `standpoint_test_${randomUUID().replaceAll('-', '')}`
  await runSql(server.owner_url, `create database ${name} template ${template}`)
  const owner_url = databaseUrl(server.owner_url, name)
  const clock = { now: new Date(now) }
  const database = { url: databaseUrl(server.service_url, name), role: server.role, max: 4, prepared_statements: server.direct_url === undefined }
  const direct_url = server.direct_url && databaseUrl(server.direct_url, name)
  const app = await buildApp({ database, direct_url, now: () => clock.now, webhooks, public_url })
  await app.ready()
  t.teardown(async () => {
    await app.close()
    await runSql(server.owner_url, `drop database if exists ${name} with (force)`)
    await server.close()
  })

  const requireDocumented = documentedIn(document_file)

  const act = (): Act => ({ db: app.operator_db, now: clock.now, token_id: null, request_id: null })

  /** A token with its secret; by default of a name that says what it is, and without a nearer end than any test's clock is moved to. */
  const issue = async (token: Omit<TokenNew, 'name'> & { name?: string }) => {
    const name = [token.role, token.council, token.region].filter(Boolean).join(' ')
    const issued = await issueToken(act(), { name, ...token })
    if (token.expires_at) return issued
    const expires_at = '2100-01-01T00:00:00.000Z'
    await app.db.updateTable('token').set({ expires_at }).where('id', '=', issued.id).execute()
    return { ...issued, expires_at }
  }
  const token = async (...given: Parameters<typeof issue>) => (await issue(...given)).token

  /** Sends a request: `call('GET /v1/…', { as: token, body, headers })`; the answer with its JSON as `body`. */
  const call = async (line: string, { as, body, headers = {} }: { as?: string, body?: unknown, headers?: Record<string, string> } = {}) => {
    const [method, url] = line.split(' ') as [InjectOptions['method'], string]
    const answer = await inject(app, {
      method,
      url,
      headers: { ...as && { authorization: `Bearer ${as}` }, ...headers },
      ...body !== undefined && { payload: body as InjectOptions['payload'] }
    })
    requireDocumented(method as string, url, answer)
    const json = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body: json && answer.body !== '' ? JSON.parse(answer.body) : undefined }
  }

  /** The same, and throws unless the status is 2xx: for the steps that lead to what a test is about. */
  const must = async (...given: Parameters<typeof call>) => {
    const answer = await call(...given)
    if (answer.status >= 300) throw new Error(`${given[0]}: ${answer.status} ${answer.text}`)
    return answer
  }

  return {
    app,
    act,
    issue,
    /** The secret of a token just issued. */
    token,
    call,
    must,
    owner_url,
    database,
    /** Past the pooler, where there is one. */
    direct_url,
    /** Moves the app's clock. */
    setNow: (moment: string) => { clock.now = new Date(moment) },
    /** Runs SQL as the owner of the database. */
    asOwner: async (statement: string) => await runSql(owner_url, statement),
    /** Runs SQL as the service does on its own behalf. */
    asService: async <Row>(statement: string) => (await sql.raw<Row>(statement).execute(app.operator_db)).rows
  }
}
