// PostGraphile over the product's tables, with its own recommended preset. Its question nests: region, members, each one's last row.
import { createServer } from 'node:http'
import { grafserv } from 'postgraphile/grafserv/node'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils'

// Two names of the product that GraphQL cannot have: an enum's value with a space in it, and a type that PostgreSQL has by itself.
const names = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      council: { attribute: { nation: { tags: { behavior: '-*' } } } },
      point: { tags: { name: 'standard_point' } }
    }
  }
})

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [names],
  pgServices: [makePgService({
    connectionString: process.env.DATABASE_URL,
    schemas: ['public'],
    poolConfig: { max: 10, options: '-c jit=off' }
  })],
  grafserv: { graphiql: false, watch: false }
}
const server = createServer()
await postgraphile(preset).createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => console.error(`postgraphile at http://127.0.0.1:${server.address().port}`))
