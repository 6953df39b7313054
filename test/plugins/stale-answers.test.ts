import t from 'tap'
import { fetchRaw } from '../helpers/fetch-raw.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { databaseUrl, runSql } from '../helpers/server.ts'
import { openSouthWest } from '../helpers/story.ts'

const url = '/v1/regions/south-west/progress?standard=lgdss-2016'

t.test('while the database is away a public read is given from memory, and said to be stale', async t => {
  const tester = await openSouthWest(t)
  const { must, admin, reader, owner_url, setNow } = tester
  const [app, never] = [await openSecondApp(t, tester), await openSecondApp(t, tester, { stale_minutes: 0 })]
  const elsewhere = databaseUrl(owner_url, 'postgres')
  const name = new URL(owner_url).pathname.slice(1)
  const connections = async (allowed: boolean) => await runSql(elsewhere,
    `alter database ${name} allow_connections ${allowed}`, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  const csv = { accept: 'text/csv' }
  const fresh = await fetchRaw(app, url)
  for (const one of [app, never]) await one.inject(url)
  await app.inject({ url, headers: csv })
  await app.inject('/v1/regions/london')
  await app.inject({ url, headers: { 'accept-encoding': 'br' } })
  await must('PUT /v1/regions/london', { as: admin, body: { name: 'London anew', description: 'A peer group', started_on: '2016-10-01' } })
  await until(async () => await questionsOf(app, async () => await app.inject('/v1/standards')) > 0)

  await connections(false)
  await until(() => !app.notifications.connected)
  setNow('2026-06-15T12:00:42.500Z')
  const marks = { age: '42', 'cache-status': 'standpoint; hit; ttl=-42; detail=stale' }

  await t.test('however it is asked', async t => {
    // The first finds out, and those after it know.
    for (const again of [await app.inject(url), await fetchRaw(app, url), await app.inject(url)]) {
      t.match(again, { statusCode: 200, headers: { ...marks, etag: fresh.headers.etag as string } })
      t.equal(String(again.rawPayload), String(fresh.rawPayload))
    }
    t.ok(app.database.away)
    t.match(await fetchRaw(app, url, csv), { statusCode: 200, headers: { ...marks, 'content-type': /csv/ } })
    t.match(await fetchRaw(app, url, { 'accept-encoding': 'br' }), { statusCode: 200, headers: marks })
    t.match(await fetchRaw(app, url, { 'if-none-match': fresh.headers.etag as string }), { statusCode: 304, headers: marks })
  })

  await t.test('but not to a token, which may have been revoked meanwhile', async t => {
    for (const as of [reader, admin]) {
      const headers = { authorization: `Bearer ${as}` }
      for (const answer of [await app.inject({ url, headers }), await fetchRaw(app, url, headers)]) {
        t.match(answer, { statusCode: 503, headers: { 'retry-after': '1' } })
        t.notOk('age' in answer.headers)
      }
    }
  })

  await t.test('nor where news came against it, or nothing is there, or it is not wanted', async t => {
    for (const path of ['/v1/regions/london', '/v1/regions/wales', `${url}&as_of=2026-06-01`]) t.equal((await fetchRaw(app, path)).statusCode, 503, path)
    for (const answer of [await never.inject(url), await fetchRaw(never, url)]) t.equal(answer.statusCode, 503)
  })

  await t.test('for so long', async t => {
    setNow('2026-06-15T12:09:59.999Z')
    t.match(await fetchRaw(app, url), { statusCode: 200, headers: { age: '599' } })
    setNow('2026-06-15T12:10:00.000Z')
    t.equal((await fetchRaw(app, url)).statusCode, 503)
    setNow('2026-06-15T12:05:00.000Z')
  })

  await t.test('and fresh once it is back, without anybody finding out', async t => {
    await connections(true)
    await until(() => !app.database.away)
    const again = await fetchRaw(app, url)
    t.equal(again.statusCode, 200)
    t.notOk('age' in again.headers || 'cache-status' in again.headers)
    t.equal((await app.inject({ url, headers: { authorization: `Bearer ${reader}` } })).statusCode, 200)
  })
})
