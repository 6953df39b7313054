import plugin from 'fastify-plugin'

/**
 * While the app closes, a connection whose last request was answered is closed at once: Node would keep it open, and the
 * app with it, until its keep-alive runs out.
 */
export default plugin(async function closing (app) {
  let sweeping: NodeJS.Timeout
  app.addHook('preClose', async () => {
    sweeping = setInterval(() => app.server.closeIdleConnections(), 20)
  })
  app.addHook('onClose', async () => clearInterval(sweeping))
}, { name: 'closing' })
