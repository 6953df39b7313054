// Other forms of an answer than JSON: a text that whoever asks chooses by ?format= or by the Accept header.
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import Negotiator from 'negotiator'
import { etagOfText } from './etag.ts'

interface Form {
  /** Its media type, without parameters. */
  type: string
  example: string
  /** It is given to those alone who name it in the address, such as HTML, which every browser says that it accepts. */
  only_named?: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What an answer may be given as beside JSON, by the name that ?format= has for it. */
    forms?: Record<string, Form>
  }
  interface FastifyReply {
    /** Answers in the form that was asked for: JSON, or what one of the others makes of the same, each under an ETag of its own. */
    inForm: <Body>(body: Body, write: (form: string) => string | Promise<string>) => Promise<Body>
  }
}

/** The name of the form that an Accept header prefers; JSON where none is, or all alike would do. */
export function preferredForm (given: string | undefined, forms: Record<string, Form>): string {
  if (given === undefined) return 'json'
  const offered = Object.entries(forms).filter(([, { only_named }]) => !only_named)
  // Parameters such as charset say nothing about which of them it is.
  const accept = given.replace(/;(?!\s*q=)[^;,=]+=[^;,]*/gi, '')
  const type = new Negotiator({ headers: { accept } }).mediaType(['application/json', ...offered.map(([, { type }]) => type)])
  return offered.find(([, form]) => form.type === type)?.[0] ?? 'json'
}

/** The name of the form that a request asks for. */
function formOf ({ query, headers, routeOptions }: FastifyRequest): string {
  const { format } = query as { format?: string }
  return format ?? preferredForm(headers.accept, routeOptions.config.forms ?? {})
}

export default plugin(async function forms (app) {
  app.decorateReply('inForm', async function<Body> (this: FastifyReply, body: Body, write: (form: string) => string | Promise<string>) {
    const form = formOf(this.request)
    if (form === 'json') return this.resource(body)
    const text = await write(form)
    // It is no JSON, which is all that types know of.
    return this.type(`${this.request.routeOptions.config.forms![form]!.type}; charset=utf-8`).resource(text, etagOfText(text)) as never
  })
}, { name: 'forms', dependencies: ['etag'] })
