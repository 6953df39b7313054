// What has happened, in one order for everybody: who is told of it, pages, a restored backup, and the feed.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import t from 'tap'
import { write } from '../../src/database/write.ts'
import { numberEvents } from '../../src/events/number-events.ts'
import type { Event } from '../../src/wire-types.d.ts'
import { addService, openSouthWest, publish, review, sheetOf, submit, volunteer } from '../helpers/story.ts'

type Tester = Awaited<ReturnType<typeof openSouthWest>>

/** All that a caller is told of, page by page. */
async function pull ({ must }: Pick<Tester, 'must'>, { as, query = '', after = '' }: { as?: string, query?: string, after?: string } = {}): Promise<Event[]> {
  const events: Event[] = []
  let next = after
  do {
    const { body } = await must(`GET /v1/events?limit=7${next && `&after=${next}`}${query}`, { as })
    events.push(...body.items)
    next = body.next
  } while (next)
  return events
}

const typesOf = (events: Event[], id: string) => events.filter(({ assessment }) => assessment === id).map(({ type }) => type)
const latest = async ({ must }: Tester): Promise<string> => (await must('GET /v1/events?after=latest')).body.last

t.test('events', async t => {
  const tester = await openSouthWest(t)
  const { must, call, asOwner, asService, act, app, editor, reviewer, london_reviewer, lead, admin, peer_editor } = { ...tester, ...tester.tokens }
  const service = await addService(must, editor)
  const councilId = async (code: string) => (await asService<{ id: string }>(`select id from council where code = '${code}'`))[0]!.id

  await t.test('are told to whoever may see what they are about, from its writes on', async t => {
    const id = await submit(must, editor, service)
    const comment = (await must(`POST /v1/assessments/${id}/comments`, { as: reviewer, body: { body: 'Why?', point: 3 } })).body.id
    await must(`POST /v1/comments/${comment}/resolve`, { as: editor })
    await must(`POST /v1/assessments/${id}/withdraw`, { as: editor })
    const told = async (as?: string) => typesOf(await pull(tester, { as }), id)
    t.same(await told(editor), ['assessment.submitted', 'comment.created', 'comment.resolved', 'assessment.withdrawn'])
    t.same(await told(reviewer), ['assessment.withdrawn'], 'peers see no draft, and are told that what they saw is one again')
    t.same(await told(london_reviewer), [])
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    const review_id = await volunteer(must, reviewer, id)
    t.same((await told(reviewer)).slice(-2), ['assessment.submitted', 'review.accepted'])
    t.same(await told(peer_editor), ['review.accepted'], 'an editor of the reviewing council sees the review, and no sheet')
    await must(`PUT /v1/reviews/${review_id}/points/3`, { as: reviewer, body: { recommendation: 'Ask more people' } })
    await must(`POST /v1/reviews/${review_id}/complete`, { as: reviewer, body: { outcome: 'agree', summary: 'Fair' } })
    await must(`PUT /v1/reviews/${review_id}/points/3/reply`, { as: editor, body: { accept: true } })
    t.same(await told(), [], 'the public is told nothing yet')
    await must(`POST /v1/assessments/${id}/publish`, { as: editor })
    t.same((await told()).slice(-2), ['assessment.published', 'review.published'])
    t.notOk((await told()).some(type => type.startsWith('comment')))
    t.same((await told(lead)).filter(type => type.startsWith('review')), ['review.accepted', 'review.completed', 'review.replied', 'review.published'])
    t.match((await pull(tester, { query: '&type=review.published' }))[0], {
      council: 'CON', region: 'south-west', subject: `/v1/reviews/${review_id}`, assessment: id, at: '2026-06-15T12:00:00.000Z'
    })
    for (const { subject } of await pull(tester, { as: editor })) {
      t.equal((await call(`GET ${subject}${subject.endsWith('/progress') ? '?standard=lgdss-2016' : ''}`, { as: editor })).status, 200, subject)
    }
  })

  await t.test('come in pages, in order and by filter, with where to go on from', async t => {
    const all = await pull(tester, { as: admin })
    t.same(all.map(({ id }) => id), all.map(({ id }) => id).sort(), 'ids grow')
    t.equal(new Set(all.map(({ id }) => id)).size, all.length)
    for (const { id } of all) t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const of = async (query: string) => (await pull(tester, { as: admin, query })).map(({ id }) => id)
    t.same(await of('&council=CON'), all.filter(({ council }) => council === 'CON').map(({ id }) => id))
    t.same(await of('&region=london'), all.filter(({ region }) => region === 'london').map(({ id }) => id))
    t.same(await of('&type=progress.changed&region=south-west'), all.filter(({ type, region }) => type === 'progress.changed' && region === 'south-west').map(({ id }) => id))
    t.same(await of('&council=QQQ'), [])
    const first = await must('GET /v1/events?limit=2', { as: admin })
    t.same(first.body.items, all.slice(0, 2))
    t.equal(first.body.next, all[1]!.id)
    t.equal(first.headers.link, `</v1/events?limit=2&after=${all[1]!.id}>; rel="next"`)
    const last = await latest(tester)
    t.same((await must(`GET /v1/events?after=${last}`)).body, { items: [], next: null, last }, 'whoever is at the end stays there')
    await must(`POST /v1/assessments/${await publish(must, editor, service)}/comments`, { as: reviewer, body: { body: 'Well done' } })
    const { body: { last: later } } = await must(`GET /v1/events?after=${last}&type=standard.changed`)
    t.ok(later > last, 'what is not shown is passed')
    t.match(await call('GET /v1/events?after=x'), { status: 400 })
    t.match(await call('GET /v1/events?type=nothing.happened'), { status: 400 })
  })

  await t.test('never come later into a place that was passed, however writes commit', async t => {
    const begin = await latest(tester)
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
    const { promise: written, resolve: haveWritten } = Promise.withResolvers<void>()
    const council_id = await councilId('CON')
    const slow = write(act(), council_id, async ({ record }) => {
      await record({ action: 'service changed', subject: `services/${service}`, changes: [{ pointer: '', after: 'slow' }] })
      haveWritten()
      await held
    })
    await written
    await must('POST /v1/councils/DEV/services', { as: peer_editor, body: { name: 'Fast' } })
    const before = await pull(tester, { after: begin })
    t.same(before.map(({ type, council }) => [type, council]), [['service.created', 'DEV'], ['progress.changed', null]])
    letGo()
    await slow
    t.same((await pull(tester, { after: before.at(-1)!.id })).map(({ type, council }) => [type, council]), [['service.changed', 'CON'], ['progress.changed', null]])
  })

  await t.test('are numbered once, whoever does it at the same time', async t => {
    const begin = await latest(tester)
    for (let i = 0; i < 30; i++) await must(`POST /v1/councils/${i % 2 ? 'CON' : 'DEV'}/services`, { as: i % 2 ? editor : peer_editor, body: { name: `Service ${i}` } })
    await Promise.all(Array.from({ length: 6 }, async () => await numberEvents(app.operator_db, new Date('2026-06-15T12:00:00.000Z'))))
    const events = (await pull(tester, { after: begin })).filter(({ type }) => type === 'service.created')
    t.equal(new Set(events.map(({ subject }) => subject)).size, 30)
    t.equal(events.length, 30)
  })

  await t.test('of an import are those of its published lines', async t => {
    const begin = await latest(tester)
    const line = (reference: string, more: object = {}) => JSON.stringify({
      council: 'CON', service: 'parks', service_name: 'Parks', standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01', reference, scores: sheetOf(3).scores, ...more
    })
    await must('POST /v1/assessments/import', { as: editor, body: `${line('a', { published_on: '2026-06-02' })}\n${line('b')}\n`, headers: { 'content-type': 'application/x-ndjson' } })
    t.same((await pull(tester, { as: editor, after: begin })).map(({ type }) => type), ['service.created', 'assessment.published', 'progress.changed'])
  })

  await t.test('say so where the database is of before: nothing is passed in silence', async t => {
    const begin = await latest(tester)
    await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Lost' } })
    const seen = await pull(tester, { after: begin })
    // As an older backup has it, that had these writes and had not told of them.
    const council_id = await councilId('CON')
    await asOwner(`delete from event where id > '${begin}'; update council_told set seq = seq - 1 where council_id = '${council_id}';
      update event_order set last_ms = last_ms - 1`)
    const refused = await call(`GET /v1/events?after=${seen.at(-1)!.id}`)
    t.match(refused, { status: 410, body: { type: '/problems/events-rewound' } })
    const again = await pull(tester, { after: begin })
    t.same(again.map(({ subject }) => subject), seen.map(({ subject }) => subject))
    t.notMatch(again.map(({ id }) => id), seen.map(({ id }) => id), 'the same place in another life is another event')
    const unknown = await call('GET /v1/events?after=ffffffff-ffff-7fff-bfff-ffffffffffff')
    t.equal(unknown.body.existing, again.at(-1)!.id, 'which names where to go on')
  })
})

t.test('the feed of a region', async t => {
  const tester = await openSouthWest(t)
  const { must, call, editor, reviewer, setNow, asOwner } = { ...tester, ...tester.tokens }
  const address = 'GET /v1/regions/south-west/feed.atom'
  const parse = (text: string) => {
    t.equal(XMLValidator.validate(text), true, text)
    return new XMLParser({ ignoreAttributes: false, isArray: name => name === 'entry' || name === 'link' }).parse(text).feed
  }

  await t.test('is an Atom feed, also before anything has happened', async t => {
    const feed = parse((await must('GET /v1/regions/midlands/feed.atom')).text)
    t.match(feed, { '@_xmlns': 'http://www.w3.org/2005/Atom', id: /^urn:uuid:/, title: /Midlands/, updated: '1970-01-01T00:00:00.000Z', author: { name: 'Standpoint' } })
    t.equal((await call('GET /v1/regions/nowhere/feed.atom')).status, 404)
  })

  await t.test('tells what everyone may read, in words that are safe', async t => {
    const service = await addService(must, editor, 'Bins & <b>"bulky" waste\u{1F5D1} it\'s')
    setNow('2026-06-16T09:30:00.000Z')
    await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-01-01' } })
    const id = await submit(must, editor, service)
    await review(must, reviewer, id)
    const { text: before } = await must(address)
    t.notMatch(before, 'bulky', 'what is not published is not told')
    await must(`POST /v1/assessments/${id}/publish`, { as: editor })
    const answer = await must(address)
    t.match(answer.headers, { 'content-type': 'application/atom+xml; charset=utf-8' })
    const feed = parse(answer.text)
    t.equal(feed.updated, '2026-06-16T09:30:00.000Z')
    t.same(feed.entry.map(({ category }: { category: object }) => Object.values(category)[0]).slice(0, 3), ['review.published', 'assessment.published', 'sign_up.created'])
    t.equal(feed.entry[1].title, 'Cornwall Council published an assessment of Bins & <b>"bulky" waste\u{1F5D1} it\'s')
    t.match(feed.entry[1], { id: /^urn:uuid:[0-9a-f-]{36}$/, author: { name: 'Cornwall Council' }, link: [{ '@_href': `/v1/assessments/${id}` }] })
    t.equal(new Set(feed.entry.map(({ id }: { id: string }) => id)).size, feed.entry.length)
    t.match(await call(address, { headers: { 'if-none-match': String(answer.headers.etag) } }), { status: 304, text: '' })
    t.equal(parse((await must(address)).text).id, feed.id, 'it goes by one id')
  })

  await t.test('has pages for what was before', async t => {
    await asOwner(`insert into event (id, type, at, council_id, region, subject)
      select event_id(1, n), 'membership.began', '2016-04-07T12:00:00Z', c.id, 'south-west', '/v1/regions/south-west/councils'
      from generate_series(1, 60) n, council c where c.code = 'HCK'`)
    const ids: string[] = []
    for (let next: string | undefined = '/v1/regions/south-west/feed.atom'; next;) {
      const feed = parse((await must(`GET ${next}`)).text)
      t.ok(feed.entry.length <= 50)
      ids.push(...feed.entry.map(({ id }: { id: string }) => id))
      next = feed.link.find((link: Record<string, string>) => link['@_rel'] === 'next')?.['@_href']
    }
    t.ok(ids.length > 60)
    t.equal(new Set(ids).size, ids.length)
    t.same(ids, [...ids].sort().reverse())
  })

  await t.test('shows what has no place in XML as replaced', async t => {
    await asOwner('update council set name = E\'Cornwall \\u0001 \\uFFFE\' where code = \'CON\'')
    t.match(parse((await must(address)).text).entry.map(({ title }: { title: string }) => title).join(), 'Cornwall \ufffd \ufffd')
  })
})
