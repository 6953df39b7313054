import t from 'tap'
import { addService, openSouthWest, submit } from '../helpers/story.ts'

t.test('who leads a region', async t => {
  const { call, must, token, admin, editor, peer_editor, reviewer, lead, london_editor, setNow, asService } = await openSouthWest(t)
  const put = async (code: string, body: object, as = lead, headers = {}) => await call(`PUT /v1/regions/south-west/leads/${code}`, { as, body, headers })
  const leads = async (query = '') => (await must(`GET /v1/regions/south-west/leads${query}`)).body.items
  const assessment = await submit(must, editor, await addService(must, editor))
  const sees = async (as: string) => (await call(`GET /v1/assessments/${assessment}`, { as })).status
  const days = async (code: string) => (await leads('?include_ended=true')).filter(({ council }: { council: string }) => council === code).map(({ from, to }: { from: string, to: string }) => [from, to])

  await t.test('is a council, for a term that its first token begins', async t => {
    t.strictSame(await leads(), [{ region: 'south-west', council: 'EXE', name: 'Exeter City Council', from: '2026-06-15', to: null, member: true }])
    await token({ role: 'lead', council: 'EXE', region: 'south-west' })
    t.equal((await leads()).length, 1, 'another token begins no other')
    const [entry] = await asService<{ subject: string, changes: object[] }>('select h.subject, h.changes from history h join region r on r.head_id = h.council_id where r.id = \'south-west\'')
    t.match(entry, { subject: 'regions/south-west', changes: [{ before: [], after: [{ from: '2026-06-15', to: null }] }] }, 'the region\'s own history says so')
  })

  await t.test('is written by who leads it, member or not, as memberships are', async t => {
    t.match(await put('DEV', { from: '2026-07-01' }, peer_editor), { status: 403 })
    t.match(await put('HCK', { from: '2026-07-01', to: '2026-10-01' }), { status: 201, body: { council: 'HCK', member: false, to: '2026-10-01' } })
    t.match(await put('HCK', { from: '2026-07-01', to: '2026-11-01' }, lead, { 'if-match': '"other"' }), { status: 412 })
    t.match(await put('HCK', { from: '2026-07-01', to: '2026-11-01' }), { status: 200 })
    t.match(await put('HCK', { from: '2026-08-01' }), { status: 200 })
    t.same(await days('HCK'), [['2026-08-01', null]], 'one that overlaps is replaced')
    t.match(await put('HCK', { from: '2026-09-01', to: '2026-09-01' }), { status: 200, body: { council: 'HCK' } })
    t.same(await days('HCK'), [], 'it never was')
    t.match(await put('HCK', { from: '2026-09-01', to: '2026-08-01' }), { status: 422, body: { errors: [{ pointer: '/to' }] } })
    t.match(await put('NOT', { from: '2026-07-01' }), { status: 404 })
  })

  await t.test('leads by its tokens within the term, and sees as the public does outside it', async t => {
    await put('DEV', { from: '2026-07-01', to: '2026-09-01' })
    const made = (await must('POST /v1/tokens', { as: peer_editor, body: { name: 'lead at Devon', role: 'lead', council: 'DEV', region: 'south-west', expires_at: '2026-09-10T00:00:00Z' } })).body.token
    t.match(await leads('?include_ended=true'), [{}, { council: 'DEV', from: '2026-07-01', to: '2026-09-01' }], 'made in advance, it begins nothing')
    t.same([(await must('GET /v1/me', { as: made })).body.region, await sees(made)], [null, 404], 'before')
    t.match(await call('POST /v1/webhooks', { as: made, body: { url: 'https://example.org/hook' } }), { status: 403 })
    setNow('2026-07-01T12:00:00.000Z')
    t.same([(await must('GET /v1/me', { as: made })).body.region, await sees(made)], ['south-west', 200], 'within, from the day on')
    await put('DEV', { from: '2026-07-01', to: '2026-07-01' })
    t.same([await sees(made), (await put('HCK', { from: '2026-07-01' }, made)).status], [404, 403], 'at once where it is taken away')
    await put('DEV', { from: '2026-07-01', to: '2026-09-01' })
    t.equal(await sees(made), 200)
    setNow('2026-08-31T23:30:00.000Z')
    t.equal(await sees(made), 404, 'after, from the day in London on')
  })

  await t.test('makes no tokens for others\' leads, nor where it does not lead', async t => {
    const make = async (as: string, body: object) => (await call('POST /v1/tokens', { as, body: { name: 'a lead', role: 'lead', region: 'south-west', ...body } })).status
    t.equal(await make(peer_editor, { council: 'DEV' }), 403, 'its term is over')
    t.equal(await make(editor, { council: 'EXE' }), 403)
    t.equal(await make(editor, { council: 'CON' }), 403)
    t.equal(await make(london_editor, { council: 'HCK' }), 403)
    t.equal(await make(london_editor, { council: 'HCK', region: 'london' }), 201)
  })

  await t.test('hands over to another, both or neither', async t => {
    const hand = async (body: object, as = lead) => await call('POST /v1/regions/south-west/handover', { as, body })
    const faults = async (body: object) => (await hand(body)).body.errors.map(({ pointer }: { pointer: string }) => pointer)
    t.same(await faults({ to: 'NOT', on: '2026-01-01' }), ['/on', '/on', '/to'])
    t.same(await faults({ to: 'EXE', on: '2026-12-01' }), ['/to'])
    t.match(await hand({ to: 'DEV', on: '2026-12-01' }, admin), { status: 403 }, 'an admin records the terms')
    t.match(await hand({ to: 'DEV', on: '2026-12-01' }), { status: 200, body: { ended: { council: 'EXE', to: '2026-12-01' }, begun: { council: 'DEV', from: '2026-12-01', to: null } } })
    t.match(await hand({ to: 'DEV', on: '2026-12-01' }), { status: 200 }, 'said twice it is so once')
    t.same([await days('EXE'), await days('DEV')], [[['2026-06-15', '2026-12-01']], [['2026-07-01', '2026-09-01'], ['2026-12-01', null]]])
    const next = (await must('POST /v1/tokens', { as: peer_editor, body: { name: 'lead at Devon', role: 'lead', council: 'DEV', region: 'south-west' } })).body.token
    setNow('2026-12-01T12:00:00.000Z')
    t.same([await sees(lead), (await hand({ to: 'CON', on: '2026-12-02' })).status], [404, 403])
    t.equal((await hand({ to: 'EXE', on: '2027-02-01' }, next)).status, 401, 'made by an editor it works no longer than that one')
    await must('PUT /v1/regions/south-west/leads/DEV', { as: admin, body: { from: '2026-12-01', to: '2027-01-01' } })
  })

  await t.test('rests where nobody leads it, and a member takes it over', async t => {
    const dormant = async (region = 'south-west') => (await must(`GET /v1/regions/${region}`)).body.dormant
    const ask = async (as: string) => await call('POST /v1/regions/south-west/take-over', { as, body: { why: 'The reviewer at Devon has time' } })
    t.equal(await dormant(), null)
    t.match(await ask(reviewer), { status: 409, body: { type: '/problems/not-dormant' } })
    setNow('2027-01-01T12:00:00.000Z')
    t.strictSame(await dormant(), { since: '2027-01-01', reason: 'no lead' })
    t.match((await must('GET /v1/regions')).body.items.find(({ id }: { id: string }) => id === 'midlands').dormant, { since: null, reason: 'no lead' }, 'one that was never led, of which no first day is known')
    t.match((await must('GET /groups')).text, '/regions/south-west')
    t.match((await must('GET /v1/regions?format=csv')).text, /dormant_since,dormant_reason\r\n[^]*2027-01-01,no lead\r\n/)
    t.match((await must('GET /regions/south-west')).text, 'No council has led it since 1 January 2027.')
    t.match((await must('GET /cy/regions/south-west?as_of=2026-12-31')).text, 'Devon County Council')
    t.match(await ask(london_editor), { status: 403 })
    const { body: asked } = await ask(reviewer)
    t.match(asked, { council: 'DEV', status: 'asked', reason: null })
    t.match(await ask(await token({ role: 'editor', council: 'DEV' })), { status: 409, body: { existing: asked.id } })
    const own = await token({ role: 'editor', council: 'CON' })
    t.match([await must('GET /v1/regions/south-west/take-overs', { as: own }), await must('GET /v1/regions/south-west/take-overs', { as: reviewer })], [{ body: { items: [] } }, { body: { items: [asked] } }])
    const close = async (how: string, as: string, id = asked.id, body?: object) => await call(`POST /v1/regions/south-west/take-over/${id}/${how}`, { as, body })
    t.match(await close('accept', own), { status: 404 }, 'others do not know of it')
    t.match(await close('accept', reviewer), { status: 403 })
    t.match(await close('decline', admin, asked.id, { reason: 'The reviewer at Devon is leaving' }), { status: 200, body: { status: 'declined', reason: 'The reviewer at Devon is leaving' } })
    t.match(await close('accept', admin), { status: 409, body: { type: '/problems/take-over-closed' } })
    for (const pointer of ['/why', '/reason']) await must('POST /v1/redactions', { as: admin, body: { target: `regions/south-west/take-overs/${asked.id}`, pointer, reason: 'Personal' } })
    t.match((await must('GET /v1/regions/south-west/take-overs', { as: reviewer })).body.items, [{ why: 'removed', reason: 'removed' }], 'a redaction reaches it')
    const { body: again } = await ask(own)
    t.match(await close('accept', admin, again.id), { status: 200, body: { status: 'accepted' } })
    t.same([await dormant(), await days('CON')], [null, [['2027-01-01', null]]])
    t.match(await call('POST /v1/tokens', { as: own, body: { name: 'lead at Cornwall', role: 'lead', council: 'CON', region: 'south-west' } }), { status: 201 })
  })

  await t.test('is not enough where it has not met for half a year', async t => {
    await must('PUT /v1/regions/south-west', { as: admin, body: { name: 'South West', description: 'The south west', started_on: '2026-08-31' } })
    const dormant = async () => (await must('GET /v1/regions/south-west')).body.dormant
    setNow('2027-02-28T12:00:00.000Z')
    t.equal(await dormant(), null)
    setNow('2027-03-01T12:00:00.000Z')
    t.strictSame(await dormant(), { since: '2027-03-01', reason: 'no meeting' })
  })
})

t.test('tokens of leads that there were before have led since', async t => {
  const { asOwner, asService, must, admin, lead, london_lead, setNow } = await openSouthWest(t)
  const { id } = (await must('GET /v1/me', { as: london_lead })).body
  setNow('2026-08-01T12:00:00.000Z')
  await must(`DELETE /v1/tokens/${id}`, { as: admin })
  await asOwner('delete from lead_term')
  const migration = await import('node:fs').then(({ readFileSync }) => readFileSync('migrations/0021_groups.sql', 'utf8'))
  await asOwner(/insert into lead_term[^;]+;/.exec(migration)![0].replaceAll('now()', '\'2026-08-02\''))
  t.same(await asService('select region, lower(period) as "from", upper(period) as "to" from lead_term order by region'), [
    { region: 'london', from: '2026-06-15', to: '2026-08-01' },
    { region: 'south-west', from: '2026-06-15', to: null }
  ])
  setNow('2026-08-02T12:00:00.000Z')
  t.match((await must('GET /v1/me', { as: lead })).body, { region: 'south-west' })
})
