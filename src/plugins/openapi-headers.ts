// The headers that the document tells of: what a request may carry, and what an answer does.

export interface Answer {
  $ref?: string
  description?: string
  headers?: Record<string, object>
  content?: Record<string, { schema?: { $ref?: string }, example?: object }>
}

/** Marks, until the document is whole, an operation whose answers may be given from memory while the database is away. */
export const may_be_stale = 'x-may-be-stale'

/** Marks, until the document is whole, an operation with the statuses that it can be refused with. */
export const refused_with = 'x-refused-with'

interface Operation {
  [may_be_stale]?: boolean
  [refused_with]?: number[]
  parameters?: object[]
  /** Whose ETag it takes. */
  'x-if-match'?: string
  responses: Record<string, Answer>
}

export interface HeadedDocument {
  paths?: Record<string, Record<string, Operation>>
  components?: {
    schemas?: Record<string, { title?: string, examples?: unknown[], properties?: object }>
    /** How operations are refused. */
    responses?: Record<string, Answer>
    headers?: object
    parameters?: object
  }
}

const text = (description: string, example: string) => ({ description, schema: { type: 'string' }, example })

const headers = {
  Age: text('On an answer that is stale, because the database is away: how many seconds ago it was made', '42'),
  'Cache-Status': text('On an answer that is stale: that it is, as RFC 9211 has it', 'standpoint; hit; ttl=-42; detail=stale'),
  ETag: text('What stands, as its reader sees it: send it back as If-None-Match or If-Match', '"7.public.json"'),
  Link: text('The next page, where there is one', '</v1/assessments?cursor=WyIwMTk5YTFjMCJd>; rel="next"'),
  Location: text('Where the new resource is', '/v1/services/0199a1c0-4b10-7aa2-9d42-12aa34bb56cc'),
  RateLimit: text('What is left of each limit that the request counts for, and for how many seconds', '"default";r=599;t=60'),
  'RateLimit-Policy': text('The limits that it counts for, and over how many seconds', '"default";q=600;w=60'),
  'Retry-After': text('After how many seconds to try again', '12'),
  'WWW-Authenticate': text('How to say who asks', 'Bearer'),
  'X-Request-Id': text('The id of the request, as in the log', '6f0f5a8e-6a55-4a0c-9a3c-2f1c0a8b7d11')
}

const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    ...text('A text of your own, for this request alone: sent again with the same one, it is not done again, and answered as the first time', '"8e03978e-40d5-43dd-bc93-6894a57f9324"')
  },
  LastEventId: { name: 'Last-Event-ID', in: 'header', ...text('The id of the last event that the caller has had: what was missed since is told at once', '0199a1bf-7') },
  IfMatch: { name: 'If-Match', in: 'header', ...text('The ETag of what the caller believes to stand: 412 where it is no longer so', '"7.public.json"') },
  IfNoneMatch: { name: 'If-None-Match', in: 'header', ...text('The ETag of what the caller has: 304 where it still stands', '"7.public.json"') }
}

/** What an answer says of a header that it carries. */
export const header = (name: keyof typeof headers) => ({ [name]: { $ref: `#/components/headers/${name}` } })

/** Those of each answer that is counted for a limit. */
export const limits = { ...header('RateLimit'), ...header('RateLimit-Policy') }

const parameter = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` })

function addTo (method: string, operation: Operation, isList: (answer: Answer) => boolean) {
  const { responses, [may_be_stale]: stale } = operation
  delete operation[may_be_stale]
  const success = responses[200] ?? responses[201]
  const list = success !== undefined && isList(success)
  const reading = method === 'get'
  const endless = success?.content?.['text/event-stream'] !== undefined
  // A single resource; not the state of the service, which takes no parameters and is refused to nobody.
  const known = reading && !list && !endless && (operation.parameters !== undefined || responses[403] !== undefined)
  if (known) responses[304] = { description: 'What the caller has still stands.' }
  const taken = known ? [parameter('IfNoneMatch')] : []
  if (endless) taken.push(parameter('LastEventId'))
  if (operation['x-if-match']) taken.push(parameter('IfMatch'))
  if (method === 'post') taken.push(parameter('IdempotencyKey'))
  if (taken.length > 0) operation.parameters = [...operation.parameters ?? [], ...taken]
  for (const [status, answer] of Object.entries(responses)) {
    if (answer.$ref) continue
    const tagged = status === '304' || (status.startsWith('2') && answer.content !== undefined && (known || !reading))
    answer.headers = {
      ...header('X-Request-Id'),
      ...stale && (status === '200' || status === '304') && { ...header('Age'), ...header('Cache-Status') },
      ...tagged && header('ETag'),
      ...status === '200' && list && header('Link'),
      ...status === '201' && method === 'post' && header('Location'),
      ...status.startsWith('2') && limits
    }
  }
}

/** Adds to each operation the headers that it takes and gives. */
export function addHeaders (document: HeadedDocument): void {
  const schemas = document.components?.schemas ?? {}
  const isList = ({ content }: Answer) => {
    const name = content?.['application/json']?.schema?.$ref?.split('/').at(-1)
    return 'items' in (schemas[name ?? '']?.properties ?? {})
  }
  for (const methods of Object.values(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods)) addTo(method, operation, isList)
  }
  document.components = { ...document.components, headers, parameters }
}
