// Pages are filled in here, on the server, in the language that their address begins with.
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Problem } from '../errors.ts'
import { etagOfText } from '../plugins/etag.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { type Assets, readAssets } from './assets.ts'
import { fillPage, type PageOrder, type Shown } from './fill-page.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The language of the page that a route shows. */
    page?: Language
  }
  interface FastifyInstance {
    page_assets: Assets
  }
  interface FastifyReply {
    /** Answers with a page, under the ETag of what it says. */
    page: (template: string, shown: Shown) => Promise<unknown>
  }
}

/** Nothing from elsewhere, and nothing inline. */
const policy = [
  "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'", "form-action 'self'",
  "base-uri 'none'", "frame-ancestors 'none'"
].join('; ')

/** Which language a page that is not there would have been in. */
const languageOf = ({ url, routeOptions }: FastifyRequest): Language => routeOptions.config.page ?? (/^\/cy(?:$|[/?])/.test(url) ? 'cy' : 'en')

/** Whether whoever is refused wants that as a page: browsers say so. */
const wantsPage = ({ url, method, headers, is404, routeOptions }: FastifyRequest) =>
  Boolean(headers.accept?.includes('text/html')) &&
    (routeOptions.config.page !== undefined || (is404 && (method === 'GET' || method === 'HEAD') && !url.startsWith('/v1/')))

export default plugin<{ public_url?: string }>(async function rendering (app, { public_url = null }) {
  const assets = readAssets()
  app.decorate('page_assets', assets)

  const orderOf = (request: FastifyRequest, template: string, shown: Shown): PageOrder =>
    ({ template, language: languageOf(request), url: request.url, public_url, assets: assets.addresses, shown })
  const dress = (reply: FastifyReply) => reply.type('text/html; charset=utf-8').header('content-security-policy', policy)

  app.decorateReply('page', async function (this: FastifyReply, template, shown) {
    const text = await app.drawPage(orderOf(this.request, template, shown))
    return dress(this).header('content-language', languageOf(this.request)).resource(text, etagOfText(text))
  })

  // At once, and in this thread: it is small, and has to come where the other one cannot.
  app.show_problem.as_page = (problem: Problem, request, reply) => {
    if (!wantsPage(request)) return undefined
    const t = wordsIn(languageOf(request))
    const { status } = problem.kind
    const known = status === 404 || status === 503 ? status : status < 500 ? 400 : 500
    dress(reply)
    return fillPage(orderOf(request, 'problem', {
      title: t(`pages.problem_${known}`), description: t(`pages.problem_${known}_detail`), faults: problem.more.errors ?? [], instance: request.id
    }))
  }
}, { name: 'rendering', dependencies: ['errors', 'etag', 'fast-reads', 'drawing'] })
