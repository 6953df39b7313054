// A request that fits, for every operation: the example of its schema, but for what depends on what is there.
import type { InjectOptions } from 'fastify'
import { type Document, type Operation, operationsOf } from '../../fuzz/requests.ts'
import type { Caller } from './callers.ts'
import type { Row } from './table.ts'
import type { World } from './world.ts'

export type Send = (row: Row, params: Record<string, string>, caller: Caller, more?: { method?: string }) => Promise<InjectOptions>

type Change = (example: any, params: Record<string, string>, caller: Caller) => Promise<unknown> | unknown

/** What examples cannot know, by operation. */
function changesIn ({ must, callers, register, draft, atFirst }: World): Record<string, Change> {
  let count = 0
  const letter = (n: number) => String.fromCharCode(65 + n % 26)
  /** A council that nothing is known of yet. */
  const spare = async () => {
    const code = `Z${letter(Math.floor(count / 26))}${letter(count++)}`
    await must(`PUT /v1/councils/${code}`, { as: callers.get('admin')!.secret, body: { name: `Council ${code}`, type: 'UA', nation: 'England' } })
    return code
  }
  return {
    'PUT /v1/councils/{code}': (_, { code }) => register[code!],
    'POST /v1/councils/{code}/recode': (_, { code }) => ({ code }),
    'POST /v1/councils/{code}/services': example => ({ ...example, name: `Service ${count++}` }),
    'POST /v1/councils/{code}/interests': async (example, _, { role }) => ({ ...example, council: role === 'reader' || role === 'editor' ? 'HCK' : await spare() }),
    'POST /v1/services/{id}/assessments': example => ({ ...example, reference: `round-${count++}` }),
    'POST /v1/assessments/{id}/reviews': (_, __, { role }) => role === 'reviewer' ? {} : { reviewer_council: 'EXE' },
    'POST /v1/assessments/{id}/actions': ({ review, ...example }) => example,
    'POST /v1/regions': example => ({ ...example, id: `proposed-${count++}`, councils: ['CON'] }),
    // So late that nobody has moved yet.
    'POST /v1/proposals/{id}/open': () => ({ from: '2040-01-01', leads: ['EXE'], move: true }),
    'PUT /v1/meetings/{id}/attendance': (_, { council }) => ({ councils: [council] }),
    'PUT /v1/meetings/{id}/outcomes': (example, { council }) => ({ ...example, actions: example.actions.map((action: object) => ({ ...action, council })) }),
    'POST /v1/polls/{id}/votes': (example, { ballot }) => ({ ...example, code: ballot }),
    'POST /v1/tokens': (example, _, { council = 'CON' }) => ({ ...example, council }),
    'POST /v1/materials/{id}/uses': (example, _, { role, region }) => ({ ...example, region: role === 'lead' ? region : 'london' }),
    'POST /v1/redactions': async example => {
      const id = await atFirst(draft)
      return { ...example, target: `assessments/${id}` }
    }
  }
}

/** Makes requests for an app's operations. */
export function requestsIn (world: World): Send {
  const document = JSON.parse(JSON.stringify(world.app.swagger())) as Document
  const operations = new Map<string, Operation>()
  // Of two media types the first.
  for (const one of operationsOf(document).reverse()) operations.set(`${one.method} ${one.path}`, one)
  const changes = changesIn(world)

  return async ({ operation, method, path }, params, caller, more = {}) => {
    const { parameters = [], body } = operations.get(operation) ?? {}
    const query = parameters.some(({ in: place, name, required }) => place === 'query' && name === 'standard' && required) ? '?standard=lgdss-2016' : ''
    const schema = document.components.schemas[body?.schema.$ref?.split('/').at(-1) ?? ''] as { examples?: unknown[] } | undefined
    const example = schema?.examples?.[0]
    const payload = changes[operation] ? await changes[operation](example, params, caller) : example
    return {
      method: (more.method ?? method) as 'GET',
      url: path.replaceAll(/\{(\w+)\}|\*/g, (found, name) => params[name ?? found]!) + query,
      headers: {
        ...caller.secret && { authorization: `Bearer ${caller.secret}` },
        ...payload !== undefined && { 'content-type': body!.type },
        'x-request-id': 'one-of-many'
      },
      ...payload !== undefined && { payload: payload as object }
    }
  }
}
