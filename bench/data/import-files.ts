import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { v7 as uuidv7 } from 'uuid'
import { ask, runSql } from './cluster.ts'
import { standard } from './names.ts'

/** How many services each council imports into. */
const services = 25
const phases = ['discovery', 'alpha', 'beta', 'live']
const day_ms = 24 * 60 * 60 * 1000

export interface Council {
  council_id: string
  code: string
  service_ids: string[]
}

/** The same assessments in two forms. */
export interface ImportFiles {
  ndjson: string
  assessments: string
  scores: string
}

/** Gives every council the services that are imported into, and the councils with them, region by region. */
export async function prepareServices (owner_url: string): Promise<Council[]> {
  await runSql(owner_url,
    `insert into service (council_id, id, slug, wording, created_at, recorded_on)
    select w.council_id, gen_random_uuid(), 'imported-' || n, w.digest, now(), current_date
    from wording w
    cross join generate_series(0, ${services - 1}) n
    where w.body like '{"name"%'`,
    'select count_services(id) from council')
  return await ask<Council>(owner_url, `
    select c.id as council_id, c.code, array_agg(s.id::text order by substr(s.slug, 10)::integer) as service_ids
    from council c
    join service s on s.council_id = c.id and s.slug like 'imported-%'
    group by c.id, c.code
    order by c.code`)
}

/** The tables that \copy fills: with the keys, checks and foreign keys of those that the service fills, and without triggers. */
export async function prepareCopies (owner_url: string, service_role: string): Promise<void> {
  await runSql(owner_url, `
    create schema copied;
    create table copied.assessment (like public.assessment including all);
    create table copied.score (like public.score including all);
    grant usage on schema copied to ${service_role};
    grant insert on all tables in schema copied to ${service_role}`)
  const keys = await ask<{ name: string, of: string, definition: string }>(owner_url, `
    select conname as name, relname as of, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k
    join pg_class t on t.oid = k.conrelid and t.relnamespace = 'public'::regnamespace
    where contype = 'f' and relname in ('assessment', 'score')
    order by relname`)
  await runSql(owner_url, 'set search_path = copied, public', ...keys.map(({ name, of, definition }) => `alter table copied.${of} add constraint ${name} ${definition}`))
}

async function put (stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Writes so many assessments, in turn over the councils, their days over five years. */
export async function writeImport (folder: string, name: string, councils: Council[], count: number): Promise<ImportFiles> {
  const files = { ndjson: join(folder, `${name}.ndjson`), assessments: join(folder, `${name}-assessments.tsv`), scores: join(folder, `${name}-scores.tsv`) }
  const [ndjson, assessments, scores] = Object.values(files).map(file => createWriteStream(file)) as [WriteStream, WriteStream, WriteStream]
  const last = Date.now() - day_ms
  for (let n = 0; n < count; n++) {
    const { council_id, code, service_ids } = councils[n % councils.length]!
    const turn = Math.floor(n / councils.length)
    const service = turn % services
    const day = new Date(last - Math.floor((count - n) * 5 * 365 / count) * day_ms).toISOString().slice(0, 10)
    const reference = `${name}-${n}`
    const phase = phases[(turn + n) % 4]!
    const sheet = Array.from({ length: 15 }, (_, i) => ({ point: i + 1, score: (n * 7 + i * 13 + turn) % 6 }))
    await put(ndjson, `${JSON.stringify({
      council: code, service: `imported-${service}`, standard, phase, assessed_on: day, reference, published_on: day, scores: sheet
    })}\n`)
    const id = uuidv7()
    const at = `${day}T22:59:59.999Z`
    await put(assessments, [council_id, id, service_ids[service], standard, phase, 'published', reference, day, at, at, at, at].join('\t') + '\n')
    await put(scores, sheet.map(({ point, score }) => `${council_id}\t${id}\t${standard}\t${point}\t${score}\t${at}\n`).join(''))
  }
  for (const stream of [ndjson, assessments, scores]) {
    stream.end()
    await finished(stream)
  }
  return files
}

/** The commands of psql that copy the files. */
export const copyCommands = ({ assessments, scores }: ImportFiles): string[] => [
  `\\copy copied.assessment (council_id, id, service_id, standard, phase, status, reference, assessed_on, created_at, first_submitted_at, submitted_at, published_at) from '${assessments}'`,
  `\\copy copied.score (council_id, assessment_id, standard, point, score, updated_at) from '${scores}'`
]
