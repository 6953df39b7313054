// Pages are filled in here, on the server, in the language that their address begins with.
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import view from '@fastify/view'
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import nunjucks, { type Environment } from 'nunjucks'
import type { Problem } from '../errors.ts'
import { etagOfText } from '../plugins/etag.ts'
import { type Language, languages, wordsIn } from '../words/words.ts'
import { type Assets, readAssets } from './assets.ts'
import { formatsIn } from './formats.ts'

/** What a page shows, beside what is the same for all. */
export interface Shown {
  title: string
  /** In a sentence, for who finds it by a search or is sent it. */
  description: string
  /** Where its figures come from in the API, with what was asked for. */
  sources?: { title: string, address: string, csv?: boolean }[]
  /** The stream that tells when its figures have changed. */
  live?: string
  /** The Atom feed of what it is about. */
  feed?: string
  /** The path of its preview picture. */
  picture?: string
  [name: string]: unknown
}

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

const folder = fileURLToPath(new URL('templates/', import.meta.url))
const design_system = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist')

/** The address of the same page in a language: English has no prefix. */
export function addressIn (language: Language, address: string): string {
  const bare = address.replace(/^\/cy(?=$|[/?])/, '')
  const path = bare.startsWith('/') ? bare : `/${bare}`
  if (language === 'en') return path
  return path === '/' ? '/cy' : path.startsWith('/?') ? `/cy${path.slice(1)}` : `/cy${path}`
}

/** Which language a page that is not there would have been in. */
const languageOf = ({ url, routeOptions }: FastifyRequest): Language => routeOptions.config.page ?? (/^\/cy(?:$|[/?])/.test(url) ? 'cy' : 'en')

/** Whether whoever is refused wants that as a page: browsers say so. */
const wantsPage = ({ url, method, headers, is404, routeOptions }: FastifyRequest) =>
  Boolean(headers.accept?.includes('text/html')) &&
    (routeOptions.config.page !== undefined || (is404 && (method === 'GET' || method === 'HEAD') && !url.startsWith('/v1/')))

export default plugin<{ public_url?: string }>(async function rendering (app, { public_url }) {
  const assets = readAssets()
  app.decorate('page_assets', assets)
  let environment: Environment
  await app.register(view, {
    engine: { nunjucks },
    templates: [folder, design_system],
    options: {
      autoescape: true,
      trimBlocks: true,
      lstripBlocks: true,
      throwOnUndefined: true,
      onConfigure: (made: Environment) => { environment = made }
    }
  })

  function contextOf (request: FastifyRequest, shown: Shown) {
    const language = languageOf(request)
    return {
      ...shown,
      language,
      t: wordsIn(language),
      f: formatsIn(language),
      here: addressIn('en', request.url),
      link: (address: string) => addressIn(language, address),
      others: languages.filter(other => other !== language).map(other => ({ language: other, name: wordsIn(other)('pages.language'), address: addressIn(other, request.url) })),
      asset: assets.addressOf,
      public_url: public_url ?? null,
      live: shown.live ?? null,
      feed: shown.feed ?? null,
      picture: shown.picture ?? null,
      sources: shown.sources ?? []
    }
  }

  const render = (request: FastifyRequest, template: string, shown: Shown) => environment.render(`${template}.njk`, contextOf(request, shown))
  const dress = (reply: FastifyReply) => reply.type('text/html; charset=utf-8').header('content-security-policy', policy)

  app.decorateReply('page', async function (this: FastifyReply, template, shown) {
    const text = render(this.request, template, shown)
    return dress(this).header('content-language', languageOf(this.request)).resource(text, etagOfText(text))
  })

  app.show_problem.as_page = (problem: Problem, request, reply) => {
    if (!wantsPage(request)) return undefined
    const t = wordsIn(languageOf(request))
    const { status } = problem.kind
    const known = status === 404 || status === 503 ? status : status < 500 ? 400 : 500
    dress(reply)
    return render(request, 'problem', {
      title: t(`pages.problem_${known}`), description: t(`pages.problem_${known}_detail`), faults: problem.more.errors ?? [], instance: request.id
    })
  }
}, { name: 'rendering', dependencies: ['errors', 'etag', 'fast-reads'] })
