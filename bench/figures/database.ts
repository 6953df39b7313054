import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { region, standard } from '../data/names.ts'
import { loadFor, requestOf } from '../measure/http-load.ts'
import { residentMemory } from '../measure/process-figures.ts'
import { findProgram, runPgbench } from '../measure/programs.ts'
import type { Server } from '../servers/start-server.ts'
import { progressStatement } from '../../src/progress/progress-at.ts'
import type { Stage } from '../stage.ts'
import { connections, progress_path } from './constant.ts'
import { type Group, missing, ratio, type Side } from './figure.ts'
import { has_peers, no_peers, platformaticQuestion, postgraphile_question } from './peers.ts'

const unit = 'requests/s'
const large = 'region progress from the database, large data'
const small = 'region progress from the database, small data'
const months_large = 'five years by months, large data'
const months_small = 'five years by months, small data'

/** What has changed every time: the same summary rows asked for by others, and how the cost grows with the data. */
export async function databaseGroup (stage: Stage): Promise<Group> {
  const { seconds, warm_up, data_dir } = stage.options
  const load = async ({ address }: Server, request: Buffer) =>
    await loadFor({ address, connections, seconds, warm_up, status: 200, next: () => request })
  const side = (name: string, server: Server, request: Buffer): Side => ({ name, unit, primed: true, measure: async () => await load(server, request) })

  // A copy: while a server is connected to the small data itself, nobody else can copy it.
  await stage.clone('bench_read')
  const off = { ANSWER_CACHE_MB: '0' }
  const [on_large, on_small, minimal] = await Promise.all([
    stage.standpoint('bench_large', off), stage.standpoint('bench_read', off), stage.other('servers/minimal.ts', [], stage.service_url('bench_large'))
  ])
  const [[token], [small_token]] = await Promise.all([stage.readers(on_large, 'bench_large'), stage.readers(on_small, 'bench_read')])
  const get = (path: string, token?: string) => requestOf(`GET ${path}`, { token })
  const months = `/v1/regions/${region}/progress/history?standard=${standard}&from=${stage.period.first}&to=${stage.period.last}&every=month`

  return {
    sides: [
      side(large, on_large, get(progress_path, token)),
      side(small, on_small, get(progress_path, small_token)),
      side('minimal Fastify and pg, the same answer', minimal, get(progress_path)),
      side('minimal Fastify and pg, the row as it comes', minimal, get(progress_path.replace('/progress', '/sums'))),
      ...await peerSides(stage, load, get(progress_path)),
      await pgbenchSide(stage, join(data_dir, 'progress.sql')),
      side(months_large, on_large, get(months, token)),
      side(months_small, on_small, get(months, small_token)),
      { name: 'resident memory while read from the database', unit: 'MB', measure: async () => residentMemory(on_large.pid) ?? NaN }
    ],
    goals: [
      { figure: 'region progress, memory off, against minimal Fastify and pg', at_least: 0.9, value: ratio(large, 'minimal Fastify and pg, the same answer') },
      { figure: 'the same against the row as it comes', value: ratio(large, 'minimal Fastify and pg, the row as it comes') },
      ...['Express and pg', 'Platformatic DB', 'PostGraphile'].map(name => ({ figure: `the same against ${name}`, at_least: 1.5, value: ratio(large, name) })),
      { figure: 'the same against pgbench with the same statement', value: ratio(large, 'pgbench, the same statement') },
      { figure: 'its time at the large data against the small', at_most: 1.2, value: ratio(small, large) },
      { figure: 'time of five years by months, large data against the small', at_most: 1.5, value: ratio(months_small, months_large) },
      {
        figure: 'resident memory at the large data under read load, memory off',
        at_most: 200,
        unit: 'MB',
        value: ({ of }) => Math.max(...of('resident memory while read from the database') ?? [NaN])
      }
    ]
  }
}

async function peerSides (stage: Stage, load: (server: Server, request: Buffer) => Promise<number>, request: Buffer) {
  const names = ['Express and pg', 'Platformatic DB', 'PostGraphile']
  if (!has_peers) return names.map(name => missing(name, no_peers))
  const scripts = ['peers/express.js', 'peers/platformatic.js', 'peers/postgraphile.js']
  const requests = [request, await platformaticQuestion(stage), postgraphile_question]
  return await Promise.all(names.map(async (name, i) => {
    // As the owner: Platformatic DB does not start where it may not write a table.
    const server = await stage.other(scripts[i]!, [], stage.owner_url('bench_large'))
    return { name, unit, primed: true, measure: async () => await load(server, requests[i]!) }
  }))
}

async function pgbenchSide (stage: Stage, script: string) {
  const name = 'pgbench, the same statement'
  if (!await findProgram('pgbench')) return missing(name, 'pgbench is not on this machine')
  // pgbench makes a parameter of its own of each place where a variable stands, and each has to have its type.
  const values = [':region::text', ':standard::text', ':phase::text', ':day::date']
  // The standard of the bench has 15 points and a scale of 6.
  const { text } = progressStatement({ points: Array(15).fill({}), scale: Array(6).fill({}) }, 'region', 'day')
  writeFileSync(script, `${text.replaceAll(/\$(\d)/g, (_, place) => values[Number(place) - 1]!)};\n`)
  const variables = { region, standard, phase: 'any', day: new Date().toISOString().slice(0, 10) }
  const url = stage.service_url('bench_large')
  return { name, unit, measure: async () => await runPgbench({ url, script, clients: connections, seconds: stage.options.seconds, variables }) }
}
