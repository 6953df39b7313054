import { findCouncil } from '../councils/queries.ts'
import { access, everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { answerFeed, feed_length, feedResponse } from './answer-feed.ts'
import { feed_types } from './feed-entries.ts'
import { listEvents } from './list-events.ts'
import { numberEvents } from './number-events.ts'
import { writeFeed } from './write-feed.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

const feed_example = writeFeed('/v1/regions/south-west/feed.atom', 'south-west', {
  namespace: '0199a1bf-0000-4d55-8e66-aa00bb11cc22',
  region_name: 'South West',
  entries: [{
    id: '0199a1bf-0001-7000-8e66-aa00bb11cc22',
    type: 'assessment.published',
    at: '2026-06-15T12:00:00.000Z',
    council: 'Cornwall Council',
    subject: '/v1/assessments/0199a1bf-0002-7d55-8e66-aa00bb11cc22',
    service: 'Report a missed bin',
    standard: 'Local Government Digital Service Standard',
    phase: 'live',
    reviewer: null,
    outcome: null,
    title: null,
    meeting: null,
    starts_at: null,
    place: null
  }]
}, { limit: feed_length })

const events: Routes = async app => {
  app.get('/events', {
    config: { access: everyone },
    schema: {
      operationId: 'listEvents',
      tags: ['Events'],
      summary: 'Pull what has happened',
      description: 'Everything that the caller may see the subject of, in the one order in which all are told: nothing ever comes later into a place before `last`. ' +
        'Keep `last` and give it as `after` the next time; 410 says that the database was restored to before it. A page may be short, or empty, and yet have a `next`.',
      querystring: { $ref: 'events_query.json#' },
      response: { 200: { $ref: 'events.json#' }, 410: { $ref: 'problem.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { after, limit = 50, type, council, region } = request.query
    const found = council ? await findCouncil(request.db, council, app.now()) : undefined
    // Whoever reads what they have just written finds it told.
    await numberEvents(app.operator_db, app.now(), 1)
    // Of a council that is not there nothing is told, and yet one goes on from somewhere.
    const council_id = council ? found?.council_id ?? '00000000-0000-0000-0000-000000000000' : undefined
    const filter = { types: type && [type], council_id, region }
    const { db, caller } = request
    const page = await listEvents({ db, operator_db: app.operator_db, caller, today: londonDay(app.now()) }, filter, { after, limit })
    if (page.next) {
      const address = new URL(request.url, 'http://host')
      address.searchParams.set('after', page.next)
      reply.header('link', `<${address.pathname}${address.search}>; rel="next"`)
    }
    return page
  })

  app.get('/regions/:region/feed.atom', {
    config: { access: ofRegion },
    schema: {
      operationId: 'getRegionFeed',
      tags: ['Events'],
      summary: 'Follow a region in a feed reader',
      description: 'As Atom: assessments published, their reviews, sign-ups, councils that join, materials and meetings. The newest come first; `before` is for older pages, which are linked.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'feed_query.json#' },
      response: {
        200: feedResponse(feed_example),
        '4xx': { $ref: 'problem.json#' }
      }
    }
  }, async (request, reply) => await answerFeed(app, request, reply, { region: ofRegion.target(request).region, types: feed_types }))
}

export default events
