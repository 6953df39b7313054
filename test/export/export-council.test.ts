import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import t, { type Test } from 'tap'
import type { Kysely } from 'kysely'
import { exportCouncil, type Line } from '../../src/export/export-council.ts'
import { kinds, left_out } from '../../src/export/kinds.ts'
import type { Score } from '../../src/wire-types.d.ts'
import { addService, begin, openSouthWest, publish, review, sheetOf, submit, volunteer } from '../helpers/story.ts'

/** Cornwall with something of every kind: the ids, and how to export. */
async function openHeld (t: Test) {
  const south_west = await openSouthWest(t)
  const { act, must, admin, editor, reviewer, own_reviewer, peer_editor, lead, token } = south_west
  await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: editor, body: { signed_on: '2026-01-01', url: 'https://example.org/pledge' } })
  const bins = await addService(must, editor)
  await must(`PATCH /v1/services/${bins}`, { as: editor, body: { shared_with: ['DEV'], supplier: 'Bins & Co' } })
  const published = await publish(must, editor, bins)
  const superseding = await publish(must, editor, bins)
  const submitted = await submit(must, editor, bins, sheetOf(3, { 4: null }), { reference: 'ours-1', summary: 'The June sheet' })
  const draft = await begin(must, editor, bins)
  await must(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 2, rationale: 'An early thought', evidence: [{ title: 'A photo', url: 'https://example.org/p' }] } })
  await must(`PUT /v1/assessments/${draft}/scores/3`, { as: editor, body: { score: 1, rationale: 'A later thought' } })
  const comment = (await must(`POST /v1/assessments/${submitted}/comments`, { as: reviewer, body: { point: 8, body: 'How was it tested?' } })).body.id
  const reply = (await must(`POST /v1/assessments/${submitted}/comments`, { as: editor, body: { reply_to: comment, body: 'With three residents' } })).body.id
  await must(`PATCH /v1/comments/${reply}`, { as: editor, body: { body: 'With four residents' } })
  await must(`POST /v1/comments/${comment}/resolve`, { as: editor })
  const parks = await addService(must, peer_editor, 'Parks', 'DEV')
  await must(`PATCH /v1/services/${parks}`, { as: peer_editor, body: { shared_with: ['CON'] } })
  const theirs = await submit(must, peer_editor, parks)
  const said = (await must(`POST /v1/assessments/${theirs}/comments`, { as: own_reviewer, body: { body: 'We do it otherwise' } })).body.id
  await must(`POST /v1/assessments/${theirs}/comments`, { as: lead, body: { body: 'Not of Cornwall' } })
  const held = (await must('POST /v1/tokens', { as: admin, body: { name: 'to be revoked', role: 'editor', council: 'CON' } })).body
  await must(`DELETE /v1/tokens/${held.id}`, { as: admin })
  await token({ role: 'editor', council: 'HCK', name: 'of Hackney' })
  await must('PUT /v1/councils/CON/help/lgdss-2016/8', { as: editor, body: { note: 'Ask us about testing' } })
  const exeter = await token({ role: 'reviewer', council: 'EXE' })
  const released = await volunteer(must, exeter, submitted)
  await must(`POST /v1/reviews/${released}/release`, { as: lead, body: { reason: 'Nothing happened' } })
  const reviewed = await review(must, exeter, submitted, { 8: { score: 2, note: 'Thin', recommendation: 'Test with more people', priority: 'high' } })
  await must(`PUT /v1/reviews/${reviewed}/points/8/reply`, { as: editor, body: { accept: true, score: 1, reason: 'We shall' } })
  const promise = { action: 'Ask ten people', owner_role: 'head of customer services', review: reviewed, point: 8, due_on: '2026-12-01' }
  const action = (await must(`POST /v1/assessments/${submitted}/actions`, { as: editor, body: promise })).body.id
  await must(`PATCH /v1/actions/${action}`, { as: editor, body: { status: 'dropped', reason: 'It is to be replaced' } })
  const libraries = await submit(must, peer_editor, await addService(must, peer_editor, 'Libraries', 'DEV'))
  await volunteer(must, own_reviewer, libraries)
  await must('POST /v1/councils/CON/interests', { as: own_reviewer, body: { council: 'HCK', reason: 'A joint company' } })
  await must('POST /v1/councils/HCK/interests', { as: admin, body: { council: 'CON', reason: 'The same company' } })
  await must('POST /v1/regions/south-west/threads', { as: editor, body: { kind: 'news', title: 'Our new forms', body: 'They are there' } })
  const proposed = (await must('POST /v1/regions', { as: editor, body: { name: 'The far west', councils: ['DEV'], why: 'To meet nearer', id: 'far-west' } })).body.id
  await must(`PUT /v1/proposals/${proposed}/councils/CON`, { as: editor })
  await must('PUT /v1/regions/south-west/leads/EXE', { as: admin, body: { from: '2026-06-15', to: '2026-06-15' } })
  const asked = (await must('POST /v1/regions/south-west/take-over', { as: editor, body: { why: 'We have time' } })).body.id
  await must(`POST /v1/regions/south-west/take-over/${asked}/accept`, { as: admin })
  await must('PUT /v1/regions/south-west/leads/EXE', { as: admin, body: { from: '2026-06-15' } })
  await must('POST /v1/webhooks', { as: editor, body: { url: 'https://example.org/hook' } })
  const hours = { starts_at: '2026-06-15T09:00:00Z', ends_at: '2026-06-15T10:00:00Z' }
  const workshop = { title: 'Workshop', ...hours, standard: 'lgdss-2016', points: [8], agenda: [] }
  const meeting = (await must('POST /v1/regions/south-west/meetings', { as: lead, body: workshop })).body.id
  await must(`PUT /v1/meetings/${meeting}/attendance`, { as: lead, body: { councils: ['CON', 'DEV'] } })
  await must(`PUT /v1/meetings/${meeting}/outcomes`, { as: lead, body: { actions: [{ text: 'Share the list', council: 'CON' }, { text: 'Book a hall', council: 'DEV' }] } })
  await must('POST /v1/redactions', { as: admin, body: { target: `assessments/${published}`, pointer: '/scores/15/rationale', reason: 'Named a resident' } })
  const own_lead = await token({ role: 'lead', council: 'CON', region: 'south-west' })
  const words = { kind: 'notes', standard: 'lgdss-2016', title: 'What we learnt', body: 'Ask early.', points: [8], licence: 'CC0-1.0' }
  const notes = (await must('POST /v1/regions/south-west/materials', { as: own_lead, body: words })).body.id
  await must(`POST /v1/materials/${notes}/versions/1/publish`, { as: own_lead })
  await must('POST /v1/regions/south-west/materials', { as: lead, body: { ...words, title: 'Exeter\'s' } })
  const use = { region: 'south-west', version: 1, used_on: '2026-06-01', would_change: 'Fewer words' }
  await must(`POST /v1/materials/${notes}/uses`, { as: own_lead, body: use })
  const read = async (code = 'CON', take: (lines: Line[]) => Promise<void> = async () => {}) => {
    const lines: Line[] = []
    await exportCouncil(act(), code, async batch => { lines.push(...batch); await take(batch) })
    return { lines, of: (kind: string) => lines.filter(line => line.kind === kind), text: JSON.stringify(lines) }
  }
  return { ...south_west, read, ids: { bins, published, superseding, submitted, draft, comment, reply, parks, theirs, said, libraries } }
}

t.test('an export', async t => {
  const { app, read, ids, tokens, must, editor, admin, database, asService } = await openHeld(t)
  const { lines, of, text } = await read()

  await t.test('begins with what it is and ends with what has to be in it', async t => {
    const [migration] = await asService<{ name: string }>('select name from kysely_migration order by name desc limit 1')
    t.match(lines[0], { kind: 'export', council: 'CON', as_at: '2026-06-15T12:00:00.000Z', migration: migration!.name, version: /^\d+\.\d+\.\d+/ })
    const counts = Object.fromEntries(kinds.map(({ kind }) => [kind, of(kind).length]))
    t.same(lines.at(-1), { kind: 'end', counts })
    for (const [kind, count] of Object.entries(counts)) t.ok(count > 0, `there is a ${kind}`)
    t.equal(Object.values(counts).reduce((sum, count) => sum + count), lines.length - 2)
  })

  await t.test('holds what the API shows, drafts and earlier texts too', async t => {
    const { body: council } = await must('GET /v1/councils/CON')
    t.match(of('council'), [{ ...council, aliases: [{ alias: 'CON', kind: 'code' }, { alias: 'E06000052', kind: 'gss_code' }] }])
    t.match(of('membership'), [{ region: 'south-west', from: '2016-10-01', to: null }])
    t.match(of('lead_term'), [{ region: 'south-west', from: '2026-06-15', to: null }])
    t.match(of('take_over'), [{ region: 'south-west', why: 'We have time', status: 'accepted', reason: null, asked_by: { council: 'CON' } }])
    t.match(of('region_proposal'), [{ slug: 'far-west', texts: { name: 'The far west', why: 'To meet nearer' }, councils: ['DEV'], status: 'proposed' }])
    t.match(of('region_it_would_join'), [{ proposal: of('region_proposal')[0]!.id, since: '2026-06-15' }])
    t.match(of('sign_up'), [{ standard: 'lgdss-2016', signed_on: '2026-01-01', url: 'https://example.org/pledge' }])
    t.match(of('service'), [{ id: ids.bins, slug: 'report-a-missed-bin', texts: { name: 'Report a missed bin', supplier: 'Bins & Co' }, shared_with: ['DEV'] }])
    t.match(of('service_shared_by_another'), [{ council: 'DEV', id: ids.parks }])
    t.same(of('assessment').map(({ id, status }) => [id, status]),
      [[ids.published, 'published'], [ids.superseding, 'published'], [ids.submitted, 'submitted'], [ids.draft, 'draft']])
    for (const { id, scores } of of('assessment') as (Line & { scores: { point: number, texts: object }[] })[]) {
      const { body } = await must(`GET /v1/assessments/${id}`, { as: editor })
      const shown = body.scores.map(({ point, score, rationale, updated_at }: Score) => ({ point, score, rationale, updated_at }))
      t.match(scores.map(({ texts, ...score }) => ({ ...score, ...texts })), shown)
    }
    t.match(of('review'), [
      { reviewer_council: 'EXE', status: 'released', release_cause: 'lead', reason: 'Nothing happened' },
      {
        assessment: ids.submitted,
        reviewer_council: 'EXE',
        status: 'completed',
        summary: 'A fair account',
        points: [{ point: 8, own_score: 3, reply: { accept: true, score: 1, texts: { reason: 'We shall' } } }]
      }
    ])
    t.match(of('attendance'), [{ region: 'south-west', starts_at: '2026-06-15T09:00:00.000Z' }])
    t.match(of('meeting_action'), [{ text: 'Share the list', due_on: null, done_at: null }])
    t.match(of('declared_interest'), [{ other_council: 'HCK', reason: 'A joint company', declared_by: { council: 'CON' } }])
    t.match(of('interest_declared_by_another'), [{ council: 'HCK', other_council: 'CON', reason: 'The same company' }])
    t.match(of('material_version'), [{ region: 'south-west', version: 1, status: 'published', texts: { title: 'What we learnt', body: 'Ask early.' }, points: [8] }])
    t.match(of('material_use'), [{ region: 'south-west', material_region: 'south-west', version: 1, would_change: 'Fewer words' }])
    t.same([of('material_version').length, of('material_use').length], [1, 1])
    t.match(of('review_of_another'), [{ council: 'DEV', assessment: ids.libraries, reviewer_council: 'CON', status: 'accepted' }])
    t.match(of('improvement_action'), [{
      assessment: ids.submitted, point: 8, texts: { action: 'Ask ten people', owner_role: 'head of customer services' }, status: 'dropped', reason: 'It is to be replaced'
    }])
    t.match(of('comment'), [
      { id: ids.comment, point: 8, body: 'How was it tested?', author: { name: 'reviewer DEV', council: 'DEV' }, resolved_by: { council: 'CON' } },
      { id: ids.reply, reply_to: ids.comment, body: 'With four residents' }
    ])
    t.match(of('message'), [{ region: 'south-west', title: 'Our new forms', body: 'They are there', author: { council: 'CON' } }])
    t.match(of('comment_on_another'), [{ id: ids.said, council: 'DEV', body: 'We do it otherwise' }])
    t.notMatch(text, 'Not of Cornwall')
    t.notMatch(text, 'of Hackney')
    for (const id of [ids.submitted, ids.draft]) {
      const { body } = await must(`GET /v1/assessments/${id}/history`, { as: editor })
      t.match(of('history').filter(({ subject }) => subject === `assessments/${id}`), body.items)
    }
    t.match(of('history').filter(({ action }) => action === 'token revoked'), [{ chain: 'register', by: { name: 'admin' } }])
  })

  await t.test('has every text that is kept', async t => {
    const kept = await asService<{ body: string }>('select w.body from wording w join council c on c.id = w.council_id where c.code = \'CON\'')
    const leaves = (value: unknown): string[] => value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : typeof value === 'string' ? [value] : []
    const texts = kept.flatMap(({ body }) => leaves(JSON.parse(body)))
    t.ok(['An early thought', 'With three residents', 'A photo'].every(one => texts.includes(one)))
    t.same(texts.filter(one => !text.includes(JSON.stringify(one))), [])
  })

  await t.test('has no secret: neither tokens, nor what they are known by, nor salts', async t => {
    const secrets = [...Object.values(tokens).flatMap(token => [token, createHash('sha256').update(token).digest('hex')])]
    const salts = await asService<{ salt: Buffer }>('select salt from wording where salt is not null union select salt from wording_remainder')
    for (const secret of [...secrets, ...salts.map(({ salt }) => salt.toString('hex'))]) t.notOk(text.includes(secret))
    t.match(of('token').map(({ name }) => name), ['editor CON', 'reviewer CON', 'to be revoked'])
    t.strictSame(Object.keys(of('token')[0]!), [
      'kind', 'id', 'name', 'role', 'region', 'issued_by', 'issuer', 'subject', 'created_at', 'expires_at', 'rotated_at', 'rotated_by',
      'earlier_secret_until', 'revoked_at', 'last_used_at', 'reviews_looked_at'
    ])
  })

  await t.test('stands at one moment, whatever is written while it is read', async t => {
    let wrote = false
    const { of } = await read('CON', async () => {
      if (wrote) return
      wrote = true
      await addService(must, editor, 'Written meanwhile')
      await must('PUT /v1/councils/CON/sign-ups/govuk-2019', { as: editor, body: { signed_on: '2026-02-01' } })
    })
    t.same([of('service').length, of('sign_up').length], [1, 1])
    t.equal((await read()).of('service').length, 2)
  })

  await t.test('goes on past a batch, in order, none twice', async t => {
    for (let i = 0; i < 210; i++) await addService(must, editor, `Service ${i}`)
    const ids = (await read()).of('service').map(({ id }) => id)
    t.equal(ids.length, 212)
    t.same(ids, [...new Set(ids)].sort())
  })

  await t.test('is found by any code, and refused for none', async t => {
    t.equal((await read('e06000052')).lines[0]!.council, 'CON')
    await t.rejects(read('ZZZ'), { message: 'No council has the code ZZZ.' })
    await must('PUT /v1/councils/NEW', { as: admin, body: { name: 'New', type: 'UA', nation: 'England' } })
    t.match((await read('NEW')).lines.at(-1), { counts: { council: 1, assessment: 0, history: 1 } })
  })

  const cli = ['src/cli.ts', 'export', '--council']
  const env = { ...process.env, DATABASE_URL: database.url, PREPARED_STATEMENTS: String(database.prepared_statements) }

  await t.test('is printed by the command line, as the service\'s role and without migrating', async t => {
    const printed = await new Promise<{ code: number | null, out: string, err: string }>(resolve => {
      const child = execFile(process.execPath, [...cli, 'CON'], { env, maxBuffer: 1e8 }, (_, out, err) => resolve({ code: child.exitCode, out, err }))
    })
    t.match(printed, { code: 0, err: '' })
    const lines = printed.out.trimEnd().split('\n').map(line => JSON.parse(line))
    t.same(lines.at(-1).counts, (await read()).lines.at(-1)!.counts)
  })

  await t.test('ends without a fault when its reader has had enough', async t => {
    const child = spawn(process.execPath, [...cli, 'CON'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', data => { said += String(data) })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    t.same(await once(child, 'close'), [0, null])
    t.equal(said, '')
  })

  await t.test('is refused before the migrations have run', async t => {
    const { read, asOwner } = await openHeld(t)
    await asOwner('delete from kysely_migration where name = (select max(name) from kysely_migration)')
    await t.rejects(read(), /run migrate first/)
  })

  await t.test('tells every table and column about a council, or says why not', async t => {
    const columns = await asService<{ table: string, column: string, council: boolean }>(`
      select c.relname as table, a.attname as column, a.attname = 'council_id' or exists (
        select from pg_constraint f where f.conrelid = c.oid and f.confrelid = 'council'::regclass and a.attnum = any (f.conkey)
      ) as council
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`)
    const sources = kinds.map(({ tables, select }) => ({ tables, source: select('', '').compile(app.db as Kysely<unknown>).sql }))
    const told = (table: string, column: string) => sources.some(({ tables, source }) => tables.includes(table) && new RegExp(`\\b${column}\\b`).test(source))
    const about = new Set(columns.filter(({ council }) => council).map(({ table }) => table))
    t.ok(about.size > 12)
    const forgotten = columns.filter(({ table, column }) => about.has(table) && !told(table, column) && !left_out[table] && !left_out[`${table}.${column}`])
    t.same(forgotten.map(({ table, column }) => `${table}.${column}`), [])
    const exists = new Set(columns.flatMap(({ table, column }) => [table, `${table}.${column}`]))
    t.same([...Object.keys(left_out), ...kinds.flatMap(({ tables }) => tables)].filter(name => !exists.has(name)), [], 'and names none that is gone')
  })
})
