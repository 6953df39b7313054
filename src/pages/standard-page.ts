// Standards: what each point asks for, what each score means, and how all councils stand on each point.
import { composePoints } from '../charts/compose.ts'
import { notFound } from '../errors.ts'
import { everyone } from '../plugins/access.ts'
import { dayAskedFor } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { countProgress } from '../progress/count-progress.ts'
import { findStandard, listStandards } from '../standards/queries.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { type Filter, queryOf } from './filter.ts'
import { formatsIn } from './formats.ts'

/** `GET /standards` and `GET /standards/{standard}`. */
export function standardPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    app.get('/standards', {
      config: { access: everyone, in_memory: 'standards' },
      schema: { querystring: { $ref: 'page_nothing_query.json#' } }
    }, async (_, reply) => await reply.page('standards', {
      standards: await listStandards(app.db, { after: undefined, limit: 1000 }),
      title: t('standard.list_title'),
      description: t('standard.list_description'),
      sources: [{ title: t('standard.list_title'), address: '/v1/standards' }]
    }))

    app.get('/standards/:standard', {
      config: { access: everyone, in_memory: 'nation' },
      schema: { params: { $ref: 'standard_params.json#' }, querystring: { $ref: 'page_standard_query.json#' } }
    }, async (request, reply) => {
      const { phase, as_of } = request.query
      const standard = await findStandard(app.db, request.params.standard)
      if (!standard) throw notFound()
      const filter: Filter = { standard, standards: [standard], phase, day: dayAskedFor(as_of, app.now()), as_of }
      const [progress] = await countProgress(app, { standard: standard.id, phase }, null, [filter.day])
      const about = { standard: standard.title, points: standard.points.length, day: f.day(filter.day) }
      return await reply.page('standard', {
        filter,
        standard,
        progress: progress!,
        title: t('standard.title', about),
        description: t('standard.description', about),
        live: as_of ? undefined : '/v1/live',
        charts: { points: await app.charts.draw(composePoints(progress!, { standard, place: null, lang: language }), { as: 'inline', id: 'by-point' }) },
        sources: [
          { title: t('standard.source_standard'), address: `/v1/standards/${standard.id}` },
          { title: t('standard.source_progress'), address: `/v1/progress?${queryOf(filter)}`, csv: true }
        ]
      })
    })
  }
}
