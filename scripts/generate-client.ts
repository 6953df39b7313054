// Writes clients/typescript/api.d.ts from the OpenAPI document. With --check it only compares, and fails on drift.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { buildApp } from '../src/app.ts'

interface Operation {
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>
}

const target = new URL('../clients/typescript/api.d.ts', import.meta.url)
const refused = { description: 'What was refused, and why', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }

/** Every refusal is a problem document: said once for an operation, and without examples, the types are a fifth of the size. */
function shorten ({ paths = {}, components }: OpenAPI3) {
  delete components?.responses
  for (const operation of Object.values(paths).flatMap(path => Object.values(path) as Operation[])) {
    if (!operation.responses) continue
    const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
    for (const [, { content = {} }] of answers) for (const media of Object.values(content)) delete media.example
    operation.responses = Object.fromEntries([...answers, ['default', refused]])
  }
}

// The database is never asked: its pool connects when a first question comes.
const app = await buildApp({ database: { url: 'postgres://nowhere.invalid/none', max: 1 } })
await app.ready()
const document = structuredClone(app.swagger()) as unknown as OpenAPI3
await app.close()
shorten(document)
const types = astToString(await openapiTypescript(document, { rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false }))
const source = `// Generated from the OpenAPI document by \`npm run generate:client\`; do not edit.\n${types}`

if (process.argv.includes('--check')) {
  if (source !== await readFile(target, 'utf8').catch(() => '')) {
    console.error('clients/typescript/api.d.ts is not what the OpenAPI document gives: run `npm run generate:client` and commit it.')
    process.exitCode = 1
  }
} else {
  await writeFile(target, source)
}
