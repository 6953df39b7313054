// What crawlers are told: which pages there are, in both languages. Addresses in it are absolute, as sitemaps.org has them.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { badRequest, notFound } from '../errors.ts'
import { everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOfText } from '../plugins/etag.ts'
import type { Routes } from '../plugins/validation.ts'
import { listPublished } from '../materials/queries.ts'
import { escapeXml } from '../plugins/xml-text.ts'
import { listRegions } from '../regions/queries.ts'
import { listStandards } from '../standards/queries.ts'
import { languages } from '../words/words.ts'
import { countStanding, listPublishing, listStanding } from './list-published.ts'
import { addressIn } from './address-in.ts'

/** With so many assessments and their Welsh pages a sitemap has some megabytes, of the 50,000 addresses and 50 MB that it may have. */
const most_in_one = 5_000

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Each page in each language, and under each the others. */
function writePages (origin: string, paths: string[]): string {
  const entries = paths.map(path => {
    const addresses = languages.map(language => ({ language, address: escapeXml(origin + addressIn(language, path)) }))
    const alternates = addresses.map(({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`).join('')
    return addresses.map(({ address }) => `<url><loc>${address}</loc>${alternates}</url>\n`).join('')
  })
  return `${declaration}<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`
}

function writeIndex (origin: string, parts: string[]): string {
  const entries = parts.map(part => `<sitemap><loc>${escapeXml(`${origin}/sitemaps/${part}`)}</loc></sitemap>\n`)
  return `${declaration}<sitemapindex ${schema}>\n${entries.join('')}</sitemapindex>\n`
}

/** `GET /sitemap.xml`, its parts where one would be too large, and `GET /robots.txt`. */
export function serveSitemap (public_url: string | undefined): Routes {
  // What is made of one caller's Host is for nobody else: it is kept neither here nor by anything between.
  const config = { access: everyone, ...public_url !== undefined && { in_memory: 'nation' as const } }
  const schema = { hide: true, querystring: { $ref: 'page_nothing_query.json#' } }

  function originOf ({ protocol, host }: FastifyRequest): string {
    if (public_url !== undefined) return public_url
    const origin = `${protocol}://${host}`
    if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(origin)) throw badRequest('The Host header is none that an address can be made of.')
    return origin
  }

  function answer (reply: FastifyReply, type: string, text: string) {
    reply.type(`${type}; charset=utf-8`)
    if (public_url === undefined) reply.header('cache-control', 'private, no-store')
    return reply.resource(text, etagOfText(text))
  }

  return async app => {
    const today = () => londonDay(app.now())

    async function listPages (): Promise<string[]> {
      const whole = { after: undefined, limit: 1000 }
      const [regions, standards, councils, materials] = await Promise.all([
        listRegions(app.db, today(), whole), listStandards(app.db, whole), listPublishing(app.db, today()), listPublished(app.db, most_in_one)
      ])
      return [
        '/', '/councils', '/compare', '/standards', '/materials', '/meetings', '/groups', '/accessibility',
        ...standards.map(({ id }) => `/standards/${id}`), ...regions.map(({ id }) => `/regions/${id}`), ...councils.map(code => `/councils/${code}`),
        ...materials.map(id => `/materials/${id}`)
      ]
    }

    const listReports = async (council?: string) => (await listStanding(app.db, today(), council)).map(id => `/assessments/${id}`)

    app.get('/sitemap.xml', { config, schema }, async (request, reply) => {
      const origin = originOf(request)
      // Each council's assessments are a part: nothing is counted through, and a part stays what it is when others publish.
      const text = await countStanding(app.db, today()) > most_in_one
        ? writeIndex(origin, ['pages', ...await listPublishing(app.db, today())])
        : writePages(origin, [...await listPages(), ...await listReports()])
      return answer(reply, 'application/xml', text)
    })

    app.get('/sitemaps/:part', { config, schema: { ...schema, params: { $ref: 'sitemap_params.json#' } } }, async (request, reply) => {
      const origin = originOf(request)
      const { part } = request.params
      const paths = part === 'pages' ? await listPages() : await listReports(part)
      if (paths.length === 0) throw notFound()
      return answer(reply, 'application/xml', writePages(origin, paths))
    })

    app.get('/robots.txt', { config, schema }, async (request, reply) =>
      // The same figures with every day and phase asked for are no pages of their own.
      answer(reply, 'text/plain', `User-agent: *\nDisallow: /v1/\nDisallow: /*?\n\nSitemap: ${originOf(request)}/sitemap.xml\n`))
  }
}
