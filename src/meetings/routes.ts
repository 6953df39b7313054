import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access, everyone } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { arrangeMeeting } from './arrange-meeting.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { changeMeeting } from './change-meeting.ts'
import { meetingInPath } from './meeting-in-path.ts'
import { by_start, findMeeting, listMeetings } from './queries.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })
const sees = access({ may: 'everyone', of: meetingInPath })
const arranges = access({ may: { lead: ['own region'], admin: ['any'] }, of: regionInPath })
const keeps = access({ may: { lead: ['own region'], admin: ['any'] }, of: meetingInPath })

const one = { 200: { $ref: 'meeting.json#' }, '4xx': { $ref: 'problem.json#' } } as const
const many = { 200: { $ref: 'meetings.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const meetings: Routes = async app => {
  app.get('/meetings', {
    config: { access: everyone, in_memory: 'nation' },
    schema: {
      operationId: 'listMeetings',
      tags: ['Meetings'],
      summary: 'List the meetings of all regions',
      description: 'The earliest first, those that were called off too. Joining links are not in lists.',
      querystring: { $ref: 'meetings_query.json#' },
      response: many
    }
  }, async (request, reply) => await reply.list(async paging => await listMeetings(request.db, request.query, paging), by_start))

  app.get('/regions/:region/meetings', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'listRegionMeetings',
      tags: ['Meetings'],
      summary: 'List the meetings of a region',
      description: 'The earliest first, those that were called off too. Joining links are not in lists.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'region_meetings_query.json#' },
      response: many
    }
  }, async (request, reply) => {
    const filter = { ...request.query, region: ofRegion.target(request).region }
    return await reply.list(async paging => await listMeetings(request.db, filter, paging), by_start)
  })

  app.post('/regions/:region/meetings', {
    config: { access: arranges },
    schema: {
      operationId: 'arrangeMeeting',
      tags: ['Meetings'],
      summary: 'Arrange a meeting',
      description: 'By the region\'s leads; afterwards too, for one that was held before it was recorded. All but the joining link is for everybody to read: no names of people.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'meeting_new.json#' },
      response: { 201: { $ref: 'meeting.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return await reply.once(
      async act => await arrangeMeeting(act, reader, arranges.target(request), request.body),
      meeting => reply.code(201).header('location', `/v1/meetings/${meeting.id}`).resource(meeting)
    )
  })

  app.get('/meetings/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getMeeting',
      tags: ['Meetings'],
      summary: 'Read a meeting',
      description: 'With its agenda, who came and what came of it. The joining link is shown to tokens of member councils, to the region\'s leads and to admins.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const { head_id, id } = sees.target(request)
    const meeting = await findMeeting(request.db, head_id, id, { caller: request.caller, today: londonDay(app.now()) })
    if (!meeting) throw notFound()
    return reply.resource(meeting)
  })

  app.patch('/meetings/:id', {
    config: { access: keeps, if_match: 'meeting' },
    schema: {
      operationId: 'changeMeeting',
      tags: ['Meetings'],
      summary: 'Change or move a meeting',
      description: 'Its sequence grows by one, by which calendars show it anew. It is moved until it is recorded who came.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'meeting_change.json#' },
      response: one
    }
  }, async (request, reply) => {
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return reply.resource(await changeMeeting(actOf(request), reader, keeps.target(request), request.body))
  })

  app.post('/meetings/:id/cancel', {
    config: { access: keeps, if_match: 'meeting' },
    schema: {
      operationId: 'cancelMeeting',
      tags: ['Meetings'],
      summary: 'Call a meeting off',
      description: 'For good, and with a reason: calendars go on showing it as called off.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'meeting_cancellation.json#' },
      response: one
    }
  }, async (request, reply) => {
    const reader = { caller: request.caller, today: londonDay(app.now()) }
    return await reply.once(async act => await cancelMeeting(act, reader, keeps.target(request), request.body), meeting => reply.resource(meeting))
  })
}

export default meetings
