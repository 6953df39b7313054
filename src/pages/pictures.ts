// app.drawPicture: drawings as PNG, one after the other on a thread that is begun when the first is asked for.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import plugin from 'fastify-plugin'
import { unavailable } from '../errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The PNG of an SVG. Throws unavailable where too many wait already. */
    drawPicture: (svg: string) => Promise<Buffer>
  }
}

/** They take a few seconds together. */
const most_waiting = 20

export default plugin(async function pictures (app) {
  const waiting = new Map<number, PromiseWithResolvers<Buffer>>()
  let worker: Worker | undefined
  let last = 0

  /** Whatever has ended it, who waits is told, and who comes next begins another. */
  function giveUp (error: Error) {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function begin (): Worker {
    const begun = new Worker(new URL('./picture-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 64 } })
    begun.on('message', ({ id, png }: { id: number, png: Uint8Array }) => {
      waiting.get(id)?.resolve(Buffer.from(png.buffer, png.byteOffset, png.byteLength))
      waiting.delete(id)
    })
    begun.on('error', giveUp)
    begun.on('exit', () => { if (worker === begun) giveUp(new Error('The thread that draws pictures has ended.')) })
    // It keeps no process alive; the server that is asked does.
    begun.unref()
    return begun
  }

  app.decorate('drawPicture', async svg => {
    if (waiting.size >= most_waiting) throw unavailable(undefined, { headers: { 'retry-after': '5' } })
    const id = ++last
    const picture = Promise.withResolvers<Buffer>()
    waiting.set(id, picture)
    worker ??= begin()
    worker.postMessage({ id, svg })
    return await picture.promise
  })

  app.addHook('onClose', async () => {
    if (!worker) return
    const ended = once(worker, 'exit')
    await worker.terminate()
    await ended
  })
}, { name: 'pictures', dependencies: ['errors'] })
