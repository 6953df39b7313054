// Meetings for calendar programs and feed readers.
import type { FastifyReply } from 'fastify'
import { answerFeed, feed_length, feedResponse } from '../events/answer-feed.ts'
import { meeting_types } from '../events/feed-entries.ts'
import { writeFeed } from '../events/write-feed.ts'
import { access, everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { etagOfText } from '../plugins/etag.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { type Calendar, writeCalendar } from './calendar.ts'
import { listMeetings } from './queries.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })

/** How many meetings a calendar holds, of the last year and all that are to come. */
const most = 2_000

const year_ms = 365 * 24 * 60 * 60_000

const calendar_example = writeCalendar({
  name: 'South West: meetings',
  meetings: [{
    id: '0199a1d0-2000-7c3e-8d21-3f1f6a7b9c02',
    region: 'south-west',
    round: null,
    title: 'Autumn workshop',
    about: null,
    starts_at: '2026-12-04T10:00:00.000Z',
    ends_at: '2026-12-04T15:00:00.000Z',
    place: 'County Hall, Truro',
    standard: 'lgdss-2016',
    points: [8, 10],
    status: 'arranged',
    reason: null,
    sequence: 0,
    councils: 0,
    created_at: '2026-11-02T10:00:00.000Z',
    updated_at: '2026-11-02T10:00:00.000Z'
  }]
})
const calendar_answer = { description: 'The calendar', content: { 'text/calendar': { schema: { type: 'string', maxLength: 10_000_000 }, example: calendar_example } } }

const feed_example = writeFeed('/v1/regions/south-west/meetings.atom', 'south-west', {
  namespace: '0199a1bf-0000-4d55-8e66-aa00bb11cc22', region_name: 'South West', entries: []
}, { about: 'meetings', name: 'regions/south-west/meetings', limit: feed_length })

// It is no JSON, which is all that types know of.
const answerCalendar = (reply: FastifyReply, text: string) => reply.type('text/calendar; charset=utf-8').resource(text, etagOfText(text)) as never

const calendars: Routes = async (app, { public_url }: { public_url?: string }) => {
  const since = () => londonDay(new Date(app.now().getTime() - year_ms))
  const write = (calendar: Omit<Calendar, 'public_url'>) => writeCalendar({ ...calendar, ...public_url !== undefined && { public_url } })

  app.get('/meetings.ics', {
    config: { access: everyone, in_memory: 'nation' },
    schema: {
      operationId: 'getCalendar',
      tags: ['Meetings'],
      summary: 'Subscribe to the meetings of all regions',
      description: 'As iCalendar: those of the last year, and all that are to come. One that has moved or was called off is shown so.',
      response: { 200: calendar_answer, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const meetings = await listMeetings(request.db, { from: since() }, { after: undefined, limit: most })
    const regions = await request.db.selectFrom('region').select(['id', 'name']).execute()
    return answerCalendar(reply, write({ name: 'Standpoint: meetings', meetings, regions: new Map(regions.map(({ id, name }) => [id, name])) }))
  })

  app.get('/regions/:region/meetings.ics', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'getRegionCalendar',
      tags: ['Meetings'],
      summary: 'Subscribe to the meetings of a region',
      description: 'As iCalendar: those of the last year, and all that are to come. One that has moved or was called off is shown so.',
      params: { $ref: 'region_params.json#' },
      response: { 200: calendar_answer, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { region } = ofRegion.target(request)
    const meetings = await listMeetings(request.db, { region, from: since() }, { after: undefined, limit: most })
    const { name } = await request.db.selectFrom('region').select('name').where('id', '=', region).executeTakeFirstOrThrow()
    return answerCalendar(reply, write({ name: `${name}: meetings`, meetings }))
  })

  app.get('/regions/:region/meetings.atom', {
    config: { access: ofRegion },
    schema: {
      operationId: 'getMeetingsFeed',
      tags: ['Meetings'],
      summary: 'Follow the meetings of a region in a feed reader',
      description: 'As Atom: meetings arranged, moved, called off and held. The newest come first; `before` is for older pages, which are linked.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'feed_query.json#' },
      response: {
        200: feedResponse(feed_example),
        '4xx': { $ref: 'problem.json#' }
      }
    }
  }, async (request, reply) => {
    const { region } = ofRegion.target(request)
    const naming = { about: 'meetings', name: `regions/${region}/meetings` }
    return await answerFeed(app, request, reply, { region, types: meeting_types, naming })
  })
}

export default calendars
