// Whoever asked to be told is told, in the background, from when the service listens until it ends.
import plugin from 'fastify-plugin'
import { countWaiting } from '../webhooks/count-waiting.ts'
import { type Deliverer, makeDeliverer } from '../webhooks/deliverer.ts'
import type { WebhookSettings } from '../webhooks/save-webhook.ts'

declare module 'fastify' {
  interface FastifyInstance {
    telling: Pick<Deliverer, 'changed' | 'settle'> & { settings: WebhookSettings }
  }
}

/** app.telling. Until the service listens nothing is sent by itself, and without a key nothing can be. */
export default plugin<Partial<WebhookSettings>>(async function telling (app, { key, private_addresses = false }) {
  const settings = { key, private_addresses }
  const warn = (error: unknown) => app.log.warn({ reason: (error as Error).message }, 'webhooks cannot be told just now')
  const deliverer = makeDeliverer({ operator_db: app.operator_db, now: app.now, warn, ...settings })
  app.decorate('telling', { settings, changed: deliverer.changed, settle: deliverer.settle })
  app.metrics?.gauge({
    name: 'webhook_deliveries_waiting',
    help: 'Deliveries to webhooks that wait, for their first attempt or for another',
    label: 'attempt',
    read: async () => ({ ...await countWaiting(app.operator_db) })
  })
  if (key !== undefined) {
    app.notifications.onWrite(deliverer.wrote)
    app.addHook('onListen', async () => deliverer.start())
  }
  app.addHook('onClose', async () => await deliverer.close())
}, { name: 'telling', dependencies: ['database', 'notifications'] })
