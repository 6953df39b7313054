import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { actOf, register, write } from '../database/write.ts'
import { conflict, notFound } from '../errors.ts'
import { numberEvents } from '../events/number-events.ts'
import { by_id, type Keyset } from '../plugins/paging.ts'
import type { Routes } from '../plugins/validation.ts'
import type { WebhookDelivery } from '../wire-types.d.ts'
import { planTest } from './plan-deliveries.ts'
import { findDelivery, findWebhook, listDeliveries, listWebhooks } from './queries.ts'
import { changeWebhook, deleteWebhook, makeWebhook, replaceSecret } from './save-webhook.ts'
import { keyIdOf } from './secret.ts'
import { listing, making, ofWebhook } from './webhook-in-path.ts'

const by_event: Keyset<WebhookDelivery> = { keyOf: ({ event }) => [event.id], form: by_id.form }

/** What is sent where nothing is. */
async function * nothing (): AsyncGenerator<Buffer> {}

const webhooks: Routes = async app => {
  const { settings } = app.telling
  const key_id = settings.key && keyIdOf(settings.key)
  const dbsOf = ({ db }: FastifyRequest) => ({ db, operator_db: app.operator_db })

  app.get('/webhooks', {
    config: { access: listing },
    schema: {
      operationId: 'listWebhooks',
      tags: ['Webhooks'],
      summary: 'List the webhooks',
      description: 'An editor sees those that editors of its council have made, a lead those of its region\'s leads, an admin all.',
      querystring: { $ref: 'page_query.json#' },
      response: { 200: { $ref: 'webhooks.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => await reply.list(async paging => await listWebhooks(request.db, request.caller!, key_id, paging), by_id))

  app.post('/webhooks', {
    config: { access: making, secret_answer: true },
    schema: {
      operationId: 'makeWebhook',
      tags: ['Webhooks'],
      summary: 'Have events sent to an address',
      description: 'From now on, each signed by the Standard Webhooks specification with the secret that is shown this once. It is told what the holder of the token that makes it may see when it is sent, and ends with that token.',
      body: { $ref: 'webhook_new.json#' },
      response: { 201: { $ref: 'webhook_made.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    // What was before it is not told.
    await numberEvents(app.operator_db, app.now())
    const answer = await reply.once(async act => await makeWebhook(act, request.caller!, request.body, settings), made => {
      reply.code(201).header('cache-control', 'no-store').header('location', `/v1/webhooks/${made.id}`)
      return made
    })
    app.telling.changed()
    return answer
  })

  app.get('/webhooks/:id', {
    config: { access: ofWebhook },
    schema: {
      operationId: 'getWebhook',
      tags: ['Webhooks'],
      summary: 'Read a webhook',
      description: 'Whether it is sent to, and since when it fails if it does.',
      params: { $ref: 'id_params.json#' },
      response: { 200: { $ref: 'webhook.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const webhook = await findWebhook(request.db, ofWebhook.target(request).id, key_id)
    if (!webhook) throw notFound()
    return reply.resource(webhook)
  })

  app.patch('/webhooks/:id', {
    config: { access: ofWebhook, if_match: 'webhook' },
    schema: {
      operationId: 'changeWebhook',
      tags: ['Webhooks'],
      summary: 'Change, stop or resume a webhook',
      description: 'What is left out stays. Resumed, it is told of what came meanwhile.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'webhook_change.json#' },
      response: { 200: { $ref: 'webhook.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const changed = await changeWebhook(actOf(request), ofWebhook.target(request), request.body, settings)
    app.telling.changed()
    return reply.resource(changed)
  })

  app.delete('/webhooks/:id', {
    config: { access: ofWebhook, if_match: 'webhook' },
    schema: {
      operationId: 'deleteWebhook',
      tags: ['Webhooks'],
      summary: 'Delete a webhook',
      description: 'With its deliveries: nothing more is sent, but for what is under way.',
      params: { $ref: 'id_params.json#' },
      response: { 204: { type: 'null' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    await deleteWebhook(actOf(request), ofWebhook.target(request), settings)
    return reply.code(204).send()
  })

  app.post('/webhooks/:id/rotate', {
    config: { access: ofWebhook, if_match: 'webhook', secret_answer: true },
    schema: {
      operationId: 'rotateWebhookSecret',
      tags: ['Webhooks'],
      summary: 'Replace a webhook\'s secret',
      description: 'The new one is shown this once; for the overlap messages are signed by both.',
      params: { $ref: 'id_params.json#' },
      body: { $ref: 'webhook_rotation.json#' },
      response: { 200: { $ref: 'webhook_made.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    return await reply.once(async act => await replaceSecret(act, ofWebhook.target(request), request.body, settings), replaced => {
      reply.header('cache-control', 'no-store')
      return replaced
    })
  })

  app.post('/webhooks/:id/test', {
    config: { access: ofWebhook },
    schema: {
      operationId: 'testWebhook',
      tags: ['Webhooks'],
      summary: 'Send a test',
      description: 'An event of type webhook.test, whatever types it is told of, on the way that all others take. Its delivery says what came of it.',
      params: { $ref: 'id_params.json#' },
      response: { 202: { $ref: 'webhook_delivery.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { id, scope_council_id } = ofWebhook.target(request)
    reply.code(202)
    return await reply.onceAtLength(false, nothing(), async act => {
      await write(act, scope_council_id ?? register, async ({ trx, record, now }) => {
        const held = await trx.selectFrom('webhook').select('disabled_at').where('id', '=', id).executeTakeFirst()
        if (held?.disabled_at !== null) throw conflict('It is disabled: enable it first.')
        await record({ action: 'webhook tested', subject: `webhooks/${id}`, changes: [{ pointer: '/tested_at', after: now }] })
      })
      await numberEvents(app.operator_db, app.now())
      const event = await planTest(app.operator_db, id, app.now())
      app.telling.changed()
      return (await findDelivery(dbsOf(request), id, event))!
    })
  })

  app.get('/webhooks/:id/deliveries', {
    config: { access: ofWebhook },
    schema: {
      operationId: 'listDeliveries',
      tags: ['Webhooks'],
      summary: 'List a webhook\'s deliveries',
      description: 'The newest events first; what was settled more than thirty days ago is gone.',
      params: { $ref: 'id_params.json#' },
      querystring: { $ref: 'webhook_deliveries_query.json#' },
      response: { 200: { $ref: 'webhook_deliveries.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { id } = ofWebhook.target(request)
    return await reply.list(async paging => await listDeliveries(dbsOf(request), id, request.query.status, paging), by_event)
  })

  app.post('/webhooks/:id/deliveries/:event/redeliver', {
    config: { access: ofWebhook },
    schema: {
      operationId: 'redeliver',
      tags: ['Webhooks'],
      summary: 'Deliver an event again',
      description: 'At once, out of its order; one that waits for those before it goes on waiting.',
      params: { $ref: 'webhook_event_params.json#' },
      response: { 202: { $ref: 'webhook_delivery.json#' }, '4xx': { $ref: 'problem.json#' } }
    }
  }, async (request, reply) => {
    const { id, scope_council_id } = ofWebhook.target(request)
    const { event } = request.params
    reply.code(202)
    return await reply.onceAtLength(false, nothing(), async act => {
      await write(act, scope_council_id ?? register, async ({ trx, record, now }) => {
        await trx.selectFrom('webhook').select('id').where('id', '=', id).forUpdate().execute()
        const { rows: [held] } = await sql<{ status: string }>`
          select status from webhook_delivery where webhook_id = ${id} and event_id = ${event}`.execute(trx)
        if (!held) throw notFound('Nothing of this event was planned for it, or that was settled more than thirty days ago.')
        await sql`
          update webhook_delivery d
          set status = 'pending', settled_at = null, claim = null, attempts = 0, first_attempt_at = null, next_at = ${now}
          where d.webhook_id = ${id} and d.event_id = ${event} and (d.status <> 'pending' or d.next_at is not null)`.execute(trx)
        await record({ action: 'webhook changed', subject: `webhooks/${id}`, changes: [{ pointer: `/deliveries/${event}/status`, before: held.status, after: 'pending' }] })
      })
      app.telling.changed()
      return (await findDelivery(dbsOf(request), id, event))!
    })
  })
}

export default webhooks
