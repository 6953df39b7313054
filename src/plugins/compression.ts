import compress from '@fastify/compress'
import plugin from 'fastify-plugin'

/**
 * Answers of a kilobyte or more are compressed for whoever accepts it. Compressed bytes are another representation, so their
 * ETag says by which coding; whoever sends it back means the resource all the same.
 */
export default plugin(async function compression (app) {
  await app.register(compress, { globalDecompression: false, threshold: 1024, encodings: ['br', 'gzip'], removeContentLengthHeader: true })
  app.addHook('onRoute', route => {
    const compressing = [route.onSend ?? []].flat()
    route.onSend = [...compressing, (_request, reply, payload, done) => {
      const coding = reply.getHeader('content-encoding')
      const etag = reply.getHeader('etag')
      if (coding && typeof etag === 'string' && etag.startsWith('"')) reply.header('etag', etag.replace(/"$/, `;${String(coding)}"`))
      done(null, payload)
    }]
  })
}, { name: 'compression' })
