import { register } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access, type Declaration, type Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { answerThread } from './answer-thread.ts'
import { audienceInPath, threadVisibleTo } from './audience.ts'
import { beginThread } from './begin-thread.ts'
import { findThread, listThreads } from './queries.ts'
import { makeMaterialOf } from './make-material.ts'
import { threadInPath } from './thread-in-path.ts'

const may: Declaration<Target>['may'] = { editor: ['own region'], reviewer: ['own region'], lead: ['own region', 'member council'], admin: ['any'] }
const leads = access({ may: { lead: ['leading'], admin: ['any'] } })
const members = access({ may, of: audienceInPath })
const sees = access({ may, of: threadInPath })
const settles = access({ may: { editor: ['author'], reviewer: ['author'], lead: ['own region', 'author'], admin: ['any'] }, of: threadInPath })

const makes = access({ may: { lead: ['own region'] }, of: threadInPath })

const one = { 200: { $ref: 'thread.json#' }, '4xx': { $ref: 'problem.json#' } } as const
const list = { 200: { $ref: 'threads.json#' }, '4xx': { $ref: 'problem.json#' } } as const
const made = { 201: { $ref: 'thread.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const threads: Routes = async app => {
  app.get('/threads', {
    config: { access: leads },
    schema: {
      operationId: 'listLeadsThreads',
      tags: ['Threads'],
      summary: 'List what leads ask and tell each other',
      description: 'Threads for the leads of all regions, in the order in which they were begun. `updated_since` is for whoever looks again.',
      querystring: { $ref: 'threads_query.json#' },
      response: list
    }
  }, async (request, reply) => {
    const visible = threadVisibleTo(request.caller, londonDay(app.now()))
    return await reply.list(async paging => await listThreads(request.db, register, visible, request.query, paging), by_id)
  })

  app.post('/threads', {
    config: { access: leads },
    schema: {
      operationId: 'beginLeadsThread',
      tags: ['Threads'],
      summary: 'Ask or tell the leads of all regions',
      description: 'A question or news, on points of a standard perhaps. Leads and admins read it, and nobody else.',
      body: { $ref: 'leads_thread_new.json#' },
      response: made
    }
  }, async (request, reply) => {
    const { audience, ...given } = request.body
    return await reply.once(
      async act => await beginThread(act, request.caller!, { head_id: register, region: null }, given),
      thread => reply.code(201).resource(thread)
    )
  })

  app.get('/regions/:region/threads', {
    config: { access: members },
    schema: {
      operationId: 'listRegionThreads',
      tags: ['Threads'],
      summary: 'List what the members of a region ask and tell each other',
      description: 'For councils that belong to it today, also what was written before they did; and for its leads.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'threads_query.json#' },
      response: list
    }
  }, async (request, reply) => {
    const { head_id } = members.target(request)
    const visible = threadVisibleTo(request.caller, londonDay(app.now()))
    return await reply.list(async paging => await listThreads(request.db, head_id, visible, request.query, paging), by_id)
  })

  app.post('/regions/:region/threads', {
    config: { access: members },
    schema: {
      operationId: 'beginRegionThread',
      tags: ['Threads'],
      summary: 'Ask or tell the members of a region',
      description: 'A question or news, on points of a standard perhaps. Councils that belong to the region on the day of reading, its leads and admins read it.',
      params: { $ref: 'region_params.json#' },
      body: { $ref: 'thread_new.json#' },
      response: made
    }
  }, async (request, reply) => await reply.once(
    async act => await beginThread(act, request.caller!, members.target(request), request.body),
    thread => reply.code(201).resource(thread)
  ))

  app.get('/threads/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getThread',
      tags: ['Threads'],
      summary: 'Read a thread',
      description: 'With its first hundred messages; a longer one is read on by `GET /v1/threads/{id}/messages`.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const thread = await findThread(request.db, sees.target(request), threadVisibleTo(request.caller, londonDay(app.now())))
    if (!thread) throw notFound()
    return reply.resource(thread)
  })

  app.post('/threads/:id/material', {
    config: { access: makes },
    schema: {
      operationId: 'makeMaterialOfThread',
      tags: ['Threads'],
      summary: 'Make a material of a thread',
      description: 'In preparation, in the region that the caller leads: its text is that of the messages, without their authors. Once for each thread.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'thread_material_new.json#' },
      response: { 201: { $ref: 'material.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await makeMaterialOf(act, request.caller!, makes.target(request), request.body),
    material => reply.code(201).header('location', `/v1/materials/${material.id}`).resource(material)
  ))

  app.post('/threads/:id/answer', {
    config: { access: settles, if_match: 'thread', optional_body: true },
    schema: {
      operationId: 'answerThread',
      tags: ['Threads'],
      summary: 'Mark a question as answered',
      description: 'By who asked or a lead of its audience; with the message that answers it, if there is one.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'thread_answer.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await answerThread(act, request.caller!, settles.target(request), request.body),
    thread => reply.resource(thread)
  ))

  app.post('/threads/:id/reopen', {
    config: { access: settles, if_match: 'thread' },
    schema: {
      operationId: 'reopenThread',
      tags: ['Threads'],
      summary: 'Open a question again',
      description: 'By who asked or a lead of its audience.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await answerThread(act, request.caller!, settles.target(request), undefined),
    thread => reply.resource(thread)
  ))
}

export default threads
