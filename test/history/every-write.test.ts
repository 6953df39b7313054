// Every route that writes leaves history, loses nobody's change and, where it is a POST, does under a key what it does once: the routes are
// the router's own, so that a new one fails here until it has a case.
import { globSync, readFileSync } from 'node:fs'
import t from 'tap'
import { webhooks } from '../helpers/app.ts'
import { openSecondApp } from '../helpers/second-app.ts'
import { addService, openSouthWest, sheetOf } from '../helpers/story.ts'
import { writingRoutes } from '../helpers/writing-routes.ts'

/** Routes whose writes leave no entry, and why. */
const exceptions: Record<string, string> = {
  'POST /v1/me/reviews/looked': 'notes when the holder of a token last looked: nobody else\'s business, and no change to what anybody wrote',
  'POST /v1/polls/:id/votes': 'an entry would say when which vote was cast: the vote is counted, and nothing else is kept of it'
}

/** Routes that change something and take no ETag, and why. */
const untagged: Record<string, string> = {
  'DELETE /v1/tokens/:id': 'a token has no ETag, and is revoked whatever it is',
  'DELETE /v1/tokens/:id/earlier-secret': 'the same'
}

/** Where nothing stands yet: whoever says nothing of what stands makes it. */
const makes = [
  'PUT /v1/councils/:code', 'PUT /v1/councils/:code/sign-ups/:standard', 'PUT /v1/councils/:code/help/:standard/:point', 'PUT /v1/regions/:region',
  'PUT /v1/regions/:region/councils/:code', 'PUT /v1/regions/:region/leads/:code', 'PUT /v1/proposals/:id/councils/:code', 'PUT /v1/standards/:standard'
]

/** Files that write past src/database/write.ts, and why. */
const past_write: Record<string, string> = {
  'src/database/idempotency-keys.ts': 'keeps what was answered, in the transaction of a write',
  'src/database/write-statements.ts': 'holds the statements that a write runs',
  'src/inbox/own-reviews.ts': exceptions['POST /v1/me/reviews/looked']!,
  'src/webhooks/plan-deliveries.ts': 'plans what follows from the history',
  'src/webhooks/claim-delivery.ts': 'says that an attempt is under way',
  'src/webhooks/settle-delivery.ts': 'notes what came of an attempt',
  'src/tokens/find-caller.ts': 'notes when a token was last used, to the minute'
}

/** Routes that answer with a secret. */
const secret = ['POST /v1/meetings/:id/polls', 'POST /v1/polls/:id/codes/:code', 'POST /v1/tokens', 'POST /v1/tokens/:id/rotate', 'POST /v1/webhooks', 'POST /v1/webhooks/:id/rotate']

interface Entry {
  token_id: string
  at: string
  action: string
  subject: string
  changes: { pointer: string, before?: unknown, after?: unknown }[]
}

t.test('every write over HTTP', async t => {
  const tester = await openSouthWest(t)
  const { app, call, must, token, tokens, asService, setNow } = tester
  const strict = await openSecondApp(t, tester, { require_if_match: true, webhooks })
  const paths = (app.swagger() as { paths: Record<string, Record<string, { 'x-if-match'?: string }>> }).paths
  const tagOf = (route: string) => {
    const [method, path] = route.split(' ') as [string, string]
    return paths[path.replaceAll(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!['x-if-match']
  }
  const { admin, editor, reviewer } = tokens
  const reviewers = { DEV: reviewer, EXE: await token({ role: 'reviewer', council: 'EXE' }), HCK: tokens.london_reviewer }
  const done = new Set<string>()
  let count = 0

  const entriesOf = async (request: string) => await asService<Entry>(`select token_id, at, action, subject, changes from history where request_id = '${request}' order by seq`)

  /** Tries to write over what the caller does not know of; gives the header that says that it does. */
  async function requiresTag (
    route: string, line: string, given: { as: string, body?: unknown, headers: Record<string, string> }
  ): Promise<Record<string, string>> {
    const { status, body: { etag } } = await call(line, { ...given, headers: { ...given.headers, 'x-request-id': 'behind', 'if-match': '"0.stale"' } })
    t.equal(status, 412, `${route} is refused to whoever is behind`)
    t.same(await entriesOf('behind'), [], 'and changes nothing')
    if (makes.includes(route)) {
      t.equal(etag, undefined, `${route}: nothing stands`)
      return { 'if-none-match': '*' }
    }
    const [method, url] = line.split(' ') as ['PUT', string]
    const headers = { ...given.headers, authorization: `Bearer ${given.as}` }
    const untold = await strict.inject({ method, url, headers, ...given.body !== undefined && { payload: given.body as object } })
    t.match(untold.json(), { status: 428, type: '/problems/if-match-missing', etag }, `${route} is refused to whoever says nothing, where that is asked for`)
    t.match((await call(line, { ...given, headers: { ...given.headers, 'if-none-match': '*' } })), { status: 412, body: { etag } }, `${route}: something stands`)
    return { 'if-match': etag }
  }

  /** Does what a route does, at the address that its parameters make, and looks at what it leaves behind. */
  async function leaves (route: string, params: Record<string, string | number>, { as = editor, body, headers = {}, query = '' }: { as?: string, body?: unknown, headers?: Record<string, string>, query?: string } = {}) {
    const request = `case-${++count}`
    // The time of an entry is the time of the request.
    const moment = new Date(Date.parse('2026-06-15T12:00:00.000Z') + count * 1000).toISOString()
    setNow(moment)
    const line = `${route.replaceAll(/:(\w+)/g, (_, name) => String(params[name]))}${query}`
    const tag = tagOf(route) === undefined ? {} : await requiresTag(route, line, { as, body, headers })
    const given = { as, body, headers: { 'x-request-id': request, ...headers, ...route.startsWith('POST') && { 'idempotency-key': `"${request}"` }, ...tag } }
    const answer = await must(line, given)
    const entries = await entriesOf(request)
    const { id } = (await must('GET /v1/me', { as })).body
    t.ok(entries.length > 0, `${route} leaves an entry`)
    for (const entry of entries) {
      t.match(entry, { token_id: id, at: moment, action: /\w/, subject: /^\w+\/\S+$/ }, `${route}: ${entry.action}`)
      t.ok(entry.changes.length > 0 && entry.changes.every(change => 'before' in change || 'after' in change), `${route} says what changed: ${JSON.stringify(entry.changes)}`)
    }
    if (route.startsWith('POST')) {
      const again = await call(line, { ...given, headers: { ...given.headers, 'if-match': '"0.stale"' } })
      if (secret.includes(route)) t.match(again, { status: 409, body: { type: '/problems/answer-not-kept', existing: answer.body.id } }, `${route} does not show a secret twice`)
      else t.same([again.status, again.text, again.headers.location, again.headers.etag], [answer.status, answer.text, answer.headers.location, answer.headers.etag], `${route} is answered again`)
      t.same(await entriesOf(request), entries, `${route} is done once`)
    }
    done.add(route)
    return answer.body
  }

  const bins = (await leaves('POST /v1/councils/:code/services', { code: 'CON' }, { body: { name: 'Report a missed bin' } })).id
  await leaves('PATCH /v1/services/:id', { id: bins }, { body: { supplier: 'Bins & Co' } })
  await leaves('PUT /v1/councils/:code/sign-ups/:standard', { code: 'CON', standard: 'lgdss-2016' }, { body: { signed_on: '2026-01-01' } })
  const day = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' }
  const assessment = (await leaves('POST /v1/services/:id/assessments', { id: bins }, { body: day })).id
  await leaves('PATCH /v1/assessments/:id', { id: assessment }, { body: { summary: 'Our first' } })
  await leaves('PUT /v1/assessments/:id/scores/:point', { id: assessment, point: 3 }, { body: { score: 2 } })
  await leaves('PUT /v1/assessments/:id/scores', { id: assessment }, { body: sheetOf(4) })
  await leaves('POST /v1/assessments/:id/submit', { id: assessment })
  await leaves('POST /v1/assessments/:id/withdraw', { id: assessment })
  await must(`POST /v1/assessments/${assessment}/submit`, { as: editor })
  const comment = (await leaves('POST /v1/assessments/:id/comments', { id: assessment }, { as: reviewer, body: { body: 'Why?' } })).id
  await leaves('PATCH /v1/comments/:id', { id: comment }, { as: reviewer, body: { body: 'How?' } })
  await leaves('POST /v1/comments/:id/resolve', { id: comment })
  await leaves('POST /v1/comments/:id/reopen', { id: comment })
  const review = (await leaves('POST /v1/assessments/:id/reviews', { id: assessment }, { as: reviewer, body: {} })).id
  await leaves('PATCH /v1/reviews/:id', { id: review }, { as: tokens.lead, body: { due_on: '2026-08-01' } })
  await leaves('PUT /v1/reviews/:id/points/:point', { id: review, point: 8 }, { as: reviewer, body: { score: 2, recommendation: 'Ask more people' } })
  await leaves('PUT /v1/reviews/:id/points/:point', { id: review, point: 9 }, { as: reviewer, body: { note: 'Fine' } })
  await leaves('DELETE /v1/reviews/:id/points/:point', { id: review, point: 9 }, { as: reviewer })
  await leaves('POST /v1/reviews/:id/complete', { id: review }, { as: reviewer, body: { outcome: 'agree', summary: 'Fair' } })
  await leaves('PUT /v1/reviews/:id/points/:point/reply', { id: review, point: 8 }, { body: { accept: true, score: 3 } })
  const invite = async (code: string) => (await must(`POST /v1/assessments/${assessment}/reviews`, { as: tokens.lead, body: { reviewer_council: code } })).body.id
  const accepted = await invite('EXE')
  await leaves('POST /v1/reviews/:id/accept', { id: accepted }, { as: reviewers.EXE })
  await leaves('POST /v1/reviews/:id/release', { id: accepted }, { as: tokens.lead, body: { reason: 'It is late' } })
  await leaves('POST /v1/reviews/:id/decline', { id: await invite('EXE') }, { as: reviewers.EXE, body: { reason: 'No time' } })
  const action = (await leaves('POST /v1/assessments/:id/actions', { id: assessment }, { body: { action: 'Ask ten people', owner_role: 'head of bins' } })).id
  await leaves('PATCH /v1/actions/:id', { id: action }, { body: { status: 'done' } })
  await leaves('POST /v1/assessments/:id/publish', { id: assessment })
  const draft = (await must(`POST /v1/services/${bins}/assessments`, { as: editor, body: day })).body.id
  await leaves('DELETE /v1/assessments/:id', { id: draft })
  const imported = { council: 'CON', service: 'parks', service_name: 'Parks', ...day, reference: 'old-1', scores: sheetOf(3).scores }
  await leaves('POST /v1/assessments/import', {}, { body: `${JSON.stringify(imported)}\n`, headers: { 'content-type': 'application/x-ndjson' } })
  await leaves('PUT /v1/councils/:code/help/:standard/:point', { code: 'CON', standard: 'lgdss-2016', point: 8 }, { body: { note: 'Ask us' } })
  await leaves('DELETE /v1/councils/:code/help/:standard/:point', { code: 'CON', standard: 'lgdss-2016', point: 8 })
  await leaves('POST /v1/councils/:code/interests', { code: 'CON' }, { as: tokens.own_reviewer, body: { council: 'HCK', reason: 'A joint company' } })
  const question = { kind: 'question', title: 'Forms that are bought', body: 'How do you do it?' }
  const thread = await leaves('POST /v1/regions/:region/threads', { region: 'south-west' }, { body: question })
  await leaves('POST /v1/threads', {}, { as: tokens.lead, body: { audience: 'leads', ...question } })
  const message = (await leaves('POST /v1/threads/:id/messages', { id: thread.id }, { as: reviewer, body: { body: 'We compare' } })).id
  await leaves('PATCH /v1/messages/:id', { id: message }, { as: reviewer, body: { body: 'We compare two' } })
  await leaves('POST /v1/threads/:id/answer', { id: thread.id }, { body: { message } })
  await leaves('POST /v1/threads/:id/reopen', { id: thread.id })
  await leaves('POST /v1/threads/:id/material', { id: thread.id }, { as: tokens.lead, body: { kind: 'notes', title: 'Forms', licence: 'CC-BY-4.0', standard: 'lgdss-2016' } })
  const points = { standard: 'lgdss-2016', points: [8] }
  const round = (await leaves('POST /v1/rounds', {}, { as: tokens.lead, body: { name: 'Testing', ...points } })).id
  await leaves('PATCH /v1/rounds/:id', { id: round }, { as: tokens.lead, body: { points: [8, 9] } })
  await leaves('PUT /v1/rounds/:id/regions/:region', { id: round, region: 'london' }, { as: tokens.london_lead })
  const meet = { ...points, title: 'Workshop', starts_at: '2026-06-15T09:00:00Z', ends_at: '2026-06-15T10:00:00Z', agenda: [] }
  const meeting = (await leaves('POST /v1/regions/:region/meetings', { region: 'south-west' }, { as: tokens.lead, body: meet })).id
  await leaves('PATCH /v1/meetings/:id', { id: meeting }, { as: tokens.lead, body: { place: 'Truro' } })
  await leaves('PUT /v1/meetings/:id/attendance', { id: meeting }, { as: tokens.lead, body: { councils: ['CON', 'DEV'] } })
  const { actions: [promised] } = await leaves('PUT /v1/meetings/:id/outcomes', { id: meeting }, { as: tokens.lead, body: { actions: [{ text: 'Share it' }] } })
  await leaves('PATCH /v1/meetings/:id/actions/:action', { id: meeting, action: promised.id }, { as: tokens.lead, body: { done: true } })
  const poll = (await leaves('POST /v1/meetings/:id/polls', { id: meeting }, { as: tokens.lead, body: {} })).id
  await leaves('POST /v1/polls/:id/codes/:code', { id: poll, code: 'CON' }, { as: tokens.lead })
  await leaves('POST /v1/polls/:id/close', { id: poll }, { as: tokens.lead })
  const off = (await must('POST /v1/regions/south-west/meetings', { as: tokens.lead, body: meet })).body.id
  await leaves('POST /v1/meetings/:id/cancel', { id: off }, { as: tokens.lead, body: { reason: 'Nobody can come' } })
  await leaves('POST /v1/redactions', {}, { as: admin, body: { target: `comments/${comment}`, pointer: '/body', reason: 'Names a resident' } })

  await leaves('PUT /v1/councils/:code', { code: 'BRS' }, { as: admin, body: { name: 'Bristol', type: 'UA', nation: 'England' } })
  await leaves('POST /v1/councils/:code/recode', { code: 'BRS' }, { as: admin, body: { code: 'BST' } })
  const register = 'local-authority-code,official-name,gss-code,nation,local-authority-type,end-date,replaced-by\nWIL,Wiltshire,E06000054,England,UA,,\n'
  await leaves('POST /v1/councils/import', {}, { as: admin, body: register, headers: { 'content-type': 'text/csv' } })
  await leaves('PUT /v1/regions/:region', { region: 'north' }, { as: admin, body: { name: 'North', description: 'The north', started_on: null } })
  await leaves('PUT /v1/regions/:region/councils/:code', { region: 'north', code: 'BST' }, { as: admin, body: { from: '2026-01-01' } })
  await leaves('PUT /v1/regions/:region/leads/:code', { region: 'north', code: 'BST' }, { as: admin, body: { from: '2026-01-01', to: '2026-06-01' } })
  const of_south_west = { region: 'south-west' }
  await leaves('POST /v1/regions/:region/handover', of_south_west, { as: tokens.lead, body: { to: 'DEV', on: '2027-01-01' } })
  await must('PUT /v1/regions/north/councils/BST', { as: admin, body: { from: '2026-01-01' } })
  const bristol = await token({ role: 'editor', council: 'BST' })
  const ask = async () => (await leaves('POST /v1/regions/:region/take-over', { region: 'north' }, { as: bristol, body: { why: 'We have time' } })).id
  await leaves('POST /v1/regions/:region/take-over/:id/decline', { region: 'north', id: await ask() }, { as: admin, body: { reason: 'Not yet' } })
  await leaves('POST /v1/regions/:region/take-over/:id/accept', { region: 'north', id: await ask() }, { as: admin })
  const propose = async (slug: string) => (await leaves('POST /v1/regions', {}, { body: { name: 'A group', id: slug, councils: [], why: 'To meet' } })).id
  const [opened, merged, withdrawn, declined] = [await propose('g-1'), await propose('g-2'), await propose('g-3'), await propose('g-4')]
  await leaves('PATCH /v1/proposals/:id', { id: opened }, { body: { why: 'To meet nearer' } })
  await leaves('PUT /v1/proposals/:id/councils/:code', { id: opened, code: 'CON' })
  await leaves('DELETE /v1/proposals/:id/councils/:code', { id: opened, code: 'CON' })
  await leaves('POST /v1/proposals/:id/open', { id: opened }, { as: admin, body: { from: '2026-06-01', leads: ['HCK'] } })
  await leaves('POST /v1/proposals/:id/merge', { id: merged }, { as: admin, body: { into: 'north', reason: 'Too thin' } })
  await leaves('POST /v1/proposals/:id/withdraw', { id: withdrawn }, { body: { reason: 'Nobody came' } })
  await leaves('POST /v1/proposals/:id/decline', { id: declined }, { as: admin, body: { reason: 'There is one' } })
  await leaves('POST /v1/regions/:region/end', { region: 'north' }, { as: admin, body: { ended_on: '2027-01-01', followed_by: ['south'], reason: 'Too thin' } })
  const { id: _, ...standard } = (await must('GET /v1/standards/lgdss-2016')).body
  await leaves('PUT /v1/standards/:standard', { standard: 'own-1' }, { as: admin, body: standard })
  const words = { title: 'Cards', body: 'Cut them out.', points: [8], licence: 'CC-BY-4.0' }
  const leading = { as: tokens.london_lead }
  const material = (await leaves('POST /v1/regions/:region/materials', { region: 'london' }, { ...leading, body: { kind: 'exercise', standard: 'lgdss-2016', ...words } })).id
  await leaves('PUT /v1/materials/:id/versions/:number', { id: material, number: 1 }, { ...leading, body: { ...words, minutes: 30 } })
  await leaves('POST /v1/materials/:id/versions/:number/publish', { id: material, number: 1 }, leading)
  await leaves('POST /v1/materials/:id/versions', { id: material }, { ...leading, body: words })
  await leaves('POST /v1/materials/:id/uses', { id: material }, { as: tokens.lead, body: { region: 'south-west', version: 1, used_on: '2026-06-14' } })
  const issued = (await leaves('POST /v1/tokens', {}, { as: admin, body: { name: 'another', role: 'reader' } })).id
  await leaves('POST /v1/tokens/:id/rotate', { id: issued }, { as: admin, body: {} })
  await leaves('DELETE /v1/tokens/:id/earlier-secret', { id: issued }, { as: admin })
  await leaves('DELETE /v1/tokens/:id', { id: issued }, { as: admin })
  const webhook = (await leaves('POST /v1/webhooks', {}, { body: { url: 'https://example.org/hook' } })).id
  await leaves('PATCH /v1/webhooks/:id', { id: webhook }, { body: { description: 'ours' } })
  await leaves('POST /v1/webhooks/:id/rotate', { id: webhook }, { body: {} })
  const { event } = await leaves('POST /v1/webhooks/:id/test', { id: webhook })
  await leaves('POST /v1/webhooks/:id/deliveries/:event/redeliver', { id: webhook, event: event.id })
  await leaves('DELETE /v1/webhooks/:id', { id: webhook })

  await t.test('has a case here, or a reason why not: routes are those that are registered', async t => {
    const routes = writingRoutes(app)
    t.ok(routes.length > 35, `${routes.length} routes write`)
    t.same(routes.filter(route => !done.has(route) && !exceptions[route]), [], 'each is shown to leave an entry')
    const changing = routes.filter(route => /^(PUT|PATCH|DELETE)/.test(route))
    t.same(changing.filter(route => tagOf(route) === undefined), Object.keys(untagged), 'each that changes something takes its ETag, or has a reason')
    t.same([...done, ...Object.keys(exceptions)].filter(route => !routes.includes(route)), [], 'and none is gone')
  })

  await t.test('leaves none where it is a dry run, or was refused', async t => {
    const service = await addService(must, editor, 'Pay')
    const id = (await must(`POST /v1/services/${service}/assessments`, { as: editor, body: day })).body.id
    await must(`PUT /v1/assessments/${id}/scores`, { as: editor, body: sheetOf(4) })
    for (const [line, given] of [
      [`POST /v1/assessments/${id}/submit?dry_run=true`, { as: editor }],
      ['POST /v1/redactions?dry_run=true', { as: admin, body: { target: `assessments/${id}`, pointer: '/scores/1/rationale', reason: 'x' } }],
      [`POST /v1/assessments/${id}/publish`, { as: editor }]
    ] as const) {
      await call(line, { ...given, headers: { 'x-request-id': 'none-1' } })
      t.same(await entriesOf('none-1'), [], line)
    }
  })
})

t.test('what writes is a write of src/database/write.ts, but for what is named with a reason', t => {
  const writing = /\.(insertInto|updateTable|deleteFrom)\(|\b(insert into|delete from) \w|\bupdate \w+( \w)?\s+set /
  for (const file of globSync('src/**/*.ts').filter(file => !file.endsWith('.d.ts') && !file.startsWith('src/demo/'))) {
    const text = readFileSync(file, 'utf8')
    if (!writing.test(text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, ''))) t.notOk(past_write[file], `${file} writes`)
    else t.ok(past_write[file] ?? (/\b(Write|write)\b.*'\.\.?\/(database\/)?.*write\.ts'/.test(text) || file === 'src/database/write.ts' || /trx: Trx/.test(text)), file)
  }
  t.end()
})
