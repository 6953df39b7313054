import plugin from 'fastify-plugin'
import { makeDrawingThread } from '../plugins/drawing-thread.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The PNG of an SVG. Throws unavailable where too many wait already, or where it takes too long. */
    drawPicture: (svg: string) => Promise<Buffer>
  }
}

/** app.drawPicture. Those that may wait take a few seconds together. */
export default plugin(async function pictures (app) {
  const file = new URL('./picture-worker.ts', import.meta.url)
  const drawing = makeDrawingThread<string, Uint8Array>({ file, memory_mb: 64, longest_ms: 10_000, most_waiting: 20, log: app.log })
  app.decorate('drawPicture', async svg => {
    const { buffer, byteOffset, byteLength } = await drawing.draw(svg)
    return Buffer.from(buffer, byteOffset, byteLength)
  })
  app.addHook('onClose', async () => await drawing.close())
}, { name: 'pictures', dependencies: ['errors'] })
