// Regions beside each other, point by point.
import type { FastifyRequest } from 'fastify'
import { composeRegions } from '../charts/compose.ts'
import { everyone } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { filterOf, queryOf } from './filter.ts'
import { formatsIn } from './formats.ts'
import { readNamedRegions } from './named-regions.ts'
import { addressIn } from './address-in.ts'

/** A form sends a field for each box that is ticked; the API takes them with commas between. In whatever order, they are the same page. */
async function joinRegions (request: FastifyRequest): Promise<void> {
  const query = request.query as Record<string, unknown>
  if (query.regions === undefined) return
  const regions = [...new Set([query.regions].flat().join(',').split(',').filter(Boolean))].sort()
  if (regions.length > 0) query.regions = regions.join(',')
  else delete query.regions
}

/** `GET /compare`. */
export function comparePage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    app.get('/compare', {
      preValidation: joinRegions,
      config: { access: everyone, in_memory: 'nation' },
      schema: { querystring: { $ref: 'page_compare_query.json#' } }
    }, async (request, reply) => {
      const filter = await filterOf(app, request.query)
      const asked = request.query.regions
      const { every, regions, all, comparison, names } = await readNamedRegions(app, filter, asked?.split(',') ?? null)
      const query = queryOf(filter) + (asked === undefined ? '' : `&regions=${asked}`)
      return await reply.page('compare', {
        filter,
        query: queryOf(filter),
        every,
        chosen: asked?.split(',') ?? [],
        regions,
        all,
        title: t('compare.title', { standard: filter.standard.title }),
        description: t('compare.description', { regions: regions.length, standard: filter.standard.title, day: f.day(filter.day) }),
        live: filter.as_of ? undefined : '/v1/live',
        picture: addressIn(language, '/preview.png'),
        charts: { regions: await app.charts.draw(composeRegions(comparison, names, { standard: filter.standard, lang: language }), { as: 'inline', id: 'regions' }) },
        sources: [
          { title: t('compare.source_comparison'), address: `/v1/progress/comparison?${query}`, csv: true },
          { title: t('compare.source_regions'), address: '/v1/regions' }
        ]
      })
    })
  }
}
