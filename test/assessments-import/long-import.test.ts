import { request } from 'node:http'
import { Readable } from 'node:stream'
import t from 'tap'
import { importAssessments } from '../../src/assessments-import/import-assessments.ts'
import { sheet, wrong } from '../helpers/import-lines.ts'
import { addService, begin, openSouthWest, publish, sheetOf } from '../helpers/story.ts'

t.test('a long import', async t => {
  const tester = await openSouthWest(t)
  const { app, act, must, editor, admin, asService } = tester
  const draft = (reference: string, more = {}) => sheet(reference, { published_on: undefined, scores: [], ...more })

  await t.test('holds little of the file, whatever its length, and lists the first thousand faults', async t => {
    let sent = 0
    const padding = ' '.repeat(2000)
    const lines = Readable.from((function * () {
      for (; sent < 20_000; sent++) yield Buffer.from(`${JSON.stringify(draft(`r${sent}`, { council: `N${sent % 7}` }))}${padding}\n`)
    })())
    const before = process.memoryUsage().rss
    let [most, ahead] = [0, 0]
    const done = await importAssessments(act(), lines, {
      format: 'ndjson',
      onProgress: lines => {
        most = Math.max(most, process.memoryUsage().rss)
        ahead = Math.max(ahead, sent - lines)
      }
    })
    t.match(done, { lines: 20_000, created: 0, rejected: 20_000 })
    t.equal(done.rejections.length, 1000)
    t.ok(ahead < 2000, `${ahead} lines ahead`)
    t.ok(most - before < 100e6, `${Math.round((most - before) / 1e6)} MB more`)
  })

  await t.test('knows references and services of batches before, in a dry run too', async t => {
    const file = () => Readable.from([...Array.from({ length: 600 }, (_, i) => draft(`s${i}`, { service_name: i === 0 ? 'Pay' : undefined, service: 'pay' })),
      draft('s1', { service: 'pay' }), draft('s2', { service: 'pay', phase: 'alpha' })].map(line => Buffer.from(`${JSON.stringify(line)}\n`)))
    for (const dry_run of [true, false]) {
      const done = await importAssessments(act(), file(), { format: 'ndjson', dry_run })
      t.match(done, { lines: 602, created: 600, unchanged: 1, rejected: 1, services: 1, rejections: [{ line: 602, pointer: '/reference' }] })
    }
  })

  await t.test('leaves its council to others between batches, and agrees with what they write', async t => {
    const service = await addService(must, editor, 'Find a library')
    const published = Readable.from((function * () {
      for (let i = 0; i < 1200; i++) {
        const day = new Date(Date.UTC(2020, 0, 1 + (i * 7919) % 1500)).toISOString().slice(0, 10)
        yield Buffer.from(`${JSON.stringify(sheet(`w${i}`, { service: `service-${i % 3}`, service_name: 'One of three', published_on: day, phase: i % 2 ? 'live' : 'beta' }))}\n`)
      }
    })())
    const importing = importAssessments(act(), published, { format: 'ndjson' })
    const publishing = (async () => { for (let i = 0; i < 3; i++) await publish(must, editor, service, sheetOf(i)) })()
    const [done] = await Promise.all([importing, publishing])
    t.match(done, { created: 1200, rejected: 0, services: 3 })
    t.same(await wrong(tester), [])
  })

  await t.test('counts what is late of a service that has ended', async t => {
    const { items } = (await must('GET /v1/councils/CON/services')).body
    const { id } = items.find(({ slug }: { slug: string }) => slug === 'pay')
    await must(`PATCH /v1/services/${id}`, { as: editor, body: { ended_on: '2021-01-01' } })
    for (const [reference, published_on] of [['after', '2021-06-01'], ['before', '2019-05-01'], ['between', '2020-05-01']]) {
      const line = sheet(reference!, { service: 'pay', published_on })
      t.match(await importAssessments(act(), Readable.from([Buffer.from(JSON.stringify(line))]), { format: 'ndjson' }), { created: 1 })
      t.same(await wrong(tester), [])
    }
  })

  await t.test('keeps what was recorded when it is ended, and no line that was cut', async t => {
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const lines = Array.from({ length: 700 }, (_, i) => `${JSON.stringify(draft(`cut${i}`))}\n`).join('')
    const sending = request(`${address}/v1/assessments/import`, { method: 'POST', headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/x-ndjson' } })
    // Ends without an answer, which is heard as an error.
    const closed = new Promise(resolve => sending.on('error', resolve))
    sending.write(lines)
    const count = async () => (await asService<{ n: number }>('select count(*) as n from assessment where reference like \'cut%\''))[0]!.n
    while (await count() === 0);
    sending.write(JSON.stringify(draft('cut off')).slice(0, -10))
    sending.destroy()
    await closed
    t.equal(await count(), 500)
    const ended = new AbortController()
    ended.abort()
    await t.rejects(importAssessments(act(), Readable.from([Buffer.from('{}')]), { format: 'ndjson', signal: ended.signal }), { message: /stopped after 0 lines/ })
  })

  await t.test('of a draft\'s reference does not touch the draft', async t => {
    const service = await addService(must, editor, 'Pay a bill')
    const id = await begin(must, editor, service, { reference: 'mine' })
    const done = await importAssessments(act(), Readable.from([Buffer.from(JSON.stringify(sheet('mine', { service: 'pay-a-bill' })))]), { format: 'ndjson' })
    t.match(done, { rejected: 1, rejections: [{ detail: /mine is recorded already, and otherwise: assessed_on, published_on, scores\/1,/ }] })
    t.match((await must(`GET /v1/assessments/${id}`, { as: editor })).body, { status: 'draft', scored: 0 })
  })
})
