// Meetings: arranged, moved, called off, held, and told to calendars and feeds.
import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { parseHTML } from 'linkedom'
import t from 'tap'
import { rowsIn } from '../helpers/csv.ts'
import { openSouthWest } from '../helpers/story.ts'
import { workshop } from '../helpers/workshop.ts'
import { foldLine } from '../../src/meetings/calendar.ts'
import { type Language, wordsIn } from '../../src/words/words.ts'

/** The meetings of a calendar by their ids, as a calendar program sees them. */
function meetingsIn (text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return new Map(calendar.getAllSubcomponents('vevent').map(component => {
    const { uid, summary, description, location, startDate, endDate, sequence } = new ICAL.Event(component)
    const status = component.getFirstPropertyValue('status')
    const at = (time: ICAL.Time) => time.toJSDate().toISOString()
    const stamp = (name: string) => at(component.getFirstPropertyValue(name) as ICAL.Time)
    return [uid, { summary, description, location, start: at(startDate), end: at(endDate), sequence, status, stamp: stamp('dtstamp'), modified: stamp('last-modified') }]
  }))
}

t.test('a meeting', async t => {
  const tester = await openSouthWest(t)
  const { call, must, token, tokens, admin, editor, peer_editor, lead, london_lead, setNow, asService } = tester
  const arrange = async (more: object = {}, as = lead) => await must('POST /v1/regions/south-west/meetings', { as, body: { ...workshop, ...more } })
  const calendarOf = async (region = 'regions/south-west/') => meetingsIn((await must(`GET /v1/${region}meetings.ics`)).text)

  await t.test('is arranged by a lead of the region, and is for all to read but for the link', async t => {
    const made = await arrange()
    const { id } = made.body
    t.equal(made.headers.location, `/v1/meetings/${id}`)
    t.strictSame(made.body, {
      ...workshop,
      id,
      region: 'south-west',
      round: null,
      starts_at: '2026-07-01T09:00:00.000Z',
      ends_at: '2026-07-01T15:00:00.000Z',
      points: [8, 10],
      agenda: [{ title: 'Welcome', minutes: 15, material: null, version: null }, { title: 'Testing with five people', minutes: null, material: null, version: null }],
      status: 'arranged',
      reason: null,
      sequence: 0,
      councils: 0,
      attendance: [],
      outcomes: null,
      actions: [],
      polls: [],
      created_at: '2026-06-15T12:00:00.000Z',
      updated_at: '2026-06-15T12:00:00.000Z'
    })
    const seeing = ['admin', 'editor', 'reviewer', 'own_reviewer', 'peer_editor', 'lead']
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const { body, text, headers } = await must(`GET /v1/meetings/${id}`, { as })
      t.equal(body.link, seeing.includes(who) ? workshop.link : null, who)
      t.same({ ...body, link: null }, { ...made.body, link: null })
      if (!seeing.includes(who)) t.equal(headers.etag, (await must(`GET /v1/meetings/${id}`)).headers.etag, 'who may not see the link has the public\'s ETag')
      for (const path of ['meetings', 'regions/south-west/meetings', 'meetings.ics', 'regions/south-west/meetings.ics', 'regions/south-west/meetings.atom']) {
        const list = await must(`GET /v1/${path}`, { as })
        t.match(list.text, 'Summer workshop')
        t.notMatch(list.text + text.replace(body.link ?? 'none', ''), 'room-7', `${who} finds no link in ${path}`)
      }
    }
    const from_london = await token({ role: 'lead', council: 'CON', region: 'london' })
    t.equal((await must(`GET /v1/meetings/${id}`, { as: from_london })).body.link, workshop.link, 'the council of a token counts')
    for (const [who, as] of Object.entries({ ...tokens, nobody: undefined })) {
      const status = who === 'nobody' ? 401 : ['admin', 'lead'].includes(who) ? 201 : 403
      t.equal((await call('POST /v1/regions/south-west/meetings', { as, body: workshop })).status, status, who)
    }
  })

  await t.test('is refused with every fault at once', async t => {
    const { status, body } = await call('POST /v1/regions/south-west/meetings', {
      as: lead,
      body: {
        ...workshop,
        ends_at: '2026-07-01T08:00:00Z',
        round: '0199a1d0-1000-7c3e-8d21-3f1f6a7b9c01',
        points: [8, 16, 8],
        agenda: [{ title: 'x', material: { material: '0199a1d0-1000-7c3e-8d21-3f1f6a7b9c01', version: 1 } }]
      }
    })
    t.equal(status, 422)
    t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/ends_at', '/round', '/points/1', '/points/2', '/agenda/0/material'])
    for (const [more, pointer] of [[{ starts_at: '2036-07-01T09:00:00Z', ends_at: '2036-07-01T10:00:00Z' }, '/starts_at'], [{ ends_at: '2026-08-01T09:00:00Z' }, '/ends_at'], [{ standard: 'none-1' }, '/standard']] as const) {
      t.match(await call('POST /v1/regions/south-west/meetings', { as: lead, body: { ...workshop, ...more } }), { status: 422, body: { errors: [{ pointer }] } })
    }
    await must('POST /v1/regions/south/end', { as: admin, body: { ended_on: '2026-07-01', followed_by: [], reason: 'Nobody came any more' } })
    t.match(await call('POST /v1/regions/south/meetings', { as: admin, body: workshop }), { status: 422, body: { errors: [{ pointer: '/starts_at', detail: /ends on/ }] } })
    t.match(await call('POST /v1/regions/south-west/meetings', { as: lead, body: { ...workshop, title: ' ' } }), { status: 400, body: { errors: [{ pointer: '/title' }] } })
  })

  await t.test('is seen by a calendar program as moved and as called off', async t => {
    const { id } = (await arrange({ title: `Höchst ${'wörkshop, '.repeat(15)}; \\ end` })).body
    const first = (await calendarOf()).get(id)!
    t.match(first, {
      summary: `Höchst ${'wörkshop, '.repeat(15)}; \\ end`,
      description: 'Testing\nwith people',
      location: 'County Hall, Truro',
      start: '2026-07-01T09:00:00.000Z',
      end: '2026-07-01T15:00:00.000Z',
      sequence: 0,
      status: 'CONFIRMED',
      stamp: '2026-06-15T12:00:00.000Z'
    })
    setNow('2026-06-16T12:00:00.000Z')
    const { etag } = (await must(`GET /v1/meetings/${id}`, { as: lead })).headers
    t.match(await call(`PATCH /v1/meetings/${id}`, { as: lead, body: { place: 'x' }, headers: { 'if-match': '"other"' } }), { status: 412 })
    const moved = await must(`PATCH /v1/meetings/${id}`, {
      as: lead, body: { starts_at: '2026-07-08T10:00:00+01:00', ends_at: '2026-07-08T15:00:00Z', place: null }, headers: { 'if-match': String(etag) }
    })
    t.match(moved.body, { starts_at: '2026-07-08T09:00:00.000Z', place: null, sequence: 1, status: 'arranged', updated_at: '2026-06-16T12:00:00.000Z', link: workshop.link })
    t.match((await calendarOf()).get(id), { start: '2026-07-08T09:00:00.000Z', location: null, sequence: 1, status: 'CONFIRMED', modified: '2026-06-16T12:00:00.000Z' })
    t.match(await must(`PATCH /v1/meetings/${id}`, { as: lead, body: { points: [10, 8], agenda: workshop.agenda } }), { body: { sequence: 1 } }, 'what stands is no change')
    setNow('2026-06-17T12:00:00.000Z')
    t.match(await must(`POST /v1/meetings/${id}/cancel`, { as: lead, body: { reason: 'The hall is flooded' } }), { body: { status: 'cancelled', reason: 'The hall is flooded', sequence: 2 } })
    const off = (await calendarOf('')).get(id)!
    t.match(off, { summary: /^South West: Höchst/, status: 'CANCELLED', sequence: 2, description: 'Called off: The hall is flooded\n\nTesting\nwith people', modified: '2026-06-17T12:00:00.000Z' })
    for (const [line, body] of [[`PATCH /v1/meetings/${id}`, { place: 'x' }], [`POST /v1/meetings/${id}/cancel`, { reason: 'x' }], [`PUT /v1/meetings/${id}/attendance`, { councils: [] }], [`POST /v1/meetings/${id}/polls`, {}]] as const) {
      t.match(await call(line, { as: lead, body }), { status: 409, body: { type: '/problems/meeting-cancelled' } }, line)
    }
  })

  await t.test('is in a calendar as RFC 5545 has it', async t => {
    const answer = await must('GET /v1/regions/south-west/meetings.ics')
    t.equal(answer.headers['content-type'], 'text/calendar; charset=utf-8')
    t.match(await call('GET /v1/regions/south-west/meetings.ics', { headers: { 'if-none-match': String(answer.headers.etag) } }), { status: 304, text: '' })
    const lines = answer.text.split('\r\n')
    t.equal(lines.pop(), '', 'each line ends with CRLF')
    t.ok(lines.every(line => Buffer.byteLength(line) <= 75 && !line.includes('\n')), 'no line is too long')
    t.ok(lines.some(line => line.startsWith(' ')), 'and some were folded')
    for (const line of ['VERSION:2.0', 'METHOD:PUBLISH', 'NAME:South West: meetings']) t.ok(lines.includes(line), line)
    const empty = await must('GET /v1/regions/midlands/meetings.ics')
    t.equal(meetingsIn(empty.text).size, 0)
    t.ok(new ICAL.Component(ICAL.parse(empty.text)).getFirstSubcomponent('vtimezone'), 'and one without meetings has something in it')
    const folded = foldLine(`SUMMARY:${'😀é'.repeat(60)}`)
    t.ok(folded.split('\r\n').every(line => Buffer.byteLength(line) <= 75))
    t.equal(folded.replaceAll('\r\n ', ''), `SUMMARY:${'😀é'.repeat(60)}`, 'no letter is cut in two')
    t.equal((await call('GET /v1/regions/nowhere/meetings.ics')).status, 404)
  })

  await t.test('is held once somebody records who came', async t => {
    const { id } = (await arrange({ starts_at: '2026-07-10T09:00:00Z', ends_at: '2026-07-10T12:00:00Z' })).body
    const attend = async (councils: string[]) => await call(`PUT /v1/meetings/${id}/attendance`, { as: lead, body: { councils } })
    const conclude = async (actions: object[], outcomes: string | null = 'All test before each release') =>
      await call(`PUT /v1/meetings/${id}/outcomes`, { as: lead, body: { outcomes, actions } })
    t.match(await attend(['CON']), { status: 409, body: { type: '/problems/meeting-not-begun' } })
    setNow('2026-07-10T08:00:00.000Z')
    t.match(await conclude([]), { status: 409, body: { type: '/problems/meeting-not-begun' } })
    const wrong = await attend(['CON', 'HCK', 'QQQ', 'E06000052'])
    t.equal(wrong.status, 422)
    t.same(wrong.body.errors.map(({ pointer, detail }: { pointer: string, detail: string }) => `${pointer} ${detail}`), [
      '/councils/1 HCK was no member of the region on 2026-07-10', '/councils/2 no council has the code QQQ', '/councils/3 CON is given twice: give each once'
    ])
    t.match((await attend(['e06000052', 'EXE'])).body, { attendance: ['CON', 'EXE'], councils: 2, status: 'held', sequence: 0 })
    setNow('2026-07-10T13:00:00.000Z')
    t.match((await attend(['EXE', 'DEV'])).body, { attendance: ['DEV', 'EXE'] })
    t.match(await call(`PATCH /v1/meetings/${id}`, { as: lead, body: { starts_at: '2026-07-10T08:00:00Z' } }), { status: 409, body: { type: '/problems/meeting-held' } })
    t.match(await call(`POST /v1/meetings/${id}/cancel`, { as: lead, body: { reason: 'x' } }), { status: 409, body: { type: '/problems/meeting-held' } })
    t.match((await must(`PATCH /v1/meetings/${id}`, { as: lead, body: { about: 'It went well' } })).body, { about: 'It went well', sequence: 1 })

    const bad = await conclude([{ text: 'x', id: '0199a1d0-1000-7c3e-8d21-3f1f6a7b9c01' }, { text: 'y', council: 'HCK', due_on: '2026-07-09' }])
    t.same(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer), ['/actions/0/id', '/actions/1/council', '/actions/1/due_on'])
    const { body } = await conclude([{ text: 'Share the list', council: 'DEV', due_on: '2026-08-01' }, { text: 'Book the hall' }])
    t.match(body, { outcomes: 'All test before each release', actions: [{ text: 'Share the list', council: 'DEV', due_on: '2026-08-01', done_at: null }, { text: 'Book the hall', council: null }] })
    const [share, book] = body.actions.map((action: { id: string }) => action.id)
    t.match((await must(`PATCH /v1/meetings/${id}/actions/${share}`, { as: lead, body: { done: true } })).body.actions[0], { id: share, done_at: '2026-07-10T13:00:00.000Z' })
    const again = await conclude([{ text: 'Book a hall', id: book }, { text: 'Share the list', id: share, council: 'DEV', due_on: '2026-08-01' }, { text: 'Ask London' }])
    t.match(again.body.actions, [{ id: book, text: 'Book a hall' }, { id: share, done_at: '2026-07-10T13:00:00.000Z' }, { text: 'Ask London' }])
    t.match((await must(`PATCH /v1/meetings/${id}/actions/${share}`, { as: admin, body: { done: false } })).body.actions[1], { id: share, done_at: null })
    t.match((await conclude([{ text: 'Ask London', id: again.body.actions[2].id }], null)).body, { outcomes: null, actions: [{ text: 'Ask London' }] })
    t.equal((await call(`PATCH /v1/meetings/${id}/actions/${book}`, { as: lead, body: { done: true } })).status, 404)
    for (const as of [london_lead, editor, peer_editor]) t.equal((await call(`PUT /v1/meetings/${id}/outcomes`, { as, body: { actions: [] } })).status, 403)
    const entries = await asService<{ action: string }>(`select action from history where subject = 'meetings/${id}' order by seq`)
    t.same(entries.map(({ action }) => action), [
      'meeting arranged', 'meeting held', 'attendance changed', 'meeting changed', 'outcomes recorded', 'meeting action done', 'outcomes recorded', 'meeting action reopened', 'outcomes recorded'
    ])
  })

  await t.test('counts as the region\'s last one from its day on, unless it was called off', async t => {
    const lastOn = async (day: string) => (await asService<{ last: string }>(`select region_last_meeting(head_id, '${day}') as last from region where id = 'south-west'`))[0]!.last
    t.equal(await lastOn('2026-06-30'), null)
    t.equal(await lastOn('2026-07-09'), '2026-07-01')
    t.equal(await lastOn('2026-12-01'), '2026-07-10')
  })

  await t.test('is listed by when it begins, page by page, between days, and as a table', async t => {
    await must('POST /v1/regions/london/meetings', { as: london_lead, body: { ...workshop, title: 'In London', starts_at: '2026-07-05T23:30:00Z', ends_at: '2026-07-06T01:00:00Z' } })
    const seen: string[] = []
    for (let query: string | undefined = '?limit=2'; query;) {
      const { body }: { body: { items: { starts_at: string }[], next: string | null } } = await must(`GET /v1/meetings${query}`)
      seen.push(...body.items.map(({ starts_at }) => starts_at))
      query = body.next === null ? undefined : `?limit=2&cursor=${body.next}`
    }
    t.same(seen, [...seen].sort())
    t.equal(seen.length, 6)
    const titles = async (query: string) => (await must(`GET /v1/meetings?${query}`)).body.items.map(({ title }: { title: string }) => title)
    t.same(await titles('from=2026-07-06&to=2026-07-07'), ['In London'], 'days are London\'s')
    t.same(await titles('from=2026-07-05&to=2026-07-06'), [])
    t.same(await titles('region=london'), ['In London'])
    t.match(rowsIn((await must('GET /v1/regions/london/meetings?format=csv')).text), [{ title: 'In London', points: '8;10', status: 'arranged' }])
  })

  await t.test('is told by events and in feeds', async t => {
    const { items } = (await must('GET /v1/events?limit=500&region=south-west')).body
    const types = items.map(({ type }: { type: string }) => type).filter((type: string) => type.startsWith('meeting.'))
    for (const type of ['meeting.arranged', 'meeting.moved', 'meeting.cancelled', 'meeting.held', 'meeting.changed']) t.ok(types.includes(type), type)
    t.match(items.find(({ type }: { type: string }) => type === 'meeting.moved'), { council: null, region: 'south-west', subject: /^\/v1\/meetings\// })
    for (const name of ['feed', 'meetings']) {
      const feed = new XMLParser({ isArray: tag => tag === 'entry' }).parse((await must(`GET /v1/regions/south-west/${name}.atom`)).text).feed
      const found = feed.entry.map(({ title }: { title: string }) => title.split(':')[0])
      for (const said of ['Meeting arranged', 'Meeting moved', 'Meeting called off', 'Meeting held']) t.ok(found.includes(said), `${name} ${said}`)
      t.equal(found.includes('Cornwall Council joined the region'), name === 'feed')
    }
  })
})

t.test('pages of meetings, in both languages', async t => {
  const { must, call, lead, london_lead, setNow } = await openSouthWest(t)
  const arrange = async (region: string, as: string, day: string, more: object = {}) => (await must(`POST /v1/regions/${region}/meetings`, {
    as, body: { ...workshop, starts_at: `${day}T09:00:00Z`, ends_at: `${day}T12:00:00Z`, title: `On ${day}`, ...more }
  })).body.id
  for (const day of ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-07-01', '2026-08-01']) await arrange('south-west', lead, day)
  const off = await arrange('london', london_lead, '2026-07-05', { title: 'Off' })
  await must(`POST /v1/meetings/${off}/cancel`, { as: london_lead, body: { reason: 'The hall is <flooded>' } })
  const id = await arrange('south-west', lead, '2026-06-15', { title: 'Today', about: 'First\nsecond' })
  await must(`PUT /v1/meetings/${id}/attendance`, { as: lead, body: { councils: ['CON', 'DEV', 'EXE'] } })
  await must(`PUT /v1/meetings/${id}/outcomes`, { as: lead, body: { outcomes: 'All test', actions: [{ text: 'Share the list', council: 'DEV', due_on: '2026-08-01' }] } })
  const poll = (await must(`POST /v1/meetings/${id}/polls`, { as: lead, body: { points: [8] } })).body
  setNow('2026-06-15T13:00:00.000Z')
  const pageAt = async (address: string, as?: string) => parseHTML((await must(`GET ${address}`, { as, headers: { accept: 'text/html' } })).text).document
  const titlesIn = (part: Pick<ReturnType<typeof parseHTML>['document'], 'querySelectorAll'>) => [...part.querySelectorAll('tbody th a')].map(link => link.textContent)

  for (const [prefix, language] of [['', 'en'], ['/cy', 'cy']] as [string, Language][]) {
    const words = wordsIn(language)
    const all = await pageAt(`${prefix}/meetings`)
    t.equal(all.querySelector('h1')!.textContent, words('meetings.title'))
    const [coming, over] = [...all.querySelectorAll('table')]
    t.same(titlesIn(coming!), ['On 2026-07-01', 'Off', 'On 2026-08-01'], 'the nearest come first')
    t.same(titlesIn(over!), ['Today', 'On 2026-05-01', 'On 2026-04-01', 'On 2026-03-01', 'On 2026-02-01'])
    t.equal(coming!.querySelector('.govuk-tag')!.textContent, words('meetings.cancelled'))
    t.ok([...all.querySelectorAll('a')].some(link => link.getAttribute('href') === '/v1/regions/south-west/meetings.ics'))
    t.match((await pageAt(`${prefix}/meetings/${off}`)).querySelector('main')!.textContent, 'The hall is <flooded>')

    const region = await pageAt(`${prefix}/regions/south-west`)
    const lists = [...region.querySelectorAll('table')].map(titlesIn).filter(titles => titles.some(title => /Today|^On/.test(title)))
    t.same(lists, [['On 2026-07-01'], ['Today', 'On 2026-05-01', 'On 2026-04-01']], 'a region has its next one and the last three')

    const page = await pageAt(`${prefix}/meetings/${id}`, lead)
    const text = page.querySelector('main')!.textContent
    for (const said of ['First\nsecond', 'Welcome', 'Cornwall Council', 'All test', 'Share the list', words('meeting.open'), words('meeting.voted', { voted: 0, codes: 3 })]) {
      t.ok(text.includes(said), said)
    }
    t.notMatch(page.toString(), 'room-7', 'the joining link is on no page, whoever asks')
    t.equal(page.querySelectorAll('.standpoint-poll').length, 0)
  }
  await must(`POST /v1/polls/${poll.id}/close`, { as: lead })
  const next = await arrange('south-west', lead, '2026-06-16')
  t.equal((await call(`GET /meetings/${next}`)).status, 200)
  const [table] = [...(await pageAt(`/meetings/${id}`)).querySelectorAll('.standpoint-poll')]
  t.same([...table!.querySelectorAll('data')].map(one => one.getAttribute('value')), Array(14).fill(''), 'where too few have answered there is nothing')
})

t.test('a redaction reaches every text of meetings and rounds', async t => {
  const { call, must, admin, lead, setNow, asService } = await openSouthWest(t)
  const round = (await must('POST /v1/rounds', { as: lead, body: { name: 'canary name', about: 'canary about', standard: 'lgdss-2016', points: [8] } })).body
  const body = {
    ...workshop,
    title: 'canary title',
    about: 'canary about',
    place: 'canary place',
    link: 'https://example.org/canary',
    agenda: [{ title: 'Welcome' }, { title: 'canary item' }],
    starts_at: '2026-06-15T10:00:00Z',
    ends_at: '2026-06-15T11:00:00Z'
  }
  const { id } = (await must('POST /v1/regions/south-west/meetings', { as: lead, body })).body
  const off = (await must('POST /v1/regions/south-west/meetings', { as: lead, body: { ...workshop, title: 'Off' } })).body.id
  await must(`POST /v1/meetings/${off}/cancel`, { as: lead, body: { reason: 'canary reason' } })
  const { actions: [action] } = (await must(`PUT /v1/meetings/${id}/outcomes`, { as: lead, body: { outcomes: 'canary outcomes', actions: [{ text: 'canary action' }] } })).body
  const redact = async (target: string, pointer: string) => await call('POST /v1/redactions', { as: admin, body: { target, pointer, reason: 'Names a person' } })
  const places = [
    ...['/title', '/about', '/place', '/link', '/agenda/1/title', '/outcomes', `/actions/${action.id}/text`].map(pointer => [`meetings/${id}`, pointer] as const),
    [`meetings/${off}`, '/reason'], [`rounds/${round.id}`, '/name'], [`rounds/${round.id}`, '/about']
  ] as const
  setNow('2026-06-16T12:00:00.000Z')
  for (const [target, pointer] of places) t.match(await redact(target, pointer), { status: 201, body: { target, pointer, texts: 1 } }, `${target} ${pointer}`)
  t.equal((await redact(`meetings/${id}`, '/title')).status, 200, 'once is enough')
  t.equal((await redact(`meetings/${id}`, '/region')).status, 422)
  t.equal((await redact(`meetings/${round.id}`, '/title')).status, 404)
  t.match((await must(`GET /v1/meetings/${id}`, { as: lead })).body, {
    title: 'removed', about: 'removed', place: 'removed', link: 'removed', agenda: [{ title: 'Welcome' }, { title: 'removed' }], outcomes: 'removed', actions: [{ text: 'removed' }]
  })
  t.match((await must(`GET /v1/rounds/${round.id}`)).body, { name: 'removed', about: 'removed' })
  for (const path of [`meetings/${id}`, `meetings/${off}`, 'meetings', 'meetings.ics', 'rounds', 'regions/south-west/feed.atom', 'regions/south-west/meetings.atom']) {
    t.notMatch((await must(`GET /v1/${path}`, { as: admin })).text, 'canary', path)
  }
  t.equal((await asService<{ n: number }>('select count(*)::int as n from wording where body like \'%canary%\''))[0]!.n, 0)
})
