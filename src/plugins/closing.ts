import plugin from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    /** It is going to be closed: it answers as ever, and says that it is not ready, so that others send it no more. */
    draining: boolean
  }
}

/**
 * While the app closes, a connection whose last request was answered is closed at once: Node would keep it open, and the
 * app with it, until its keep-alive runs out.
 */
export default plugin(async function closing (app) {
  let sweeping: NodeJS.Timeout
  app.decorate('draining', false)
  app.addHook('preClose', async () => {
    sweeping = setInterval(() => app.server.closeIdleConnections(), 20)
  })
  app.addHook('onClose', async () => clearInterval(sweeping))
}, { name: 'closing' })
