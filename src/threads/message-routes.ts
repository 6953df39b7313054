import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access, type Declaration, type Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { threadVisibleTo } from './audience.ts'
import { findMessage, listMessages } from './queries.ts'
import { messageInPath, threadInPath } from './thread-in-path.ts'
import { addMessage, editMessage } from './write-message.ts'

const may: Declaration<Target>['may'] = { editor: ['own region'], reviewer: ['own region'], lead: ['own region', 'member council'], admin: ['any'] }
const ofThread = access({ may, of: threadInPath })
const sees = access({ may, of: messageInPath })
const wrote = access({ may: { editor: ['author'], reviewer: ['author'], lead: ['author'], admin: ['author'] }, of: messageInPath })

const messages: Routes = async app => {
  app.get('/threads/:id/messages', {
    config: { access: ofThread },
    schema: {
      operationId: 'listMessages',
      tags: ['Threads'],
      summary: 'List the messages of a thread',
      description: 'Oldest first; the first is what it was begun with.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'messages.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const visible = threadVisibleTo(request.caller, londonDay(app.now()))
    return await reply.list(async paging => await listMessages(request.db, ofThread.target(request), visible, paging), by_id)
  })

  app.post('/threads/:id/messages', {
    config: { access: ofThread },
    schema: {
      operationId: 'addMessage',
      tags: ['Threads'],
      summary: 'Write in a thread',
      description: 'By whomever it is for.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'message_new.json#' },
      response: { 201: { $ref: 'message.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.once(
    async act => await addMessage(act, request.caller!, ofThread.target(request), request.body.body),
    message => reply.code(201).resource(message)
  ))

  app.get('/messages/:id', {
    config: { access: sees },
    schema: {
      operationId: 'getMessage',
      tags: ['Threads'],
      summary: 'Read a message',
      description: 'By whomever its thread is for.',
      params: { $ref: 'id_params.json#' },
      response: { 200: { $ref: 'message.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const message = await findMessage(request.db, sees.target(request), threadVisibleTo(request.caller, londonDay(app.now())))
    if (!message) throw notFound()
    return reply.resource(message)
  })

  app.patch('/messages/:id', {
    config: { access: wrote, if_match: 'message' },
    schema: {
      operationId: 'editMessage',
      tags: ['Threads'],
      summary: 'Edit a message',
      description: 'By its author; the earlier text is kept.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'message_change.json#' },
      response: { 200: { $ref: 'message.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => reply.resource(await editMessage(actOf(request), request.caller!, wrote.target(request), request.body.body)))
}

export default messages
