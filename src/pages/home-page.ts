// Where one begins: what this is, how all councils stand, the regions beside each other, and the way to one's own council.
import { composeRegions } from '../charts/compose.ts'
import { everyone } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { filterOf, queryOf } from './filter.ts'
import { formatsIn } from './formats.ts'
import { readNamedRegions } from './named-regions.ts'
import { addressIn } from './address-in.ts'

/** `GET /`. */
export function homePage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    app.get('/', {
      prefixTrailingSlash: 'no-slash',
      config: { access: everyone, in_memory: 'nation' },
      schema: { querystring: { $ref: 'page_filter_query.json#' } }
    }, async (request, reply) => {
      const filter = await filterOf(app, request.query)
      const { regions, all, comparison, names } = await readNamedRegions(app, filter, null)
      return await reply.page('home', {
        filter,
        query: queryOf(filter),
        regions,
        all,
        title: t('home.title'),
        description: t('home.description', { standard: filter.standard.title, councils: all.councils.members, services: all.services, day: f.day(filter.day) }),
        live: filter.as_of ? undefined : '/v1/live',
        picture: addressIn(language, '/preview.png'),
        charts: { regions: await app.charts.draw(composeRegions(comparison, names, { standard: filter.standard, lang: language }), { as: 'inline', id: 'regions' }) },
        sources: [
          { title: t('home.source_comparison'), address: `/v1/progress/comparison?${queryOf(filter)}`, csv: true },
          { title: t('home.source_regions'), address: '/v1/regions' }
        ]
      })
    })
  }
}
