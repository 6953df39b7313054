import t from 'tap'
import { slugOf } from '../../src/services/save-service.ts'
import { openSouthWest } from '../helpers/story.ts'

t.test('services', async t => {
  const { call, must, admin, editor, peer_editor, reader, asService } = await openSouthWest(t)
  const post = async (body: object, as = editor, council = 'CON') => await call(`POST /v1/councils/${council}/services`, { as, body })

  await t.test('are recorded with what is known of them', async t => {
    const given = {
      name: 'Report a missed bin', description: 'For residents', url: 'https://example.org/bins', supplier: 'A supplier', product: 'A product', lgsl: 524, shared_with: ['dev', 'E07000041'], ended_on: null
    }
    const answer = await post(given)
    t.match(answer, { status: 201, body: { ...given, council: 'CON', slug: 'report-a-missed-bin', shared_with: ['DEV', 'EXE'] } })
    t.equal(answer.headers.location, `/v1/services/${answer.body.id}`)
    const read = await must(`GET /v1/services/${answer.body.id}`)
    t.same(read.body, answer.body)
    t.equal(read.headers.etag, answer.headers.etag)
    t.equal((await call(`GET /v1/services/${answer.body.id}`, { headers: { 'if-none-match': read.headers.etag as string } })).status, 304)
    t.match(await post({ name: 'Report a Missed Bin!' }), { status: 409, body: { type: '/problems/already-exists', existing: answer.body.id } })
    t.match(await post({ name: 'Report a missed bin', slug: 'missed-bin' }), { status: 201 })
    t.match((await must('GET /v1/councils/CON/services?limit=1')).body, { items: [{ id: answer.body.id }], next: String })
  })

  await t.test('are recorded by their own council or an admin', async t => {
    const body = { name: 'Pay council tax' }
    t.equal((await post(body, peer_editor)).status, 403)
    t.equal((await post(body, reader)).status, 403)
    t.equal((await call('POST /v1/councils/CON/services', { body })).status, 401)
    t.equal((await post(body, editor, 'ZZZ')).status, 404)
    t.equal((await post(body, admin)).status, 201)
  })

  await t.test('are refused with every fault at once', async t => {
    const answer = await post({ name: ' ', url: 'ftp://example.org', lgsl: '12', colour: 'red' })
    t.equal(answer.status, 400)
    t.same(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/colour', '/lgsl', '/name', '/url'])
    t.match(await post({ name: 'Shared', shared_with: ['ZZZ', 'CON'] }), { status: 422, body: { errors: [{ pointer: '/shared_with/0' }, { pointer: '/shared_with/1' }] } })
    t.match(await post({ name: '清掃' }), { status: 422, body: { errors: [{ pointer: '/slug' }] } })
  })

  await t.test('are changed, what is left out staying', async t => {
    const { body: before, headers } = await post({ name: 'Book a bulky collection', shared_with: ['DEV'], lgsl: 9 })
    const patch = async (body: object, more: object = {}) => await call(`PATCH /v1/services/${before.id}`, { as: editor, body, ...more })
    const changed = await patch({ supplier: 'A supplier' }, { headers: { 'if-match': headers.etag } })
    t.match(changed, { status: 200, body: { ...before, supplier: 'A supplier' } })
    t.match(await patch({ supplier: null }, { headers: { 'if-match': headers.etag } }), { status: 412 })
    t.match(await patch({ shared_with: [] }), { body: { shared_with: [], lgsl: 9 } })
    t.match(await patch({ ended_on: '2026-01-01' }), { body: { ended_on: '2026-01-01' } })
    t.match(await patch({ slug: 'report-a-missed-bin' }), { status: 409 })
    t.match(await patch({ slug: 'bulky' }), { body: { slug: 'bulky' } })
    const count = async () => (await asService<{ n: number }>(`select count(*) as n from history where subject = 'services/${before.id}'`))[0]!.n
    const entries = await count()
    t.equal((await patch({ slug: 'bulky' })).status, 200)
    t.equal(await count(), entries)
    t.equal((await call(`PATCH /v1/services/${before.id}`, { as: peer_editor, body: { supplier: null } })).status, 403)
    t.equal((await call('PATCH /v1/services/nonsense', { as: editor, body: { supplier: null } })).status, 404)
  })

  await t.test('have one winner when two take a slug at once', async t => {
    const answers = await Promise.all(Array.from({ length: 4 }, async () => await post({ name: 'Renew a library book' })))
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
  })
})

t.test('makes a slug of any name', async t => {
  t.equal(slugOf('Caffi’r Môr: archebu'), 'caffi-r-mor-archebu')
  t.equal(slugOf('  Ŵyl y Bont  '), 'wyl-y-bont')
  t.equal(slugOf('清掃'), '')
})
