// The least that answers the same from the same rows: Fastify, pg and one named statement; no token, no limit, no checks.
import fastify from 'fastify'
import pg from 'pg'
import { standard } from '../data/names.ts'
import { types } from '../../src/database/open-pool.ts'
import { assembleProgress } from '../../src/progress/assemble-progress.ts'
import { type Definition, progressStatement, type Sums } from '../../src/progress/progress-at.ts'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, types, options: '-c jit=off' })
const app = fastify()
const { rows: [definition] } = await pool.query<Definition>(`
  select
    (select json_agg(json_build_object('number', number, 'title', title) order by number) from point where standard = $1) as points,
    (select json_agg(json_build_object('value', value, 'met', met) order by value) from scale_value where standard = $1) as scale`, [standard])
const { text } = progressStatement(definition!, 'region', 'day')

async function ask (region: string, standard: string) {
  const day = new Date().toISOString().slice(0, 10)
  const { rows } = await pool.query<Sums>({ name: 'progress', text, values: [region, standard, 'any', day] })
  return rows[0]!
}

interface Question {
  Params: { region: string }
  Querystring: { standard: string }
}

app.get<Question>('/v1/regions/:region/progress', async ({ params, query }) => {
  return assembleProgress(definition!, query.standard, undefined, await ask(params.region, query.standard))
})
// The row as it comes, for the client to make something of.
app.get<Question>('/v1/regions/:region/sums', async ({ params, query }) => await ask(params.region, query.standard))

console.error(`minimal at ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
