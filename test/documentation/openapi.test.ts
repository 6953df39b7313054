// The OpenAPI document, and the client that is made of it.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { type AssessmentItem, createStandpoint, StandpointProblem } from '../../clients/typescript/client.ts'
import { openApp } from '../helpers/app.ts'
import { openSouthWest, sheetOf } from '../helpers/story.ts'

interface Response {
  $ref?: string
  headers?: Record<string, object>
  content?: Record<string, { example?: unknown }>
}

interface Operation {
  operationId?: string
  summary?: string
  description?: string
  security?: unknown[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, Response>
}

t.test('the OpenAPI document', async t => {
  const { call, must } = await openApp(t)
  const { body: document } = await must('GET /openapi.json')
  const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, ...operation })))

  await t.test('passes Redocly\'s recommended rules without an error or a warning', async t => {
    const folder = await mkdtemp(join(tmpdir(), 'standpoint-openapi-'))
    t.teardown(async () => await rm(folder, { recursive: true }))
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(document))
    const { stdout } = await promisify(execFile)('redocly', ['lint', '--extends=recommended', '--format=json', join(folder, 'openapi.json')],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } })
    const { totals, problems } = JSON.parse(stdout)
    t.match(totals, { errors: 0, warnings: 0 }, JSON.stringify(problems))
  })

  await t.test('tells of each operation what it does, who may, with an example, and how it can be refused', async t => {
    t.ok(operations.length >= 45)
    t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
    for (const { name, summary, description, security, requestBody, responses } of operations) {
      t.ok(summary && description && security, name)
      const given = [...Object.values(requestBody?.content ?? {}), ...Object.values(responses).flatMap(({ content }) => Object.values(content ?? {}))]
      for (const { example } of given) t.not(example, undefined, `${name} has an example`)
      for (const status of ['401', '429', '500', '503']) t.ok(status in responses, `${name} ${status}`)
    }
  })

  await t.test('says once for each status how operations are refused, with an example and what it carries', async t => {
    const refusals = document.components.responses as Record<string, Response>
    for (const { name, responses } of operations) {
      const refused = Object.entries(responses).filter(([status]) => status >= '400')
      t.same(refused.map(([, { $ref }]) => $ref), refused.map(([status]) => `#/components/responses/Refused${status}`), name)
      for (const [status] of refused) t.ok(`Refused${status}` in refusals, `${name} ${status}`)
    }
    const carried: Record<string, string[]> = {
      401: ['WWW-Authenticate'], 409: ['Retry-After'], 429: ['RateLimit', 'RateLimit-Policy', 'Retry-After'], 503: ['Retry-After']
    }
    for (const [name, { headers, content }] of Object.entries(refusals)) {
      const status = name.slice('Refused'.length)
      t.match(content!['application/problem+json']!.example, { status: Number(status), type: /^\/problems\// })
      t.same(Object.keys(headers!).sort(), [...carried[status] ?? [], 'X-Request-Id'].sort(), name)
    }
  })

  await t.test('names its components by their titles, and each is used', async t => {
    const text = JSON.stringify(document)
    for (const [name, { title }] of Object.entries(document.components.schemas as Record<string, { title: string }>)) {
      t.equal(name, title)
      t.ok(text.includes(`"#/components/schemas/${name}"`), name)
    }
    t.notMatch(text, /"\$ref":"[^#]/)
  })

  await t.test('has a page to read it by, which loads nothing from elsewhere', async t => {
    const page = await call('GET /docs/')
    t.equal(page.status, 200)
    t.match(page.headers['content-type'], /^text\/html/)
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset]) => asset!)
    t.ok(assets.length > 3)
    for (const asset of assets) {
      const url = new URL(asset, 'http://localhost/docs/')
      t.equal(url.host, 'localhost', asset)
      t.equal((await call(`GET ${url.pathname}`)).status, 200, asset)
    }
    t.match(page.headers['content-security-policy'], /script-src 'self'/)
  })

  await t.test('stands beside the schemas as files', async t => {
    t.match(await call('GET /schemas/assessment_new.json'), { status: 200, headers: { 'content-type': /^application\/schema\+json/ }, body: { $id: 'assessment_new.json', title: 'AssessmentNew' } })
    t.equal((await call('GET /schemas/../package.json')).status, 404)
    t.equal((await call('GET /schemas/none.json')).status, 404)
  })
})

const { app, tokens } = await openSouthWest(t)
const address = await app.listen({ port: 0 })
const as = (token?: string) => createStandpoint({ address, token })
const open = as()
const editor = as(tokens.editor)
const reviewer = as(tokens.reviewer)
const of = (id: string) => ({ params: { path: { id } } })

/** What a request is refused with. */
async function refusal (sent: Promise<unknown>): Promise<StandpointProblem> {
  return await sent.then(() => { throw new Error('It was not refused.') }, error => error)
}

t.test('tells the story from a draft to the region\'s progress', async t => {
  const { data: service, response } = await editor.POST('/v1/councils/{code}/services', {
    params: { path: { code: 'CON' } },
    body: { name: 'Report a missed bin' }
  })
  t.equal(response.status, 201)
  const draft = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01', reference: 'story' } as const
  const { data: { id } } = await editor.POST('/v1/services/{id}/assessments', { ...of(service.id), body: draft })
  t.equal((await refusal(open.GET('/v1/assessments/{id}', of(id)))).status, 404, 'a draft is not the public\'s')

  await editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: sheetOf(4) })
  await editor.POST('/v1/assessments/{id}/submit', of(id))
  const { data: question } = await reviewer.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: 'How do you know?', point: 8 } })
  await editor.POST('/v1/assessments/{id}/comments', { ...of(id), body: { body: 'We asked.', reply_to: question.id } })
  t.ok((await editor.POST('/v1/comments/{id}/resolve', of(question.id))).data.resolved_at)
  t.equal((await editor.POST('/v1/assessments/{id}/publish', of(id))).data.status, 'published')

  t.match((await open.GET('/v1/assessments/{id}', of(id))).data, { status: 'published', scored: 15, mean: 4 })
  const { data: progress } = await open.GET('/v1/regions/{region}/progress', {
    params: { path: { region: 'south-west' }, query: { standard: 'lgdss-2016' } }
  })
  t.match(progress, { services: 1, mean: 4, met_share: 1 })
})

t.test('throws a refusal as the problem it is, every fault with its pointer', async t => {
  const { data: service } = await editor.POST('/v1/councils/{code}/services', { params: { path: { code: 'CON' } }, body: { name: 'Find a library' } })
  const draft = { standard: 'lgdss-2016', phase: 'live', assessed_on: '2026-06-01' } as const
  const { data: { id } } = await editor.POST('/v1/services/{id}/assessments', { ...of(service.id), body: draft })
  const scores = [{ point: 1, score: 6 }, { point: 2, score: 7 }]
  const off = await refusal(editor.PUT('/v1/assessments/{id}/scores', { ...of(id), body: { scores } }))
  t.type(off, StandpointProblem)
  t.match(off, { status: 422, type: '/problems/score-off-scale', errors: [{ pointer: '/scores/0/score' }, { pointer: '/scores/1/score' }] })
  t.match(off.message, /^PUT \/v1\/assessments\/\S+\/scores: 422 [^]*\n {2}\/scores\/1\/score: /)
  t.ok(off.instance)

  const twice = await refusal(editor.POST('/v1/councils/{code}/services', { params: { path: { code: 'CON' } }, body: { name: 'Find a library' } }))
  t.match(twice, { status: 409, existing: service.id, errors: [] }, 'a second one names the first')
  t.match(await refusal(as('sp_nonsense').GET('/v1/me')), { status: 401 })
})

t.test('takes and gives entity tags', async t => {
  const at = { params: { path: { code: 'CON' } } }
  const { response } = await open.GET('/v1/councils/{code}', at)
  const etag = response.headers.get('etag')!
  const again = await open.GET('/v1/councils/{code}', { ...at, headers: { 'If-None-Match': etag } })
  t.match(again, { response: { status: 304 } }, 'unchanged is no refusal')
  const body = { name: 'Cornwall', type: 'UA', nation: 'England', gss_code: 'E06000052' } as const
  const stale = await refusal(as(tokens.admin).PUT('/v1/councils/{code}', { ...at, body, headers: { 'If-Match': '"old"' } }))
  t.equal(stale.status, 412)
})

t.test('reads every page of a list', async t => {
  for (let n = 1; n <= 5; n++) await editor.POST('/v1/councils/{code}/services', { params: { path: { code: 'CON' } }, body: { name: `Service ${n}` } })
  const names: string[] = []
  for await (const { name } of open.each('/v1/councils/{code}/services', { path: { code: 'CON' }, query: { limit: 2 } })) names.push(name)
  t.same(names, ['Report a missed bin', 'Find a library', ...[1, 2, 3, 4, 5].map(n => `Service ${n}`)])
  const published: AssessmentItem[] = await Array.fromAsync(open.each('/v1/assessments', { query: { region: 'south-west' } }))
  t.match(published, [{ reference: 'story' }])
  t.equal((await Array.fromAsync(open.each('/v1/standards'))).length, 2)
  const nowhere = Array.fromAsync(open.each('/v1/regions/{region}/counted', { path: { region: 'nowhere' }, query: { standard: 'lgdss-2016' } }))
  t.equal((await refusal(nowhere)).status, 404)
})

t.test('sends a register as the text it is', async t => {
  const body = 'local-authority-code,official-name,nation,local-authority-type\nSOM,Somerset Council,England,UA\n'
  const { data } = await as(tokens.admin).POST('/v1/councils/import', {
    params: { query: { dry_run: true } }, body, headers: { 'Content-Type': 'text/csv' }
  })
  t.match(data, { created: 1, rejected: [] })
})

t.test('reads CSV as the text it is', async t => {
  const { data } = await open.GET('/v1/councils', { params: { query: { region: 'london', format: 'csv' } }, parseAs: 'text' })
  const [header, ...rows]: string[] = data.trim().split('\r\n')
  t.match(header, /^code,name,/)
  t.match(rows, [/^HCK,London Borough of Hackney,/])
})

t.test('makes a problem of what a proxy answers, with how long to wait', async t => {
  const body = '<h1>Busy</h1>'
  const fetch = async () => new Response(body, { status: 503, statusText: 'Service Unavailable', headers: { 'retry-after': '7' } })
  const busy = await refusal(createStandpoint({ address, fetch }).GET('/v1/standards'))
  t.match(busy, { status: 503, type: 'about:blank', title: 'Service Unavailable', detail: body, retry_after: 7 })
})

t.test('does not compile with a field, a parameter or a list that the API does not have', async t => {
  const wrong = await Promise.allSettled([
    // @ts-expect-error the body has no such field
    editor.PUT('/v1/councils/{code}/sign-ups/{standard}', { params: { path: { code: 'CON', standard: 'lgdss-2016' } }, body: { signed: true } }),
    // @ts-expect-error a standard is required
    open.GET('/v1/regions/{region}/progress', { params: { path: { region: 'south-west' }, query: {} } }),
    // @ts-expect-error one region is not a list
    Array.fromAsync(open.each('/v1/regions/{region}/progress', { path: { region: 'south-west' } }))
  ])
  for (const outcome of wrong) t.match(outcome, { status: 'rejected', reason: { status: 400 } })
})

t.test('sends a key along', async t => {
  const sent = { params: { path: { code: 'CON' } }, body: { name: 'Pay council tax' }, headers: { 'Idempotency-Key': crypto.randomUUID() } }
  const [first, again] = [await editor.POST('/v1/councils/{code}/services', sent), await editor.POST('/v1/councils/{code}/services', sent)]
  t.same(again.data, first.data, 'under a key it is made once')
})
