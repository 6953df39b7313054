import { discussionVisibleTo } from '../assessments/visible-to.ts'
import { findCouncil } from '../councils/queries.ts'
import { actOf } from '../database/write.ts'
import { notFound } from '../errors.ts'
import { access, type Declaration, type Target } from '../plugins/access.ts'
import { londonDay } from '../plugins/clock.ts'
import { by_id } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import { commentInPath } from './comment-in-path.ts'
import { findComment, listComments } from './queries.ts'
import { resolveComment } from './resolve-comment.ts'
import { reviewedDiscussionInPath, reviewedInPath } from './reviewed-in-path.ts'
import { addComment, editComment } from './write-comment.ts'

const may: Declaration<Target>['may'] = {
  editor: ['own council'], reviewer: ['own council', 'own region', 'reviewing council'], lead: ['own region'], admin: ['any']
}
const sees = access({ may, of: reviewedDiscussionInPath })
const sees_one = access({ may, of: commentInPath })
const comments_on = access({ may, of: reviewedInPath })
const wrote = access({ may: { editor: ['author'], reviewer: ['author'], lead: ['author'], admin: ['author'] }, of: commentInPath })
const resolves = access({
  may: { editor: ['own council', 'author'], reviewer: ['own council', 'author'], lead: ['own region', 'author'], admin: ['any'] },
  of: commentInPath
})

const one = { 200: { $ref: 'comment.json#' }, '4xx': { $ref: 'problem.json#' } } as const

const comments: Routes = async app => {
  app.get('/assessments/:id/comments', {
    config: { access: sees },
    schema: {
      operationId: 'listComments',
      tags: ['Comments'],
      summary: 'List the comments',
      description: 'Threads on an assessment or on one of its points, oldest first, paged by their first comment.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'comments_query.json#' },
      response: { 200: { $ref: 'comments.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { author, ...query } = request.query
    const asked = author === undefined ? undefined : await findCouncil(request.db, author, app.now())
    if (author !== undefined && !asked) return await reply.list(async () => [], by_id)
    const visible = discussionVisibleTo(request.caller, londonDay(app.now()))
    const filter = { ...query, author_id: asked?.council_id }
    return await reply.list(async paging => await listComments(request.db, sees.target(request), visible, filter, paging), by_id)
  })

  app.post('/assessments/:id/comments', {
    config: { access: comments_on },
    schema: {
      operationId: 'addComment',
      tags: ['Comments'],
      summary: 'Comment on an assessment',
      description: 'Or on one of its points, or answer a comment; threads are one level deep. `must_answer` is for leads, and reviewers with a review here.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'comment_new.json#' },
      response: { 201: { $ref: 'comment.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(
      async act => await addComment(act, request.caller!, comments_on.target(request), request.body),
      comment => reply.code(201).resource(comment)
    )
  })

  app.get('/comments/:id', {
    config: { access: sees_one },
    schema: {
      operationId: 'getComment',
      tags: ['Comments'],
      summary: 'Read a thread',
      description: 'A comment with the answers to it.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => {
    const { council_id, id } = sees_one.target(request)
    const comment = await findComment(request.db, council_id, id, discussionVisibleTo(request.caller, londonDay(app.now())))
    if (!comment) throw notFound()
    return reply.resource(comment)
  })

  app.patch('/comments/:id', {
    config: { access: wrote, if_match: 'comment' },
    schema: {
      operationId: 'editComment',
      tags: ['Comments'],
      summary: 'Edit a comment',
      description: 'By its author; the earlier text is kept.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'comment_change.json#' },
      response: one
    }
  }, async (request, reply) => reply.resource(await editComment(actOf(request), request.caller!, wrote.target(request), request.body.body)))

  app.post('/comments/:id/resolve', {
    config: { access: resolves, if_match: 'comment' },
    schema: {
      operationId: 'resolveComment',
      tags: ['Comments'],
      summary: 'Resolve a thread',
      description: 'By the assessed council, the author or a lead. What must be answered is resolved by the council only after it has replied.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await resolveComment(act, request.caller!, resolves.target(request), true),
    comment => reply.resource(comment)
  ))

  app.post('/comments/:id/reopen', {
    config: { access: resolves, if_match: 'comment' },
    schema: {
      operationId: 'reopenComment',
      tags: ['Comments'],
      summary: 'Reopen a thread',
      description: 'By the assessed council, the author or a lead.',
      params: { $ref: 'id_params.json#' },
      response: one
    }
  }, async (request, reply) => await reply.once(
    async act => await resolveComment(act, request.caller!, resolves.target(request), false),
    comment => reply.resource(comment)
  ))
}

export default comments
