import type { Fault, Problem } from './api.d.ts'

/** A refusal, with the fields of the problem document (RFC 9457) that explains it. */
export class StandpointProblem extends Error {
  /** What was asked, such as PUT /v1/councils/CON */
  readonly request: string
  /** The document as it came. */
  readonly document: Problem
  /** What kind of problem: a stable address, such as /problems/score-off-scale, which tells of its cause and its remedy. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What to do. */
  readonly detail: string
  /** The id of the request, to quote when asking for help. */
  readonly instance: string
  /** All faults of the input, each with a JSON pointer to where it is. */
  readonly errors: Fault[]
  /** With a 409: the id of what stands in the way. */
  readonly existing: string | undefined
  /** With a 429 or a 503: the seconds to wait. */
  readonly retry_after: number | undefined

  constructor (request: string, document: Problem, retry_after?: number) {
    const { type, title, status, detail, instance, errors = [], existing } = document
    super([`${request}: ${status} ${title}. ${detail}`, ...errors.map(({ pointer, detail }) => `  ${pointer}: ${detail}`)].join('\n'))
    this.name = 'StandpointProblem'
    this.request = request
    this.document = document
    this.type = type
    this.title = title
    this.status = status
    this.detail = detail
    this.instance = instance
    this.errors = errors
    this.existing = existing
    this.retry_after = retry_after
  }
}

/** The problem that an answer tells of. What a proxy answers in the service's place has no kind: about:blank. */
export async function readProblem ({ method, url }: Request, answer: Response): Promise<StandpointProblem> {
  const { status, statusText, headers } = answer
  const request = `${method} ${new URL(url).pathname}`
  const wait = headers.get('retry-after')
  const retry_after = wait !== null && /^\d+$/.test(wait) ? Number(wait) : undefined
  const said = await answer.text()
  if (headers.get('content-type')?.startsWith('application/problem+json')) return new StandpointProblem(request, JSON.parse(said) as Problem, retry_after)
  const title = statusText || `Status ${status}`
  return new StandpointProblem(request, { type: 'about:blank', title, status, detail: said.slice(0, 200), instance: '' }, retry_after)
}
