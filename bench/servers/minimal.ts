// The least that answers the same from the same rows: Fastify, pg and one named statement; no token, no limit, no checks.
import fastify from 'fastify'
import pg from 'pg'
import { types } from '../../src/database/open-pool.ts'
import { assembleProgress } from '../../src/progress/assemble-progress.ts'
import { progress_statement as text, type Definition, type Sums } from '../../src/progress/progress-at.ts'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, types, options: '-c jit=off' })
const app = fastify()

async function ask (region: string, standard: string) {
  const day = new Date().toISOString().slice(0, 10)
  const { rows } = await pool.query<Sums & { definition: Definition }>({ name: 'progress', text, values: [[region], standard, 'any', [day]] })
  return rows[0]!
}

interface Question {
  Params: { region: string }
  Querystring: { standard: string }
}

app.get<Question>('/v1/regions/:region/progress', async ({ params, query }) => {
  const row = await ask(params.region, query.standard)
  return assembleProgress(row.definition, query.standard, undefined, row)
})
// The row as it comes, for the client to make something of.
app.get<Question>('/v1/regions/:region/sums', async ({ params, query }) => await ask(params.region, query.standard))

console.error(`minimal at ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
