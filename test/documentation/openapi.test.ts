import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { openApp } from '../helpers/app.ts'

interface Operation {
  operationId?: string
  summary?: string
  description?: string
  security?: unknown[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>
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
    t.match(JSON.parse(stdout).totals, { errors: 0, warnings: 0 })
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
