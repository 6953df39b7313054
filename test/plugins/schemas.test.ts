// What holds for every schema file and every regular expression, so that a new one cannot forget it.
import { globSync, readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import regexp from 'eslint-plugin-regexp'
import fastify from 'fastify'
import t from 'tap'
import ts from 'typescript'
import { everyone } from '../../src/plugins/access.ts'
import { buildApp } from '../../src/app.ts'
import validation, { readSchemas } from '../../src/plugins/validation.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  pattern?: string
  additionalProperties?: unknown
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  [keyword: string]: unknown
}

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

/** Open on purpose: a file is given as it is, problems may be extended, and neither is ever taken from a caller. */
const open = ['schema_file.json', 'problem.json']
/** Of a form that bounds them, however long a text is. */
const bounded_formats = ['date', 'date-time', 'uuid']

function * partsOf (schema: Schema, place: string): Generator<{ place: string, part: Schema }> {
  yield { place, part: schema }
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield * partsOf(property, `${place}/${name}`)
  if (schema.items) yield * partsOf(schema.items, `${place}/*`)
  for (const one of schema.anyOf ?? []) yield * partsOf(one, place)
}

const parts = (readSchemas() as unknown as Schema[]).flatMap(schema => [...partsOf(schema, String(schema.$id))])
const app = await buildApp({ database: { url: 'postgres://nowhere.invalid/none', max: 1 } })
t.teardown(async () => await app.close())

t.test('every schema file is strict and bounded', async t => {
  t.ok(parts.length > 500)
  const faults = parts.flatMap(({ place, part }) => {
    const types = [part.type ?? []].flat()
    const known = part.enum !== undefined || part.const !== undefined || bounded_formats.includes(part.format!)
    return [
      types.includes('string') && !known && typeof part.maxLength !== 'number' && `${place} has no maxLength`,
      types.includes('array') && (typeof part.maxItems !== 'number' || !part.items) && `${place} has no maxItems, or does not say of what`,
      types.includes('object') && !open.includes(place) && part.additionalProperties !== false && `${place} takes other fields`,
      part.format === 'uri' && part.pattern !== '^https?://' && `${place} is a link to anywhere`,
      (part.patternProperties ?? part.oneOf ?? part.allOf ?? part.$defs) && `${place} has what this test does not see`
    ].filter(Boolean)
  })
  t.same(faults, [])
})

/** The regular expressions of the source, as they stand there. */
function literalsIn (file: string): string[] {
  const found: string[] = []
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    const made = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.kind === ts.SyntaxKind.Identifier && (node.expression as ts.Identifier).text === 'RegExp'
    if (made) throw new Error(`${file} makes a regular expression out of a text, which no test can look at: write it as a literal`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const linter = new Linter()
/** Why matching takes longer than in proportion to the text, if it does. */
function slowness (expression: string): string[] {
  const config = {
    plugins: { regexp: regexp as never },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'certain' }] }
  } as Linter.Config
  return linter.verify(`export default ${expression}`, [config]).map(({ message }) => message)
}

t.test('no regular expression can be made to hang', async t => {
  const literals = globSync('src/**/*.ts').flatMap(file => literalsIn(file).map(literal => ({ place: file, literal })))
  const patterns = parts.filter(({ part }) => part.pattern !== undefined).map(({ place, part }) => ({ place, literal: String(new RegExp(part.pattern!, 'u')) }))
  t.ok(literals.length > 40 && patterns.length > 40)
  for (const bad of ['/^(a+)+$/', '/a*a*b/', '/\\s+$/']) t.ok(slowness(bad).length > 0, `${bad} is found`)
  const slow = [...literals, ...patterns].map(({ place, literal }) => ({ place, literal, why: slowness(literal) })).filter(({ why }) => why.length > 0)
  t.same(slow, [])
})

t.test('an answer leaves only through its schema', async t => {
  await app.ready()
  const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> }
  const titles = new Map(readSchemas().map(schema => [`#/components/schemas/${schema.title}`, schema as unknown as Schema]))
  const given = new Set<Schema>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { responses }] of Object.entries(methods)) {
      const successes = Object.entries(responses).filter(([status]) => /^2/.test(status))
      t.ok(successes.length > 0, `${method} ${path} says what it answers`)
      for (const [status, { content }] of successes) {
        // Feeds, pictures and streams of events are no JSON.
        if (status === '204' || ['application/atom+xml', 'text/calendar', 'image/svg+xml', 'text/event-stream'].some(type => content?.[type])) continue
        const schema = content?.['application/json']?.schema ?? content?.['application/schema+json']?.schema
        const file = titles.get(String(schema?.$ref))
        t.ok(file, `${method} ${path} ${status} has a schema file`)
        if (file && !open.includes(String(file.$id))) given.add(file)
      }
    }
  }

  await t.test('which drops what it does not name, at every depth', async t => {
    const leaky = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(leaky)
      if (typeof value !== 'object' || value === null) return value
      return { ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, leaky(one)])), digest: 'canary', salt: 'canary' }
    }
    const files = [...given]
    const refused: string[] = []
    const other = await buildApp({ database: { url: 'postgres://nowhere.invalid/none', max: 1 } })
    for (const [i, { $id, examples }] of files.entries()) {
      other.get(`/leak-${i}`, { config: { access: everyone }, schema: { hide: true, response: { 200: { $ref: `${String($id)}#` } } } }, async () => leaky((examples as unknown[])[0]))
    }
    t.teardown(async () => await other.close())
    for (const [i, { $id }] of files.entries()) {
      const { statusCode, body } = await other.inject(`/leak-${i}`)
      // Where a part is one of several things, what is none of them is not answered at all.
      if (statusCode !== 200) refused.push(String($id))
      t.notMatch(body, 'canary', String($id))
    }
    t.ok(refused.length < files.length / 10, refused.join())
    t.ok(files.length > 40)
  })
})

t.test('a route that names a schema file which is not there stops the service from starting', async t => {
  const start = async (file: string) => {
    const app = fastify()
    t.teardown(async () => await app.close())
    await app.register(validation)
    app.get('/', { schema: { querystring: { $ref: `${file}#` } } }, () => 'come in')
    await app.ready()
  }
  await t.rejects(start('nothing.json'), /There is no schema file nothing\.json#/)
  await t.resolves(start('page_query.json'))
})
