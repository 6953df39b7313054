// Progress as pictures, for slides and for other people's pages: the figures are those of the addresses without `.svg`.
import { countCouncil } from '../comparison/count-council.ts'
import { councilInPath } from '../councils/council-in-path.ts'
import { access, everyone } from '../plugins/access.ts'
import { dayAskedFor } from '../plugins/clock.ts'
import type { Db } from '../plugins/database.ts'
import type { Routes } from '../plugins/validation.ts'
import { countHistory, countProgress } from '../progress/count-progress.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { findStandard } from '../standards/queries.ts'
import type { BadgeQuery, CouncilProgress, HistoryChartQuery, Progress, ProgressChartQuery } from '../wire-types.d.ts'
import type { Language } from '../words/words.ts'
import { answerSvg, svgOf } from './answer.ts'
import { badgeFacts, badgeFigure, drawBadge } from './badge.ts'
import type { Chart } from './charts.d.ts'
import { composePoints, composeTrend, type Telling } from './compose.ts'
import { chartWords } from './tell.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })
const ofCouncil = access({ may: 'everyone', of: councilInPath })

/** Badges are shown by others' pages, often through a proxy that keeps pictures: they need not ask every time. */
const badge_control = 'public, max-age=300'

/** What texts on a chart need to know; the standard is there, or nothing could have been counted. */
async function tellingOf (db: Db, standard: string, region: string | null, lang: Language = 'en'): Promise<Telling> {
  const [found, named] = await Promise.all([
    findStandard(db, standard),
    region === null ? undefined : db.selectFrom('region').select('name').where('id', '=', region).executeTakeFirst()
  ])
  return { standard: found!, place: named?.name ?? null, lang }
}

const charts: Routes = async app => {
  const alone = async (chart: Chart) => await app.charts.draw(chart, { as: 'alone', id: 'chart' })

  async function pointsOf (db: Db, { lang, ...question }: ProgressChartQuery, region: string | null): Promise<string> {
    const [progress] = await countProgress(app, question, region, [dayAskedFor(question.as_of, app.now())])
    return await alone(composePoints(progress!, await tellingOf(db, question.standard, region, lang)))
  }

  async function trendOf (db: Db, { lang, ...question }: HistoryChartQuery, region: string | null): Promise<string> {
    const history = await countHistory(app, question, region, app.now())
    return await alone(composeTrend(history, await tellingOf(db, question.standard, region, lang)))
  }

  async function badgeOf (db: Db, { standard, lang = 'en' }: BadgeQuery, progress: Progress | CouncilProgress, ended = false): Promise<string> {
    const { standard: { title }, place } = await tellingOf(db, standard, progress.region, lang)
    const figure = ended ? chartWords(lang)('badge_ended') : badgeFigure(badgeFacts(progress), lang)
    return drawBadge({ place: 'name' in progress ? progress.name : place!, label: title, figure, lang })
  }

  app.get('/regions/:region/progress.svg', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'drawProgress',
      tags: ['Progress'],
      summary: 'Draw the progress of a region',
      description: 'A bar for each point, as a picture for slides and reports: services that meet it apart from those that do not, and what does not apply by itself.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'progress_chart_query.json#' },
      response: { 200: svgOf('The chart'), '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => answerSvg(reply, await pointsOf(request.db, request.query, request.params.region)))

  app.get('/progress.svg', {
    config: { access: everyone, in_memory: 'nation' },
    schema: {
      operationId: 'drawAllProgress',
      tags: ['Progress'],
      summary: 'Draw the progress of all councils',
      description: 'The same over all councils together, those of no region included.',
      querystring: { $ref: 'progress_chart_query.json#' },
      response: { 200: svgOf('The chart'), '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => answerSvg(reply, await pointsOf(request.db, request.query, null)))

  app.get('/regions/:region/progress/history.svg', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'drawProgressHistory',
      tags: ['Progress'],
      summary: 'Draw how the progress of a region went',
      description: 'The share of scores that count as met and the mean score, period by period, with gaps where nothing was counted.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'history_chart_query.json#' },
      response: { 200: svgOf('The chart'), '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => answerSvg(reply, await trendOf(request.db, request.query, request.params.region)))

  app.get('/progress/history.svg', {
    config: { access: everyone, in_memory: 'nation' },
    schema: {
      operationId: 'drawAllProgressHistory',
      tags: ['Progress'],
      summary: 'Draw how the progress of all councils went',
      description: 'The same over all councils together, those of no region included.',
      querystring: { $ref: 'history_chart_query.json#' },
      response: { 200: svgOf('The chart'), '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => answerSvg(reply, await trendOf(request.db, request.query, null)))

  app.get('/regions/:region/badge.svg', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'drawRegionBadge',
      tags: ['Progress'],
      summary: 'Draw the badge of a region',
      description: 'A small picture with the share of scores that count as met, rounded down, and the day. Says how much was counted where it is not all.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'badge_query.json#' },
      response: { 200: svgOf('The badge'), '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const [progress] = await countProgress(app, request.query, request.params.region, [dayAskedFor(undefined, app.now())])
    return answerSvg(reply, await badgeOf(request.db, request.query, progress!), badge_control)
  })

  app.get('/councils/:code/badge.svg', {
    config: { access: ofCouncil, in_memory: 'nation' },
    schema: {
      operationId: 'drawCouncilBadge',
      tags: ['Progress'],
      summary: 'Draw the badge of a council',
      description: 'The same for a council, to be shown on its own pages. It says 100% only where everything that it runs is published and all that applies is met.',
      params: { $ref: 'council_params.json#' },
      querystring: { $ref: 'badge_query.json#' },
      response: { 200: svgOf('The badge'), '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { council_id, ended } = ofCouncil.target(request)
    const progress = await countCouncil(app.pg.pool, request.query, council_id, dayAskedFor(undefined, app.now()))
    return answerSvg(reply, await badgeOf(request.db, request.query, progress, ended), badge_control)
  })
}

export default charts
