import t from 'tap'
import { addService, begin, openSouthWest, publish, sheetOf, submit } from '../helpers/story.ts'

t.test('beginning and changing an assessment', async t => {
  const { call, must, editor, admin, peer_editor, reader } = await openSouthWest(t)
  const service = await addService(must, editor)
  const post = async (body: object, as = editor) => await call(`POST /v1/services/${service}/assessments`, { as, body })
  const draft = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' }

  await t.test('begins a draft and says where it is', async t => {
    const answer = await post({ ...draft, summary: 'After the relaunch', reference: '2026-bins' })
    t.match(answer, { status: 201, body: { status: 'draft', council: 'CON', service, summary: 'After the relaunch', reference: '2026-bins', scores: [], mean: null, met_share: null, reviews: [] } })
    t.equal(answer.headers.location, `/v1/assessments/${answer.body.id}`)
    t.match(await call(`GET ${answer.headers.location}`, { as: editor }), { status: 200, body: answer.body })
    t.match(await post({ ...draft, reference: '2026-bins' }), { status: 409, body: { type: '/problems/already-exists', existing: answer.body.id } })
    t.match(await call('GET /v1/assessments?reference=2026-bins', { as: editor }), { body: { items: [{ id: answer.body.id }] } })
  })

  await t.test('refuses what cannot be', async t => {
    t.match(await post({ ...draft, assessed_on: '2026-06-16' }), { status: 422, body: { errors: [{ pointer: '/assessed_on' }] } })
    t.match(await post({ ...draft, assessed_on: '2026-02-30' }), { status: 400, body: { errors: [{ pointer: '/assessed_on' }] } })
    t.match(await post({ ...draft, standard: 'none-1' }), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await post({ phase: 'launch' }), { status: 400 })
    t.same((await post({ phase: 'launch' })).body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/assessed_on', '/phase', '/standard'])
    t.match(await post(draft, peer_editor), { status: 403 })
    t.match(await post(draft, reader), { status: 403 })
    t.match(await call('POST /v1/services/00000000-0000-7000-8000-000000000000/assessments', { as: editor, body: draft }), { status: 404 })
  })

  await t.test('says every fault at once, and first what stands in the way', async t => {
    const bad = { standard: 'none-1', phase: 'live', assessed_on: '2027-01-01', copy_of: '00000000-0000-7000-8000-000000000000' }
    t.same((await post(bad)).body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/assessed_on', '/standard', '/copy_of'])
    t.match(await post({ ...bad, reference: '2026-bins' }), { status: 409 })
  })

  await t.test('starts from the scores of an earlier one', async t => {
    const earlier = await publish(must, editor, service, sheetOf(3, { 9: null }))
    const copy = await post({ ...draft, copy_of: earlier })
    t.match(copy, { status: 201, body: { scored: 15, mean: 3 } })
    t.match(copy.body.scores[8], { not_applicable: true, rationale: 'Why point 9 is as it is' })
    t.match(await post({ ...draft, standard: 'govuk-2019', copy_of: earlier }), { status: 422, body: { errors: [{ pointer: '/copy_of' }] } })
    t.match(await post({ ...draft, copy_of: '00000000-0000-7000-8000-000000000000' }), { status: 422, body: { errors: [{ pointer: '/copy_of' }] } })
    await must(`PUT /v1/assessments/${copy.body.id}/scores/1`, { as: editor, body: { score: 5, rationale: 'Better' } })
    t.equal((await must(`GET /v1/assessments/${earlier}`)).body.scores[0].score, 3)
  })

  await t.test('changes a draft and keeps what is left out', async t => {
    const id = await begin(must, editor, service, { summary: 'First words' })
    const patch = async (body: object) => await call(`PATCH /v1/assessments/${id}`, { as: editor, body })
    t.match(await patch({ phase: 'beta' }), { status: 200, body: { phase: 'beta', summary: 'First words', assessed_on: '2026-06-01' } })
    t.match(await patch({ summary: 'Other words', assessed_on: '2026-05-01' }), { status: 200, body: { summary: 'Other words', assessed_on: '2026-05-01' } })
    t.match(await patch({ summary: null }), { status: 200, body: { summary: null } })
    const etag = (await patch({ summary: null })).headers.etag
    t.equal((await patch({ phase: 'beta' })).headers.etag, etag)
    t.match(await patch({ assessed_on: '2027-01-01' }), { status: 422 })
    t.match(await patch({}), { status: 400 })
    t.match(await patch({ status: 'published' }), { status: 400, body: { errors: [{ pointer: '/status' }] } })
    const { body } = await must(`GET /v1/assessments/${id}/history`, { as: admin })
    t.same(body.items.map(({ action }: { action: string }) => action), ['assessment begun', 'assessment changed', 'assessment changed', 'assessment changed'])
    t.match(body.items[2].changes, [
      { pointer: '/assessed_on', before: '2026-06-01', after: '2026-05-01' },
      { pointer: '/summary', before: { summary: 'First words' }, after: { summary: 'Other words' } }
    ])
    t.match(body.items[1].by, { name: 'editor CON', role: 'editor', council: 'CON' })
  })

  await t.test('deletes a draft that was never submitted, and nothing else', async t => {
    const id = await begin(must, editor, service)
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(3) })
    await must(`POST /v1/assessments/${id}/comments`, { as: editor, body: { body: 'A note to ourselves' } })
    t.equal((await call(`DELETE /v1/assessments/${id}`, { as: peer_editor })).status, 404)
    t.equal((await call(`DELETE /v1/assessments/${id}`, { as: editor })).status, 204)
    t.equal((await call(`GET /v1/assessments/${id}`, { as: editor })).status, 404)
    const once = await submit(must, editor, service)
    await must(`POST /v1/assessments/${once}/withdraw`, { as: editor })
    t.match(await call(`DELETE /v1/assessments/${once}`, { as: editor }), { status: 409, body: { type: '/problems/once-submitted' } })
    const published = await publish(must, editor, service)
    t.equal((await call(`DELETE /v1/assessments/${published}`, { as: admin })).status, 409)
  })
})

t.test('who sees an assessment', async t => {
  const { call, must, editor, tokens } = await openSouthWest(t)
  const service = await addService(must, editor)
  const ids = { draft: await begin(must, editor, service), submitted: await submit(must, editor, service), published: await publish(must, editor, service) }
  const own = ['admin', 'editor', 'own_reviewer']
  const seers = {
    draft: own,
    submitted: [...own, 'reviewer', 'lead'],
    published: [...Object.keys(tokens), 'nobody']
  }
  for (const [status, id] of Object.entries(ids)) {
    await t.test(`a ${status} one`, async t => {
      for (const who of [...Object.keys(tokens), 'nobody']) {
        const as = tokens[who as keyof typeof tokens]
        const seen = seers[status as keyof typeof seers].includes(who)
        t.equal((await call(`GET /v1/assessments/${id}`, { as })).status, seen ? 200 : 404, who)
        const listed = (await must('GET /v1/assessments', { as })).body.items.map((item: { id: string }) => item.id)
        t.equal(listed.includes(id), seen, `${who}, in the list`)
        const historian = ['admin', 'editor'].includes(who)
        t.equal((await call(`GET /v1/assessments/${id}/history`, { as })).status, historian ? 200 : 404, `${who}, its history`)
      }
    })
  }
})

t.test('lists', async t => {
  const { call, must, editor, peer_editor, admin, setNow } = await openSouthWest(t)
  const bins = await addService(must, editor)
  const tax = await addService(must, peer_editor, 'Pay council tax', 'DEV')
  setNow('2026-06-15T13:00:00.000Z')
  const first = await publish(must, editor, bins)
  setNow('2026-06-15T14:00:00.000Z')
  const second = await publish(must, peer_editor, tax, sheetOf(2), { phase: 'beta' })
  const ids = async (query: string) => (await must(`GET /v1/assessments?${query}`, { as: admin })).body.items.map(({ id }: { id: string }) => id)

  await t.test('filter', async t => {
    t.same(await ids(''), [first, second])
    t.same(await ids('council=CON'), [first])
    t.same(await ids('council=E10000008'), [second])
    t.same(await ids('council=ZZZ'), [])
    t.same(await ids('region=south-west'), [first, second])
    t.same(await ids('region=london'), [])
    t.same(await ids(`service=${bins}`), [first])
    t.same(await ids('standard=govuk-2019'), [])
    t.same(await ids('phase=beta'), [second])
    t.same(await ids('status=draft'), [])
    t.same(await ids('status=published'), [first, second])
    t.same(await ids('updated_since=2026-06-15T14:00:00.000Z'), [second])
    t.same(await ids('updated_since=2026-06-15T16:00:00%2B02:00'), [second])
    t.equal((await call('GET /v1/assessments?updated_since=2026-06-15T12:00:00%2B16:00')).status, 200)
    t.match(await call('GET /v1/assessments?service=urn:uuid:00000000-0000-7000-8000-000000000000'), { status: 400 })
    t.match(await call('GET /v1/assessments?phase=launch'), { status: 400, body: { errors: [{ pointer: '/phase' }] } })
    t.match(await call('GET /v1/assessments?limit=501'), { status: 400 })
    t.match(await call('GET /v1/assessments?colour=red'), { status: 400, body: { errors: [{ pointer: '/colour' }] } })
  })

  await t.test('leave the scores out', async t => {
    t.notOk('scores' in (await must('GET /v1/assessments')).body.items[0])
  })

  await t.test('go on from page to page', async t => {
    const one = await must('GET /v1/assessments?limit=1&region=south-west')
    t.match(one.body, { items: [{ id: first }], next: String })
    t.equal(one.headers.link, `</v1/assessments?limit=1&region=south-west&cursor=${one.body.next}>; rel="next"`)
    const two = await must(`GET /v1/assessments?limit=1&region=south-west&cursor=${one.body.next}`)
    t.match(two.body, { items: [{ id: second }], next: null })
    t.equal(two.headers.link, undefined)
    for (const cursor of ['nonsense', ...[['-'.repeat(36)], [[first]], [first, 1], [1], {}].map(key => Buffer.from(JSON.stringify(key)).toString('base64url'))]) {
      t.match(await call(`GET /v1/assessments?cursor=${cursor}`), { status: 400, body: { type: '/problems/bad-cursor' } })
    }
    t.match((await must('GET /v1/councils?q=?%20C&limit=1')).headers, { link: undefined })
    t.equal((await must('GET /v1/councils?q=co&limit=1')).headers.link?.toString().includes('q=co'), true)
  })
})

t.test('pages through 1,000 assessments while 200 are added and published, and neither skips nor repeats one', async t => {
  const { must, editor, admin, asOwner, asService } = await openSouthWest(t)
  const service = (await must('POST /v1/councils/CON/services', { as: editor, body: { name: 'Report a missed bin' } })).body.id
  // Ids as the service makes them, in the order of time, some hours old.
  await asOwner(`
    insert into assessment (council_id, id, service_id, standard, phase, status, assessed_on, created_at)
    select s.council_id,
      (lpad(to_hex((extract(epoch from timestamptz '2026-06-15T06:00:00Z') * 1000)::bigint + n), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
      s.id, 'lgdss-2016', 'live', 'draft', '2026-06-01', '2026-06-15T06:00:00Z'
    from service s, generate_series(1, 1000) n;
    insert into assessment_head (council_id, assessment_id, updated_at) select council_id, id, created_at from assessment`)

  const add = async () => {
    const { id } = (await must(`POST /v1/services/${service}/assessments`, { as: editor, body: { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } })).body
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4) })
    await must(`POST /v1/assessments/${id}/submit`, { as: editor })
    return await must(`POST /v1/assessments/${id}/publish`, { as: editor })
  }
  const first = (await asService<{ id: string }>('select id from assessment')).map(({ id }) => id)

  let added = 0
  const seen: string[] = []
  let path: string | undefined = '/v1/assessments?limit=25'
  while (path) {
    const adding = added < 200 ? 5 : 0
    const [page]: Awaited<ReturnType<typeof must>>[] = await Promise.all([must(`GET ${path}`, { as: admin }), ...Array.from({ length: adding }, add)])
    added += adding
    seen.push(...page!.body.items.map(({ id }: { id: string }) => id))
    path = /<([^>]+)>; rel="next"/.exec(String(page!.headers.link))?.[1]
  }
  t.equal(added, 200)
  t.equal(first.length, 1000)
  t.equal(new Set(seen).size, seen.length, 'none is repeated')
  t.same(first.filter(id => !seen.includes(id)), [], 'none is skipped')
})
