// The OpenAPI document, made from the routes and the schema files themselves.
import swagger from '@fastify/swagger'
import type { FastifySchema, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import type { Access, Target } from './access.ts'
import { readSchemas } from './validation.ts'
import { finishDocument } from './openapi-document.ts'
import { may_be_stale, refused_with } from './openapi-headers.ts'
import { refusalsOf } from './openapi-refusals.ts'

declare module 'fastify' {
  interface FastifySchema {
    /** The media type of a body other than JSON. */
    consumes?: readonly string[]
  }
}

/** What a route gives: nothing, JSON, or JSON and other forms of the same. */
function answer (status: string, schema: unknown, { config }: RouteOptions) {
  if (status === '204') return { type: 'null', description: 'Done' }
  if (config?.forms && status === '200') {
    const others = Object.values(config.forms).map(({ type, example }) => [type, { schema: { type: 'string' }, example }])
    return { description: `As JSON, or as text by ?format=${Object.keys(config.forms).join(' or ')}`, content: { 'application/json': { schema }, ...Object.fromEntries(others) } }
  }
  if (!config?.csv_example) return schema
  return {
    description: 'As JSON, or as CSV for a spreadsheet',
    content: { 'application/json': { schema }, 'text/csv': { schema: { type: 'string' }, example: config.csv_example } }
  }
}

function answersOf (schema: FastifySchema, route: RouteOptions) {
  const given = Object.entries(schema.response ?? {}).filter(([status]) => /^2\d\d$/.test(status))
  return Object.fromEntries(given.map(([status, schema]) => [status, answer(status, schema, route)]))
}

function securityOf ({ may }: Access<Target>): Record<string, string[]>[] {
  return may === 'everyone' ? [{}, { token: [] }] : [{ token: [] }]
}

function whoMay ({ may }: Access<Target>): string {
  if (may === 'everyone') return 'Open to all; a token shows what is not public.'
  return `For ${Object.entries(may).map(([role, scopes]) => `${role} (${scopes.join(' or ')})`).join(', ')}.`
}

const tags = [
  ['Standards', 'Numbered versions of a service standard: points and a scale'],
  ['Regions', 'Regional peer groups and their members'],
  ['Councils', 'The register of local authorities, and their sign-ups'],
  ['Services', 'What councils run for people'],
  ['Assessments', 'Scorings of a service against a standard, from draft to published'],
  ['Scores', 'The value given to each point'],
  ['Reviews', 'Peer reviews: who reviews whom, what they see on each point, and what councils reply'],
  ['Comments', 'What peers ask and councils answer'],
  ['Actions', 'What councils promise to improve'],
  ['Help', 'On which points councils are willing to help others'],
  ['Materials', 'Workshop plans, agendas, exercises and notes that groups make and adapt'],
  ['Rounds', 'Meetings of several regions on the same points, prepared together'],
  ['Meetings', 'When regional groups meet, what about, who came and what came of it'],
  ['Polls', 'What the councils at a meeting say of its points, none of them by itself'],
  ['Progress', 'How regions are getting on'],
  ['Digest', 'What happened in a region, for its newsletter'],
  ['Threads', 'What leads, and the members of a region, ask and tell each other'],
  ['Events', 'What has happened, in one order, to pull or to follow'],
  ['Webhooks', 'Addresses that events are sent to'],
  ['Tokens', 'Who may do what'],
  ['History', 'Where each history stands, and texts that were removed from it'],
  ['Running it', 'Health, problems and schemas']
] as const

export default plugin(async function openapi (app) {
  const titles = new Map(readSchemas().map(({ $id, title }) => [$id, title]))
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Standpoint',
        version: '1',
        summary: 'Where councils stand on each point of a service standard',
        description: 'Councils record self-assessments of their services, peers of their regional group comment on them, and everyone sees how a region is getting on.',
        license: { name: 'MIT', identifier: 'MIT' }
      },
      servers: [{ url: '/', description: 'Where this document was read from' }],
      tags: tags.map(([name, description]) => ({ name, description })),
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token, which starts with sp_, or one that the sign-in provider has issued' } } }
    },
    refResolver: { buildLocalReference: json => String(json.title ?? json.$id) },
    transform: ({ schema = {}, url, route }) => {
      const access = route.config?.access
      if (!access || schema.hide) return { schema: { ...schema, hide: true }, url }
      const description = [schema.description, whoMay(access)].filter(Boolean).join('\n\n')
      const marks = {
        'x-if-match': route.config?.if_match,
        [refused_with]: refusalsOf(schema, route, access),
        ...route.config?.in_memory && { [may_be_stale]: true }
      }
      return { schema: { ...schema, ...marks, description, security: securityOf(access), response: answersOf(schema, route) }, url }
    },
    transformObject: document => finishDocument('openapiObject' in document ? document.openapiObject : {}, titles)
  })
}, { name: 'openapi', dependencies: ['validation'] })
