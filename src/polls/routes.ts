import { meetingInPath } from '../meetings/meeting-in-path.ts'
import { notFound } from '../errors.ts'
import { access } from '../plugins/access.ts'
import type { Routes } from '../plugins/validation.ts'
import { regionInPath } from '../regions/region-in-path.ts'
import { castVote } from './cast-vote.ts'
import { closePoll, giveCode, openPoll } from './open-poll.ts'
import { pollCouncilInPath, pollInPath } from './poll-in-path.ts'
import { by_poll_point, findPoll, listRegionPolls } from './queries.ts'

const ofRegion = access({ may: 'everyone', of: regionInPath })
const sees = access({ may: 'everyone', of: pollInPath })
const votes = access({ may: 'everyone', of: pollInPath })
const opens = access({ may: { lead: ['own region'], admin: ['any'] }, of: meetingInPath })
const gives = access({ may: { lead: ['own region'], admin: ['any'] }, of: pollCouncilInPath })
const closes = access({ may: { lead: ['own region'], admin: ['any'] }, of: pollInPath })

const one = { 200: { $ref: 'poll.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const polls: Routes = async app => {
  app.post('/meetings/:id/polls', {
    config: { access: opens, secret_answer: true, optional_body: true },
    schema: {
      operationId: 'openPoll',
      tags: ['Polls'],
      summary: 'Open a poll',
      description: 'On points of the meeting, from its day on: how well do we understand it, and how confident are we. Each council that is recorded as being there gets a code of its own, shown this once. A point is asked about once in a meeting, and once a day in a region.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'poll_new.json#' },
      response: { 201: { $ref: 'poll_opened.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(async act => await openPoll(act, opens.target(request), request.body ?? {}), opened => {
      reply.code(201).header('cache-control', 'no-store').header('location', `/v1/polls/${opened.id}`)
      return opened
    })
  })

  app.get('/polls/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getPoll',
      tags: ['Polls'],
      summary: 'Read a poll',
      description: 'While it is open, how many councils have a code and how many have voted. Once it is closed, what was answered to each question that at least five have answered: of others nothing is told to anybody, and nothing is kept.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const { head_id, id } = sees.target(request)
    const poll = await findPoll(request.db, head_id, id)
    if (!poll) throw notFound()
    return reply.resource(poll)
  })

  app.post('/polls/:id/codes/:code', {
    config: { access: gives, secret_answer: true },
    schema: {
      operationId: 'givePollCode',
      tags: ['Polls'],
      summary: 'Give a council a code',
      description: 'To one that came late, or has lost its code, which is none from then on. It has to be recorded as being there, and not to have voted.',
      params: { $ref: 'poll_council_params.json#' },
      response: { 201: { $ref: 'poll_code.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(async act => await giveCode(act, gives.target(request)), given => {
      reply.code(201).header('cache-control', 'no-store')
      return given
    })
  })

  app.post('/polls/:id/votes', {
    config: { access: votes },
    schema: {
      operationId: 'castVote',
      tags: ['Polls'],
      summary: 'Vote',
      description: 'By a code, and without a token: one that is sent along makes no difference, and neither does an Idempotency-Key. A code votes once: sent again, it is answered that the vote was cast.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'poll_ballot.json#' },
      response: { 201: { $ref: 'poll_receipt.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const target = votes.target(request)
    await castVote(app, request.ip, target, request.body)
    return reply.code(201).header('cache-control', 'no-store').send({ poll: target.id, counted: true })
  })

  app.post('/polls/:id/close', {
    config: { access: closes },
    schema: {
      operationId: 'closePoll',
      tags: ['Polls'],
      summary: 'Close a poll',
      description: 'For good. What was answered is told at once, where at least five have; who has voted, and what fewer have answered, is deleted.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(async act => await closePoll(act, closes.target(request)), poll => reply.resource(poll)))

  app.get('/regions/:region/polls', {
    config: { access: ofRegion, in_memory: 'region' },
    schema: {
      operationId: 'listRegionPolls',
      tags: ['Polls'],
      summary: 'Compare the polls of a region',
      description: 'What was answered from meeting to meeting, by point: each poll by itself, and no sums over them.',
      params: { $ref: 'region_params.json#' },
      querystring: { $ref: 'region_polls_query.json#' },
      response: { 200: { $ref: 'region_polls.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { head_id } = ofRegion.target(request)
    return await reply.list(async paging => await listRegionPolls(request.db, head_id, request.query, paging), by_poll_point)
  })
}

export default polls
