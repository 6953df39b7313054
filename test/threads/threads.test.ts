// What leads, and the members of one region, ask and tell each other: who reads it, what becomes of it, and what is kept.
import t from 'tap'
import type { Thread } from '../../src/wire-types.d.ts'
import { rowsIn } from '../helpers/csv.ts'
import { openSouthWest } from '../helpers/story.ts'

const question = { kind: 'question', title: 'Point 5 where forms are bought', body: 'How do you run the exercise there?', standard: 'lgdss-2016', points: [5, 7] }

t.test('threads', async t => {
  const world = await openSouthWest(t)
  const { call, must, tokens, token, admin, editor, reviewer, peer_editor, lead, london_lead, london_editor, setNow, asService } = world
  /** Leads London, and comes from Cornwall. */
  const visiting_lead = await token({ role: 'lead', council: 'CON', region: 'london' })
  const everybody = { ...tokens, visiting_lead, nobody: undefined }
  const begin = async (as: string, body: object = question): Promise<Thread> => (await must('POST /v1/regions/south-west/threads', { as, body })).body
  const ask = async (as: string, body: object = question): Promise<Thread> => (await must('POST /v1/threads', { as, body: { audience: 'leads', ...body } })).body
  const titles = async (line: string, as: string) => (await must(line, { as })).body.items.map(({ title }: Thread) => title)

  await t.test('of all leads are read by leads and admins, and by nobody else', async t => {
    const thread = await ask(london_lead)
    t.match(thread, { audience: 'leads', region: null, ...{ ...question, body: undefined }, author: { name: 'lead HCK london', council: 'HCK' }, message_count: 1, answered_at: null, answer: null })
    t.match(thread.messages, [{ thread: thread.id, body: question.body, author: { council: 'HCK' }, edited_at: null }])
    for (const [who, as] of Object.entries(everybody)) {
      const knows = ['admin', 'lead', 'london_lead', 'visiting_lead'].includes(who)
      t.equal((await call(`GET /v1/threads/${thread.id}`, { as })).status, knows ? 200 : 404, who)
      t.equal((await call(`GET /v1/threads/${thread.id}/messages`, { as })).status, knows ? 200 : 404, who)
      t.equal((await call(`GET /v1/messages/${thread.messages[0]!.id}`, { as })).status, knows ? 200 : 404, who)
      t.equal((await call('GET /v1/threads', { as })).status, knows ? 200 : who === 'nobody' ? 401 : 403, who)
      t.equal((await call(`POST /v1/threads/${thread.id}/messages`, { as, body: { body: 'x' } })).status, knows ? 201 : who === 'nobody' ? 401 : 404, who)
    }
    t.match(await call('POST /v1/threads', { as: lead, body: question }), { status: 400, body: { errors: [{ pointer: '/audience' }] } })
  })

  await t.test('of a region are read by its members of today, its leads and admins', async t => {
    const thread = await begin(reviewer)
    t.match(thread, { audience: 'members', region: 'south-west', author: { name: 'reviewer DEV', council: 'DEV' } })
    for (const [who, as] of Object.entries(everybody)) {
      const knows = ['admin', 'editor', 'reviewer', 'own_reviewer', 'peer_editor', 'lead', 'visiting_lead'].includes(who)
      t.equal((await call(`GET /v1/threads/${thread.id}`, { as })).status, knows ? 200 : 404, who)
      t.equal((await call('GET /v1/regions/south-west/threads', { as })).status, knows ? 200 : 404, who)
      t.equal((await call('POST /v1/regions/south-west/threads', { as, body: question })).status, knows ? 201 : who === 'nobody' ? 401 : 403, who)
      t.equal((await call(`POST /v1/threads/${thread.id}/messages`, { as, body: { body: 'x' } })).status, knows ? 201 : who === 'nobody' ? 401 : 404, who)
    }
    t.equal((await call('GET /v1/regions/nowhere/threads', { as: admin })).status, 404)
  })

  await t.test('are of councils that belong to the region on the day of reading, whenever they were written', async t => {
    const before = await begin(peer_editor, { ...question, title: 'Before' })
    t.equal((await call(`GET /v1/threads/${before.id}`, { as: london_editor })).status, 404)
    await must('PUT /v1/regions/south-west/councils/DEV', { as: admin, body: { from: '2016-10-01', to: '2026-06-15' } })
    await must('PUT /v1/regions/london/councils/HCK', { as: admin, body: { from: '2016-10-01', to: '2026-06-15' } })
    await must('PUT /v1/regions/south-west/councils/HCK', { as: admin, body: { from: '2026-06-15' } })
    t.equal((await call(`GET /v1/threads/${before.id}`, { as: peer_editor })).status, 404, 'whoever wrote it sees it no more')
    t.equal((await call(`PATCH /v1/messages/${before.messages[0]!.id}`, { as: peer_editor, body: { body: 'x' } })).status, 404)
    t.match(await call(`GET /v1/threads/${before.id}`, { as: london_editor }), { status: 200, body: { title: 'Before' } })
    t.equal((await call('GET /v1/regions/south-west/threads', { as: peer_editor })).status, 404)
    await must('PUT /v1/regions/south-west/councils/HCK', { as: admin, body: { from: '2026-06-15', to: '2026-06-15' } })
    await must('PUT /v1/regions/london/councils/HCK', { as: admin, body: { from: '2016-10-01' } })
    await must('PUT /v1/regions/south-west/councils/DEV', { as: admin, body: { from: '2016-10-01' } })
    t.equal((await call(`GET /v1/threads/${before.id}`, { as: london_editor })).status, 404)
  })

  await t.test('are about points that there are', async t => {
    const refused = async (more: object) => {
      const { status, body } = await call('POST /v1/regions/south-west/threads', { as: editor, body: { ...question, ...more } })
      return [status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]
    }
    t.same(await refused({ points: [5, 16, 17] }), [422, ['/points/1', '/points/2']])
    t.same(await refused({ standard: 'none-1' }), [422, ['/standard']])
    t.same(await refused({ standard: undefined }), [422, ['/standard']])
    t.same(await refused({ title: ' ', kind: 'rumour' }), [400, ['/title', '/kind']])
    t.match(await begin(editor, { kind: 'news', title: 'A new form', body: 'It is there' }), { standard: null, points: [] })
  })

  await t.test('are found by what they are about, and by what was written since', async t => {
    setNow('2026-06-16T12:00:00.000Z')
    const asked = await ask(lead, { ...question, title: 'Asked', points: [3] })
    const news = await ask(lead, { ...question, kind: 'news', title: 'News', standard: 'govuk-2019', points: [3] })
    t.same(await titles('GET /v1/threads?point=3', lead), ['Asked', 'News'])
    t.same(await titles('GET /v1/threads?point=3&standard=govuk-2019', lead), ['News'])
    t.same(await titles('GET /v1/threads?kind=news', london_lead), ['News'])
    t.same(await titles('GET /v1/threads?updated_since=2026-06-16T12:00:00Z', lead), ['Asked', 'News'])
    setNow('2026-06-17T12:00:00.000Z')
    await must(`POST /v1/threads/${news.id}/messages`, { as: london_lead, body: { body: 'Thank you' } })
    t.same(await titles('GET /v1/threads?updated_since=2026-06-17T12:00:00%2B00:00', lead), ['News'])
    await must(`POST /v1/threads/${asked.id}/answer`, { as: lead })
    t.same(await titles('GET /v1/threads?updated_since=2026-06-17T12:00:00Z', lead), ['Asked', 'News'])
    t.same(await titles('GET /v1/threads?answered=true', lead), ['Asked'])
    t.same(await titles('GET /v1/threads?answered=false', lead), [question.title], 'news waits for no answer')
    const page = (await must('GET /v1/threads?limit=2', { as: lead })).body
    t.same([page.items.length, (await must(`GET /v1/threads?limit=2&cursor=${page.next}`, { as: lead })).body.items.map(({ id }: Thread) => id)], [2, [news.id]])
    t.same(rowsIn((await must('GET /v1/threads?format=csv', { as: lead })).text).length, 3)
  })

  await t.test('have messages that their authors edit, the earlier text kept', async t => {
    const { id } = await begin(editor)
    const said = (await must(`POST /v1/threads/${id}/messages`, { as: reviewer, body: { body: 'We compera' } })).body
    const patch = async (as: string, body: string, headers = {}) => await call(`PATCH /v1/messages/${said.id}`, { as, body: { body }, headers })
    setNow('2026-06-17T13:00:00.000Z')
    for (const as of [editor, lead, admin]) t.equal((await patch(as, 'Mine now')).status, 403)
    t.equal((await patch(london_lead, 'Mine now')).status, 404)
    t.match(await patch(reviewer, 'We compare', { 'if-match': '"other"' }), { status: 412 })
    const { headers } = await must(`GET /v1/messages/${said.id}`, { as: editor })
    const edited = await patch(reviewer, 'We compare', { 'if-match': String(headers.etag) })
    t.match(edited, { status: 200, body: { id: said.id, thread: id, body: 'We compare', edited_at: '2026-06-17T13:00:00.000Z' } })
    t.match(await patch(reviewer, 'We compare'), { status: 200, body: edited.body })
    t.match((await must(`GET /v1/threads/${id}`, { as: editor })).body, { updated_at: '2026-06-17T13:00:00.000Z', message_count: 2, messages: [{ body: question.body }, { body: 'We compare' }] })
    t.same(await asService(`
      select action, with_wording(council_id, changes -> 0 -> 'before') as before, with_wording(council_id, changes -> 0 -> 'after') as after
      from history where subject = 'threads/${id}' and action like 'message %' and council_id = (select head_id from region where id = 'south-west') order by seq`), [
      { action: 'message written', before: null, after: { body: 'We compera' } },
      { action: 'message edited', before: { body: 'We compera' }, after: { body: 'We compare' } }
    ])
  })

  await t.test('are read page by page where they are long', async t => {
    const { id } = await begin(editor)
    for (let i = 1; i <= 101; i++) await must(`POST /v1/threads/${id}/messages`, { as: i % 2 ? reviewer : editor, body: { body: `Message ${i}` } })
    const { message_count, messages } = (await must(`GET /v1/threads/${id}`, { as: lead })).body
    t.same([message_count, messages.length, messages.at(-1).body], [102, 100, 'Message 99'])
    const { body: { items, next } } = await must(`GET /v1/threads/${id}/messages?limit=101`, { as: lead })
    t.equal(items.length, 101)
    t.match((await must(`GET /v1/threads/${id}/messages?limit=101&cursor=${next}`, { as: lead })).body, { items: [{ body: 'Message 101' }], next: null })
  })

  await t.test('are answered and opened again by who asked, or a lead of those whom they are for', async t => {
    const thread = await begin(editor)
    const answer = (await must(`POST /v1/threads/${thread.id}/messages`, { as: reviewer, body: { body: 'We compare' } })).body.id
    const act = async (what: string, as: string, body?: object, headers = {}) => await call(`POST /v1/threads/${thread.id}/${what}`, { as, body, headers })
    for (const as of [reviewer, visiting_lead]) t.equal((await act('answer', as, {})).status, 403)
    t.equal((await act('answer', london_lead, {})).status, 404)
    t.match(await act('answer', editor, { message: (await begin(editor)).messages[0]!.id }), { status: 422, body: { errors: [{ pointer: '/message' }] } })
    t.equal((await act('answer', editor, { message: answer }, { 'if-match': '"other"' })).status, 412)
    setNow('2026-06-18T12:00:00.000Z')
    const answered = await act('answer', editor, { message: answer })
    t.match(answered, { status: 200, body: { answered_at: '2026-06-18T12:00:00.000Z', answered_by: { name: 'editor CON', council: 'CON' }, answer, updated_at: '2026-06-18T12:00:00.000Z' } })
    setNow('2026-06-18T13:00:00.000Z')
    t.match(await act('answer', lead, { message: answer }), { status: 200, body: answered.body }, 'what stands so already stays')
    t.match(await act('reopen', lead), { status: 200, body: { answered_at: null, answered_by: null, answer: null, updated_at: '2026-06-18T13:00:00.000Z' } })
    t.match(await act('answer', lead), { status: 200, body: { answered_by: { council: 'EXE' }, answer: null } })
    const news = await begin(editor, { ...question, kind: 'news' })
    t.match(await call(`POST /v1/threads/${news.id}/answer`, { as: editor }), { status: 422, body: { errors: [{ pointer: '/id' }] } })
    // What is for the leads of all regions is every lead's to settle.
    t.match(await call(`POST /v1/threads/${(await ask(london_lead)).id}/answer`, { as: lead }), { status: 200 })
  })

  await t.test('are read removed where a text is redacted, and found by who looks again', async t => {
    for (const [thread, as] of [[await begin(reviewer), editor], [await ask(lead), london_lead]] as const) {
      const message = thread.messages[0]!.id
      await must(`PATCH /v1/messages/${message}`, { as: thread.region ? reviewer : lead, body: { body: 'Ask her' } })
      setNow(new Date(Date.parse(thread.created_at) + 3_600_000).toISOString())
      const redact = async (target: string, pointer: string) => await must('POST /v1/redactions', { as: admin, body: { target, pointer, reason: 'Names a person' } })
      t.match((await redact(`messages/${message}`, '/body')).body, { target: `messages/${message}`, texts: 2 })
      await redact(`threads/${thread.id}`, '/title')
      const seen = (await must(`GET /v1/threads/${thread.id}`, { as })).body
      t.match(seen, { title: 'removed', messages: [{ body: 'removed' }] })
      t.ok(seen.updated_at > thread.updated_at)
      t.match(await call('POST /v1/redactions', { as: admin, body: { target: `threads/${thread.id}`, pointer: '/body', reason: 'x' } }), { status: 422 })
    }
    const texts = await asService<{ body: string }>('select body from wording')
    t.notMatch(JSON.stringify(texts), 'Ask her')
  })

  await t.test('are turned into material by a lead of those whom they are for, without the names of who wrote', async t => {
    const make = async (id: string, as: string | undefined, more: object = {}) =>
      await call(`POST /v1/threads/${id}/material`, { as, body: { kind: 'notes', title: 'Forms that are bought', licence: 'CC-BY-4.0', minutes: 30, ...more } })
    const thread = await begin(editor)
    const said = (await must(`POST /v1/threads/${thread.id}/messages`, { as: reviewer, body: { body: 'We **compare** two.' } })).body
    await must(`POST /v1/threads/${thread.id}/messages`, { as: editor, body: { body: 'Thank you' } })
    for (const [who, as] of Object.entries({ editor, reviewer, admin, visiting_lead })) t.equal((await make(thread.id, as)).status, 403, who)
    t.equal((await make(thread.id, london_lead)).status, 404)
    t.match(await make(thread.id, lead, { messages: [said.id, thread.id] }), { status: 422, body: { errors: [{ pointer: '/messages/1' }] } })
    t.match(await make(thread.id, lead, { points: [16] }), { status: 422, body: { errors: [{ pointer: '/points/0' }] } })
    const made = await make(thread.id, lead, { messages: [said.id, thread.messages[0]!.id] })
    t.match(made, { status: 201, headers: { location: `/v1/materials/${made.body.id}` } })
    t.match(made.body, { region: 'south-west', kind: 'notes', standard: 'lgdss-2016', latest: null })
    t.match(made.body.in_preparation, { title: 'Forms that are bought', body: `${question.body}\n\n---\n\nWe **compare** two.`, points: [5, 7], minutes: 30, licence: 'CC-BY-4.0' })
    t.notMatch(made.text, 'reviewer DEV')
    t.equal((await must(`GET /v1/threads/${thread.id}`, { as: editor })).body.material, made.body.id)
    t.match(await make(thread.id, lead), { status: 409, body: { existing: made.body.id } })
    t.equal((await call(`GET /v1/materials/${made.body.id}`, { as: editor })).status, 404, 'it is in preparation')
    // What is for all leads becomes the material of whoever's group takes it up.
    const asked = await ask(lead, { kind: 'question', title: 'A round on point 3', body: 'Who joins?' })
    t.match(await make(asked.id, london_lead), { status: 422, body: { errors: [{ pointer: '/standard' }] } })
    t.match(await make(asked.id, london_lead, { standard: 'lgdss-2016' }), { status: 201, body: { region: 'london', in_preparation: { body: 'Who joins?', points: [] } } })
    const chains = await asService(`select r.id as region from history h left join region r on r.head_id = h.council_id where h.subject = 'threads/${asked.id}' and h.action = 'thread made a material'`)
    t.same(chains, [{ region: null }], 'its history goes on where it began')
  })

  await t.test('are no events, and once a text was redacted admins alone are told', async t => {
    const eventsOf = async (as: string) => (await must('GET /v1/events?limit=500', { as })).body.items.filter(({ subject }: { subject: string }) => subject.includes('thread'))
    t.same(await eventsOf(lead), [])
    t.same(new Set((await eventsOf(admin)).map(({ type }: { type: string }) => type)), new Set(['text.redacted']))
  })
})
