// The pictures that are shown where the address of a page is passed on: what it is of, and how that stands today.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { countCouncil } from '../comparison/count-council.ts'
import { councilInPath } from '../councils/council-in-path.ts'
import { access, everyone } from '../plugins/access.ts'
import { etagOfText } from '../plugins/etag.ts'
import type { Routes } from '../plugins/validation.ts'
import { countProgress } from '../progress/count-progress.ts'
import { findRegion } from '../regions/queries.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { drawPreview } from './draw-preview.ts'
import { type Filter, filterOf } from './filter.ts'
import { formatsIn } from './formats.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })
const ofCouncil = access({ may: 'everyone', of: councilInPath })

interface Figures {
  mean: number | null
  met_share: number | null
  services: number
}

/** `GET /preview.png`, `/regions/{region}/preview.png` and `/councils/{code}/preview.png`. */
export function previewPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  const querystring = { $ref: 'page_nothing_query.json#' } as const

  async function answer (app: Pick<FastifyInstance, 'drawPicture'>, reply: FastifyReply, { standard, day }: Filter, title: string, { mean, met_share, services }: Figures) {
    const svg = drawPreview({
      title,
      figures: [
        { text: f.number(mean, 2), label: t('pages.mean') },
        { text: f.share(met_share), label: t('pages.met') },
        { text: f.number(services), label: t('pages.services') }
      ],
      share: met_share,
      foot: t('preview.foot', { standard: standard.title, day: f.day(day) })
    })
    return reply.type('image/png').resource(await app.drawPicture(svg), etagOfText(svg))
  }

  return async app => {
    app.get('/preview.png', { config: { access: everyone, in_memory: 'nation' }, schema: { querystring } }, async (_, reply) => {
      const filter = await filterOf(app, {})
      const [progress] = await countProgress(app, { standard: filter.standard.id }, null, [filter.day])
      return await answer(app, reply, filter, t('home.title'), progress!)
    })

    app.get('/regions/:region/preview.png', {
      config: { access: ofRegion, in_memory: 'region' },
      schema: { params: { $ref: 'region_params.json#' }, querystring }
    }, async (request, reply) => {
      const filter = await filterOf(app, {})
      const { region } = ofRegion.target(request)
      const [found, [progress]] = await Promise.all([
        findRegion(app.db, region, filter.day), countProgress(app, { standard: filter.standard.id }, region, [filter.day])
      ])
      return await answer(app, reply, filter, found!.name, progress!)
    })

    app.get('/councils/:code/preview.png', {
      config: { access: ofCouncil, in_memory: 'nation' },
      schema: { params: { $ref: 'council_params.json#' }, querystring }
    }, async (request, reply) => {
      const filter = await filterOf(app, {})
      const progress = await countCouncil(app.pg.pool, { standard: filter.standard.id }, ofCouncil.target(request).council_id, filter.day)
      return await answer(app, reply, filter, progress.name, progress)
    })
  }
}
