import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { type AppConfig, buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/plugins/logging.ts'
import { runSql } from '../helpers/server.ts'
import { openSouthWest } from '../helpers/story.ts'

const metrics = { host: '127.0.0.1', port: 0 }
const progress = '/v1/regions/south-west/progress?standard=lgdss-2016'

/** The South West, and a second app on the same database that listens and is looked into. */
async function openSeen (t: Test, config: Partial<AppConfig>) {
  const story = await openSouthWest(t)
  const app = await buildApp({ database: story.database, direct_url: story.direct_url, ...config })
  t.teardown(async () => await app.close())
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  while (!app.notifications.connected) await wait(5)
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(address + path, { headers })
    await answer.text()
    return answer.status
  }
  const read = async () => await (await fetch(`http://127.0.0.1:${app.metrics_port}/metrics`)).text()
  return { ...story, app, ask, read }
}

/** A figure by how its line begins. */
const figure = (text: string, begins: string) => Number(text.split('\n').find(line => line.startsWith(begins))?.split(' ').at(-1))
const counted = (text: string, route: string, status: number) =>
  figure(text, `standpoint_request_duration_seconds_count{route="${route}",method="GET",status="${status}"}`)

/** A stream that keeps the lines of a log. */
function keep () {
  let text = ''
  const stream = new Writable({ write (chunk, _, done) { text += String(chunk); done() } })
  return { stream, lines: () => text.trim().split('\n').map(line => JSON.parse(line)) }
}

t.test('counts every request by the pattern of its route, whoever answers it', async t => {
  const { ask, read, editor } = await openSeen(t, { seeing: { metrics, slow_ms: 0 } })
  const token = editor
  for (let i = 0; i < 5; i++) await ask(progress, i % 2 ? { authorization: `Bearer ${token}` } : {})
  await ask('/v1/councils/CON')
  await ask('/v1/councils/NOPE')
  await ask('/v1/tokens')
  await ask(`/nowhere/${token}`)
  const text = await read()
  t.equal(counted(text, '/v1/regions/:region/progress', 200), 5)
  t.equal(figure(text, 'standpoint_answers_total{from="database"}'), 1)
  t.equal(figure(text, 'standpoint_answers_total{from="memory"}'), 4, 'four of them were answered by memory')
  t.ok(figure(text, 'standpoint_answer_cache_bytes') > 5_000)
  t.equal(counted(text, '/v1/councils/:code', 200), 1)
  t.equal(counted(text, '/v1/councils/:code', 404), 1)
  t.equal(counted(text, '/v1/tokens', 401), 1)
  t.equal(counted(text, 'unknown', 404), 1)
  t.notMatch(text, token, 'no address is in them')
  t.equal(figure(text, 'standpoint_requests_under_way'), 0)
})

t.test('says how the process and its connections are', async t => {
  const { app, ask, read } = await openSeen(t, { seeing: { metrics, slow_ms: 0 } })
  app.metrics!.gauge({ name: 'waiting_things', help: 'A figure of a feature', label: 'kind', read: () => ({ some: 3 }) })
  const locked = app.operator_db.transaction().execute(async trx => {
    await sql`select pg_sleep(0.2)`.execute(trx)
  })
  await wait(50)
  await ask('/v1/councils/CON')
  const text = await read()
  t.equal(figure(text, 'standpoint_pool_connections{pool="service"}') - figure(text, 'standpoint_pool_idle_connections{pool="service"}'), 1)
  t.equal(figure(text, 'standpoint_pool_most_connections{pool="service"}'), 4)
  t.equal(figure(text, 'standpoint_notifications_connected'), 1)
  t.ok(figure(text, 'standpoint_notifications_lag_seconds') < 2)
  t.equal(figure(text, 'standpoint_waiting_things{kind="some"}'), 3)
  t.ok(figure(text, 'standpoint_statement_duration_seconds_count{statement="select"}') >= 1)
  t.ok(figure(text, 'nodejs_eventloop_lag_p99_seconds') >= 0)
  t.match(text, /standpoint_build_info\{version="[\d.]+",node="v24/)
  await locked
})

t.test('says how many deliveries to webhooks wait, unless they cannot be counted', async t => {
  const { read, must, editor, owner_url } = await openSeen(t, { seeing: { metrics, slow_ms: 0 } })
  const waiting = (text: string, attempt: string) => figure(text, `standpoint_webhook_deliveries_waiting{attempt="${attempt}"}`)
  t.same([waiting(await read(), 'first'), waiting(await read(), 'again')], [0, 0])
  const { id } = (await must('POST /v1/webhooks', { as: editor, body: { url: 'https://127.0.0.1:1/hook' } })).body
  for (let n = 0; n < 3; n++) await must(`POST /v1/webhooks/${id}/test`, { as: editor })
  t.equal(waiting(await read(), 'first'), 3)
  await runSql(owner_url, 'revoke select on webhook_delivery from standpoint_app')
  const text = await read()
  t.notMatch(text, /^standpoint_webhook_deliveries_waiting\{/m)
  t.ok(figure(text, 'nodejs_eventloop_lag_p99_seconds') >= 0, 'all else is there')
})

t.test('what alerts and explanations name is there', async t => {
  const { read } = await openSeen(t, { seeing: { metrics, slow_ms: 0 }, read_url: 'postgres://nobody@127.0.0.1:1/nothing' })
  const text = await read()
  const { groups } = parse(await readFile(new URL('../../deploy/prometheus/alerts.yml', import.meta.url), 'utf8'))
  const operating = await readFile(new URL('../../docs/operating.md', import.meta.url), 'utf8')
  for (const { alert, expr } of groups[0].rules) {
    for (const [name] of expr.matchAll(/\b(standpoint|process|nodejs)_\w+/g)) t.match(text, `# TYPE ${name.replace(/_(count|bucket|sum)$/, '')} `, `${alert}: ${name}`)
    t.match(operating, alert)
  }
})

t.test('without a port nothing is measured or served', async t => {
  const { app, ask } = await openSeen(t, { seeing: { slow_ms: 0 } })
  await ask(progress)
  t.same([app.metrics, app.watch, app.sawQuick, app.metrics_port], [undefined, undefined, undefined, undefined])
})

t.test('a request is joined to its statements in the log, without what they were about', async t => {
  const log = keep()
  const { app, ask } = await openSeen(t, { seeing: { slow_ms: 100 }, logger: await makeLogger('debug', log.stream) })
  await ask('/v1/councils/CON', { 'x-request-id': 'joined' })
  const own = log.lines().filter(({ request_id, msg }) => request_id === 'joined' && msg === 'statement')
  t.ok(own.length > 0)
  for (const { statement, ms, rows } of own) {
    t.match(statement, /^\w/)
    t.type(ms, 'number')
    t.type(rows, 'number')
    t.notMatch(statement, 'CON')
  }

  // More at once than there are connections: each is still logged for its own request.
  await Promise.all(Array.from({ length: 12 }, async (_, i) => await ask('/v1/councils/DEV', { 'x-request-id': `one-${i}` })))
  const per_request = Array.from({ length: 12 }, (_, i) => log.lines().filter(({ request_id, msg }) => request_id === `one-${i}` && msg === 'statement').length)
  t.same(per_request, per_request.map(() => own.length))

  await sql`select pg_sleep(0.15), 'a secret'`.execute(app.operator_db)
  const [slow] = log.lines().filter(({ msg }) => msg === 'a slow statement')
  t.match(slow, { level: 40, statement: 'select pg_sleep(0.15),' })
  await t.rejects(sql`select 1 / 0`.execute(app.db))
  t.match(log.lines().find(({ code }) => code === '22012'), { msg: 'statement' })
})

t.test('traces go on from the caller through the request to its statements', async t => {
  const spans: any[] = []
  const collector = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    t.equal(request.url, '/v1/traces')
    for (const { scopeSpans } of JSON.parse(body).resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans)
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  t.teardown(() => collector.close())
  const { app, ask } = await openSeen(t, { seeing: { traces: { endpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`, share: 1 }, slow_ms: 0 } })
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const parent = 'b7ad6b7169203331'
  await ask('/v1/councils/CON', { traceparent: `00-${trace}-${parent}-01` })
  await ask('/v1/councils/CON', { traceparent: `00-${trace.replace('0', '1')}-${parent}-00` })
  await ask(progress, { traceparent: 'nonsense' })
  await ask(progress, { traceparent: `00-${trace}-${parent}-01` })
  await app.close()
  const ours = spans.filter(({ traceId }) => traceId === trace)
  const [request] = ours.filter(({ name }) => name === 'GET /v1/councils/:code')
  t.match(request, { parentSpanId: parent, kind: 2 })
  const statements = ours.filter(({ parentSpanId }) => parentSpanId === request.spanId)
  t.ok(statements.length > 0)
  t.notMatch(JSON.stringify(statements), 'CON')
  t.equal(ours.filter(({ name }) => name === 'GET /v1/regions/:region/progress').length, 1, 'what memory answers has a span too')
  t.equal(spans.filter(({ traceId }) => traceId === trace.replace('0', '1')).length, 0, 'who does not want to be traced is not')
  t.equal(spans.filter(({ name, parentSpanId }) => name === 'GET /v1/regions/:region/progress' && !parentSpanId).length, 1, 'what is no trace begins one')
})
