// How groups are started, led by councils for a time, handed over and taken over.
import t, { type Test } from 'tap'
import { addService, openSouthWest, submit } from '../helpers/story.ts'

/** The South West and London, with three councils of Yorkshire that are in no region, and their editors. */
async function openNorth (t: Test) {
  const tester = await openSouthWest(t, { now: '2026-11-02T12:00:00.000Z' })
  const { must, token, admin } = tester
  const editors: Record<string, string> = {}
  for (const [code, name] of [['LDS', 'Leeds City Council'], ['SHF', 'Sheffield City Council'], ['HUL', 'Hull City Council']] as const) {
    await must(`PUT /v1/councils/${code}`, { as: admin, body: { name, type: 'UA', nation: 'England' } })
    editors[code] = await token({ role: 'editor', council: code })
  }
  const proposed = { name: 'Yorkshire and the Humber', councils: ['LDS', 'SHF', 'HUL'], why: 'The nearest group is in Birmingham', standard: 'lgdss-2016' }
  const propose = async (more: object = {}, as = editors.LDS!) => (await must('POST /v1/regions', { as, body: { ...proposed, ...more } })).body
  return { ...tester, editors, proposed, propose }
}

t.test('a group', async t => {
  const { call, must, token, admin, editors, proposed, propose, editor, setNow } = await openNorth(t)
  const members = async (region: string, as_of = '') => (await must(`GET /v1/regions/${region}/councils${as_of}`)).body.items.map(({ code }: { code: string }) => code)
  const { id, ...made } = await propose()

  await t.test('is proposed by a council, for everyone to read, under an id made of its name', async t => {
    t.match(made, { slug: 'yorkshire-and-the-humber', status: 'proposed', council: 'LDS', councils: ['HUL', 'LDS', 'SHF'], why: proposed.why, joining: [], region: null, closed_at: null })
    t.match((await must('GET /v1/proposals?status=proposed')).body.items, [{ id }])
    t.match(await call('POST /v1/regions', { as: editors.SHF, body: proposed }), { status: 409, body: { type: '/problems/already-exists', existing: id } }, 'once')
    t.match(await call('POST /v1/regions', { as: editors.SHF, body: { ...proposed, name: 'South West' } }), { status: 422, body: { errors: [{ pointer: '/id' }] } }, 'not in the place of one')
    const faults = await call('POST /v1/regions', { as: editors.SHF, body: { ...proposed, name: '!', councils: ['LDS', 'NOT'], standard: 'none' } })
    t.same([faults.status, faults.body.errors.map(({ pointer }: { pointer: string }) => pointer)], [422, ['/id', '/standard', '/councils/1']])
    t.match(await propose({ name: 'By an admin' }, admin), { council: null, slug: 'by-an-admin' })
  })

  await t.test('is worded anew by whoever proposed it alone', async t => {
    const change = async (as: string) => await call(`PATCH /v1/proposals/${id}`, { as, body: { why: 'We would rather meet in Leeds' } })
    t.match(await change(editors.SHF!), { status: 403 })
    t.match(await change(await token({ role: 'reviewer', council: 'LDS' })), { status: 200, body: { why: 'We would rather meet in Leeds', name: proposed.name } })
    t.match((await must('GET /v1/events?type=proposal.changed')).body.items, [{ council: null, region: null, subject: `/v1/proposals/${id}` }])
  })

  await t.test('is joined by councils that say so for themselves, and may take it back', async t => {
    const join = async (code: string, as: string) => await call(`PUT /v1/proposals/${id}/councils/${code}`, { as })
    t.match(await join('SHF', editors.LDS!), { status: 403 })
    for (const code of ['LDS', 'SHF', 'HUL']) t.strictSame(await join(code, editors[code]!).then(({ status, body }) => [status, body]), [201, { council: code, since: '2026-11-02' }])
    t.match(await join('LDS', editors.LDS!), { status: 200 })
    t.match(await call(`DELETE /v1/proposals/${id}/councils/HUL`, { as: editors.HUL }), { status: 204 })
    t.match(await call(`DELETE /v1/proposals/${id}/councils/HUL`, { as: editors.HUL }), { status: 404 })
    t.match(await join('CON', editor), { status: 201 }, 'also by one that is in a region')
    t.match((await must(`GET /v1/proposals/${id}`)).body.joining, [{ council: 'CON' }, { council: 'LDS' }, { council: 'SHF' }])
  })

  await t.test('is on a page in both languages, with who would join it', async t => {
    for (const [address, words] of [['/groups', /3 councils would join:/], ['/cy/groups', /Byddai 3 chyngor yn ymuno:/]] as const) {
      const { text } = await must(`GET ${address}`)
      t.match(text, words)
      for (const said of ['Yorkshire and the Humber', 'We would rather meet in Leeds', 'Leeds City Council', 'Cornwall Council']) t.match(text, said)
      t.notMatch(text, '/regions/midlands', 'a group without members waits for nobody')
    }
    for (const address of ['/', '/cy']) t.match((await must(`GET ${address}`)).text, /href="(\/cy)?\/groups"/)
  })

  await t.test('is opened by an admin with all that stands in the way said at once, and then whole', async t => {
    const open = async (body: object, as = admin) => await call(`POST /v1/proposals/${id}/open`, { as, body })
    t.match(await open({ from: '2026-12-01', leads: ['LDS'] }, editors.LDS!), { status: 403 })
    const refused = await open({ from: '2026-12-01', leads: ['NOT'], id: 'london' })
    t.same(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/id', '/leads/0', '/move'])
    t.match(refused.body.errors[2].detail, /^CON is in South West from 2016-10-01/)
    t.match((await must('GET /v1/regions/yorkshire-and-the-humber')).body, { councils: 0, started_on: null }, 'nothing of it is done')
    t.match(await open({ from: '2026-12-01', leads: ['LDS', 'HCK'], move: true }), { status: 200, body: { status: 'opened', region: 'yorkshire-and-the-humber' } })
    t.match(await open({ from: '2026-12-01', leads: ['LDS'] }), { status: 409, body: { type: '/problems/proposal-closed' } })
    t.same(await members('south-west'), ['CON', 'DEV', 'EXE'], 'nothing moves before the day')
    setNow('2026-12-01T12:00:00.000Z')
    t.same((await members('yorkshire-and-the-humber')).sort(), ['CON', 'LDS', 'SHF'])
    t.same(await members('south-west'), ['DEV', 'EXE'])
    t.same(await members('south-west', '?as_of=2026-11-30'), ['CON', 'DEV', 'EXE'], 'what was stays')
    t.match((await must('GET /v1/regions/yorkshire-and-the-humber/leads')).body.items, [{ council: 'HCK', member: false, from: '2026-12-01' }, { council: 'LDS', member: true }])
    t.match((await must('GET /v1/regions/yorkshire-and-the-humber')).body, { name: proposed.name, started_on: '2026-12-01', councils: 3, dormant: null })
    t.match(await call(`PUT /v1/proposals/${id}/councils/HUL`, { as: editors.HUL }), { status: 409 }, 'nobody says any more that they would join')
  })

  await t.test('is merged, withdrawn or declined with the reason', async t => {
    const [one, two, three] = [await propose({ id: 'one' }), await propose({ id: 'two' }), await propose({ id: 'three' })]
    t.match(await call(`POST /v1/proposals/${one.id}/merge`, { as: admin, body: { into: 'nowhere', reason: 'x' } }), { status: 422, body: { errors: [{ pointer: '/into' }] } })
    t.match(await call(`POST /v1/proposals/${one.id}/merge`, { as: admin, body: { into: 'london', reason: 'Too thin' } }), { status: 200, body: { status: 'merged', merged_into: 'london', reason: 'Too thin' } })
    t.match(await call(`POST /v1/proposals/${two.id}/withdraw`, { as: editors.SHF, body: { reason: 'x' } }), { status: 403 })
    t.match(await call(`POST /v1/proposals/${two.id}/withdraw`, { as: editors.LDS, body: { reason: 'Nobody came' } }), { status: 200, body: { status: 'withdrawn', reason: 'Nobody came' } })
    t.match(await call(`POST /v1/proposals/${three.id}/decline`, { as: admin, body: { reason: 'It is there' } }), { status: 200, body: { status: 'declined' } })
    t.match(await propose({ id: 'two' }), { status: 'proposed' }, 'an id is free again')
  })

  await t.test('says nothing more of what a redaction took out', async t => {
    const { id } = await propose({ id: 'four', why: 'Ask the editor at home' })
    await must(`POST /v1/proposals/${id}/decline`, { as: admin, body: { reason: 'The editor at home is away' } })
    for (const pointer of ['/why', '/reason']) t.match(await call('POST /v1/redactions', { as: admin, body: { target: `proposals/${id}`, pointer, reason: 'Personal' } }), { status: 201, body: { council: null } })
    t.match((await must(`GET /v1/proposals/${id}`)).body, { why: 'removed', reason: 'removed', name: proposed.name })
    t.notMatch((await must('GET /v1/proposals?limit=500')).text, 'at home')
  })
})

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
