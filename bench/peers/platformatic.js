// Platformatic DB over the product's tables, started as its documentation says.
import { create } from '@platformatic/db'

const app = await create(import.meta.dirname, {
  server: { logger: { level: 'silent' } },
  db: { connectionString: process.env.DATABASE_URL, graphql: true, openapi: false, poolSize: 10 },
  watch: false
}, { isEntrypoint: true, serverConfig: { hostname: '127.0.0.1', port: 0 } })
await app.start({ listen: true })
console.error(`platformatic at ${app.url}`)
