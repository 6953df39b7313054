// A council: its services, how what it published last stands in its region, what changed since the last round, and where it came from.
import type { FastifyInstance } from 'fastify'
import { composeSpread } from '../charts/compose.ts'
import { countCouncil } from '../comparison/count-council.ts'
import { councilInPath, type CouncilTarget } from '../councils/council-in-path.ts'
import { listNames, readCouncil } from '../councils/queries.ts'
import { listSignUps } from '../councils/sign-up.ts'
import { access } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { findRegion } from '../regions/queries.ts'
import { listServices } from '../services/queries.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { type Filter, filterOf, queryOf } from './filter.ts'
import { formatsIn } from './formats.ts'
import { addressIn } from './address-in.ts'

const ofCouncil = access({ may: 'everyone', of: councilInPath })

const whole = { after: undefined, limit: 1000 }

async function readCouncilPage (app: Pick<FastifyInstance, 'db' | 'now' | 'pg'>, { council_id }: CouncilTarget, { standard, phase, day }: Filter) {
  // One after the other, on one connection.
  const council = await readCouncil(app.db, council_id, app.now())
  const progress = await countCouncil(app.pg.pool, { standard: standard.id, phase }, council_id, day)
  const sign_ups = await listSignUps(app.db, council_id, whole)
  const services = await listServices(app.db, council_id, whole)
  const region = progress.region === null ? undefined : await findRegion(app.db, progress.region, day)
  const names = await listNames(app.db, [...council.replaces, ...council.replaced_by])
  const latest = new Map(progress.latest.map(one => [one.service, one]))
  return {
    council,
    progress,
    region: region ?? null,
    signed_on: sign_ups.find(sign_up => sign_up.standard === standard.id)?.signed_on ?? null,
    services: services.map(service => ({ ...service, latest: latest.get(service.id) ?? null })),
    replaces: names.filter(({ code }) => council.replaces.includes(code)),
    replaced_by: names.filter(({ code }) => council.replaced_by.includes(code))
  }
}

/** `GET /councils/{code}`. */
export function councilPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    app.get('/councils/:code', {
      config: { access: ofCouncil, in_memory: 'nation' },
      schema: { params: { $ref: 'council_params.json#' }, querystring: { $ref: 'page_filter_query.json#' } }
    }, async (request, reply) => {
      const filter = await filterOf(app, request.query)
      const shown = await readCouncilPage(app, ofCouncil.target(request), filter)
      const { council: { code, name }, progress } = shown
      const own = `/v1/councils/${code}`
      const about = { council: name, standard: filter.standard.title, services: progress.services, day: f.day(progress.as_of) }
      const telling = { standard: filter.standard, place: shown.region?.name ?? null, lang: language }
      return await reply.page('council', {
        ...shown,
        filter,
        title: t('council.title', about),
        description: t('council.description', about),
        live: filter.as_of || progress.region === null ? undefined : `/v1/regions/${progress.region}/live`,
        picture: addressIn(language, `/councils/${code}/preview.png`),
        charts: { spread: await app.charts.draw(composeSpread(progress, telling), { as: 'inline', id: 'in-region' }) },
        sources: [
          { title: t('council.source_progress'), address: `${own}/progress?${queryOf(filter)}`, csv: true },
          { title: t('council.source_services'), address: `${own}/services`, csv: true },
          { title: t('council.source_sign_ups'), address: `${own}/sign-ups`, csv: true }
        ]
      })
    })
  }
}
