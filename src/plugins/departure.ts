import type { Socket } from 'node:net'
import plugin from 'fastify-plugin'

/**
 * Lets go of a connection whose reader takes less than so many bytes in so long, while there is something to be read: nobody holds
 * an answer, and what it is read from, by reading it a byte at a time.
 */
export default plugin<{ each_ms: number, least_bytes: number }>(async function departure (app, { each_ms, least_bytes }) {
  /** What each connection had taken when it was last looked at; undefined: there was nothing to take. */
  const taken = new Map<Socket, number | undefined>()

  app.server.on('connection', socket => {
    taken.set(socket, undefined)
    socket.once('close', () => taken.delete(socket))
  })

  const timer = setInterval(() => {
    for (const [socket, before] of taken) {
      const now = socket.bytesWritten - socket.writableLength
      if (socket.writableLength === 0) taken.set(socket, undefined)
      else if (before !== undefined && now - before < least_bytes) socket.destroy()
      else taken.set(socket, now)
    }
  }, each_ms).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}, { name: 'departure' })
