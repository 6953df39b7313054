import { createReadStream, rmSync } from 'node:fs'
import { request } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { call } from '../call.ts'
import { type Council, copyCommands, type ImportFiles, prepareCopies, prepareServices, writeImport } from '../data/import-files.ts'
import { councils_in_region, regions } from '../data/names.ts'
import { mostMemoryDuring } from '../measure/process-figures.ts'
import { findProgram, runPsql } from '../measure/programs.ts'
import type { Server } from '../servers/start-server.ts'
import type { Database, Stage } from '../stage.ts'
import { type Group, missing, ratio } from './figure.ts'

const path = '/v1/assessments/import'
const unit = 'assessments/s'

interface Imported {
  lines: number
  created: number
  rejected: number
}

/** Sends a file as it is read. Throws unless every line of it was recorded. */
async function importFile ({ address }: Server, token: string, file: string, lines: number): Promise<void> {
  const text = await new Promise<string>((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' }
    const sent = request(new URL(path, address), { method: 'POST', headers, agent: false }, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', part => { text += part })
      answer.on('error', reject)
      answer.on('end', () => answer.statusCode === 200 ? resolve(text) : reject(new Error(`the import was answered with ${answer.statusCode}: ${text}`)))
    })
    sent.on('error', reject)
    pipeline(createReadStream(file), sent).catch(reject)
  })
  const imported = JSON.parse(text) as Imported
  if (imported.created !== lines) throw new Error(`Of ${lines} assessments ${imported.created} were recorded: ${text.slice(0, 500)}`)
}

async function perSecond (count: number, work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return count / (performance.now() - begun) * 1000
}

interface Place {
  database: Database
  server: Server
  token: string
  councils: Council[]
}

async function openPlace (stage: Stage, database: Database): Promise<Place> {
  await stage.clone(database)
  const councils = await prepareServices(stage.owner_url(database))
  await prepareCopies(stage.owner_url(database), 'standpoint_app')
  return { database, councils, server: await stage.standpoint(database), token: await stage.admin(database) }
}

/** Years of spreadsheets: what comes in by the service beside \copy of the same rows. */
export async function importGroup (stage: Stage): Promise<Group> {
  const { import_round, import_whole, data_dir } = stage.options
  const [part, part_copied, whole, whole_copied] = [
    `import of ${import_round.toLocaleString('en-GB')} assessments a round`, '\\copy of the same rows a round',
    `import of ${import_whole.toLocaleString('en-GB')} assessments`, '\\copy of the same rows'
  ]
  const rounds = await openPlace(stage, 'bench_import')
  const { status } = await call(rounds.server.address, `POST ${path}`, { token: rounds.token, headers: { 'content-type': 'application/x-ndjson' } })
  if (status === 404) return { sides: [part, whole].map(name => missing(name, 'not there')), goals: [] }
  if (!await findProgram('psql')) return { sides: [part, whole].map(name => missing(name, 'psql is not on this machine')), goals: [] }
  const once = await openPlace(stage, 'bench_import_whole')

  const files = new Map<string, ImportFiles>()
  const filesOf = async (name: string, councils: Council[], count: number) => {
    if (!files.has(name)) files.set(name, await writeImport(data_dir, name, councils, count))
    return files.get(name)!
  }
  // Each round takes the councils of another region: each gets as many as in the whole import.
  const ofRound = async (round: number) => {
    const from = round % regions * councils_in_region
    return await filesOf(`round-${round}`, rounds.councils.slice(from, from + councils_in_region), import_round)
  }
  const ofWhole = async () => await filesOf('whole', once.councils, import_whole)
  const growth: number[] = []
  const copied = async (count: number, { database }: Place, files: ImportFiles) =>
    await perSecond(count, async () => await runPsql(stage.service_url(database), ...copyCommands(files)))

  return {
    sides: [
      {
        name: whole,
        unit,
        measure: async round => {
          if (round > 0) return []
          const { ndjson } = await ofWhole()
          const { answer, before, most } = await mostMemoryDuring(once.server.pid, async () =>
            await perSecond(import_whole, async () => await importFile(once.server, once.token, ndjson, import_whole)))
          growth.push(most - before)
          return answer
        }
      },
      { name: whole_copied, unit, measure: async round => round > 0 ? [] : await copied(import_whole, once, await ofWhole()) },
      {
        name: part,
        unit,
        measure: async round => {
          const { ndjson } = await ofRound(round)
          return await perSecond(import_round, async () => await importFile(rounds.server, rounds.token, ndjson, import_round))
        }
      },
      { name: part_copied, unit, measure: async round => await copied(import_round, rounds, await ofRound(round)) }
    ],
    goals: [
      { figure: `${whole}, against \\copy of the same`, at_least: 0.35, value: ratio(whole, whole_copied) },
      { figure: `${part}, against \\copy of the same`, at_least: 0.35, value: ratio(part, part_copied) },
      { figure: 'growth of resident memory by the import', at_most: 100, unit: 'MB', value: () => growth[0] ?? NaN }
    ],
    check: async () => {
      for (const { ndjson, assessments, scores } of files.values()) for (const file of [ndjson, assessments, scores]) rmSync(file, { force: true })
      return 'Each round imports into the councils of one region, as many assessments for each as the whole import does. ' +
        'What \\copy fills has the same keys, checks and foreign keys, and no triggers; it keeps no progress.'
    }
  }
}
