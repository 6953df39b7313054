// A regional group: how its services stand on each point, how that went by month, its councils, and who can help.
import type { FastifyInstance } from 'fastify'
import { composePoints, composeTrend } from '../charts/compose.ts'
import { compareCouncils } from '../comparison/compare-councils.ts'
import { listSignedUp } from '../councils/sign-up.ts'
import { listRegionHelp } from '../help/queries.ts'
import { listLeads } from '../leads/queries.ts'
import { listLatest } from '../materials/queries.ts'
import { listNearest } from '../meetings/queries.ts'
import { access } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { countHistory } from '../progress/count-progress.ts'
import { findRegion } from '../regions/queries.ts'
import { regionInPath, type RegionTarget } from '../regions/region-in-path.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { type Filter, filterOf, queryOf } from './filter.ts'
import { formatsIn } from './formats.ts'
import { addressIn } from './address-in.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

/** Everything that a page holds of a list. */
const whole = { after: undefined, limit: 1000 }

/** How many materials of the group it names: the others are a link away. */
const most_materials = 5

async function readRegion (
  app: Pick<FastifyInstance, 'db' | 'rulesOf' | 'now' | 'pg'>, { region: id, head_id }: RegionTarget, { standard, phase, day, as_of }: Filter
) {
  const question = { standard: standard.id, phase }
  // One after the other: side by side they would take half of the connections, and everybody else would wait for a page.
  const region = await findRegion(app.db, id, day)
  const history = await countHistory(app, { ...question, to: as_of }, id, app.now())
  const comparison = await compareCouncils(app.pg.pool, question, id, day, { changes: false })
  const signed_up = await listSignedUp(app.db, id, standard.id, day)
  const help = await listRegionHelp(app.db, id, day, { standard: standard.id }, whole)
  const materials = await listLatest(app.db, { region: id }, most_materials)
  const meetings = await listNearest(app.db, app.now(), { region: id, next: 1, last: 3 })
  const leads = await listLeads(app.db, head_id, day, false, whole)
  const related = [...region!.followed_by, ...region!.follows]
  const named = related.length === 0 ? [] : await app.db.selectFrom('region').select(['id', 'name']).where('id', 'in', related).execute()
  const names = Object.fromEntries(named.map(({ id, name }) => [id, name]))
  const signed_on = new Map(signed_up.map(({ council, signed_on }) => [council, signed_on]))
  const councils = comparison.councils.map(council => ({ ...council, signed_on: signed_on.get(council.council) ?? null }))
  // The last of them is as at the day itself.
  return { region: region!, progress: history.series.at(-1)!, comparison, history, councils, help, materials, leads, names, meetings }
}

/** `GET /regions/{region}`. */
export function regionPage (language: Language): Routes {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  return async app => {
    app.get('/regions/:region', {
      config: { access: ofRegion, in_memory: 'region' },
      schema: { params: { $ref: 'region_params.json#' }, querystring: { $ref: 'page_filter_query.json#' } }
    }, async (request, reply) => {
      const filter = await filterOf(app, request.query)
      const shown = await readRegion(app, ofRegion.target(request), filter)
      const { region: { id, name }, progress, history } = shown
      const { standard, phase, as_of } = filter
      const [own, query] = [`/v1/regions/${id}`, queryOf(filter)]
      const months = new URLSearchParams({ standard: standard.id, ...phase && { phase }, ...as_of && { to: as_of } })
      const about = { region: name, standard: standard.title, councils: progress.councils.members, day: f.day(progress.as_of) }
      const telling = { standard, place: name, lang: language }
      return await reply.page('region', {
        ...shown,
        filter,
        region_names: { [id]: name },
        title: t('region.title', about),
        description: t('region.description', about),
        live: as_of ? undefined : `${own}/live`,
        feed: `${own}/feed.atom`,
        picture: addressIn(language, `/regions/${id}/preview.png`),
        charts: {
          points: await app.charts.draw(composePoints(progress, telling), { as: 'inline', id: 'by-point' }),
          trend: await app.charts.draw(composeTrend(history, telling), { as: 'inline', id: 'by-month' })
        },
        sources: [
          { title: t('region.source_progress'), address: `${own}/progress?${query}`, csv: true },
          { title: t('region.source_history'), address: `${own}/progress/history?${months}`, csv: true },
          { title: t('region.source_councils'), address: `${own}/comparison?${query}`, csv: true },
          { title: t('region.source_region'), address: own },
          { title: t('region.source_leads'), address: `${own}/leads`, csv: true },
          { title: t('region.source_help'), address: `${own}/help?standard=${standard.id}`, csv: true },
          { title: t('material.list_title'), address: `/v1/materials?region=${id}`, csv: true },
          { title: t('meetings.title'), address: `${own}/meetings`, csv: true },
          { title: t('region.source_counted'), address: `${own}/counted?${query}`, csv: true }
        ]
      })
    })
  }
}
