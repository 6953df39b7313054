import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import pg from 'pg'
import t from 'tap'
import type { App } from '../../src/app.ts'
import { fetchRaw, type Headers } from '../helpers/fetch-raw.ts'
import { untilWaitedFor } from '../helpers/holding.ts'
import { openSecondApp, questionsOf, until } from '../helpers/second-app.ts'
import { addService, openSouthWest, publish, sheetOf, submit } from '../helpers/story.ts'

const standard = 'standard=lgdss-2016'
const url = `/v1/regions/south-west/progress?${standard}`

/** Every address whose answers are kept, with more than one way to ask. */
const kept = [
  url,
  `/v1/regions/south-west/progress?phase=live&as_of=2026-06-14&${standard}`,
  `/v1/progress?${standard}`,
  `/v1/regions/south-west/progress/history?${standard}&from=2026-05-01&every=month`,
  `/v1/progress/history?${standard}&from=2026-05-01`,
  '/v1/regions',
  '/v1/regions/south-west',
  '/v1/regions/south-west/councils',
  '/v1/standards',
  '/v1/standards/lgdss-2016',
  `/v1/regions/south-west/calibration?${standard}`,
  '/v1/regions/south-west/help',
  `/v1/regions/south-west/actions?${standard}`
]

/** The headers of an answer but for those of this one request, and of this one connection. */
function shared (headers: http.OutgoingHttpHeaders) {
  const own = ['x-request-id', 'ratelimit', 'date', 'connection', 'keep-alive', 'transfer-encoding']
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)).map(([name, value]) => [name, String(value)]).sort())
}

t.test('a public read', async t => {
  const tester = await openSouthWest(t)
  const { must, editor, reader, admin, setNow } = tester
  await publish(must, editor, await addService(must, editor))
  await must('PUT /v1/councils/CON/help/lgdss-2016/3', { as: editor, body: { note: 'Ask us' } })
  const app = await openSecondApp(t, tester)
  const get = async (path: string, headers: Headers = {}) => await app.inject({ url: path, headers })

  await t.test('is asked of the database once, whoever asks and however it is written', async t => {
    const bearer = { authorization: `Bearer ${reader}` }
    for (const path of kept) {
      const first = await get(path)
      t.equal(first.statusCode, 200, path)
      await get('/v1/standards', bearer)
      const other_way = path.replace(/\?(.*)$/, (_, query: string) => `?${query.split('&').reverse().join('&').replace('lgdss', '%6cgdss')}`)
      const questions = await questionsOf(app, async () => {
        for (const again of [await get(path), await get(path, bearer), await get(other_way), await fetchRaw(app, path), await fetchRaw(app, path, bearer)]) {
          t.equal(String(again.rawPayload), first.body, path)
        }
      })
      t.equal(questions, 0, path)
    }
  })

  await t.test('is the same from memory as without it, header by header', async t => {
    const bare = await openSecondApp(t, tester, { answer_cache_mb: 0 })
    for (const path of kept) {
      for (const headers of [{}, { accept: 'text/csv' }, { authorization: `Bearer ${admin}` }] as Headers[]) {
        const [asked, remembered, quick] = [await bare.inject({ url: path, headers }), await get(path, headers), await fetchRaw(app, path, headers)]
        t.equal(remembered.body, asked.body, path)
        t.equal(String(quick.rawPayload), asked.body)
        t.same(shared(quick.headers), shared(remembered.headers))
        const { 'content-length': _, ...of_memory } = shared(remembered.headers)
        const { 'content-length': __, ...of_database } = shared(asked.headers)
        t.same(of_memory, of_database)
        t.match(remembered.headers, { 'cache-control': 'public, no-cache', vary: 'Accept, Accept-Encoding' })
      }
    }
  })

  await t.test('is the same the first time as later, in every coding, for HEAD and for who has it', async t => {
    let day = 0
    for (const format of ['json', 'csv']) {
      // Each address is asked for the first time, in one way or another.
      const unasked = () => `${url}&format=${format}&as_of=2026-05-${String(++day).padStart(2, '0')}`
      for (const [coding, decompress] of [['identity', (bytes: Buffer) => bytes], ['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
        const headers = { 'accept-encoding': coding }
        const [path, by_head, by_tag] = [unasked(), unasked(), unasked()]
        const first = await get(path, headers)
        const quick = await fetchRaw(app, path, headers)
        t.equal(first.headers['content-encoding'], coding === 'identity' ? undefined : coding)
        t.same(shared(quick.headers), shared(first.headers))
        t.same(decompress(quick.rawPayload), (await get(path)).rawPayload)
        t.same(shared((await fetchRaw(app, path, headers, 'HEAD')).headers), shared(first.headers))

        const head_first = await app.inject({ method: 'HEAD', url: by_head, headers })
        t.equal(head_first.body, '')
        t.same(shared((await fetchRaw(app, by_head, headers)).headers), shared(head_first.headers))

        const known_first = await get(by_tag, { ...headers, 'if-none-match': '*' })
        t.match(known_first, { statusCode: 304, body: '' })
        t.same(shared((await fetchRaw(app, by_tag, { ...headers, 'if-none-match': '*' })).headers), shared(known_first.headers))

        const etag = first.headers.etag as string
        t.match(etag, coding === 'identity' ? /^"[\w-]{27}"$/ : new RegExp(`^"[\\w-]{27};${coding}"$`))
        for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
          t.match(await fetchRaw(app, path, { ...headers, 'if-none-match': tag }), { statusCode: 304, headers: { etag } }, tag)
        }
        t.equal((await fetchRaw(app, path, { ...headers, 'if-none-match': '"other"' })).statusCode, 200)
      }
    }
  })

  await t.test('is refused as ever, and no refusal is kept', async t => {
    for (const [path, status] of [[`${url}&as_of=2027-01-01`, 422], ['/v1/regions/nowhere', 404], [`${url}&colour=red`, 400]] as const) {
      for (const answer of [await get(path), await get(path), await fetchRaw(app, path)]) t.equal(answer.statusCode, status, path)
    }
    const bad = await fetchRaw(app, url, { authorization: `Bearer ${reader.slice(0, -1)}x` })
    t.match(bad, { statusCode: 401, headers: { 'cache-control': 'no-store', vary: /Authorization/ } })
  })

  await t.test('that many ask for at the same time is asked of the database once', async t => {
    const path = `${url}&as_of=2026-06-01`
    const alone = await questionsOf(app, async () => await get(`${url}&as_of=2026-06-02`))
    const together = await questionsOf(app, async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, async () => await get(path, { 'accept-encoding': 'br' })))
      t.equal(new Set(answers.map(({ rawPayload }) => rawPayload.toString('hex'))).size, 1)
    })
    t.equal(together, alone)
  })

  await t.test('is not kept when what it is of changed meanwhile', async t => {
    const client = new pg.Client({ connectionString: tester.owner_url })
    await client.connect()
    await client.query('begin; lock table council_progress in access exclusive mode')
    const path = `${url}&as_of=2026-06-03`
    const asked = tester.app.inject(path)
    await untilWaitedFor(client)
    await must('PUT /v1/councils/DEV/sign-ups/lgdss-2016', { as: admin, body: { signed_on: '2026-06-03' } })
    await client.query('commit')
    await client.end()
    await asked
    t.ok(await questionsOf(tester.app, async () => await tester.app.inject(path)) > 0)
    t.equal(await questionsOf(tester.app, async () => await tester.app.inject(path)), 0)
  })

  await t.test('of today is another tomorrow, by London\'s midnight', async t => {
    await must('PUT /v1/regions/south-west/councils/DEV', { as: admin, body: { from: '2016-10-01', to: '2026-06-16' } })
    const councils = async () => [(await get('/v1/regions/south-west')).json().councils, JSON.parse(String((await fetchRaw(app, '/v1/regions/south-west')).rawPayload)).councils]
    setNow('2026-06-15T22:59:59.999Z')
    await until(async () => (await councils())[0] === 3)
    t.same(await councils(), [3, 3])
    setNow('2026-06-15T23:00:00.000Z')
    t.same(await councils(), [2, 2])
  })
})

t.test('memory is bounded: what was not asked for for longest goes', async t => {
  const tester = await openSouthWest(t)
  const app = await openSecondApp(t, tester, { answer_cache_mb: 1 })
  const days = Array.from({ length: 200 }, (_, i) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10))
  const ask = async (day: string) => await app.inject(`${url}&as_of=${day}`)
  const often = days[0]!
  for (const [i, day] of days.entries()) {
    await ask(day)
    if (i % 20 === 0) await ask(often)
  }
  t.equal(await questionsOf(app, async () => await ask(days.at(-1)!)), 0)
  t.equal(await questionsOf(app, async () => await ask(often)), 0)
  t.ok(await questionsOf(app, async () => await ask(days[1]!)) > 0)
})

t.test('after every kind of write the same process is fresh at once, and another as soon as it hears of it', async t => {
  const tester = await openSouthWest(t)
  const { app, must, admin, editor, lead } = tester
  const [other, bare] = [await openSecondApp(t, tester), await openSecondApp(t, tester, { answer_cache_mb: 0 })]
  await until(() => app.notifications.connected)
  const read = async (app: App, path: string) => (await app.inject(path)).body
  const service = await addService(must, editor)
  const submitted = await submit(must, editor, service)
  const action = async (body: object) => (await must(`POST /v1/assessments/${submitted}/actions`, { as: editor, body })).body.id
  const promised = await action({ action: 'Test it', owner_role: 'Head of digital' })

  const writes: [string, () => Promise<unknown>][] = [
    ['publishing', async () => await must(`POST /v1/assessments/${submitted}/publish`, { as: editor })],
    ['an offer', async () => await must('PUT /v1/councils/CON/help/lgdss-2016/3', { as: editor, body: { note: 'Ask us' } })],
    ['publishing again', async () => await publish(must, editor, service, sheetOf(2))],
    ['a promise', async () => await action({ action: 'Plan it', owner_role: 'Head of digital', point: 2 })],
    ['a promise kept', async () => await must(`PATCH /v1/actions/${promised}`, { as: editor, body: { status: 'done' } })],
    ['a new service', async () => await addService(must, editor, 'Pay')],
    ['a renamed service', async () => await must(`PATCH /v1/services/${service}`, { as: editor, body: { name: 'Bins' } })],
    ['a service that ended', async () => await must(`PATCH /v1/services/${service}`, { as: editor, body: { ended_on: '2026-06-15' } })],
    ['a service that is open again', async () => await must(`PATCH /v1/services/${service}`, { as: editor, body: { ended_on: null } })],
    ['a sign-up', async () => await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-06-01' } })],
    ['an offer withdrawn', async () => await must('DELETE /v1/councils/CON/help/lgdss-2016/3', { as: editor })],
    ['a membership', async () => await must('PUT /v1/regions/south-west/councils/DEV', { as: lead, body: { from: '2016-10-01', to: '2026-06-01' } })],
    ['a region', async () => await must('PUT /v1/regions/south-west', { as: admin, body: { name: 'The South West', description: 'Anew', started_on: '2016-10-01' } })],
    ['a standard', async () => {
      const { id, ...body } = (await must('GET /v1/standards/lgdss-2016')).body
      await must('PUT /v1/standards/lgdss-2016', { as: admin, body: { ...body, title: 'Anew' } })
    }],
    ['a council', async () => await must('PUT /v1/councils/CON', { as: admin, body: { name: 'Kernow', type: 'UA', nation: 'England' } })],
    ['a recoding', async () => await must('POST /v1/councils/CON/recode', { as: admin, body: { code: 'KER' } })]
  ]
  for (const [what, write] of writes) {
    const before = new Map<string, string>()
    for (const path of kept) for (const one of [app, other]) before.set(path, await read(one, path))
    await write()
    const changed = []
    for (const path of kept) {
      const now = await read(bare, path)
      t.equal(await read(app, path), now, `${what}: ${path}`)
      if (now !== before.get(path)) changed.push(path)
      await until(async () => await read(other, path) === now)
    }
    t.ok(changed.length > 0, `${what} is seen`)
  }
})
