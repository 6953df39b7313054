import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import t from 'tap'
import type { App } from '../../src/app.ts'
import { makeLogger } from '../../src/plugins/logging.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { addService, openSouthWest, submit } from '../helpers/story.ts'

const region = '/v1/regions/south-west'
const nowhere = 'postgres://nobody@127.0.0.1:1/none'

t.test('what is kept in memory', async t => {
  const tester = await openSouthWest(t)
  const { admin, editor, reviewer, reader, call, must, token, setNow, asOwner } = tester
  const [hearing, deaf] = [await openSecondApp(t, tester), await openSecondApp(t, tester, { direct_url: nowhere })]
  const nameIn = async (app: App) => (await app.inject(region)).json().name
  // Behind everybody's back: nothing is notified.
  const rename = async (name: string) => await asOwner(`update region set name = '${name}' where id = 'south-west'`)
  const renameAloud = async (name: string) => {
    await must(`PUT ${region}`, { as: admin, body: { name, description: 'A peer group', started_on: '2016-10-01' } })
    await until(async () => await nameIn(hearing) === name)
  }
  const me = async (app: App, as: string) => (await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${as}` } })).statusCode

  await t.test('is let go after half a minute where a notification was lost', async t => {
    t.equal(await nameIn(hearing), 'South West')
    await rename('Lost')
    setNow('2026-06-15T12:00:29.999Z')
    t.equal(await nameIn(hearing), 'South West')
    setNow('2026-06-15T12:00:30.000Z')
    t.equal(await nameIn(hearing), 'Lost')
  })

  await t.test('is let go after a second where none is heard', async t => {
    t.equal(deaf.notifications.connected, false)
    t.equal(await nameIn(deaf), 'Lost')
    await rename('Deaf')
    setNow('2026-06-15T12:00:30.999Z')
    t.equal(await nameIn(deaf), 'Lost')
    setNow('2026-06-15T12:00:31.000Z')
    t.equal(await nameIn(deaf), 'Deaf')
  })

  await t.test('is let go when the connection is lost, and the next one is opened by itself', async t => {
    await until(() => tester.app.notifications.connected)
    t.equal(await nameIn(hearing), 'Lost')
    await rename('Anew')
    await asOwner('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = \'standpoint listening\'')
    await until(async () => await nameIn(hearing) === 'Anew')
    await until(() => hearing.notifications.connected)
    await renameAloud('Heard')
  })

  await t.test('is let go for what nobody here has sent', async t => {
    t.equal(await nameIn(hearing), 'Heard')
    await rename('By hand')
    await asOwner('notify standpoint, \'no news of ours\'')
    await until(async () => await nameIn(hearing) === 'By hand')
  })

  await t.test('a token costs no question, until ten seconds are over', async t => {
    await me(hearing, reader)
    const asks = async () => await questionsOf(hearing, async () => await hearing.inject({ url: '/v1/standards', headers: { authorization: `Bearer ${reader}` } }))
    await asks()
    t.equal(await asks(), 0)
    setNow('2026-06-15T12:00:41.000Z')
    t.ok(await asks() > 0)
  })

  await t.test('a revoked token is refused at once, and elsewhere as soon as it is heard of, or a second later', async t => {
    const { id, token } = (await must('POST /v1/tokens', { as: admin, body: { name: 'leaked', role: 'reader' } })).body
    for (const app of [tester.app, hearing, deaf]) t.equal(await me(app, token), 200)
    await must(`DELETE /v1/tokens/${id}`, { as: admin })
    t.equal((await call('GET /v1/me', { as: token })).status, 401)
    await until(async () => await me(hearing, token) === 401)
    t.equal(await me(deaf, token), 200)
    setNow('2026-06-15T12:00:42.000Z')
    t.equal(await me(deaf, token), 401)
  })

  await t.test('an expired one to the moment', async t => {
    const brief = await token({ role: 'reader', expires_at: '2026-06-15T12:00:43.000Z' })
    t.equal(await me(hearing, brief), 200)
    setNow('2026-06-15T12:00:43.000Z')
    t.equal(await me(hearing, brief), 401)
  })

  await t.test('a holder\'s rights follow the membership of the council, and the day', async t => {
    const id = await submit(must, editor, await addService(must, editor))
    const sees = async (app: App) => (await app.inject({ url: `/v1/assessments/${id}`, headers: { authorization: `Bearer ${reviewer}` } })).statusCode === 200
    for (const app of [tester.app, hearing]) t.ok(await sees(app))
    await must(`PUT ${region}/councils/DEV`, { as: admin, body: { from: '2016-10-01', to: '2026-06-15' } })
    t.notOk(await sees(tester.app))
    await until(async () => !await sees(hearing))
    await must(`PUT ${region}/councils/DEV`, { as: admin, body: { from: '2016-10-01', to: '2026-06-16' } })
    setNow('2026-06-15T22:59:59.999Z')
    t.ok(await sees(tester.app))
    setNow('2026-06-15T23:00:00.000Z')
    t.notOk(await sees(tester.app))
  })

  await t.test('drafts, scores and comments are nobody else\'s news: they are not notified', async t => {
    const heard: unknown[] = []
    hearing.notifications.subscribe(news => { heard.push(news) })
    const service = await addService(must, editor, 'Pay')
    await until(() => heard.length > 0)
    await renameAloud('The first')
    await until(() => heard.length > 1)
    const id = await submit(must, editor, service)
    await must(`POST /v1/assessments/${id}/comments`, { as: admin, body: { body: 'Why?' } })
    await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })
    await renameAloud('The last')
    // What was read anew may have been found before its news came.
    await until(() => heard.length > 2)
    t.match(heard, Array.from({ length: 3 }, () => ({ regions: ['south-west'], tokens: [], all: false })))
    t.equal(heard.length, 3)
  })

  await t.test('hot statements have names, unless a pooler stands between', async t => {
    const names = async (prepared_statements: boolean) => {
      // Past any pooler, where a connection has been others' before.
      const database = { ...tester.database, url: tester.direct_url ?? tester.database.url, max: 1, prepared_statements }
      const app = await openSecondApp(t, tester, { database, direct_url: nowhere })
      await me(app, reader)
      return (await app.pg.pool.query('select name from pg_prepared_statements')).rows
    }
    t.match(await names(true), [{ name: 'say-viewer' }, { name: 'find-caller' }])
    t.same(await names(false), [])
  })
})

t.test('an answer from memory counts, is logged, and lets go of its connection like any other', async t => {
  const tester = await openSouthWest(t)
  let text = ''
  const stream = new Writable({ write (chunk, _, done) { text += String(chunk); done() } })
  const app = await openSecondApp(t, tester, { rate_limit: 4, trust_proxy: true, logger: await makeLogger('info', stream) })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const agent = new http.Agent({ keepAlive: true })
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const request = http.get({ port: (app.server.address() as AddressInfo).port, host: '127.0.0.1', path, headers, agent })
    const [answer] = await once(request, 'response') as [http.IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    return answer
  }
  const linesOf = (id: string) => text.split('\n').filter(Boolean).map(line => JSON.parse(line)).filter(({ request_id }) => request_id === id)

  await t.test('for its token or its address', async t => {
    const remaining = async (path: string, headers: Record<string, string>) => {
      const { statusCode, headers: { 'ratelimit-policy': policy, ratelimit } } = await get(path, headers)
      return `${statusCode} ${/r=(\d+);t=\d+$/.exec(String(ratelimit))?.[1]}/${/q=(\d+);w=60$/.exec(String(policy))?.[1]}`
    }
    for (const headers of [{ authorization: `Bearer ${tester.reader}` }, { 'x-forwarded-for': '192.0.2.7, 192.0.2.1' }, { 'x-forwarded-for': '192.0.2.1, 192.0.2.2' }] as Record<string, string>[]) {
      const seen = []
      for (const path of [region, region, '/v1/councils', region, region, region]) seen.push(await remaining(path, headers))
      t.same(seen, ['200 3/4', '200 2/4', '200 1/4', '200 0/4', '429 0/4', '429 0/4'])
    }
  })

  await t.test('with the same lines', async t => {
    await get('/v1/standards', { 'x-request-id': 'asked', 'x-forwarded-for': '192.0.2.5' })
    t.equal(await questionsOf(app, async () => await get('/v1/standards', { 'x-request-id': 'remembered', 'x-forwarded-for': '192.0.2.5' })), 0)
    await until(() => linesOf('asked').length === 2 && linesOf('remembered').length === 2)
    const [asked, remembered] = ['asked', 'remembered'].map(id => linesOf(id).map(({ time, request_id, responseTime, ...line }) => line))
    t.same(remembered, asked)
    t.match(linesOf('remembered')[1], { responseTime: Number })
  })

  await t.test('and so the app closes', async t => {
    await get('/v1/standards', { 'x-forwarded-for': '192.0.2.6' })
    await app.close()
    await t.rejects(get('/v1/standards'))
  })
})

t.test('the service starts and answers while notifications cannot be heard, and ends while it tries', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { direct_url: nowhere })
  t.equal((await app.inject(region)).statusCode, 200)
  await app.close()
  t.equal(app.notifications.connected, false)
})
